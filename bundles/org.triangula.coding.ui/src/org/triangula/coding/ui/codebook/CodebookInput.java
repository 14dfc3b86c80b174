// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codebook;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.triangula.ui.presentation.Icons;

/** The codebook of the open study. There is one. */
public final class CodebookInput implements IEditorInput, IPersistableElement {

    /** The only input. */
    public static final CodebookInput INSTANCE = new CodebookInput();

    private CodebookInput() {
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.get().descriptor("book-open");
    }

    @Override
    public String getName() {
        return Messages.title;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return Messages.title;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter.isInstance(this) ? adapter.cast(this) : null;
    }

    @Override
    public void saveState(IMemento memento) {
        // there is nothing to tell one from another
    }

    @Override
    public String getFactoryId() {
        return CodebookInputFactory.ID;
    }
}
