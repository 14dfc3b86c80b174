// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.compare;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.core.table.DataTable;
import org.triangula.model.Study;
import org.triangula.model.actors.Actor;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.places.Area;
import org.triangula.organization.OrganizationChart;
import org.triangula.organization.chart.ChartComparison;
import org.triangula.organization.chart.ChartComparison.Matching;
import org.triangula.organization.chart.ChartComparison.Side;
import org.triangula.organization.chart.ChartEvents;
import org.triangula.organization.chart.StudyChart;
import org.triangula.organization.ui.ChartScope;
import org.triangula.organization.ui.ChartTextView;
import org.triangula.organization.ui.OrganizationEvents;
import org.triangula.organization.ui.chart.ChartCanvas;
import org.triangula.organization.ui.chart.ChartFigure;
import org.triangula.organization.ui.chart.ChartLooks;
import org.triangula.organization.ui.chart.DifferenceMarks;
import org.triangula.organization.ui.chart.LatestComputation;
import org.triangula.organization.ui.chart.UnitMark;
import org.triangula.ui.figure.FigureExport;
import org.triangula.ui.presentation.ObjectPresentation;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.selection.StudySelection;
import org.triangula.ui.study.StudyView;
import org.triangula.ui.widgets.AccessibleNames;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.FilterField;
import org.triangula.ui.widgets.ToolActions;

/** Two charts side by side, with what differs between them. */
public final class CompareView extends StudyView {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.organization.ui.compare";

    private static final double READABLE = 0.6;
    private static final List<Matching> MATCHINGS = List.of(Matching.TASK, Matching.NAME_AND_RANK, Matching.KEY);

    private final ObjectPresentation presentation = new ObjectPresentation();
    private final SelectionPublisher publisher = new SelectionPublisher();
    private final Runnable scopeFollower = this::followScope;
    private Composite stack;
    private Composite content;
    private EmptyState empty;
    private SideChooser first;
    private SideChooser second;
    private Combo matching;
    private Label summary;
    private KindFilter kinds;
    private ComparedChart left;
    private ComparedChart right;
    private DifferenceTable table;
    private Action following;
    private StudySelection selection;
    private LatestComputation<Compared> computation;
    private Optional<Compared> shown = Optional.empty();
    private Side before = new Side(Optional.empty(), LocalDate.now());
    private Side after = before;

    /** What is read from the study in the background. */
    private record Compared(ChartComparison comparison, OrganizationChart first, OrganizationChart second,
        List<DifferenceRow> rows, List<Area> areas, List<LocalDate> firstDays, List<LocalDate> secondDays) {
    }

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = ChartTextView.lead(new EmptyState(stack, "columns-2", Messages.noUnits), getSite());
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
        sides();
        choices();
        SashForm halves = new SashForm(content, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
        SashForm charts = new SashForm(halves, SWT.HORIZONTAL);
        left = new ComparedChart(charts, Messages.firstChart, unit -> chosen(unit, true));
        right = new ComparedChart(charts, Messages.secondChart, unit -> chosen(unit, false));
        left.canvas().link(right.canvas());
        table = new DifferenceTable(halves, this::reveal);
        halves.setWeights(65, 35);
        computation = new LatestComputation<>(content, Messages.comparing, this::show);
        getSite().setSelectionProvider(publisher);
        actions();
        workspace().addListener(this);
        ChartScope.get().addListener(scopeFollower);
        followScope();
        selection = new StudySelection(this, objects -> objects.stream()
            .filter(AdministrativeUnit.class::isInstance).map(AdministrativeUnit.class::cast).findFirst()
            .ifPresent(unit -> {
                left.canvas().reveal(unit);
                right.canvas().reveal(unit);
            }));
    }

    private void sides() {
        Composite sides = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(8, 4).spacing(16, 0).applyTo(sides);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(sides);
        first = new SideChooser(sides, Messages.firstArea, Messages.firstDay, this::chosenByHand);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(first);
        second = new SideChooser(sides, Messages.secondArea, Messages.secondDay, this::chosenByHand);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(second);
    }

