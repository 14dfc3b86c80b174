// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.operations;

import org.eclipse.emf.ecore.EObject;
import org.triangula.core.operation.StudyOperation;

/**
 * Records what a person changes by hand at objects of a kind, beyond the history that everything has: contributed to
 * {@value #EXTENSION_POINT}.
 */
@FunctionalInterface
public interface EditRecorder {

    /** The extension point. */
    String EXTENSION_POINT = "org.triangula.ui.editRecorders";

    /**
     * An operation that makes a change and records it.
     *
     * @param object the object that is changed, or one that it contains
     * @param change the change
     * @return the change with its record, under the same label
     */
    StudyOperation recorded(EObject object, StudyOperation change);
}
