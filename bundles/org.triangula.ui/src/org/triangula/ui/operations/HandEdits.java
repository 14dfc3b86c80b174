// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.operations;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.triangula.core.extension.Contributions;
import org.triangula.core.extension.Contributions.Contribution;
import org.triangula.core.operation.StudyOperation;
import org.triangula.ui.presentation.ModelTypes;
import org.triangula.ui.study.StudyWorkspace;

/** Changes that a person makes by hand, with the records that bundles keep of them. */
public final class HandEdits {

    private HandEdits() {
    }

    /**
     * Makes a change to an object.
     *
     * @param object the object that is changed
     * @param change the change
     * @return whether it was made
     */
    public static boolean run(EObject object, StudyOperation change) {
        StudyOperation recorded = change;
        for (Contribution entry : Contributions.to(EditRecorder.EXTENSION_POINT)) {
            for (EObject part = object; part != null; part = part.eContainer()) {
                if (ModelTypes.isOne(part.eClass(), entry.attribute("types"))) {
                    recorded = recorded(entry, part, recorded);
                    break;
                }
            }
        }
        return StudyWorkspace.get().run(recorded);
    }

    private static StudyOperation recorded(Contribution entry, EObject object, StudyOperation change) {
        try {
            return entry.create(EditRecorder.class).recorded(object, change);
        } catch (IllegalStateException e) {
            // one broken bundle must not keep people from their study
            ILog.of(HandEdits.class).error(e.getMessage(), e);
            return change;
        }
    }
}
