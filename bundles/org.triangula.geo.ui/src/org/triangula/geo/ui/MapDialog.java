// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** A window of the map that asks for something: of bounded width, with a word for what its first button does. */
abstract class MapDialog extends TitleAreaDialog {

    private static final int WIDTH = 400;

    private final String action;

    MapDialog(Shell shell, String action) {
        super(shell);
        this.action = action;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Says what is wrong with what was entered, and allows the first button when nothing is. */
    abstract void check();

    /** Long sentences wrap; they do not make the window wide. */
    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(Math.min(size.x, convertHorizontalDLUsToPixels(WIDTH)), size.y + 16);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, action, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.window_cancel, false);
        check();
    }
}
