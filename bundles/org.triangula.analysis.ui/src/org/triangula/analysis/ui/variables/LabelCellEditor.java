// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.variables;

import java.util.List;

import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Composite;

/** Edits a value by choosing or writing its label. */
final class LabelCellEditor extends ComboBoxCellEditor {

    LabelCellEditor(Composite parent, List<String> labels) {
        super(parent, labels.toArray(String[]::new));
        setActivationStyle(DROP_DOWN_ON_MOUSE_ACTIVATION);
    }

    @Override
    protected Object doGetValue() {
        return ((CCombo) getControl()).getText();
    }

    @Override
    protected void doSetValue(Object value) {
        ((CCombo) getControl()).setText(String.valueOf(value));
    }
}
