// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.triangula.ui.presentation.Icons;

/** The agreement in the open study: there is one editor for it. */
record AgreementInput() implements IEditorInput {

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.get().descriptor("users");
    }

    @Override
    public String getName() {
        return Messages.title;
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return Messages.title;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
