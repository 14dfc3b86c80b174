// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.properties;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.triangula.model.Study;
import org.triangula.ui.operations.HandEdits;
import org.triangula.ui.operations.ObjectOperations;
import org.triangula.ui.presentation.ObjectPresentation;

/**
 * What the fields of the properties view share.
 *
 * @param object the object shown
 * @param study its study
 * @param writable whether it may be changed
 * @param presentation how objects look
 * @param documentation what features mean
 * @param goTo shows another object in the view
 */
record FieldContext(EObject object, Study study, boolean writable, ObjectPresentation presentation,
    FeatureDocumentation documentation, Consumer<EObject> goTo) {

    /** Sets a feature as an undoable operation. */
    void set(EStructuralFeature feature, Object value) {
        HandEdits.run(object, ObjectOperations.set(object, feature, value, presentation.words().feature(feature)));
    }
}
