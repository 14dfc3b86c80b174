// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.model.actors.Actors;
import org.triangula.model.actors.ActorsPackage;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.PlacementKind;
import org.triangula.model.actors.Task;
import org.triangula.model.actors.TaskCarriage;
import org.triangula.organization.ChartNode;
import org.triangula.organization.OrganizationChart;
import org.triangula.organization.StaffSum;
import org.triangula.organization.Validity;
import org.triangula.organization.chart.ChartDifference;
import org.triangula.organization.chart.ChartLayout;
import org.triangula.organization.chart.MoveUnit;
import org.triangula.organization.chart.StudyChart;
import org.triangula.organization.ui.chart.ChartCanvas;
import org.triangula.organization.ui.chart.ChartFigure;
import org.triangula.ui.figure.FigureExport;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.presentation.ObjectPresentation;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.selection.StudySelection;
import org.triangula.ui.study.StudyView;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.ToolActions;

/** An administration on a day as a chart, coloured by the tasks its units carry. */
public final class ChartView extends StudyView {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.organization.ui.chart";

    private static final List<String> COLOURS = List.of("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9",
        "#D55E00", "#882255", "#B8860B");

    private final ObjectPresentation presentation = new ObjectPresentation();
    private final SelectionPublisher publisher = new SelectionPublisher();
    private final Map<Task, RGB> colours = new LinkedHashMap<>();
    private Optional<OrganizationChart> shown = Optional.empty();
    private StudySelection selection;
    private Composite stack;
    private Composite content;
    private Composite legend;
    private EmptyState empty;
    private ChartChooser chooser;
    private ChartCanvas canvas;
    private Label changes;
    private final Set<AdministrativeUnit> foldedUnits = new HashSet<>();
    private ChartLayout laidOut = new ChartLayout(List.of(), List.of(), 0, 0);
    private boolean comparing;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyState(stack, "network", Messages.noUnits);
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        chooser = new ChartChooser(content, this::show);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(chooser);
        canvas = new ChartCanvas(content, Messages.chart, this::look, unit -> publisher.publish(List.of(unit)));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        changes = new Label(content, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(10, 2).applyTo(changes);
        legend = new Composite(content, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        row.spacing = 6;
        row.marginLeft = 10;
        legend.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(legend);
        getSite().setSelectionProvider(publisher);
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(ToolActions.button(Messages.zoomIn, "plus", () -> canvas.zoom(1.25)));
        bar.add(ToolActions.button(Messages.zoomOut, "minus", () -> canvas.zoom(0.8)));
        bar.add(ToolActions.button(Messages.fit, "maximize", canvas::fit));
        bar.add(ToolActions.button(Messages.earlier, "arrow-up", () -> chooser.step(1)));
        bar.add(ToolActions.button(Messages.later, "arrow-down", () -> chooser.step(-1)));
        bar.add(ToolActions.toggle(Messages.compare, "history", false, on -> {
            comparing = on;
            tellChanges();
        }));
        bar.add(ToolActions.button(Messages.saveChart, "save", this::save));
        canvas.onMove(this::move);
        canvas.onFold(this::fold);
        canvas.setMenu(menu());
        workspace().addListener(this);
        refresh();
        selection = new StudySelection(this, objects -> {
            chooser.follow(objects);
            objects.stream().filter(AdministrativeUnit.class::isInstance).map(AdministrativeUnit.class::cast)
                .findFirst().ifPresent(canvas::reveal);
        });
    }

    @Override
    protected void refresh() {
        chooser.show(workspace().current().map(StudySession::study));
    }

    private void show(Optional<OrganizationChart> chart) {
        shown = chart;
        colours.clear();
        chart.ifPresent(one -> one.stream().flatMap(node -> node.unit().getTasks().stream())
            .filter(carriage -> Validity.holdsOn(carriage, one.date())).map(TaskCarriage::getTask)
            .filter(Objects::nonNull).distinct().forEach(task -> colours.put(task, Icons.colour(task.getColour())
                .or(() -> Icons.colour(COLOURS.get(colours.size() % COLOURS.size()))).orElseThrow())));
        laidOut = chart.map(one -> ChartLayout.of(new OrganizationChart(one.date(),
            one.roots().stream().map(this::folded).toList()))).orElse(new ChartLayout(List.of(), List.of(), 0, 0));
        canvas.show(laidOut);
        fillLegend();
        tellChanges();
        boolean any = workspace().current().map(session -> session.study().getActors().getActors().stream()
            .anyMatch(AdministrativeUnit.class::isInstance)).orElse(false);
        ((StackLayout) stack.getLayout()).topControl = any ? content : empty;
        stack.layout(true, true);
    }

    private ChartNode folded(ChartNode node) {
        return new ChartNode(node.unit(), node.kind(), foldedUnits.contains(node.unit()) ? List.of()
            : node.children().stream().map(this::folded).toList());
    }

    private void fold(AdministrativeUnit unit) {
        if (!foldedUnits.remove(unit)) {
            foldedUnits.add(unit);
        }
        show(shown);
        canvas.reveal(unit);
    }

    /** The same as dragging and double click, for the keyboard. */
    private Menu menu() {
        Menu menu = new Menu(canvas);
        MenuItem move = new MenuItem(menu, SWT.PUSH);
        move.setText(Messages.moveTo);
        move.addListener(SWT.Selection, event -> canvas.chosen().ifPresent(this::moveTo));
        MenuItem fold = new MenuItem(menu, SWT.PUSH);
        fold.setText(Messages.fold);
        fold.addListener(SWT.Selection, event -> canvas.chosen().ifPresent(this::fold));
        menu.addListener(SWT.Show, event -> {
            move.setEnabled(canvas.chosen().isPresent());
            fold.setEnabled(canvas.chosen().isPresent());
        });
        return menu;
    }

    private void moveTo(AdministrativeUnit unit) {
        List<AdministrativeUnit> others = new ArrayList<>(shown.stream().flatMap(OrganizationChart::stream)
            .map(ChartNode::unit).toList());
        shown.stream().flatMap(OrganizationChart::stream).filter(node -> node.unit() == unit)
            .forEach(node -> node.stream().map(ChartNode::unit).forEach(others::remove));
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(canvas.getShell(),
            LabelProvider.createTextProvider(one -> presentation.label((EObject) one)));
        dialog.setTitle(Messages.moveTo);
        dialog.setMessage(NLS.bind(Messages.chooseSuperior, presentation.label(unit)));
        dialog.setElements(others.toArray());
        if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof AdministrativeUnit superior) {
            move(unit, superior);
        }
    }

