// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.selection;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.locationtech.jts.geom.Polygon;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.figure.AreaShapes;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureColours;
import org.triangula.model.ModelPackage;
import org.triangula.model.inquiry.InquiryPackage;
import org.triangula.model.places.Area;
import org.triangula.model.places.PlacesPackage;
import org.triangula.model.survey.SurveyPackage;
import org.triangula.organization.cases.CaseTable;
import org.triangula.organization.cases.StoredCaseTables;
import org.triangula.organization.selection.CaseSelection.Outcome;
import org.triangula.organization.selection.SelectionSettings;
import org.triangula.organization.selection.SelectionTables;
import org.triangula.organization.selection.SelectionVersion;
import org.triangula.organization.ui.typology.RowTable;
import org.triangula.organization.ui.typology.RowTable.Row;
import org.triangula.ui.figure.FigureCanvas;
import org.triangula.ui.figure.FigureExport;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyView;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.theme.ThemeListener;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.FilterField;
import org.triangula.ui.widgets.ToolActions;

/** The case selection of a study: result, quotas, log, differences, map, rules and versions. */
public final class SelectionView extends StudyView {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.organization.ui.selection";

    private static final List<EPackage> READ = List.of(ModelPackage.eINSTANCE, InquiryPackage.eINSTANCE,
        PlacesPackage.eINSTANCE, SurveyPackage.eINSTANCE);

