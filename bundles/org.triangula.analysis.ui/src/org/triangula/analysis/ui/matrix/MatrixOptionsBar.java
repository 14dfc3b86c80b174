// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Spinner;
import org.triangula.analysis.matrix.CodeRelationsQuestion.Relation;
import org.triangula.analysis.matrix.Counting;
import org.triangula.analysis.matrix.MatrixArrangement.Order;
import org.triangula.analysis.matrix.MatrixFigure;
import org.triangula.analysis.matrix.Percentage;
import org.triangula.analysis.retrieval.DocumentVariable;
import org.triangula.analysis.similarity.SimilarityMeasure;

/** The settings of a matrix above it: only those that its kind has. Wraps where the editor is narrow. */
final class MatrixOptionsBar extends Composite {

    private static final int CHOICE_WIDTH = 130;

    private final MatrixKind kind;
    private final Consumer<MatrixSettings> changed;
    private final List<Runnable> refreshers = new ArrayList<>();
    private Combo columns;
    private Combo second;
    private Map<String, String> columnChoices = Map.of();
    private Map<String, String> secondChoices = Map.of();
    private Spinner distance;
    private MatrixSettings settings = MatrixSettings.DEFAULT;
    private List<DocumentVariable> variables = List.of();
    private boolean refreshing;

    MatrixOptionsBar(Composite parent, MatrixKind kind, Consumer<MatrixSettings> changed, Runnable export) {
        super(parent, SWT.NONE);
        this.kind = kind;
        this.changed = changed;
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.spacing = 6;
        layout.marginLeft = 6;
        setLayout(layout);
        switch (kind) {
            case CODE_MATRIX -> {
                columnsCombo();
                choice(Counting.class, Counting.SEGMENTS, Messages.option_count);
                choice(Percentage.class, Percentage.NONE, Messages.option_percentage);
                choice(MatrixFigure.Form.class, MatrixFigure.Form.BUBBLES, Messages.option_form);
            }
            case CROSSTAB -> {
                columnsCombo();
                secondCombo();
                choice(Counting.class, Counting.SEGMENTS, Messages.option_count, Counting.WEIGHTS);
                choice(Percentage.class, Percentage.COLUMN, Messages.option_percentage);
                choice(MatrixFigure.Form.class, MatrixFigure.Form.NUMBERS, Messages.option_form);
            }
            case QUOTES -> {
                columnsCombo();
                secondCombo();
            }
            case CODE_RELATIONS -> {
                relation();
                choice(Counting.class, Counting.SEGMENTS, Messages.option_count, Counting.WEIGHTS);
                choice(MatrixFigure.Form.class, MatrixFigure.Form.BUBBLES, Messages.option_form);
            }
            case CODE_MAP -> {
                relation();
                spinner(MatrixSettings.LEAST, 20, 100, Messages.option_least, Messages.option_least_tip);
            }
            case SIMILARITY -> {
                choice(SimilarityMeasure.class, SimilarityMeasure.SIMPLE_MATCHING, Messages.option_measure);
                choice(MatrixFigure.Form.class, MatrixFigure.Form.COLOURS, Messages.option_form,
                    MatrixFigure.Form.BUBBLES);
                check(MatrixSettings.TREE, false, Messages.option_tree, Messages.option_tree_tip);
                variablesButton();
            }
        }
        check(MatrixSettings.SUBCODES, true, Messages.option_subcodes, Messages.option_subcodes_tip);
        check(MatrixSettings.TOP, false, Messages.option_top, Messages.option_top_tip);
        check(MatrixSettings.ACTIVE, false, Messages.option_active, Messages.option_active_tip);
        if (kind != MatrixKind.CODE_MAP) {
            button(Messages.option_arrange, this::arrange);
        }
        button(Messages.option_export, button -> export.run());
    }

    /** Shows settings, and offers variables. */
    void show(MatrixSettings shown, List<DocumentVariable> offered) {
        settings = shown;
        variables = offered;
        refreshing = true;
        if (columns != null) {
            Map<String, String> choices = new LinkedHashMap<>();
            choices.put(MatrixResult.DOCUMENTS, Messages.columns_documents);
            choices.put(MatrixResult.GROUPS, Messages.columns_groups);
            choices.put(MatrixResult.SETS, Messages.columns_sets);
            offered.forEach(variable -> choices.put(variable.id(), variable.name()));
            columnChoices = choices;
            fill(columns, choices, MatrixResult.columns(kind, shown, offered));
        }
        if (second != null) {
            Map<String, String> choices = new LinkedHashMap<>();
            choices.put("", Messages.columns_none);
            offered.forEach(variable -> choices.put(variable.id(), variable.name()));
            secondChoices = choices;
            fill(second, choices, shown.text(MatrixSettings.SECOND, ""));
        }
        refreshers.forEach(Runnable::run);
        refreshing = false;
        getParent().layout(true);
    }

    private static void fill(Combo combo, Map<String, String> choices, String chosen) {
        String[] names = choices.values().toArray(String[]::new);
        if (!List.of(combo.getItems()).equals(List.of(names))) {
            combo.setItems(names);
        }
        combo.select(Math.max(0, List.copyOf(choices.keySet()).indexOf(chosen)));
    }

    private void change(String key, Object value) {
        if (!refreshing) {
            settings = settings.with(key, value);
            changed.accept(settings);
        }
    }

