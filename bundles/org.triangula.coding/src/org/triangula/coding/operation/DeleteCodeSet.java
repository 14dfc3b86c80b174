// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.code.Messages;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.CodeSet;

/**
 * Deletes a code set. Its codes stay.
 *
 * @param set the set
 */
public record DeleteCodeSet(CodeSet set) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.DeleteCodeSet, StudyLookup.name(set));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        edit.delete(new StudyLookup(edit).current(CodeSet.class, set));
    }
}
