// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.code.Messages;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Coding;

/**
 * Writes the same comment on several codings.
 *
 * @param codings the codings, at least one
 * @param comment the comment; blank to remove those there are
 */
public record CommentCodings(List<Coding> codings, String comment) implements StudyOperation {

    /** Copies the list. */
    public CommentCodings {
        codings = List.copyOf(codings);
    }

    @Override
    public String label() {
        return NLS.bind(Messages.CommentCodings, codings.size());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        for (Coding coding : codings) {
            new CommentCoding(coding, comment).perform(edit);
        }
    }
}
