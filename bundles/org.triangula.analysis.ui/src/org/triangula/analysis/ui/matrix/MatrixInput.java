// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.matrix;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.triangula.ui.presentation.Icons;

/**
 * An analysis of the open study to be shown in an editor.
 *
 * @param kind which one
 */
public record MatrixInput(MatrixKind kind) implements IEditorInput, IPersistableElement {

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.get().descriptor(kind.icon());
    }

    @Override
    public String getName() {
        return kind.title();
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return kind.title();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter.isInstance(this) ? adapter.cast(this) : null;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(MatrixInputFactory.KIND, kind.name());
    }

    @Override
    public String getFactoryId() {
        return MatrixInputFactory.ID;
    }
}
