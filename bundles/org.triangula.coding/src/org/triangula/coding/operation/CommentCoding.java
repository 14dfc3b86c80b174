// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.Messages;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Coding;

/**
 * Writes a comment on a coding.
 *
 * @param coding the coding
 * @param comment the comment; blank to remove it
 */
public record CommentCoding(Coding coding, String comment) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.CommentCoding, RemoveCoding.codeName(coding));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        new StudyLookup(edit).current(Coding.class, coding)
            .setComment(comment == null || comment.isBlank() ? null : comment.strip());
    }
}
