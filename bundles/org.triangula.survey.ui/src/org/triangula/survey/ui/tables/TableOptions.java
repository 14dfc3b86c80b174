// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.triangula.model.survey.DerivedVariable;
import org.triangula.survey.report.ChartKind;
import org.triangula.survey.report.ReportSettings;
import org.triangula.survey.statistics.MultipleTests;
import org.triangula.survey.table.BaseChoice;
import org.triangula.survey.table.TableText.CrossContent;
import org.triangula.ui.widgets.AccessibleNames;

/** What tables and charts can be asked for, in one bar that wraps. */
final class TableOptions extends Composite {

    private static final int BY_WIDTH = 190;

    private final Combo by;
    private final Combo base;
    private final Combo content;
    private final Combo chart;
    private final Button shares;
    private final Spinner smallest;
    private final Combo correction;
    private final Combo weights;
    private List<SurveyVariable> offered = List.of();
    private List<SurveyVariable> variables = List.of();
    private List<DerivedVariable> weighting = List.of();

    TableOptions(Composite parent, Runnable changed) {
        super(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.center = true;
        layout.spacing = 6;
        layout.marginLeft = 6;
        setLayout(layout);
        new Label(this, SWT.NONE).setText(Messages.by);
        by = combo(Messages.by_tip, List.of(), changed);
        by.setLayoutData(new RowData(BY_WIDTH, SWT.DEFAULT));
        chart = combo(Messages.chart, names(ChartKind.values()), changed);
        shares = new Button(this, SWT.CHECK);
        shares.setText(Messages.shares);
        shares.setToolTipText(Messages.shares_tip);
        shares.setSelection(true);
        shares.addListener(SWT.Selection, event -> changed.run());
        content = combo(Messages.content, names(CrossContent.values()), changed);
        base = combo(Messages.base, names(BaseChoice.values()), changed);
        weights = combo(Messages.weights, List.of(Messages.weights_none), changed);
        Label label = new Label(this, SWT.NONE);
        label.setText(Messages.smallest);
        smallest = new Spinner(this, SWT.BORDER);
        smallest.setValues(0, 0, 50, 0, 1, 5);
        named(smallest, Messages.smallest_tip);
        smallest.addListener(SWT.Selection, event -> changed.run());
        correction = combo(Messages.correction, names(MultipleTests.values()), changed);
        correction.select(MultipleTests.HOLM.ordinal());
    }

    private static List<String> names(Enum<?>[] values) {
        List<String> names = new ArrayList<>();
        for (Enum<?> value : values) {
            names.add(Messages.option(value));
        }
        return names;
    }

    private Combo combo(String name, List<String> items, Runnable changed) {
        Combo combo = new Combo(this, SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        named(combo, name);
        combo.addListener(SWT.Selection, event -> changed.run());
        return combo;
    }

    private static void named(Control control, String name) {
        control.setToolTipText(name);
        AccessibleNames.give(control, name);
    }

    void show(List<SurveyVariable> shown, List<DerivedVariable> weightings) {
        if (!shown.equals(offered)) {
            offered = List.copyOf(shown);
            Optional<SurveyVariable> before = by();
            variables = shown.stream().filter(variable -> !variable.isText()).toList();
            String language = Locale.getDefault().getLanguage();
            List<String> names = new ArrayList<>(List.of("–"));
            variables.forEach(variable -> names.add(variable.number() + "  " + variable.label(language)));
            by.setItems(names.toArray(String[]::new));
            by.select(before.map(variables::indexOf).orElse(-1) + 1);
        }
        if (!weightings.equals(weighting) || weights.getItemCount() < 2) {
            weighting = List.copyOf(weightings);
            int place = weights.getSelectionIndex();
            List<String> names = new ArrayList<>(List.of(Messages.weights_none, Messages.weights_responses));
            weighting.forEach(variable -> names.add(variable.getKey()));
            weights.setItems(names.toArray(String[]::new));
            weights.select(Math.clamp(place, 0, names.size() - 1));
        }
    }

    Optional<SurveyVariable> by() {
        int place = by.getSelectionIndex();
        return place < 1 || place > variables.size() ? Optional.empty() : Optional.of(variables.get(place - 1));
    }

    /** Crosses with a variable; empty for none. */
    void crossWith(Optional<SurveyVariable> variable) {
        by.select(variable.map(variables::indexOf).orElse(-1) + 1);
    }

    boolean isWeighted() {
        return weights.getSelectionIndex() > 0;
    }

    Optional<DerivedVariable> weighting() {
        int place = weights.getSelectionIndex() - 2;
        return place < 0 ? Optional.empty() : Optional.of(weighting.get(place));
    }

    ReportSettings settings() {
        return new ReportSettings(BaseChoice.values()[base.getSelectionIndex()],
            CrossContent.values()[content.getSelectionIndex()], smallest.getSelection(),
            MultipleTests.values()[correction.getSelectionIndex()], ChartKind.values()[chart.getSelectionIndex()],
            shares.getSelection());
    }

    void choose(ChartKind kind) {
        chart.select(kind.ordinal());
    }

    void choose(CrossContent shown) {
        content.select(shown.ordinal());
    }

    void hideBelow(int size) {
        smallest.setSelection(size);
    }
}
