// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.shared;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;

/** A window beside the views of surveys: it does not block them and can be made larger. */
public abstract class SurveyWindow extends Dialog {

    private final String title;
    private final Point size;

    /**
     * Prepares the window.
     *
     * @param parent the window it belongs to
     * @param title its title
     * @param size its size at first, in pixels
     */
    protected SurveyWindow(Shell parent, String title, Point size) {
        super(parent);
        this.title = title;
        this.size = size;
        setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS | SWT.RESIZE);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(size.x, size.y);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