    private void move(AdministrativeUnit unit, AdministrativeUnit superior) {
        boolean staff = shown.stream().flatMap(OrganizationChart::stream)
            .anyMatch(node -> node.unit() == unit && node.kind() == PlacementKind.STAFF);
        MoveDialog dialog = new MoveDialog(canvas.getShell(), presentation.label(unit), presentation.label(superior),
            ChartScope.get().date(), staff);
        if (dialog.open() == Window.OK) {
            workspace().run(new MoveUnit(unit.getId(), presentation.label(unit), superior.getId(), dialog.date(),
                dialog.isStaff() ? PlacementKind.STAFF : PlacementKind.LINE, dialog.reason()));
            // what was decided is shown as of the day from which it holds
            ChartScope.get().choose(ChartScope.get().area().orElse(null), dialog.date());
        }
    }

    /** Reasons of reorganisations of the day and, if wanted, what differs from the state before. */
    private void tellChanges() {
        List<String> lines = new ArrayList<>();
        Set<AdministrativeUnit> marked = new HashSet<>();
        shown.ifPresent(chart -> {
            chart.stream().forEach(node -> node.unit().getPlacements().stream()
                .filter(one -> one.getReason() != null && Validity.firstDay(one.getValidFrom())
                    .filter(chart.date()::equals).isPresent())
                .forEach(one -> lines.add(presentation.label(node.unit()) + ": " + one.getReason())));
            if (comparing) {
                compare(chart, lines, marked);
            }
        });
        canvas.mark(marked);
        String text = String.join("\n", lines);
        changes.setText(text.replace("&", "&&"));
        ((GridData) changes.getLayoutData()).exclude = text.isEmpty();
        changes.setVisible(!text.isEmpty());
        content.layout(true, true);
    }

