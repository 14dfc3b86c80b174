// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.properties;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Yes or no. */
final class BooleanField extends PropertyField {

    private Button button;

    BooleanField(FieldContext context, EAttribute attribute) {
        super(context, attribute);
    }

    @Override
    boolean hasLabel() {
        return false;
    }

    @Override
    void createWidget(Composite parent) {
        button = new Button(parent, SWT.CHECK);
        button.setText(name());
        button.setEnabled(isEditable());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        explain(button);
        button.addListener(SWT.Selection, event -> store(button.getSelection()));
    }

    @Override
    boolean refresh() {
        if (!button.isDisposed()) {
            button.setSelection(Boolean.TRUE.equals(value()));
        }
        return false;
    }
}