    /** A label and its control, which stay together where the bar wraps. */
    private Composite pair(String label) {
        Composite pair = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(pair);
        new Label(pair, SWT.NONE).setText(label);
        return pair;
    }

    private Combo combo(String label) {
        Combo combo = new Combo(pair(label), SWT.READ_ONLY);
        combo.setToolTipText(label);
        return combo;
    }

    private void columnsCombo() {
        columns = combo(Messages.option_columns);
        GridDataFactory.swtDefaults().hint(CHOICE_WIDTH, SWT.DEFAULT).applyTo(columns);
        columns.addListener(SWT.Selection, event -> change(MatrixSettings.COLUMNS,
            List.copyOf(columnChoices.keySet()).get(columns.getSelectionIndex())));
    }

    private void secondCombo() {
        second = combo(Messages.option_second);
        GridDataFactory.swtDefaults().hint(CHOICE_WIDTH, SWT.DEFAULT).applyTo(second);
        second.addListener(SWT.Selection, event -> change(MatrixSettings.SECOND,
            List.copyOf(secondChoices.keySet()).get(second.getSelectionIndex())));
    }

    @SafeVarargs
    private <E extends Enum<E>> void choice(Class<E> type, E otherwise, String label, E... without) {
        List<E> choices = new ArrayList<>(List.of(type.getEnumConstants()));
        choices.removeAll(List.of(without));
        Combo combo = combo(label);
        choices.forEach(each -> combo.add(Messages.choice(each)));
        combo.addListener(SWT.Selection,
            event -> change(type.getSimpleName(), choices.get(combo.getSelectionIndex())));
        refreshers.add(() -> combo.select(Math.max(0, choices.indexOf(settings.choice(type, otherwise)))));
    }

    private void relation() {
        choice(Relation.class, Relation.INTERSECTION, Messages.option_relation);
        distance = spinner(MatrixSettings.DISTANCE, 1, 999, Messages.option_distance, Messages.option_distance_tip);
        refreshers.add(() -> distance
            .setEnabled(settings.choice(Relation.class, Relation.INTERSECTION) == Relation.NEAR));
    }

    private Spinner spinner(String key, int otherwise, int most, String label, String tip) {
        Spinner spinner = new Spinner(pair(label), SWT.BORDER);
        spinner.setMaximum(most);
        spinner.setToolTipText(tip);
        spinner.addListener(SWT.Selection, event -> change(key, spinner.getSelection()));
        refreshers.add(() -> spinner.setSelection(settings.number(key, otherwise)));
        return spinner;
    }

    private void check(String key, boolean otherwise, String label, String tip) {
        Button check = new Button(this, SWT.CHECK);
        check.setText(label);
        check.setToolTipText(tip);
        check.addListener(SWT.Selection, event -> change(key, check.getSelection()));
        refreshers.add(() -> check.setSelection(settings.is(key, otherwise)));
    }

    private void button(String label, Consumer<Button> action) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> action.accept(button));
    }

    private void variablesButton() {
        button(Messages.option_variables, button -> {
            Menu menu = new Menu(button);
            Set<String> chosen = settings.set(MatrixSettings.VARIABLES);
            for (DocumentVariable variable : variables) {
                item(menu, SWT.CHECK, variable.name(), chosen.contains(variable.id()), () -> {
                    Set<String> now = new LinkedHashSet<>(chosen);
                    if (!now.remove(variable.id())) {
                        now.add(variable.id());
                    }
                    change(MatrixSettings.VARIABLES, String.join(" ", now));
                });
            }
            popUp(menu, button);
        });
    }

    private static void popUp(Menu menu, Button button) {
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        menu.setVisible(true);
        menu.addListener(SWT.Hide, event -> button.getDisplay().asyncExec(menu::dispose));
    }

    private void arrange(Button button) {
        Menu menu = new Menu(button);
        fillArrangement(menu);
        popUp(menu, button);
    }

    /** Fills a menu with what can be done to the order of rows and columns. */
    void fillArrangement(Menu menu) {
        boolean hidden = kind == MatrixKind.QUOTES;
        flag(menu, MatrixSettings.TRANSPOSED, false, Messages.arrange_transpose);
        flag(menu, MatrixSettings.HIDE_ROWS, hidden, Messages.arrange_hideRows);
        flag(menu, MatrixSettings.HIDE_COLUMNS, hidden, Messages.arrange_hideColumns);
        for (String key : List.of(MatrixSettings.ROW_ORDER, MatrixSettings.COLUMN_ORDER)) {
            MenuItem item = new MenuItem(menu, SWT.CASCADE);
            item.setText(key.equals(MatrixSettings.ROW_ORDER) ? Messages.arrange_rows : Messages.arrange_columns);
            Menu orders = new Menu(menu);
            item.setMenu(orders);
            for (Order order : Order.values()) {
                item(orders, SWT.RADIO, Messages.choice(order), settings.choice(key, Order.class, Order.GIVEN) == order,
                    () -> change(key, order));
            }
        }
    }

    private void flag(Menu menu, String key, boolean otherwise, String label) {
        boolean now = settings.is(key, otherwise);
        item(menu, SWT.CHECK, label, now, () -> change(key, !now));
    }

    private static void item(Menu menu, int style, String label, boolean selected, Runnable action) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(label.replace("&", "&&"));
        item.setSelection(selected);
        item.addListener(SWT.Selection, event -> {
            if (style != SWT.RADIO || item.getSelection()) {
                action.run();
            }
        });
    }
}
