// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Shows either what belongs into a view or what says that there is nothing yet. */
public final class ViewStack extends Composite {

    private final StackLayout layout = new StackLayout();
    private EmptyState empty;

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

    /**
     * Shows why there is nothing, in place of what said so before; for views where the reason changes.
     *
     * @param state a child of this, with its buttons
     */
    public void showEmpty(EmptyState state) {
        EmptyState before = empty;
        empty = state;
        show(state);
        if (before != null) {
            before.dispose();
        }
    }

    /**
     * Whether a child is the one that is shown.
     *
     * @param child the child
     * @return true if so
     */
    public boolean isShown(Control child) {
        return layout.topControl == child;
    }

    /** Gives the focus to the child that is shown. */
    @Override
    public boolean setFocus() {
        return layout.topControl == null ? super.setFocus() : layout.topControl.setFocus();
    }
}
