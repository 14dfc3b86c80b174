// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.locationtech.jts.geom.Polygon;
import org.triangula.core.study.StudySession;
import org.triangula.figure.AreaShapes;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureColours;
import org.triangula.organization.selection.CaseSelection.Outcome;
import org.triangula.organization.selection.SelectionSettings;
import org.triangula.organization.selection.SelectionTables;
import org.triangula.organization.selection.SelectionVersion;
import org.triangula.organization.ui.cases.CaseView;
import org.triangula.organization.ui.typology.RowTable;
import org.triangula.organization.ui.typology.RowTable.Row;
import org.triangula.ui.figure.FigureCanvas;
import org.triangula.ui.figure.FigureExport;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.FilterField;
import org.triangula.ui.widgets.ToolActions;

/** The case selection of a study: result, quotas, log, differences, map, rules and versions. */
public final class SelectionView extends CaseView<SelectionState> {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.organization.ui.selection";

    private final List<RowTable> filtered = new ArrayList<>();
    private EmptyState noMap;
    private Combo compareChoice;
    private FilterField filter;
    private CTabFolder tabs;
    private Text details;
    private RowTable cases;
    private RowTable quotas;
    private RowTable log;
    private RowTable differences;
    private RowTable versions;
    private Composite mapStack;
    private FigureCanvas map;
    private RulesEditor rules;

    /** Creates it. */
    public SelectionView() {
        super(new Words("list-checks", Messages.empty, Messages.bringIn, Messages.computing));
    }

