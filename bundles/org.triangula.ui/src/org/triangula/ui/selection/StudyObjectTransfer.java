// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.selection;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.dnd.Transfer;

/**
 * Carries model objects by drag and drop inside the workbench. It is the platform's transfer of selections, so that
 * every viewer can take part; these methods say how it is used here.
 */
public final class StudyObjectTransfer {

    private StudyObjectTransfer() {
    }

    /**
     * The transfer for {@code addDragSupport} and {@code addDropSupport}.
     *
     * @return the transfer, in an array as viewers and drag sources want it
     */
    public static Transfer[] types() {
        return new Transfer[] {LocalSelectionTransfer.getTransfer()};
    }

    /**
     * Puts objects on the way; called when a drag starts.
     *
     * @param selection what is dragged
     */
    public static void begin(ISelection selection) {
        LocalSelectionTransfer.getTransfer().setSelection(selection);
    }

    /** Clears the transfer; called when a drag has ended. */
    public static void end() {
        LocalSelectionTransfer.getTransfer().setSelection(null);
    }

    /**
     * What is being dragged.
     *
     * @return model objects; empty when something else or nothing is dragged
     */
    public static List<EObject> objects() {
        return StudySelection.objects(LocalSelectionTransfer.getTransfer().getSelection());
    }
}
