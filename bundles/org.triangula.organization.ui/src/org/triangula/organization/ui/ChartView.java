// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.figure.Figure;
import org.triangula.model.Study;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.PlacementKind;
import org.triangula.model.places.Area;
import org.triangula.organization.ChartNode;
import org.triangula.organization.OrganizationChart;
import org.triangula.organization.chart.ChartComparison;
import org.triangula.organization.chart.ChartComparison.Matching;
import org.triangula.organization.chart.ChartComparison.Side;
import org.triangula.organization.chart.ChartDifference;
import org.triangula.organization.chart.ChartEvent;
import org.triangula.organization.chart.ChartEvents;
import org.triangula.organization.chart.ChartLayout;
import org.triangula.organization.chart.MoveUnit;
import org.triangula.organization.chart.StudyChart;
import org.triangula.organization.notation.AdministrationTable;
import org.triangula.organization.notation.RankTable;
import org.triangula.organization.ui.chart.ChartCanvas;
import org.triangula.organization.ui.chart.ChartFigure;
import org.triangula.organization.ui.chart.ChartLooks;
import org.triangula.organization.ui.chart.DifferenceMarks;
import org.triangula.organization.ui.chart.EventWords;
import org.triangula.organization.ui.chart.LatestComputation;
import org.triangula.organization.ui.chart.Legend;
import org.triangula.organization.ui.chart.TimeBar;
import org.triangula.organization.ui.chart.UnitMark;
import org.triangula.ui.figure.FigureExport;
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

    private static final int MOST_LINES = 4;

    private final ObjectPresentation presentation = new ObjectPresentation();
    private final SelectionPublisher publisher = new SelectionPublisher();
    private ChartLooks looks = new ChartLooks(List.of());
    private Optional<OrganizationChart> shown = Optional.empty();
    private StudySelection selection;
    private Composite stack;
    private Composite content;
    private EmptyState empty;
    private ChartChooser chooser;
    private ChartCanvas canvas;
    private Label changes;
    private final Set<AdministrativeUnit> foldedUnits = new HashSet<>();
    private ChartLayout laidOut = new ChartLayout(List.of(), List.of(), 0, 0);
    private boolean comparing;
    private TimeBar time;
    private Legend legend;
    private Optional<Area> area = Optional.empty();
    private List<ChartEvent> events = List.of();
    private LatestComputation<Told> telling;

    /** What is told about the day that is shown, computed in the background. */
    private record Told(List<ChartEvent> events, Optional<LocalDate> before, List<ChartDifference> differences,
        Map<AdministrativeUnit, List<UnitMark>> marks) {
    }

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
        time = new TimeBar(content, day -> ChartScope.get().choose(ChartScope.get().area().orElse(null), day));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(time);
        changes = new Label(content, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(10, 2).applyTo(changes);
        legend = new Legend(content);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(legend);
        getSite().setSelectionProvider(publisher);
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(ToolActions.button(Messages.zoomIn, "plus", () -> canvas.zoom(1.25)));
        bar.add(ToolActions.button(Messages.zoomOut, "minus", () -> canvas.zoom(0.8)));
        bar.add(ToolActions.button(Messages.fit, "maximize", canvas::fit));
        bar.add(ToolActions.toggle(Messages.compare, "history", false, on -> {
            comparing = on;
            tellChanges();
        }));
        bar.add(ToolActions.button(Messages.saveChart, "save", this::save));
        telling = new LatestComputation<>(content, Messages.differencesComputed, this::tell);
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
        looks = new ChartLooks(chart.stream().toList());
        laidOut = chart.map(one -> ChartLayout.of(new OrganizationChart(one.date(),
            one.roots().stream().map(this::folded).toList()))).orElse(new ChartLayout(List.of(), List.of(), 0, 0));
        if (area.equals(ChartScope.get().area())) {
            canvas.moveTo(laidOut);
        } else {
            area = ChartScope.get().area();
            canvas.show(laidOut);
            canvas.fit();
        }
        time.show(events, ChartScope.get().date());
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

    /** What happened on the day and why; if wanted, or while changes are replayed, what differs from before. */
    private void tellChanges() {
        boolean always = comparing;
        boolean playing = time.isPlaying();
        Optional<StudySession> session = workspace().current();
        if (session.isEmpty() || shown.isEmpty()) {
            telling.cancel();
            tell(new Told(List.of(), Optional.empty(), List.of(), Map.of()));
            return;
        }
        Optional<Area> place = ChartScope.get().area();
        LocalDate day = ChartScope.get().date();
        telling.start(session.get(), () -> {
            Study study = session.get().study();
            List<ChartEvent> found = ChartEvents.of(study, place);
            Optional<LocalDate> before = ChartEvents.days(found).stream().filter(one -> !one.isAfter(day))
                .reduce((one, other) -> other).map(one -> one.minusDays(1));
            // a day on which nothing changed differs from the one before in nothing
            boolean marking = always || playing && ChartEvents.days(found).contains(day);
            if (!marking || before.isEmpty()) {
                return new Told(found, before, List.of(), Map.of());
            }
            ChartComparison both = ChartComparison.of(study, new Side(place, before.get()), new Side(place, day),
                Matching.KEY);
            Map<AdministrativeUnit, List<UnitMark>> marks = new HashMap<>();
            DifferenceMarks.supplied().byUnit(both.differences(), false)
                .forEach((key, some) -> marks.put(both.after().units().get(key), some));
            return new Told(found, before, both.differences(), marks);
        }, told -> told);
    }

    private void tell(Told told) {
        events = told.events();
        LocalDate day = ChartScope.get().date();
        time.show(events, day);
        canvas.mark(told.marks());
        legend.show(looks.legend(), DifferenceMarks.supplied(), told.differences().stream().map(ChartDifference::kind)
            .collect(Collectors.toCollection(TreeSet::new)), Messages.noTask);
        List<String> lines = new ArrayList<>();
        EventWords words = new EventWords();
        events.stream().filter(event -> event.day().equals(day)).map(words::line).distinct().forEach(lines::add);
        if (comparing) {
            lines.add(differences(told));
        }
        List<String> some = lines.size() <= MOST_LINES ? lines : new ArrayList<>(lines.subList(0, MOST_LINES));
        if (lines.size() > MOST_LINES) {
            some.add(NLS.bind(Messages.moreChanges, lines.size() - MOST_LINES));
        }
        String text = String.join("\n", some);
        changes.setText(text.replace("&", "&&"));
        changes.setToolTipText(lines.size() > MOST_LINES ? String.join("\n", lines) : null);
        ((GridData) changes.getLayoutData()).exclude = text.isEmpty();
        changes.setVisible(!text.isEmpty());
        content.layout(true, true);
    }

    private String differences(Told told) {
        if (told.before().isEmpty()) {
            return Messages.nothingEarlier;
        }
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(told.before().get());
        return told.differences().isEmpty() ? NLS.bind(Messages.noDifference, day)
            : NLS.bind(Messages.differences, day) + " " + told.differences().stream()
                .collect(Collectors.groupingBy(ChartDifference::name, LinkedHashMap::new,
                    Collectors.mapping(one -> DifferenceMarks.word(one.kind()), Collectors.joining(", "))))
                .entrySet().stream().map(one -> one.getKey() + " (" + one.getValue() + ")")
                .collect(Collectors.joining("; "));
    }

    private void save() {
        String title = ChartScope.get().area().map(presentation::label).orElse(Messages.allAdministrations) + ", "
            + DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(ChartScope.get().date());
        FigureExport.save(canvas.getShell(), title, figure(title));
    }

    /** What is seen now; the figure is made in a job, while the view may go on to another chart. */
    private Supplier<Figure> figure(String title) {
        Map<ChartLayout.Box, ChartCanvas.Look> seen = new HashMap<>();
        laidOut.boxes().forEach(box -> seen.put(box, look(box)));
        Map<AdministrativeUnit, List<UnitMark>> marks = new HashMap<>();
        laidOut.boxes().forEach(box -> marks.put(box.node().unit(), canvas.marks(box.node().unit())));
        ChartFigure.Part part = new ChartFigure.Part("", laidOut, seen::get, marks);
        Map<String, RGB> names = looks.legend();
        Optional<StudySession> session = workspace().current();
        Optional<Area> place = ChartScope.get().area();
        LocalDate day = ChartScope.get().date();
        return () -> ChartFigure.of(title, List.of(part), names, session.stream().map(one -> {
            synchronized (one) {
                return new AdministrationTable(RankTable.supplied())
                    .table(StudyChart.of(one.study().getActors(), place, day).administration());
            }
        }).toList());
    }

    /**
     * The bar of time, for tests.
     *
     * @return the bar
     */
    TimeBar time() {
        return time;
    }

    /**
     * What is told about the day that is shown, for tests.
     *
     * @return the lines
     */
    String told() {
        return changes.getText();
    }

    /**
     * The canvas, for tests.
     *
     * @return the canvas
     */
    ChartCanvas canvas() {
        return canvas;
    }

    private ChartCanvas.Look look(ChartLayout.Box box) {
        return looks.of(box, ChartScope.get().date());
    }

    @Override
    public void changed(StudyEvent event) {
        if (OrganizationEvents.concerns(event)) {
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
