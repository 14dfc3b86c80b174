// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.questionnaire;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.triangula.ui.widgets.AccessibleNames;

/** A text with its name. Stored when the focus leaves or with Enter; Escape takes typing back. */
final class FormField {

    private static final int LONG_HEIGHT = 40;

    private final Label label;
    private final Text text;
    private final Consumer<String> store;
    private String shown = "";

    /**
     * Creates a field: a label and a text, two cells of the parent's grid.
     *
     * @param parent where
     * @param name its name
     * @param lines true for more than one line
     * @param store told what was typed
     */
    FormField(Composite parent, String name, boolean lines, Consumer<String> store) {
        this.store = store;
        label = new Label(parent, SWT.NONE);
        label.setText(name);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, lines ? SWT.BEGINNING : SWT.CENTER).applyTo(label);
        text = new Text(parent, SWT.BORDER | (lines ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        GridDataFactory.fillDefaults().grab(true, false).hint(60, lines ? LONG_HEIGHT : SWT.DEFAULT).applyTo(text);
        AccessibleNames.give(text, name);
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.DefaultSelection, event -> commit());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                text.setText(shown);
            }
        });
        text.addListener(SWT.Traverse, event -> {
            if (lines && (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)) {
                event.doit = true;
            }
        });
    }

    FormField span(int columns) {
        GridDataFactory.createFrom((GridData) text.getLayoutData()).span(columns, 1)
            .applyTo(text);
        return this;
    }

    /** Stores what was typed, if anything was. */
    void commit() {
        if (!text.isDisposed() && text.getEditable() && !text.getText().equals(shown)) {
            shown = text.getText();
            store.accept(shown);
        }
    }

    /** Shows a text; what somebody is typing stays. */
    void show(String value, boolean editable) {
        boolean typing = text.isFocusControl() && !text.getText().equals(shown);
        if (!value.equals(shown) && !typing) {
            text.setText(value);
        }
        if (!typing) {
            shown = value;
        }
        text.setEditable(editable);
    }

    /** Shows a text of something else: what was typed before has been stored. */
    void replace(String value, boolean editable) {
        shown = value;
        if (!text.getText().equals(value)) {
            text.setText(value);
        }
        text.setEditable(editable);
    }

    void setVisible(boolean visible) {
        for (Control control : new Control[] {label, text}) {
            control.setVisible(visible);
            ((GridData) control.getLayoutData()).exclude = !visible;
        }
    }

    /** Types a text as a person does, for tests. */
    void type(String words) {
        text.setText(words);
        commit();
    }

    void setFocus() {
        text.setFocus();
        text.selectAll();
    }
}