    private void choices() {
        Composite row = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 0).spacing(10, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        matching = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
        matching.setItems(Messages.byTask, Messages.byName, Messages.byKey);
        matching.select(0);
        matching.setToolTipText(Messages.matching);
        AccessibleNames.give(matching, Messages.matching);
        GridDataFactory.fillDefaults().applyTo(matching);
        matching.addListener(SWT.Selection, event -> compute());
        summary = new Label(row, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(summary);
        FilterField filter = new FilterField(row, Messages.filter, words -> table.filter(words));
        GridDataFactory.fillDefaults().hint(170, SWT.DEFAULT).applyTo(filter);
        kinds = new KindFilter(content, kind -> table.only(kind));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(kinds);
    }

    private void actions() {
        following = ToolActions.toggle(Messages.follow, "pin", true, on -> followScope());
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(following);
        bar.add(ToolActions.button(Messages.zoomIn, "plus", () -> left.canvas().zoom(1.25)));
        bar.add(ToolActions.button(Messages.zoomOut, "minus", () -> left.canvas().zoom(0.8)));
        bar.add(ToolActions.button(Messages.fit, "maximize", () -> left.canvas().fit()));
        bar.add(ToolActions.button(Messages.saveCharts, "save", this::save));
        bar.add(ToolActions.button(Messages.saveTable, "table", () -> {
            String title = title();
            FigureExport.saveTables(content.getShell(), title, () -> List.of(table.table(title)));
        }));
    }

    /** Shows the administration and day of the other views against what was before the last change. */
    private void followScope() {
        if (following.isChecked()) {
            ChartScope scope = ChartScope.get();
            after = new Side(scope.area(), scope.date());
            before = new Side(scope.area(), workspace().current().map(session -> lastChange(session, after))
                .orElse(scope.date()));
        }
        compute();
    }

    private static LocalDate lastChange(StudySession session, Side side) {
        synchronized (session) {
            return OrganizationChart.changes(session.study().getActors(), side.area()).stream()
                .filter(day -> !day.isAfter(side.day())).reduce((one, other) -> other).map(day -> day.minusDays(1))
                .orElse(side.day());
        }
    }

    private void chosenByHand() {
        following.setChecked(false);
        compare(first.side(), second.side());
    }

    /**
     * Compares two sides, whatever the other views show.
     *
     * @param one the first side
     * @param other the second side
     */
    void compare(Side one, Side other) {
        following.setChecked(false);
        before = one;
        after = other;
        compute();
    }

    /** Chooses how two administrations are compared. */
    void compareBy(Matching wanted) {
        matching.select(MATCHINGS.indexOf(wanted));
        compute();
    }

    private void compute() {
        Optional<StudySession> session = workspace().current();
        if (session.isEmpty()) {
            computation.cancel();
            shown = Optional.empty();
            top(empty);
            return;
        }
        Matching by = MATCHINGS.get(matching.getSelectionIndex());
        Side one = before;
        Side other = after;
        summary.setText(Messages.comparing);
        computation.start(session.get(), () -> read(session.get().study(), one, other, by), compared -> compared);
    }

    private static Compared read(Study study, Side wanted, Side other, Matching by) {
        List<Area> areas = study.getActors().getActors().stream().filter(AdministrativeUnit.class::isInstance)
            .map(Actor::getArea).filter(Objects::nonNull).distinct().toList();
        Side one = new Side(wanted.area().filter(areas::contains), wanted.day());
        Side two = new Side(other.area().filter(areas::contains), other.day());
        ChartComparison comparison = ChartComparison.of(study, one, two, by);
        return new Compared(comparison, OrganizationChart.of(study.getActors(), one.area(), one.day()),
            OrganizationChart.of(study.getActors(), two.area(), two.day()),
            new DifferenceRow.Words(study).rows(comparison), areas,
            ChartEvents.days(ChartEvents.of(study, one.area())), ChartEvents.days(ChartEvents.of(study, two.area())));
    }

    private void show(Compared compared) {
        shown = Optional.of(compared);
        first.show(before, compared.areas(), compared.firstDays());
        second.show(after, compared.areas(), compared.secondDays());
        boolean cases = !before.area().equals(after.area());
        matching.setVisible(cases);
        ((GridData) matching.getLayoutData()).exclude = !cases;
        ChartLooks looks = new ChartLooks(List.of(compared.first(), compared.second()));
        DifferenceMarks marks = DifferenceMarks.supplied();
        left.show(compared.first(), looks, marked(compared, true));
        right.show(compared.second(), looks, marked(compared, false));
        table.show(compared.rows());
        kinds.show(compared.rows(), marks, looks.legend());
        ChartComparison comparison = compared.comparison();
        String text = !cases || MATCHINGS.get(matching.getSelectionIndex()) != Matching.TASK
            ? NLS.bind(Messages.summary, new Object[] {comparison.matching().pairs().size(),
                comparison.before().units().size(), comparison.after().units().size(), compared.rows().size()})
            : NLS.bind(Messages.summarySeats, compared.rows().size());
        summary.setText(text);
        summary.setToolTipText(text + "\n" + (cases ? Messages.baseCases : Messages.baseTime));
        top(comparison.before().units().isEmpty() && comparison.after().units().isEmpty() && compared.areas().isEmpty()
            ? empty : content);
        content.layout(true, true);
        if (!left.canvas().fitReadably(READABLE)) {
            compared.rows().stream().findFirst().ifPresent(row -> look(row, false));
        }
    }

    /** Marks by unit: units are those of the study, so that both charts may hold the same one. */
    private static Map<AdministrativeUnit, List<UnitMark>> marked(
        Compared compared, boolean one) {
        StudyChart chart = one ? compared.comparison().before() : compared.comparison().after();
        Map<AdministrativeUnit, List<UnitMark>> marks = new HashMap<>();
        compared.rows().forEach(row -> (one ? row.before() : row.after()).forEach(key -> marks
            .merge(chart.units().get(key), List.of(row.mark()), CompareView::both)));
        return marks;
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    private void top(Composite control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
    }

    /** Goes to the units of a row in both charts. */
    private void reveal(DifferenceRow row) {
        look(row, true);
    }

    private void look(DifferenceRow row, boolean choose) {
        shown.ifPresent(compared -> {
            ChartComparison both = compared.comparison();
            Optional<AdministrativeUnit> one = row.before().stream().findFirst().map(both.before().units()::get);
            Optional<AdministrativeUnit> other = row.after().stream().findFirst().map(both.after().units()::get);
            if (choose) {
                left.canvas().choose(one.orElse(null));
                right.canvas().choose(other.orElse(null));
                publisher.publish(Stream.of(other, one).flatMap(Optional::stream).distinct().toList());
            } else {
                one.ifPresent(left.canvas()::reveal);
                other.ifPresent(right.canvas()::reveal);
            }
        });
    }

    /** A unit that was clicked is shown in the other chart, too, and in the list. */
    private void chosen(AdministrativeUnit unit, boolean inFirst) {
        shown.ifPresent(compared -> {
            ChartComparison both = compared.comparison();
            StudyChart here = inFirst ? both.before() : both.after();
            String key = here.units().entrySet().stream().filter(one -> one.getValue() == unit).map(Map.Entry::getKey)
                .findFirst().orElse("");
            String other = inFirst ? both.matching().pairs().getOrDefault(key, "")
                : both.matching().pairs().entrySet().stream().filter(one -> one.getValue().equals(key))
                    .map(Map.Entry::getKey).findFirst().orElse("");
            (inFirst ? right : left).canvas().choose((inFirst ? both.after() : both.before()).units().get(other));
            table.reveal(inFirst ? key : other, inFirst ? other : key);
            publisher.publish(List.of(unit));
        });
    }

    private String title() {
        return NLS.bind(Messages.title, name(before), name(after));
    }

    private String name(Side side) {
        return side.area().map(presentation::label).orElse(Messages.allAdministrations) + ", "
            + DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(side.day());
    }

    private void save() {
        shown.ifPresent(compared -> {
            String title = title();
            List<ChartFigure.Part> parts = List.of(left.part(name(before)), right.part(name(after)));
            Map<String, RGB> legend = new ChartLooks(List.of(compared.first(), compared.second())).legend();
            DataTable differences = table.table(title);
            FigureExport.save(content.getShell(), title, () -> ChartFigure.of(title, parts, legend,
                List.of(differences)));
        });
    }

    /**
     * The list of differences, for tests.
     *
     * @return the rows
     */
    List<DifferenceRow> rows() {
        return computation.isPending() ? List.of() : table.rows();
    }

    /** Chooses a row, for tests. */
    void select(DifferenceRow row) {
        table.select(row);
    }

    /**
     * One of the charts, for tests.
     *
     * @param one whether the first one
     * @return its canvas
     */
    ChartCanvas canvas(boolean one) {
        return (one ? left : right).canvas();
    }

    @Override
    protected void refresh() {
        followScope();
    }

    @Override
    public void changed(StudyEvent event) {
        if (OrganizationEvents.concerns(event)) {
            compute();
        }
    }

    @Override
    public void setFocus() {
        if (((StackLayout) stack.getLayout()).topControl == content) {
            table.list().setFocus();
        } else {
            stack.setFocus();
        }
    }

    @Override
    public void dispose() {
        ChartScope.get().removeListener(scopeFollower);
        if (selection != null) {
            selection.dispose();
        }
        super.dispose();
    }
}
