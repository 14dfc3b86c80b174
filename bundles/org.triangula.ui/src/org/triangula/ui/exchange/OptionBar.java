// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.triangula.core.exchange.FormatOption;
import org.triangula.core.exchange.FormatOption.Choice;

/** The choices that a format offers: a box to tick, or a list to choose from, for each. */
final class OptionBar extends Composite {

    private final Runnable changed;
    private final Map<String, String> chosen = new HashMap<>();
    private List<FormatOption> shown = List.of();

    OptionBar(Composite parent, Runnable changed) {
        super(parent, SWT.NONE);
        this.changed = changed;
        RowLayout layout = new RowLayout();
        layout.center = true;
        layout.spacing = 14;
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
        hide(true);
    }

    /**
     * Shows options.
     *
     * @param options the options of a format
     * @param values what was chosen before, by key
     */
    void show(List<FormatOption> options, Map<String, String> values) {
        if (options.equals(shown) && values.equals(chosen)) {
            return;
        }
        shown = options;
        chosen.clear();
        chosen.putAll(values);
        for (Control child : getChildren()) {
            child.dispose();
        }
        options.forEach(option -> {
            if (option.isYesNo()) {
                box(option);
            } else {
                list(option);
            }
        });
        hide(options.isEmpty());
    }

    private void hide(boolean hidden) {
        ((GridData) getLayoutData()).exclude = hidden;
        setVisible(!hidden);
        layout(true);
        getParent().layout(true);
    }

    private void box(FormatOption option) {
        Button box = new Button(this, SWT.CHECK);
        box.setText(option.label());
        box.setToolTipText(option.tip());
        box.setSelection(option.isOn(chosen));
        box.addListener(SWT.Selection, event -> choose(option, String.valueOf(box.getSelection())));
    }

    private void list(FormatOption option) {
        Label label = new Label(this, SWT.NONE);
        label.setText(option.label() + ":");
        label.setToolTipText(option.tip());
        Combo list = new Combo(this, SWT.READ_ONLY);
        list.setItems(option.choices().stream().map(Choice::label).toArray(String[]::new));
        List<String> values = option.choices().stream().map(Choice::value).toList();
        list.select(values.indexOf(option.in(chosen)));
        list.setToolTipText(option.tip());
        list.setLayoutData(new RowData());
        list.addListener(SWT.Selection, event -> choose(option, values.get(list.getSelectionIndex())));
    }

    private void choose(FormatOption option, String value) {
        chosen.put(option.key(), value);
        changed.run();
    }

    /** Chooses as if the person had, for tests. */
    void choose(String key, String value) {
        shown.stream().filter(option -> option.key().equals(key)).findFirst()
            .ifPresent(option -> choose(option, value));
    }

    /** What is chosen, by key. */
    Map<String, String> values() {
        return Map.copyOf(chosen);
    }
}
