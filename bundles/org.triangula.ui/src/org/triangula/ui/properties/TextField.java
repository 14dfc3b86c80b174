// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.properties;

import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Text, numbers, dates and lists of words. Stored when the focus leaves or with Enter; Escape takes typing back. */
final class TextField extends PropertyField {

    private static final int LONG_HEIGHT = 64;

    private final EAttribute attribute;
    private final ValueText values;
    private Text text;
    private Label problem;
    /** What the field showed last of the study: only what differs from it was typed by the person. */
    private String shown = "";

    TextField(FieldContext context, EAttribute attribute) {
        super(context, attribute);
        this.attribute = attribute;
        this.values = new ValueText(attribute, Locale.getDefault());
    }

    @Override
    void createWidget(Composite parent) {
        boolean lines = attribute.isMany() || FeatureGroups.isLong(attribute);
        int style = lines ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE;
        text = new Text(parent, style | SWT.BORDER | (isEditable() ? 0 : SWT.READ_ONLY));
        GridDataFactory data = GridDataFactory.fillDefaults().grab(true, false);
        data.hint(120, lines ? LONG_HEIGHT : SWT.DEFAULT).applyTo(text);
        if (values.isDate()) {
            text.setMessage(Messages.dateHint);
        } else if (attribute.isMany()) {
            text.setMessage(Messages.onePerLine);
        }
        explain(text);
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                text.setText(shown);
                refresh();
            }
        });
        text.addListener(SWT.Traverse, event -> {
            if (lines && (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)) {
                event.doit = true;
            }
        });
        text.addListener(SWT.DefaultSelection, event -> commit());
        problem = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).exclude(true).applyTo(problem);
    }

    @Override
    void commit() {
        if (text == null || text.isDisposed() || !isEditable()
            || text.getText().equals(shown) || text.getText().equals(values.format(value()))) {
            // nothing was typed; what the study says by now may be newer than what is shown
            return;
        }
        try {
            store(values.parse(text.getText()));
            shown = text.getText();
            tell("");
        } catch (IllegalArgumentException e) {
            tell(e.getMessage());
        }
    }

    private void tell(String message) {
        problem.setText(message);
        boolean hidden = message.isEmpty();
        GridDataFactory.fillDefaults().span(2, 1).exclude(hidden).applyTo(problem);
        problem.setVisible(!hidden);
        problem.getParent().getParent().layout(true, true);
    }

    @Override
    boolean refresh() {
        if (text.isDisposed()) {
            return false;
        }
        String now = values.format(value());
        boolean typed = !text.getText().equals(shown);
        boolean changed = !typed && !text.getText().equals(now);
        if (changed) {
            text.setText(now);
        }
        if (!typed || text.getText().equals(now)) {
            shown = now;
        }
        return changed;
    }
}
