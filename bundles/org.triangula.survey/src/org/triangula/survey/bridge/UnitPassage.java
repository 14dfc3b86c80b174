// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.bridge;

import java.util.Objects;
import java.util.Optional;

import org.triangula.model.survey.Question;
import org.triangula.model.texts.Document;

/**
 * A passage in which a unit speaks: an open answer, or the whole of an interview or document of the unit.
 *
 * @param unit position of the unit in the survey's data
 * @param document the document
 * @param start first code point
 * @param end code point after the last
 * @param question the open question that it answers; empty for interviews and other documents
 */
public record UnitPassage(int unit, Document document, int start, int end, Optional<Question> question) {

    /** Checks that nothing is missing. */
    public UnitPassage {
        Objects.requireNonNull(document);
        Objects.requireNonNull(question);
    }
}