    private final SelectionPublisher publisher = new SelectionPublisher();
    private final List<RowTable> filtered = new ArrayList<>();
    private Composite stack;
    private Composite content;
    private EmptyState empty;
    private EmptyState noMap;
    private Combo tableChoice;
    private Combo compareChoice;
    private FilterField filter;
    private CTabFolder tabs;
    private RowTable cases;
    private RowTable quotas;
    private RowTable log;
    private RowTable differences;
    private RowTable versions;
    private Composite mapStack;
    private FigureCanvas map;
    private RulesEditor rules;
    private Text details;
    private Optional<SelectionState> shown = Optional.empty();
    private int asked;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyState(stack, "list-checks", Messages.empty).button(Messages.bringIn, this::bringIn);
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
        Composite bar = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 4).equalWidth(true).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        tableChoice = combo(bar, Messages.candidates);
        compareChoice = combo(bar, Messages.compareWith);
        filter = new FilterField(bar, Messages.filter, words -> filtered.forEach(one -> one.filter(words)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        SashForm sash = new SashForm(content, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tabs = new CTabFolder(sash, SWT.TOP);
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
        details = new Text(sash, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        details.setToolTipText(Messages.reasonMeaning);
        details.getAccessible().addAccessibleListener(named(Messages.reason));
        sash.setWeights(7, 2);
        getSite().setSelectionProvider(publisher);
        tools();
        workspace().addListener(this);
        ThemeListener.redraw(getSite(), content, this::refresh);
        refresh();
    }

    private void tools() {
        var bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(ToolActions.button(Messages.bringIn, "file-input", this::bringIn));
        bar.add(ToolActions.button(Messages.keep, "bookmark", this::keep));
        bar.add(ToolActions.button(Messages.delete, "trash-2", this::delete));
        bar.add(ToolActions.button(Messages.saveMap, "map", () -> map.figure().flatMap(figure -> shown)
            .ifPresent(one -> FigureExport.save(content.getShell(), Messages.map, () -> figure(one,
                FigureColours.LIGHT).orElseThrow()))));
        bar.add(ToolActions.button(Messages.saveTables, "table", () -> shown.flatMap(SelectionState::result)
            .ifPresent(one -> FigureExport.saveTables(content.getShell(), Messages.cases, () -> one
                .tables(Locale.getDefault(), shown.get().rules())))));
    }

    private Combo combo(Composite bar, String title) {
        Combo combo = new Combo(bar, SWT.READ_ONLY);
        combo.setToolTipText(title);
        combo.getAccessible().addAccessibleListener(named(title));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT)
            .applyTo(combo);
        combo.addListener(SWT.Selection, event -> refresh());
        return combo;
    }

    private static AccessibleAdapter named(String name) {
        return new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        };
    }

    private RowTable table(String name) {
        Composite holder = new Composite(tabs, SWT.NONE);
        holder.setLayout(new FillLayout());
        RowTable table = new RowTable(holder, name, this::chosen, this::open);
        filtered.add(table);
        tab(name, holder);
        return table;
    }

    private void tab(String name, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(name);
        item.setControl(control);
    }

    private void chosen(Row row) {
        details.setText(row.explanation());
        if (row.cases().size() == 1) {
            publish(row.cases().getFirst());
        }
    }

    private void publish(String name) {
        shown.flatMap(one -> one.table().rows().stream().filter(row -> row.name().equals(name)).findFirst())
            .flatMap(CaseTable.Row::area).flatMap(id -> workspace().current()
                .flatMap(session -> session.index().find(Area.class, id)))
            .ifPresent(area -> publisher.publish(List.<EObject>of(area)));
    }

    private void chooseCase(String name) {
        cases.choose(name);
        publish(name);
    }

    /** From a count to what it counts, from a difference to the case; a version is compared with what is selected. */
    private void open(Row row) {
        if (tabs.getSelection().getText().equals(Messages.versions)) {
            shown.ifPresent(one -> one.versions().stream().filter(kept -> row.cases().contains(kept.id())).findFirst()
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
    protected void refresh() {
        Optional<StudySession> session = workspace().current();
        asked++;
        if (session.isEmpty()) {
            shown = Optional.empty();
            top(empty);
            return;
        }
        int number = asked;
        String table = tableChoice.getText();
        String compared = compareChoice.getText();
        Display display = stack.getDisplay();
        FigureColours colours = Theme.current() == Theme.DARK ? FigureColours.DARK : FigureColours.LIGHT;
        Job.createSystem(Messages.computing, monitor -> {
            Optional<SelectionState> state = Optional.empty();
            Optional<Problem> problem = Optional.empty();
            try {
                state = Optional.of(SelectionState.read(session.get(), table, compared));
            } catch (ProblemException e) {
                problem = Optional.of(e.problem());
            }
            Optional<SelectionState> read = state;
            Optional<Problem> told = problem;
            // borders of many areas take their time
            Optional<Figure> figure = state.flatMap(one -> figure(one, colours));
            display.asyncExec(() -> {
                if (!stack.isDisposed() && number == asked) {
                    told.ifPresent(Problems::show);
                    read.ifPresent(one -> show(one, figure));
                }
            });
        }).schedule();
    }

    private void show(SelectionState state, Optional<Figure> figure) {
        shown = Optional.of(state);
        select(tableChoice, state.tableNames(), state.table().name());
        select(compareChoice, state.comparable(), compareChoice.getText());
        rules.show(state.rules());
        versions.show(SelectionSheets.versions(state.versions()));
        boolean any = !state.table().rows().isEmpty() || state.tableNames().size() > 1;
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
        top(any ? content : empty);
    }

    private static void select(Combo combo, List<String> names, String name) {
        if (!names.equals(List.of(combo.getItems()))) {
            combo.setItems(names.toArray(String[]::new));
        }
        combo.select(Math.max(0, names.indexOf(name)));
    }

    private void top(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
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

    private void bringIn() {
        FileDialog dialog = new FileDialog(stack.getShell(), SWT.OPEN);
        dialog.setText(Messages.bringIn);
        dialog.setFilterExtensions(new String[] { "*.tsv;*.csv;*.txt", "*" });
        String file = dialog.open();
        if (file != null) {
            bringIn(Path.of(file));
        }
    }

    /** Brings a table in and chooses it. */
    void bringIn(Path file) {
        workspace().current().ifPresent(session -> {
            if (run(() -> {
                synchronized (session) {
                    return StoredCaseTables.bringIn(file, session.study());
                }
            })) {
                tableChoice.setItems(file.getFileName().toString());
                tableChoice.select(0);
                refresh();
            }
        });
    }

    private void keep() {
        InputDialog dialog = new InputDialog(stack.getShell(), Messages.keep, Messages.keepName,
            NLS.bind(Messages.proposedName, LocalDate.now()), null);
        if (shown.flatMap(SelectionState::result).isPresent() && dialog.open() == Window.OK) {
            keep(dialog.getValue());
        }
    }

    /** Keeps what is shown as a version. */
    void keep(String name) {
        shown.ifPresent(state -> state.result().ifPresent(one -> run(() -> SelectionVersion.keep(name, state.rules(),
            one.table(), one.selection()))));
    }

    private void delete() {
        versions.chosen().ifPresent(row -> shown.ifPresent(state -> state.versions().stream()
            .filter(one -> row.cases().contains(one.id())).findFirst()
            .ifPresent(one -> run(() -> SelectionVersion.delete(one.id(), one.name())))));
    }

    /** Makes an operation. */
    private interface Making {
        StudyOperation make() throws ProblemException;
    }

    private boolean run(Making making) {
        try {
            return workspace().run(making.make());
        } catch (ProblemException e) {
            Problems.show(e.problem());
            return false;
        }
    }

    /** What is shown, for tests. */
    Optional<SelectionState> shown() {
        return shown;
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
    public void changed(StudyEvent event) {
        if (event.touched().stream().map(one -> one.eClass().getEPackage()).anyMatch(READ::contains)) {
            refresh();
        }
    }

    @Override
    public void setFocus() {
        cases.table().setFocus();
    }
}
