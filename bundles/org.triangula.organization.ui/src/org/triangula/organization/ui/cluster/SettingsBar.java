// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.cluster;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.triangula.organization.cluster.ClusterSettings;
import org.triangula.organization.cluster.ClusterSettings.Method;
import org.triangula.organization.cluster.ClusterSettings.Scaling;
import org.triangula.ui.widgets.AccessibleNames;

/** How clusters are found: standardisation, method, number, range of the curve, seed and starts. */
final class SettingsBar {

    private static final int PAUSE = 500;
    private static final int MOST = 30;

    private final Combo scaling;
    private final Combo method;
    private final Spinner clusters;
    private final Spinner least;
    private final Spinner most;
    private final Spinner seed;
    private final Text starts;
    private final Runnable changed;
    private boolean silent;

    SettingsBar(Composite parent, Runnable changed) {
        this.changed = changed;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).spacing(6, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        scaling = combo(area, Messages.scaling, List.of(Messages.scalingNone, Messages.scalingStandard,
            Messages.scalingRange));
        scaling.select(Scaling.STANDARD.ordinal());
        method = combo(area, Messages.method, List.of(Messages.methodKMeans, Messages.methodWard));
        method.select(0);
        clusters = spinner(area, Messages.number, 2, MOST, 3);
        least = spinner(area, Messages.least, 2, MOST, 2);
        most = spinner(area, Messages.most, 2, MOST, 8);
        seed = spinner(area, Messages.seed, 0, 99_999, 1);
        label(area, Messages.starts);
        starts = new Text(area, SWT.BORDER);
        starts.setMessage(Messages.startsHint);
        starts.setToolTipText(Messages.startsMeaning);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(starts);
        Runnable later = this::told;
        starts.addListener(SWT.Modify, event -> starts.getDisplay().timerExec(PAUSE, later));
    }

    private static void label(Composite area, String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
    }

    private Combo combo(Composite area, String title, List<String> items) {
        label(area, title);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(combo);
        named(combo, title);
        combo.addListener(SWT.Selection, event -> told());
        return combo;
    }

    private Spinner spinner(Composite area, String title, int from, int to, int value) {
        label(area, title);
        Spinner spinner = new Spinner(area, SWT.BORDER);
        spinner.setValues(value, from, to, 0, 1, 5);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(spinner);
        named(spinner, title);
        Runnable later = this::told;
        spinner.addListener(SWT.Selection, event -> spinner.getDisplay().timerExec(PAUSE / 2, later));
        return spinner;
    }

    private static void named(Control control, String name) {
        control.setToolTipText(name);
        AccessibleNames.give(control, name);
    }

    private void told() {
        if (!silent && !scaling.isDisposed()) {
            boolean means = method.getSelectionIndex() == Method.K_MEANS.ordinal();
            seed.setEnabled(means);
            starts.setEnabled(means);
            changed.run();
        }
    }

    /** The settings for some variables. */
    ClusterSettings settings(List<String> variables) {
        Method chosen = Method.values()[method.getSelectionIndex()];
        List<String> names = chosen == Method.WARD ? List.of() : Arrays.stream(starts.getText().split("[;\n]"))
            .map(String::strip).filter(one -> !one.isEmpty()).toList();
        return new ClusterSettings(variables, Scaling.values()[scaling.getSelectionIndex()], chosen,
            clusters.getSelection(), least.getSelection(), Math.max(least.getSelection(), most.getSelection()),
            seed.getSelection(), names);
    }

    /** Shows settings, those of a version for example. */
    void show(ClusterSettings settings) {
        silent = true;
        scaling.select(settings.scaling().ordinal());
        method.select(settings.method().ordinal());
        clusters.setSelection(settings.clusters());
        least.setSelection(settings.least());
        most.setSelection(settings.most());
        seed.setSelection((int) settings.seed());
        starts.setText(String.join("; ", settings.starts()));
        silent = false;
        told();
    }

    /** Chooses the number of clusters. */
    void number(int number) {
        clusters.setSelection(number);
        told();
    }
}