    @Override
    protected void fill(Composite content) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
        Composite bar = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 4).equalWidth(true).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        tableChoice(bar, Messages.candidates);
        compareChoice = combo(bar, Messages.compareWith, this::refresh);
        filter = new FilterField(bar, Messages.filter, words -> filtered.forEach(one -> one.filter(words)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        SashForm sash = new SashForm(content, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tabs = tabs(sash);
        cases = table(Messages.cases);
        quotas = table(Messages.quotas);
        log = table(Messages.log);
        differences = table(Messages.differences);
        mapStack = new Composite(tabs, SWT.NONE);
        mapStack.setLayout(new StackLayout());
        map = new FigureCanvas(mapStack);
        map.onSelect(this::chooseCase);
        map.addListener(SWT.Resize, event -> map.getDisplay().asyncExec(() -> {
            if (!map.isDisposed()) {
                map.fit();
            }
        }));
        noMap = new EmptyState(mapStack, "map", Messages.noMap);
        tab(Messages.map, mapStack);
        Composite rulesTab = new Composite(tabs, SWT.NONE);
        rulesTab.setLayout(new FillLayout());
        rules = new RulesEditor(rulesTab, text -> run(() -> SelectionSettings.keep(text)));
        tab(Messages.rules, rulesTab);
        versions = table(Messages.versions);
        tabs.setSelection(0);
        filtered.addAll(List.of(cases, quotas, log, differences, versions));
        details = details(sash, Messages.reason);
        details.setToolTipText(Messages.reasonMeaning);
        sash.setWeights(7, 2);
    }

    @Override
    protected void tools(IToolBarManager bar) {
        bar.add(ToolActions.button(Messages.bringIn, "file-input", this::bringIn));
        bar.add(ToolActions.button(Messages.keep, "bookmark", this::keep));
        bar.add(ToolActions.button(Messages.delete, "trash-2", this::delete));
        bar.add(ToolActions.button(Messages.saveMap, "map", () -> map.figure().flatMap(figure -> shown())
            .ifPresent(one -> FigureExport.save(tabs.getShell(), Messages.map, () -> figure(one,
                FigureColours.LIGHT).orElseThrow()))));
        bar.add(ToolActions.button(Messages.saveTables, "table", () -> shown().flatMap(SelectionState::result)
            .ifPresent(one -> FigureExport.saveTables(tabs.getShell(), Messages.cases, () -> one
                .tables(Locale.getDefault(), shown().get().rules())))));
    }

    private void chooseCase(String name) {
        cases.choose(name);
        publish(name);
    }

    /** From a count to what it counts, from a difference to the case; a version is compared with what is selected. */
    @Override
    protected void open(Row row) {
        if (tabs.getSelection().getText().equals(Messages.versions)) {
            shown().ifPresent(one -> one.versions().stream().filter(kept -> row.cases().contains(kept.id())).findFirst()
                .ifPresent(kept -> compare(SelectionState.version(kept.name()))));
        } else if (row.cases().size() == 1) {
            tabs.setSelection(0);
            cases.choose(row.cases().getFirst());
            cases.table().setFocus();
        } else if (!row.cases().isEmpty()) {
            filter.setWords(row.cells().getFirst());
            tabs.setSelection(0);
            cases.table().setFocus();
        }
    }

    private void compare(String with) {
        int index = List.of(compareChoice.getItems()).indexOf(with);
        if (index >= 0) {
            compareChoice.select(index);
            tabs.setSelection(3);
            refresh();
        }
    }

    @Override
    protected Work work(StudySession session, FigureColours colours) {
        String table = tableName();
        String compared = compareChoice.getText();
        return () -> {
            SelectionState state = SelectionState.read(session, table, compared);
            // borders of many areas take their time
            Optional<Figure> figure = figure(state, colours);
            return () -> show(state, figure);
        };
    }

    private void show(SelectionState state, Optional<Figure> figure) {
        shows(state);
        select(compareChoice, state.comparable(), compareChoice.getText());
        rules.show(state.rules());
        versions.show(SelectionSheets.versions(state.versions()));
        if (state.result().isPresent()) {
            SelectionSheets sheets = new SelectionSheets(state.result().get());
            cases.show(sheets.cases());
            quotas.show(sheets.quotas());
            log.show(sheets.log());
            differences.show(state.differences().orElseGet(() -> SelectionSheets.sentence(Messages.chooseCompared)));
            details.setText(summary(state.result().get()));
        } else {
            String why = state.problem().map(one -> one.place() + ": " + one.reason() + "\n" + one.remedy()).orElse("");
            List.of(cases, quotas, log, differences).forEach(one -> one.show(SelectionSheets
                .sentence(why.replace('\n', ' '))));
            details.setText(why);
        }
        figure.ifPresent(map::setFigure);
        ((StackLayout) mapStack.getLayout()).topControl = figure.isPresent() ? map : noMap;
        mapStack.layout();
    }

    private static String summary(SelectionTables one) {
        int open = one.selection().unfilled().stream().mapToInt(cell -> cell.wanted() - cell.found()).sum();
        List<String> missing = one.selection().log().stream().flatMap(entry -> entry.missing().stream()).distinct()
            .sorted().toList();
        return NLS.bind(Messages.summaryOf, new Object[] { one.selection().selected().size(),
            one.table().rows().size(), open }) + (missing.isEmpty() ? "" : "\n" + NLS.bind(Messages.missing,
                String.join(", ", missing)));
    }

    private static Optional<Figure> figure(SelectionState state, FigureColours colours) {
        if (state.result().isEmpty()) {
            return Optional.empty();
        }
        SelectionTables tables = state.result().get();
        SelectionSheets sheets = new SelectionSheets(tables);
        List<CaseMap.Place> places = new ArrayList<>();
        List<Outcome> outcomes = tables.outcomes();
        for (int i = 0; i < outcomes.size(); i++) {
            Outcome one = outcomes.get(i);
            List<Polygon> border = AreaShapes.polygons(state.table().rows().get(i).area()
                .map(state.borders()::get).orElse(null));
            if (!border.isEmpty()) {
                int colour = tables.rules().colour(one.colour());
                places.add(new CaseMap.Place(border, one.selected().isPresent() ? colour
                    : CaseMap.faded(colour, colours), sheets.meaning(one),
                    one.candidate().name(), one.candidate().name() + ": " + sheets.meaning(one)));
            }
        }
        if (places.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(CaseMap.of(NLS.bind(Messages.mapTitle, tables.table().name()), NLS.bind(Messages.mapFooter,
            new Object[] { places.size(), outcomes.size(), tables.table().name(), LocalDate.now() }), places, colours,
            tables.tables(Locale.getDefault(), state.rules())));
    }

    private void keep() {
        if (shown().flatMap(SelectionState::result).isPresent()) {
            ask(Messages.keep, Messages.keepName, NLS.bind(Messages.proposedName, LocalDate.now()))
                .ifPresent(this::keep);
        }
    }

    /** Keeps what is shown as a version. */
    void keep(String name) {
        shown().ifPresent(state -> state.result().ifPresent(one -> run(() -> SelectionVersion.keep(name, state.rules(),
            one.table(), one.selection()))));
    }

    private void delete() {
        versions.chosen().ifPresent(row -> shown().ifPresent(state -> state.versions().stream()
            .filter(one -> row.cases().contains(one.id())).findFirst()
            .ifPresent(one -> run(() -> SelectionVersion.delete(one.id(), one.name())))));
    }

    /** The editor of rules, for tests. */
    RulesEditor rules() {
        return rules;
    }

    /** Compares with something, for tests. */
    void compareWith(String with) {
        compare(with);
    }

    /** The table of cases, for tests. */
    RowTable cases() {
        return cases;
    }

    @Override
    public void setFocus() {
        cases.table().setFocus();
    }
}
