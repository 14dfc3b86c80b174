// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A place above or below the text that holds one panel at a time, and no room when there is none. */
final class EditorPanels extends Composite {

    private final boolean tall;
    private final Runnable closed;
    private Control shown;

    EditorPanels(Composite parent, boolean tall, Runnable closed) {
        super(parent, SWT.NONE);
        this.tall = tall;
        this.closed = closed;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
        setVisible(false);
    }

    /** The panel that is shown, if it is of this type. */
    <T extends Control> T get(Class<T> type) {
        return type.isInstance(shown) && !shown.isDisposed() ? type.cast(shown) : null;
    }

    /** Shows a panel, made when another one or none is there. */
    <T extends Control> T show(Class<T> type, Function<Composite, T> maker) {
        T there = get(type);
        if (there != null) {
            return there;
        }
        if (shown != null) {
            shown.dispose();
        }
        T made = maker.apply(this);
        shown = made;
        GridDataFactory.fillDefaults().grab(true, tall).applyTo(made);
        appear(true);
        return made;
    }

    void close() {
        if (shown != null) {
            shown.dispose();
            shown = null;
            appear(false);
            closed.run();
        }
    }

    private void appear(boolean visible) {
        setVisible(visible);
        ((GridData) getLayoutData()).exclude = !visible;
        getParent().layout(true, true);
    }
}
