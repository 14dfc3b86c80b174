// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.cluster;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
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
import org.triangula.organization.cluster.ClusterAnalysis;
import org.triangula.organization.cluster.ClusterVersion;
import org.triangula.organization.cluster.StoreClusters;
import org.triangula.organization.ui.selection.CaseMap;
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
import org.triangula.ui.widgets.ToolActions;

/** Clusters of cases: variables and settings left; curve, dendrogram, profiles, cases, map and versions right. */
public final class ClusterView extends StudyView {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.organization.ui.cluster";

    private static final List<EPackage> READ = List.of(ModelPackage.eINSTANCE, InquiryPackage.eINSTANCE,
        PlacesPackage.eINSTANCE, SurveyPackage.eINSTANCE);

    private final SelectionPublisher publisher = new SelectionPublisher();
    private final List<Picture> pictures = new ArrayList<>();
    private Composite stack;
    private Composite content;
    private EmptyState empty;
    private Combo tableChoice;
    private Combo compareChoice;
    private VariableList variables;
    private SettingsBar settings;
    private CTabFolder tabs;
    private RowTable profiles;
    private RowTable cases;
    private RowTable comparison;
    private RowTable versions;
    private Text details;
    private Optional<ClusterState> shown = Optional.empty();
    private int asked;

    /** A tab with a figure, or a sentence that says why there is none. */
    private record Picture(Composite stack, FigureCanvas canvas, EmptyState none,
        BiFunction<ClusterState, FigureColours, Optional<Figure>> maker) {
        void show(Optional<Figure> figure) {
            figure.ifPresent(canvas::setFigure);
            ((StackLayout) stack.getLayout()).topControl = figure.isPresent() ? canvas : none;
            stack.layout();
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyState(stack, "shapes", Messages.empty).button(Messages.bringIn, this::bringIn);
        content = new Composite(stack, SWT.NONE);
        content.setLayout(new FillLayout());
        SashForm columns = new SashForm(content, SWT.HORIZONTAL);
        Composite left = new Composite(columns, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 2).applyTo(left);
        tableChoice = combo(left, Messages.table);
        tableChoice.addListener(SWT.Selection, event -> refresh());
        variables = new VariableList(left, this::refresh);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(variables.control());
        settings = new SettingsBar(left, this::refresh);
        SashForm right = new SashForm(columns, SWT.VERTICAL);
        tabs = new CTabFolder(right, SWT.TOP);
        picture(Messages.curve, Messages.noCurve, (state, colours) -> state.analysis()
            .filter(one -> !one.curve().isEmpty()).map(one -> figures(state, one, colours).curve()),
            target -> settings.number(Integer.parseInt(target)));
        picture(Messages.dendrogram, Messages.noDendrogram, (state, colours) -> state.analysis()
            .flatMap(one -> one.hierarchy().map(hierarchy -> figures(state, one, colours).dendrogram(hierarchy))),
            this::publish);
        profiles = table(Messages.profiles);
        cases = table(Messages.cases);
        picture(Messages.map, Messages.noMap, ClusterView::map, this::publish);
        Composite comparing = new Composite(tabs, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(comparing);
        compareChoice = combo(comparing, Messages.compareWith);
        compareChoice.addListener(SWT.Selection, event -> shown.ifPresent(this::showComparison));
        comparison = new RowTable(comparing, Messages.comparison, this::chosen, this::open);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(comparison.control());
        tab(Messages.comparison, comparing);
        versions = table(Messages.versions);
        tabs.setSelection(0);
        details = new Text(right, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        details.getAccessible().addAccessibleListener(named(Messages.result));
        right.setWeights(7, 2);
        columns.setWeights(4, 7);
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
        bar.add(ToolActions.button(Messages.store, "variable", this::store));
        bar.add(ToolActions.button(Messages.restore, "history", this::restore));
        bar.add(ToolActions.button(Messages.delete, "trash-2", this::delete));
        bar.add(ToolActions.button(Messages.saveFigure, "save", this::saveFigure));
        bar.add(ToolActions.button(Messages.saveTables, "table", () -> sheets().ifPresent(one -> FigureExport
            .saveTables(content.getShell(), Messages.cases, one::tables))));
    }

    private static Combo combo(Composite bar, String title) {
        Combo combo = new Combo(bar, SWT.READ_ONLY);
        combo.setToolTipText(title);
        combo.getAccessible().addAccessibleListener(named(title));
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(combo);
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
        tab(name, holder);
        return table;
    }

    private void picture(String name, String none,
        BiFunction<ClusterState, FigureColours, Optional<Figure>> maker,
        Consumer<String> selected) {
        Composite holder = new Composite(tabs, SWT.NONE);
        holder.setLayout(new StackLayout());
        FigureCanvas canvas = new FigureCanvas(holder);
        canvas.onSelect(target -> {
            if (!target.isEmpty()) {
                selected.accept(target);
            }
        });
        // the dendrogram grows with the cases and stays readable
        if (!name.equals(Messages.dendrogram)) {
            canvas.addListener(SWT.Resize, event -> canvas.getDisplay().asyncExec(() -> {
                if (!canvas.isDisposed()) {
                    canvas.fit();
                }
            }));
        }
        pictures.add(new Picture(holder, canvas, new EmptyState(holder, "shapes", none), maker));
        tab(name, holder);
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
            .ifPresent(area -> publisher.publish(List.of(area)));
    }

    /** From a count to the cases it counts; a version is compared with what is shown. */
    private void open(Row row) {
        Optional<ClusterVersion> version = shown.flatMap(one -> one.versions().stream()
            .filter(kept -> row.cases().contains(kept.id())).findFirst());
        if (version.isPresent()) {
            compare(version.get().name());
        } else if (!row.cases().isEmpty()) {
            tabs.setSelection(3);
            cases.choose(row.cases().getFirst());
            cases.table().setFocus();
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
        var wanted = settings.settings(variables.ticked());
        Display display = stack.getDisplay();
        FigureColours colours = Theme.current() == Theme.DARK ? FigureColours.DARK : FigureColours.LIGHT;
        Job.createSystem(Messages.computing, monitor -> {
            Optional<ClusterState> state = Optional.empty();
            Optional<Problem> problem = Optional.empty();
            try {
                state = Optional.of(ClusterState.read(session.get(), table, wanted));
            } catch (ProblemException e) {
                problem = Optional.of(e.problem());
            }
            Optional<ClusterState> read = state;
            Optional<Problem> told = problem;
            List<Optional<Figure>> figures = pictures.stream().map(one -> read.flatMap(made -> one.maker()
                .apply(made, colours))).toList();
            display.asyncExec(() -> {
                if (!stack.isDisposed() && number == asked) {
                    told.ifPresent(Problems::show);
                    read.ifPresent(one -> show(one, figures));
                }
            });
        }).schedule();
    }

    private void show(ClusterState state, List<Optional<Figure>> figures) {
        boolean other = shown.filter(one -> one.table().equals(state.table())).isEmpty();
        shown = Optional.of(state);
        select(tableChoice, state.tableNames(), state.table().name());
        List<String> names = new ArrayList<>(List.of(Messages.compareNothing));
        state.versions().forEach(one -> names.add(one.name()));
        // at first the latest version, so that a comparison is there at once
        boolean none = compareChoice.getItemCount() < 2 && names.size() > 1;
        select(compareChoice, names, none ? names.getLast() : compareChoice.getText());
        if (other) {
            variables.show(state.table());
        }
        for (int i = 0; i < pictures.size(); i++) {
            pictures.get(i).show(figures.get(i));
        }
        versions.show(ClusterSheets.versions(state.versions()));
        if (state.analysis().isPresent()) {
            ClusterSheets sheets = new ClusterSheets(state.table(), state.analysis().get());
            profiles.show(sheets.profiles());
            cases.show(sheets.cases());
            details.setText(sheets.summary());
        } else {
            String why = state.problem().map(one -> one.reason() + " " + one.remedy()).orElse("");
            List.of(profiles, cases).forEach(one -> one.show(ClusterSheets.sentence(why)));
            details.setText(why);
        }
        showComparison(state);
        top(state.table().rows().isEmpty() && state.tableNames().size() < 2 ? empty : content);
    }

    private void showComparison(ClusterState state) {
        Optional<ClusterVersion> version = state.versions().stream()
            .filter(one -> one.name().equals(compareChoice.getText())).findFirst();
        if (version.isPresent() && state.analysis().isPresent()) {
            ClusterSheets sheets = new ClusterSheets(state.table(), state.analysis().get());
            comparison.show(sheets.comparison(version.get()));
            details.setText(sheets.summary() + "\n" + sheets.index(version.get()));
        } else {
            comparison.show(ClusterSheets.sentence(Messages.chooseVersion));
        }
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

    private static ClusterFigures figures(ClusterState state, ClusterAnalysis analysis,
        FigureColours colours) {
        String footer = NLS.bind(Messages.footer, new Object[] { analysis.names().size(),
            analysis.incomplete().size(), state.table().name(), LocalDate.now() });
        return new ClusterFigures(analysis, footer, colours, new ClusterSheets(state.table(), analysis)
            .tables());
    }

    private static Optional<Figure> map(ClusterState state, FigureColours colours) {
        if (state.analysis().isEmpty()) {
            return Optional.empty();
        }
        ClusterAnalysis analysis = state.analysis().get();
        List<CaseMap.Place> places = new ArrayList<>();
        for (CaseTable.Row row : state.table().rows()) {
            List<Polygon> border = AreaShapes.polygons(row.area().map(state.borders()::get).orElse(null));
            if (!border.isEmpty()) {
                Integer cluster = analysis.byName().get(row.name());
                String legend = cluster == null ? Messages.withoutValues : Messages.bind(Messages.cluster,
                    cluster + 1);
                places.add(new CaseMap.Place(border, cluster == null ? colours.line()
                    : ClusterFigures.colour(cluster), legend, row.name(), row.name() + ": " + legend));
            }
        }
        ClusterFigures figures = figures(state, analysis, colours);
        return places.isEmpty() ? Optional.empty() : Optional.of(CaseMap.of(NLS.bind(Messages.mapTitle,
            state.table().name()), figures.footer(), places, colours, figures.tables()));
    }

    private Optional<ClusterSheets> sheets() {
        return shown.flatMap(state -> state.analysis().map(one -> new ClusterSheets(state.table(), one)));
    }

    /** Saves the picture of the tab in front; the curve if that is a table. */
    private void saveFigure() {
        shown.ifPresent(state -> state.analysis().ifPresent(analysis -> {
            String front = tabs.getSelection().getText();
            ClusterFigures figures = figures(state, analysis, FigureColours.LIGHT);
            Optional<Figure> figure = front.equals(Messages.map) ? map(state, FigureColours.LIGHT)
                : front.equals(Messages.dendrogram) ? analysis.hierarchy().map(figures::dendrogram)
                : Optional.of(figures.curve());
            figure.ifPresent(one -> FigureExport.save(content.getShell(), one.title(), () -> one));
        }));
    }

    private void bringIn() {
        FileDialog dialog = new FileDialog(stack.getShell(), SWT.OPEN);
        dialog.setText(Messages.bringIn);
        dialog.setFilterExtensions(new String[] { "*.tsv;*.csv;*.txt", "*" });
        String file = dialog.open();
        workspace().current().filter(session -> file != null).ifPresent(session -> {
            if (run(() -> {
                synchronized (session) {
                    return StoredCaseTables.bringIn(Path.of(file), session.study());
                }
            })) {
                chooseTable(Path.of(file).getFileName().toString());
            }
        });
    }

    private void keep() {
        ask(Messages.keep, Messages.keepName, NLS.bind(Messages.proposedName, LocalDate.now())).ifPresent(this::keep);
    }

    /** Keeps what is shown as a version. */
    void keep(String name) {
        shown.ifPresent(state -> state.analysis().ifPresent(one -> run(() -> ClusterVersion.keep(name, state.table(),
            one))));
    }

    private void store() {
        ask(Messages.store, Messages.storeName, Messages.proposedVariable).ifPresent(this::store);
    }

    /** Keeps what is shown as a variable of cases. */
    void store(String name) {
        String key = "cluster_" + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_");
        shown.ifPresent(state -> state.analysis().ifPresent(one -> run(() -> new StoreClusters(key, name,
            state.table(), one.byName()))));
    }

    private Optional<String> ask(String title, String question, String proposal) {
        if (sheets().isEmpty()) {
            return Optional.empty();
        }
        InputDialog dialog = new InputDialog(stack.getShell(), title, question, proposal, null);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue()) : Optional.empty();
    }

    private Optional<ClusterVersion> chosenVersion() {
        return versions.chosen().flatMap(row -> shown.flatMap(state -> state.versions().stream()
            .filter(one -> row.cases().contains(one.id())).findFirst()));
    }

    /** Takes over variables and settings of the chosen version. */
    private void restore() {
        chosenVersion().ifPresent(one -> {
            variables.tick(one.settings().variables());
            settings.show(one.settings());
        });
    }

    private void delete() {
        chosenVersion().ifPresent(one -> run(() -> ClusterVersion.delete(one.id(), one.name())));
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

    private void chooseTable(String name) {
        tableChoice.setItems(name);
        tableChoice.select(0);
        refresh();
    }

    /** Compares with a version. */
    void compare(String name) {
        int index = List.of(compareChoice.getItems()).indexOf(name);
        if (index >= 0) {
            compareChoice.select(index);
            tabs.setSelection(5);
            shown.ifPresent(this::showComparison);
        }
    }

    /** Ticks variables and computes, for tests. */
    void tick(List<String> keys) {
        variables.tick(keys);
        refresh();
    }

    /** The settings, for tests. */
    SettingsBar settings() {
        return settings;
    }

    /** What is shown, for tests. */
    Optional<ClusterState> shown() {
        return shown;
    }

    /** The cross table, for tests. */
    RowTable comparison() {
        return comparison;
    }

    @Override
    public void changed(StudyEvent event) {
        if (event.touched().stream().map(one -> one.eClass().getEPackage()).anyMatch(READ::contains)) {
            refresh();
        }
    }

    @Override
    public void setFocus() {
        tabs.setFocus();
    }
}
