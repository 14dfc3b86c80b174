// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.cluster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

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
import org.triangula.organization.cases.CaseTable;
import org.triangula.organization.cluster.ClusterAnalysis;
import org.triangula.organization.cluster.ClusterSettings;
import org.triangula.organization.cluster.ClusterVersion;
import org.triangula.organization.cluster.StoreClusters;
import org.triangula.organization.ui.cases.CaseView;
import org.triangula.organization.ui.selection.CaseMap;
import org.triangula.organization.ui.typology.RowTable;
import org.triangula.organization.ui.typology.RowTable.Row;
import org.triangula.ui.figure.FigureCanvas;
import org.triangula.ui.figure.FigureExport;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.ToolActions;

/** Clusters of cases: variables and settings left; curve, dendrogram, profiles, cases, map and versions right. */
public final class ClusterView extends CaseView<ClusterState> {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.organization.ui.cluster";

    private final List<Picture> pictures = new ArrayList<>();
    private Combo compareChoice;
    private VariableList variables;
    private SettingsBar settings;
    private CTabFolder tabs;
    private Text details;
    private RowTable profiles;
    private RowTable cases;
    private RowTable comparison;
    private RowTable versions;

    /** A tab with a figure, or a sentence that says why there is none. */
    private record Picture(Composite stack, FigureCanvas canvas, EmptyState none,
        BiFunction<ClusterState, FigureColours, Optional<Figure>> maker) {
        void show(Optional<Figure> figure) {
            figure.ifPresent(canvas::setFigure);
            ((StackLayout) stack.getLayout()).topControl = figure.isPresent() ? canvas : none;
            stack.layout();
        }
    }

    /** Creates it. */
    public ClusterView() {
        super(new Words("shapes", Messages.empty, Messages.bringIn, Messages.computing));
    }

    @Override
    protected void fill(Composite content) {
        content.setLayout(new FillLayout());
        SashForm columns = new SashForm(content, SWT.HORIZONTAL);
        Composite left = new Composite(columns, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 2).applyTo(left);
        tableChoice(left, Messages.table);
        variables = new VariableList(left, this::refresh);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(variables.control());
        settings = new SettingsBar(left, this::refresh);
        SashForm right = new SashForm(columns, SWT.VERTICAL);
        tabs = tabs(right);
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
        compareChoice = combo(comparing, Messages.compareWith, () -> shown().ifPresent(this::showComparison));
        comparison = rows(comparing, Messages.comparison);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(comparison.control());
        tab(Messages.comparison, comparing);
        versions = table(Messages.versions);
        tabs.setSelection(0);
        details = details(right, Messages.result);
        right.setWeights(7, 2);
        columns.setWeights(4, 7);
    }

    @Override
    protected void tools(IToolBarManager bar) {
        bar.add(ToolActions.button(Messages.bringIn, "file-input", this::bringIn));
        bar.add(ToolActions.button(Messages.keep, "bookmark", this::keep));
        bar.add(ToolActions.button(Messages.store, "variable", this::store));
        bar.add(ToolActions.button(Messages.restore, "history", this::restore));
        bar.add(ToolActions.button(Messages.delete, "trash-2", this::delete));
        bar.add(ToolActions.button(Messages.saveFigure, "save", this::saveFigure));
        bar.add(ToolActions.button(Messages.saveTables, "table", () -> sheets().ifPresent(one -> FigureExport
            .saveTables(tabs.getShell(), Messages.cases, one::tables))));
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

    /** From a count to the cases it counts; a version is compared with what is shown. */
    @Override
    protected void open(Row row) {
        Optional<ClusterVersion> version = shown().flatMap(one -> one.versions().stream()
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
    protected Work work(StudySession session, FigureColours colours) {
        String table = tableName();
        ClusterSettings wanted = settings.settings(variables.ticked());
        return () -> {
            ClusterState state = ClusterState.read(session, table, wanted);
            List<Optional<Figure>> figures = pictures.stream().map(one -> one.maker().apply(state, colours)).toList();
            return () -> show(state, figures);
        };
    }

    private void show(ClusterState state, List<Optional<Figure>> figures) {
        boolean other = shown().filter(one -> one.table().equals(state.table())).isEmpty();
        shows(state);
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
        return shown().flatMap(state -> state.analysis().map(one -> new ClusterSheets(state.table(), one)));
    }

    /** Saves the picture of the tab in front; the curve if that is a table. */
    private void saveFigure() {
        shown().ifPresent(state -> state.analysis().ifPresent(analysis -> {
            String front = tabs.getSelection().getText();
            ClusterFigures figures = figures(state, analysis, FigureColours.LIGHT);
            Optional<Figure> figure = front.equals(Messages.map) ? map(state, FigureColours.LIGHT)
                : front.equals(Messages.dendrogram) ? analysis.hierarchy().map(figures::dendrogram)
                : Optional.of(figures.curve());
            figure.ifPresent(one -> FigureExport.save(tabs.getShell(), one.title(), () -> one));
        }));
    }

    private void keep() {
        askOfResult(Messages.keep, Messages.keepName, NLS.bind(Messages.proposedName, LocalDate.now()))
            .ifPresent(this::keep);
    }

    /** Keeps what is shown as a version. */
    void keep(String name) {
        shown().ifPresent(state -> state.analysis().ifPresent(one -> run(() -> ClusterVersion.keep(name, state.table(),
            one))));
    }

    private void store() {
        askOfResult(Messages.store, Messages.storeName, Messages.proposedVariable).ifPresent(this::store);
    }

    /** Keeps what is shown as a variable of cases. */
    void store(String name) {
        String key = "cluster_" + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_");
        shown().ifPresent(state -> state.analysis().ifPresent(one -> run(() -> new StoreClusters(key, name,
            state.table(), one.byName()))));
    }

    private Optional<String> askOfResult(String title, String question, String proposal) {
        return sheets().flatMap(any -> ask(title, question, proposal));
    }

    private Optional<ClusterVersion> chosenVersion() {
        return versions.chosen().flatMap(row -> shown().flatMap(state -> state.versions().stream()
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

    /** Compares with a version. */
    void compare(String name) {
        int index = List.of(compareChoice.getItems()).indexOf(name);
        if (index >= 0) {
            compareChoice.select(index);
            tabs.setSelection(5);
            shown().ifPresent(this::showComparison);
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

    /** The cross table, for tests. */
    RowTable comparison() {
        return comparison;
    }

    @Override
    public void setFocus() {
        tabs.setFocus();
    }
}