    private void compare(OrganizationChart chart, List<String> lines, Set<AdministrativeUnit> marked) {
        Optional<LocalDate> earlier = chooser.before();
        if (earlier.isEmpty()) {
            lines.add(Messages.nothingEarlier);
            return;
        }
        Optional<Actors> actors = workspace().current().map(session -> session.study().getActors());
        StudyChart now = StudyChart.of(actors.orElseThrow(), ChartScope.get().area(), chart.date());
        StudyChart before = StudyChart.of(actors.orElseThrow(), ChartScope.get().area(), earlier.get());
        List<ChartDifference> differences = ChartDifference.of(before.administration(), now.administration());
        differences.stream().map(one -> now.units().get(one.key())).filter(Objects::nonNull).forEach(marked::add);
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(earlier.get());
        lines.add(differences.isEmpty() ? NLS.bind(Messages.noDifference, day)
            : NLS.bind(Messages.differences, day) + " " + differences.stream()
                .map(one -> one.name() + " (" + kind(one.kind()) + ")").collect(Collectors.joining(", ")));
    }

    private static String kind(ChartDifference.Kind kind) {
        return switch (kind) {
            case FOUNDED -> Messages.founded;
            case DISSOLVED -> Messages.dissolved;
            case MOVED -> Messages.moved;
            case RENAMED -> Messages.renamed;
            case TASKS -> Messages.otherTasks;
            case POSTS -> Messages.otherPosts;
        };
    }

    private void save() {
        Map<String, RGB> names = new LinkedHashMap<>();
        colours.forEach((task, colour) -> names.put(presentation.label(task), colour));
        String title = ChartScope.get().area().map(presentation::label).orElse(Messages.allAdministrations) + ", "
            + DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(ChartScope.get().date());
        FigureExport.save(canvas.getShell(), title, () -> ChartFigure.of(title, laidOut, this::look, names));
    }

    /**
     * The canvas, for tests.
     *
     * @return the canvas
     */
    ChartCanvas canvas() {
        return canvas;
    }

    private void fillLegend() {
        for (Control old : legend.getChildren()) {
            old.dispose();
        }
        colours.forEach((task, colour) -> {
            // a colour and its task stay together when the legend is wrapped
            Composite entry = new Composite(legend, SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(2).applyTo(entry);
            Label swatch = new Label(entry, SWT.NONE);
            swatch.setImage(Icons.get().image("square", 16, colour));
            Label name = new Label(entry, SWT.NONE);
            name.setText(presentation.label(task).replace("&", "&&"));
        });
        if (colours.isEmpty()) {
            new Label(legend, SWT.NONE).setText(Messages.noTask);
        }
    }

    private ChartCanvas.Look look(ChartLayout.Box box) {
        AdministrativeUnit unit = box.node().unit();
        NumberFormat numbers = NumberFormat.getNumberInstance();
        List<RGB> carried = shown.map(chart -> unit.getTasks().stream()
            .filter(task -> Validity.holdsOn(task, chart.date())).map(task -> colours.get(task.getTask()))
            .filter(Objects::nonNull).distinct().toList()).orElse(List.of());
        String badge = shown.map(chart -> StaffSum.of(List.of(unit), chart.date()))
            .filter(staff -> !staff.counted().isEmpty())
            .map(staff -> NLS.bind(Messages.fullTime, numbers.format(staff.total()))).orElse("");
        boolean staffUnit = box.node().kind() == PlacementKind.STAFF;
        String rank = unit.getLocalRank() != null ? unit.getLocalRank() : presentation.label(unit.getRank());
        return new ChartCanvas.Look(presentation.label(unit),
            staffUnit && rank.isBlank() ? Messages.staffUnit : rank, badge, carried, staffUnit);
    }

    @Override
    public void changed(StudyEvent event) {
        if (event.touched().stream().anyMatch(one -> one.eClass().getEPackage() == ActorsPackage.eINSTANCE)) {
            refresh();
        }
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    @Override
    public void dispose() {
        if (selection != null) {
            selection.dispose();
        }
        super.dispose();
    }
}
