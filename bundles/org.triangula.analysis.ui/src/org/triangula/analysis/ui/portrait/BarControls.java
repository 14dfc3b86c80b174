// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.portrait;

import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.triangula.ui.widgets.AccessibleNames;

/** Small controls in the bar above a figure. */
final class BarControls {

    private BarControls() {
    }

    static Combo choice(Composite bar, String name, String[] items, int chosen, IntConsumer changed) {
        Combo combo = new Combo(bar, SWT.READ_ONLY);
        combo.setItems(items);
        combo.select(chosen);
        named(combo, name);
        combo.addListener(SWT.Selection, event -> changed.accept(combo.getSelectionIndex()));
        return combo;
    }

    static Spinner number(Composite bar, String name, int value, int most, IntConsumer changed) {
        Label label = new Label(bar, SWT.NONE);
        label.setText(name);
        Spinner spinner = new Spinner(bar, SWT.BORDER);
        spinner.setValues(value, 1, most, 0, 1, 10);
        named(spinner, name);
        spinner.addListener(SWT.Selection, event -> changed.accept(spinner.getSelection()));
        return spinner;
    }

    static Button check(Composite bar, String name, boolean checked, IntConsumer changed) {
        Button button = new Button(bar, SWT.CHECK);
        button.setText(name);
        button.setSelection(checked);
        button.addListener(SWT.Selection, event -> changed.accept(button.getSelection() ? 1 : 0));
        return button;
    }

    private static void named(Control control, String name) {
        control.setToolTipText(name);
        AccessibleNames.give(control, name);
    }
}
