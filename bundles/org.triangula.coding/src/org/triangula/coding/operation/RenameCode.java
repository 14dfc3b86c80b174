// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.Messages;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeChangeKind;

/**
 * Renames a code.
 *
 * @param code the code
 * @param name its new name
 * @param coder name under which the team knows the coder
 */
public record RenameCode(Code code, String name, String coder) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.RenameCode, StudyLookup.name(code), name);
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        Code current = new StudyLookup(edit).current(Code.class, code);
        String before = current.getName();
        String after = StudyLookup.requireName(name);
        if (!after.equals(before)) {
            current.setName(after);
            new CodeHistory(edit, coder).record(CodeChangeKind.RENAMED, current, before, after, null);
        }
    }
}
