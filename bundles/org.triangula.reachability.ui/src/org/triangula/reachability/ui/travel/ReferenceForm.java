// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui.travel;

import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.triangula.ui.widgets.AccessibleNames;

/** The fields for a reference time by hand, and the actions on reference times. */
final class ReferenceForm extends Composite {

    private final Text origin;
    private final Text minutes;
    private final Button add;
    private final Button remove;
    private boolean asked;

    /** Told about a time entered by hand. */
    interface Entry {
        void add(String origin, double minutes);
    }

    /**
     * @param entered told about a time by hand
     * @param removed told when the selected time is to go
     * @param read told when a file is wanted
     * @param chosen gives the cell that is chosen on the map; empty for none
     */
    record Actions(Entry entered, Runnable removed, Runnable read, Supplier<String> chosen) {
    }

    ReferenceForm(Composite parent, Actions actions) {
        super(parent, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        row.spacing = 4;
        setLayout(row);
        origin = field(Messages.validation_origin, 135);
        button(Messages.validation_fromMap, () -> origin.setText(actions.chosen().get()))
                .setToolTipText(Messages.validation_fromMapHint);
        minutes = field(Messages.validation_minutes, 50);
        add = button(Messages.validation_add, () -> {
            actions.entered().add(origin.getText().strip(), minutes());
            minutes.setText("");
        });
        remove = button(Messages.validation_remove, actions.removed());
        button(Messages.validation_read, actions.read()).setToolTipText(Messages.validation_readHint);
        origin.addListener(SWT.Modify, event -> enable());
        minutes.addListener(SWT.Modify, event -> enable());
        enable();
        removable(false);
    }

    /** Makes the table of reference times. */
    static Table table(Composite parent) {
        Table table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        table.setToolTipText(Messages.validation_name);
        AccessibleNames.give(table, Messages.validation_name);
        String[] names = {Messages.validation_id, Messages.validation_origin, Messages.validation_reference,
            Messages.validation_modelled, Messages.validation_difference};
        for (int i = 0; i < names.length; i++) {
            TableColumn column = new TableColumn(table, i < 2 ? SWT.LEFT : SWT.RIGHT);
            column.setText(names[i]);
            column.setToolTipText(i < 2 ? names[i] : Messages.validation_formula);
            column.setWidth(i == 1 ? 150 : 132);
        }
        return table;
    }

    private Text field(String label, int width) {
        new Label(this, SWT.NONE).setText(label);
        Text text = new Text(this, SWT.BORDER | SWT.SINGLE);
        text.setToolTipText(label);
        AccessibleNames.give(text, label);
        text.setLayoutData(new RowData(width, SWT.DEFAULT));
        return text;
    }

    private Button button(String text, Runnable action) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private double minutes() {
        try {
            return Double.parseDouble(minutes.getText().strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            // not a number yet: the button to add it stays off
            return Double.NaN;
        }
    }

    private void enable() {
        add.setEnabled(!origin.getText().isBlank() && minutes() >= 0 && Double.isFinite(minutes()));
    }

    /** Whether there is a time to remove. */
    void removable(boolean any) {
        remove.setEnabled(any);
    }

    /** Shows the fields even while there is no time yet. */
    void ask() {
        asked = true;
    }

    boolean isAsked() {
        return asked;
    }

    /** Enters a time, for tests. */
    void enter(String cell, String time) {
        origin.setText(cell);
        minutes.setText(time);
        if (add.isEnabled()) {
            add.notifyListeners(SWT.Selection, new Event());
        }
    }
}
