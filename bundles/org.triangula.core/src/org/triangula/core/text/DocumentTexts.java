// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.text;

import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Document;

/** Gives the texts of the documents of a study; an open study does ({@code session::text}). */
@FunctionalInterface
public interface DocumentTexts {

    /** For studies of which only the model is at hand: every document seems empty. */
    DocumentTexts NONE = document -> new DocumentText("");

    /**
     * The text of a document.
     *
     * @param document the document
     * @return its text as it is now
     * @throws ProblemException if it cannot be read
     */
    DocumentText text(Document document) throws ProblemException;
}
