// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Shows either what belongs into a view or what says that there is nothing yet. */
public final class ViewStack extends Composite {

    private final StackLayout layout = new StackLayout();

    /**
     * Creates it.
     *
     * @param parent the view
     */
    public ViewStack(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(layout);
    }

    /**
     * Shows one of the children.
     *
     * @param child the child
     */
    public void show(Control child) {
        if (layout.topControl != child) {
            layout.topControl = child;
            layout();
        }
    }
}
