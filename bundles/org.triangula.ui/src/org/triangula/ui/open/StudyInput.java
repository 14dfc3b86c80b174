// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.open;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.triangula.ui.presentation.Icons;

/**
 * What an editor shows of the open study. Its editor is closed with the study; it is opened again with the workbench if
 * the input is an {@link IPersistableElement}, too.
 */
public interface StudyInput extends IEditorInput {

    /**
     * The picture on the tab.
     *
     * @return name of an icon of {@link Icons}
     */
    String icon();

    @Override
    default boolean exists() {
        return true;
    }

    @Override
    default ImageDescriptor getImageDescriptor() {
        return Icons.get().descriptor(icon());
    }

    @Override
    default IPersistableElement getPersistable() {
        return this instanceof IPersistableElement element ? element : null;
    }

    @Override
    default String getToolTipText() {
        return getName();
    }

    @Override
    default <T> T getAdapter(Class<T> adapter) {
        return adapter.isInstance(this) ? adapter.cast(this) : null;
    }
}
