// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui;

import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.model.actors.ActorsPackage;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.PlacementKind;
import org.triangula.model.actors.Task;
import org.triangula.model.actors.TaskCarriage;
import org.triangula.organization.OrganizationChart;
import org.triangula.organization.StaffSum;
import org.triangula.organization.Validity;
import org.triangula.organization.ui.chart.ChartCanvas;
import org.triangula.organization.ui.chart.ChartLayout;
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
        canvas.show(chart.map(ChartLayout::of).orElse(new ChartLayout(List.of(), List.of(), 0, 0)));
        fillLegend();
        boolean any = workspace().current().map(session -> session.study().getActors().getActors().stream()
            .anyMatch(AdministrativeUnit.class::isInstance)).orElse(false);
        ((StackLayout) stack.getLayout()).topControl = any ? content : empty;
        stack.layout(true, true);
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
