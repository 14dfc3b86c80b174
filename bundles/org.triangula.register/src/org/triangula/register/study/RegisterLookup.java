// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.study;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Identified;

/** Finds the objects that operations work on as they are now: undo and redo replace objects by equal ones. */
final class RegisterLookup {

    private RegisterLookup() {
    }

    static <T extends Identified> T current(StudyEdit edit, Class<T> type, T object) throws ProblemException {
        return edit.index().find(type, object.getId())
            .orElseThrow(() -> new ProblemException("", Messages.gone, Messages.gone_remedy));
    }
}
