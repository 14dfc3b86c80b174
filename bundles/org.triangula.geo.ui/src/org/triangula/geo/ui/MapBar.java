// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.triangula.geo.ui.MapContent.Result;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.widgets.AccessibleNames;

/** The slim bar above the map: scenario, facility type and mode of the travel times that are shown. */
final class MapBar extends Composite {

    private static final int LEAST_WIDTH = 90;
    private static final int MOST_WIDTH = 165;

    private final StudyMap map;
    private final Label none;
    private final Composite choosers;
    private final Combo scenario;
    private final Combo type;
    private final Combo mode;
    private final ToolBar tools;
    private List<String> scenarioIds = List.of();
    private List<String> typeKeys = List.of();
    private List<String> modeKeys = List.of();

    MapBar(Composite parent, StudyMap map) {
        super(parent, SWT.NONE);
        this.map = map;
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 2).applyTo(this);
        none = new Label(this, SWT.NONE);
        none.setText(Messages.bar_none);
        choosers = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(choosers);
        scenario = chooser(Messages.bar_scenario);
        type = chooser(Messages.bar_type);
        mode = chooser(Messages.bar_mode);
        tools = new ToolBar(this, SWT.FLAT | SWT.HORIZONTAL);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(tools);
    }

    /** Adds a button at the right end. */
    ToolItem button(String text, String icon, int style, Runnable work) {
        ToolItem item = new ToolItem(tools, style);
        item.setToolTipText(text);
        item.setImage(Icons.get().image(icon, tools));
        item.addListener(SWT.Selection, event -> work.run());
        return item;
    }

    private Combo chooser(String label) {
        Combo combo = new Combo(choosers, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setToolTipText(label);
        GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(combo);
        AccessibleNames.give(combo, () -> label + " " + combo.getText());
        combo.addListener(SWT.Selection, event -> chosen());
        return combo;
    }

    void refresh() {
        List<Result> results = map.content().map(MapContent::results).orElse(List.of());
        Optional<Result> shown = map.content().flatMap(MapContent::result);
        toggle(none, shown.isEmpty() && map.content().isPresent());
        toggle(choosers, shown.isPresent());
        shown.ifPresent(result -> {
            Map<String, String> scenarios = new LinkedHashMap<>();
            Map<String, String> types = new LinkedHashMap<>();
            Map<String, String> modes = new LinkedHashMap<>();
            for (Result one : results) {
                scenarios.putIfAbsent(one.scenario(), one.scenarioName());
                if (one.scenario().equals(result.scenario())) {
                    types.putIfAbsent(one.type(), one.typeName());
                    if (one.type().equals(result.type())) {
                        modes.putIfAbsent(one.mode(), Messages.mode(one.mode()));
                    }
                }
            }
            scenarioIds = fill(scenario, Messages.bar_scenario, scenarios, result.scenario(), false);
            typeKeys = fill(type, Messages.bar_type, types, result.type(), false);
            modeKeys = fill(mode, Messages.bar_mode, modes, result.mode(), true);
        });
        getParent().layout(true, true);
    }

    private static void toggle(Composite composite, boolean visible) {
        composite.setVisible(visible);
        composite.setLayoutData(GridDataFactory.fillDefaults().grab(true, false)
                .exclude(!visible).create());
    }

    private static void toggle(Label label, boolean visible) {
        label.setVisible(visible);
        label.setLayoutData(GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER)
                .grab(true, false).exclude(!visible).create());
    }

    private static List<String> fill(Combo combo, String label, Map<String, String> names, String chosen,
            boolean keeps) {
        List<String> keys = List.copyOf(names.keySet());
        String[] items = names.values().toArray(String[]::new);
        if (!List.of(combo.getItems()).equals(List.of(items))) {
            combo.setItems(items);
            // names of scenarios and types are long; they give way so that all is in one row
            if (keeps) {
                int wanted = combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
                GridDataFactory.fillDefaults().hint(Math.min(MOST_WIDTH, wanted), SWT.DEFAULT).applyTo(combo);
            }
        }
        combo.select(keys.indexOf(chosen));
        combo.setToolTipText(label + " " + combo.getText());
        return keys;
    }

    /** Goes to the result that fits the choosers best: the scenario first, then the type, then the mode. */
    private void chosen() {
        String wantedScenario = key(scenario, scenarioIds);
        String wantedType = key(type, typeKeys);
        String wantedMode = key(mode, modeKeys);
        List<Result> results = map.content().map(MapContent::results).orElse(List.of());
        Result best = null;
        int most = -1;
        for (Result result : results) {
            int fit = (result.scenario().equals(wantedScenario) ? 4 : 0) + (result.type().equals(wantedType) ? 2 : 0)
                    + (result.mode().equals(wantedMode) ? 1 : 0);
            if (fit > most) {
                most = fit;
                best = result;
            }
        }
        if (best != null) {
            String id = best.id();
            map.choose(choice -> choice.withResult(id));
        }
    }

    private static String key(Combo combo, List<String> keys) {
        int index = combo.getSelectionIndex();
        return index < 0 || index >= keys.size() ? "" : keys.get(index);
    }
}
