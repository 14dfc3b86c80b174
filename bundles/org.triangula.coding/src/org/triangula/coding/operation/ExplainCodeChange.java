// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.code.Messages;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.CodeChange;

/**
 * Writes down why a code was changed, for the report of the coding cycles.
 *
 * @param change the change in the history of the code system
 * @param reason why; blank to remove what was written
 */
public record ExplainCodeChange(CodeChange change, String reason) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.ExplainCodeChange,
            change.getCodeName() == null ? org.triangula.coding.Messages.Unnamed : change.getCodeName());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        new StudyLookup(edit).current(CodeChange.class, change)
            .setReason(reason == null || reason.isBlank() ? null : reason.strip());
    }
}
