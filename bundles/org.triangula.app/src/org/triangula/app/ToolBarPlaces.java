// SPDX-License-Identifier: EPL-2.0
package org.triangula.app;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/**
 * Keeps the tool bars of views beside their tabs. When a perspective is shown again, the platform measures the folders
 * before their tool bars are back, puts the tool bars over the views' contents and leaves them there; here the folders
 * measure again once all is in place.
 */
final class ToolBarPlaces extends PerspectiveAdapter {

    void follow(IWorkbenchWindow window) {
        if (window != null) {
            window.addPerspectiveListener(this);
        }
    }

    @Override
    public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
        Shell shell = page.getWorkbenchWindow().getShell();
        shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed()) {
                measure(shell);
            }
        });
    }

    private static void measure(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child instanceof CTabFolder folder && folder.getTopRight() != null && folder.isVisible()) {
                folder.setTabHeight(SWT.DEFAULT);
            }
            if (child instanceof Composite inner) {
                measure(inner);
            }
        }
    }
}
