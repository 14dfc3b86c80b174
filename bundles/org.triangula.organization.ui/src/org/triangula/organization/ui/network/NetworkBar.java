// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.network;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.triangula.organization.network.Network;
import org.triangula.organization.network.TieFilter;
import org.triangula.organization.network.TieFilter.Direction;
import org.triangula.organization.network.TieFilter.Missing;
import org.triangula.organization.ui.network.NetworkSettings.Colour;
import org.triangula.organization.ui.network.NetworkSettings.Layout;
import org.triangula.organization.ui.network.NetworkSettings.Measure;
import org.triangula.organization.ui.network.NetworkSettings.Mode;
import org.triangula.ui.widgets.AccessibleNames;

/** What is seen of a network and which ties count: two rows of choices, the second only when it is wanted. */
final class NetworkBar extends Composite {

    private static final List<String> SIGNS = List.of("", Network.POSITIVE, Network.NEUTRAL, Network.NEGATIVE);
    private static final int MOST_WIDTH = 158;
    private static final int PAUSE = 400;

    private final Runnable changed;
    private final Composite filters;
    private final Combo mode;
    private final Combo layout;
    private final Combo measure;
    private final Combo colour;
    private final Button ego;
    private final Combo type;
    private final Combo sign;
    private final Combo direction;
    private final Combo teller;
    private final Combo frequency;
    private final Combo missing;
    private final Text strength;
    private final Button always;
    private List<Choice> types = List.of();
    private List<Choice> tellers = List.of();
    private List<Choice> frequencies = List.of();

    /** One of several values of ties: its key and its name. */
    record Choice(String key, String name) {
    }

    NetworkBar(Composite parent, Runnable changed) {
        super(parent, SWT.NONE);
        this.changed = changed;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        Composite view = row(this);
        mode = combo(view, Messages.mode, List.of(Mode.values()).stream().map(NetworkSettings::name).toList());
        layout = combo(view, Messages.layout, List.of(Layout.values()).stream().map(NetworkSettings::name).toList());
        measure = combo(view, Messages.size, List.of(Measure.values()).stream().map(NetworkSettings::name).toList());
        colour = combo(view, Messages.colour, List.of(Colour.values()).stream().map(NetworkSettings::name).toList());
        filters = row(this);
        type = combo(filters, Messages.type, List.of(Messages.allTypes));
        sign = combo(filters, Messages.sign, List.of(Messages.allSigns, Messages.good, Messages.neutral, Messages.bad));
        direction = combo(filters, Messages.direction,
            List.of(Messages.anyDirection, Messages.withDirection, Messages.withoutDirection));
        missing = combo(filters, Messages.missingTies,
            List.of(Messages.missingIncluded, Messages.missingExcluded, Messages.missingOnly));
        teller = combo(filters, Messages.perspective, List.of(Messages.allTellers));
        frequency = combo(filters, Messages.frequency, List.of(Messages.allFrequencies));
        new Label(filters, SWT.NONE).setText(Messages.strength);
        strength = new Text(filters, SWT.BORDER);
        strength.setLayoutData(new RowData(40, SWT.DEFAULT));
        name(strength, Messages.strengthHint);
        Runnable typed = this::tell;
        strength.addListener(SWT.Modify, event -> getDisplay().timerExec(PAUSE, typed));
        strength.addListener(SWT.Dispose, event -> getDisplay().timerExec(-1, typed));
        always = check(filters, Messages.always, Messages.alwaysHint);
        ego = check(filters, Messages.ego, Messages.egoHint);
        Button reset = new Button(filters, SWT.PUSH);
        reset.setText(Messages.resetFilter);
        reset.addListener(SWT.Selection, event -> reset());
        showFilters(false);
    }

    private static Composite row(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.spacing = 6;
        layout.marginTop = 2;
        layout.marginBottom = 2;
        row.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    private static void name(Control control, String name) {
        control.setToolTipText(name);
        AccessibleNames.give(control, name);
    }

    private Combo combo(Composite bar, String title, List<String> items) {
        Combo combo = new Combo(bar, SWT.READ_ONLY);
        name(combo, title);
        fill(combo, items, 0);
        combo.addListener(SWT.Selection, event -> tell());
        return combo;
    }

    private static void fill(Combo combo, List<String> items, int chosen) {
        combo.setItems(items.toArray(String[]::new));
        combo.select(chosen);
        int width = combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        combo.setLayoutData(new RowData(Math.min(MOST_WIDTH, width), SWT.DEFAULT));
    }

    private Button check(Composite bar, String title, String hint) {
        Button button = new Button(bar, SWT.CHECK);
        button.setText(title);
        button.setToolTipText(hint);
        button.addListener(SWT.Selection, event -> tell());
        return button;
    }

    private void tell() {
        changed.run();
    }

    /** Shows or hides the row of filters; what it filters stays. */
    void showFilters(boolean on) {
        filters.setVisible(on);
        GridDataFactory.fillDefaults().grab(true, false).exclude(!on).applyTo(filters);
        getParent().layout(true, true);
    }

    private void reset() {
        for (Combo combo : List.of(type, sign, direction, missing, teller, frequency)) {
            combo.select(0);
        }
        strength.setText("");
        always.setSelection(false);
        ego.setSelection(false);
        tell();
    }

    /** Offers what ties of the study have; what was chosen stays where it still is there. */
    void offer(List<Choice> newTypes, List<Choice> newTellers, List<Choice> newFrequencies) {
        types = offer(type, Messages.allTypes, types, newTypes);
        tellers = offer(teller, Messages.allTellers, tellers, newTellers);
        frequencies = offer(frequency, Messages.allFrequencies, frequencies, newFrequencies);
    }

    private List<Choice> offer(Combo combo, String all, List<Choice> before, List<Choice> now) {
        if (!before.equals(now)) {
            String chosen = key(combo, before);
            List<String> names = new ArrayList<>(List.of(all));
            now.forEach(choice -> names.add(choice.name()));
            int index = now.stream().map(Choice::key).toList().indexOf(chosen);
            fill(combo, names, index + 1);
            getParent().layout(true, true);
        }
        return now;
    }

    private static String key(Combo combo, List<Choice> choices) {
        int index = combo.getSelectionIndex() - 1;
        return index < 0 || index >= choices.size() ? "" : choices.get(index).key();
    }

    private double leastStrength() {
        try {
            return strength.getText().isBlank() ? Double.NaN
                : Double.parseDouble(strength.getText().strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            // half a number filters nothing yet
            return Double.NaN;
        }
    }

    /** The settings; the ego is only told if the ego network is wanted. */
    NetworkSettings settings(String chosen) {
        TieFilter filter = new TieFilter(key(type, types), SIGNS.get(sign.getSelectionIndex()),
            Direction.values()[direction.getSelectionIndex()], leastStrength(), key(frequency, frequencies),
            key(teller, tellers), Missing.values()[missing.getSelectionIndex()]);
        return new NetworkSettings(Mode.values()[mode.getSelectionIndex()],
            Layout.values()[layout.getSelectionIndex()], Measure.values()[measure.getSelectionIndex()],
            Colour.values()[colour.getSelectionIndex()], filter, ego.getSelection() ? chosen : "",
            always.getSelection());
    }

    /** Chooses the layout on the ground, for tests. */
    Combo layouts() {
        return layout;
    }

    /** Chooses what is shown, for tests. */
    Combo modes() {
        return mode;
    }

    /** Chooses the teller, for tests. */
    Combo tellers() {
        return teller;
    }
}
