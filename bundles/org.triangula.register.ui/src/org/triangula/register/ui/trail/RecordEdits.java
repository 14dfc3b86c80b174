// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.ui.trail;

import org.eclipse.emf.ecore.EObject;
import org.triangula.core.operation.StudyOperation;
import org.triangula.model.places.Facility;
import org.triangula.register.study.ChangeByHand;
import org.triangula.ui.operations.EditRecorder;
import org.triangula.ui.study.Preferences;

/** Enters what is changed by hand at a facility into its trail. */
public final class RecordEdits implements EditRecorder {

    /** Created by the workbench. */
    public RecordEdits() {
        // nothing to prepare
    }

    @Override
    public StudyOperation recorded(EObject object, StudyOperation change) {
        return new ChangeByHand((Facility) object, change, Preferences.coder());
    }
}
