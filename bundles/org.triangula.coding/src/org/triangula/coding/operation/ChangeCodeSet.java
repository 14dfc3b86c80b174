// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.code.Messages;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.CodeSet;

/**
 * Renames or colours a code set.
 *
 * @param set the set
 * @param name its name
 * @param colour colour as #RRGGBB; {@code null} for none
 */
public record ChangeCodeSet(CodeSet set, String name, String colour) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.ChangeCodeSet, StudyLookup.name(set));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        CodeSet current = new StudyLookup(edit).current(CodeSet.class, set);
        current.setName(StudyLookup.requireName(name));
        current.setColour(colour);
    }
}
