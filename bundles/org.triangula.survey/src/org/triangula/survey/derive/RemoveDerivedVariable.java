// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.derive;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.survey.DerivedVariable;

/**
 * Removes a derived variable. Formulas that name it can no longer be computed and say so.
 *
 * @param variable the variable
 */
public record RemoveDerivedVariable(DerivedVariable variable) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.RemoveDerivedVariable, variable.getKey());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        edit.delete(WriteDerivedVariable.current(edit, DerivedVariable.class, variable));
    }
}
