// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.open;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/**
 * Opens a model object in the view or editor made for it: a document in the coding editor, an area on the map.
 * Contributed through the extension point {@value #EXTENSION_POINT}; the opener with the lowest {@code priority} opens
 * on double click, all that can are offered in the context menu under their {@code label}.
 */
public interface ObjectOpener {

    /** Identity of the extension point. */
    String EXTENSION_POINT = "org.triangula.ui.openers";

    /**
     * Whether this opener is for an object. The extension's attribute {@code types} has been compared already.
     *
     * @param object a model object
     * @return true if {@link #open(EObject, IWorkbenchPage)} would show it
     */
    default boolean canOpen(EObject object) {
        return true;
    }

    /**
     * Shows an object and what is around it, for example the paragraph of a selection.
     *
     * @param object a model object for which {@link #canOpen(EObject)} is true
     * @param page where to open it
     * @throws PartInitException if the view or editor cannot be opened
     */
    void open(EObject object, IWorkbenchPage page) throws PartInitException;

    /**
     * Shows a passage of an object that has a text.
     *
     * @param object a model object for which {@link #canOpen(EObject)} is true
     * @param start first code point of the passage
     * @param end code point after the last
     * @param page where to open it
     * @throws PartInitException if the view or editor cannot be opened
     */
    default void openPassage(EObject object, int start, int end, IWorkbenchPage page) throws PartInitException {
        open(object, page);
    }
}
