// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.model.Study;
import org.triangula.model.places.Area;
import org.triangula.organization.chart.StudyChart;
import org.triangula.organization.ui.chart.LatestComputation;
import org.triangula.organization.ui.measure.MeasureRow;
import org.triangula.organization.ui.measure.MeasureTable;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.study.StudyView;
import org.triangula.ui.widgets.EmptyState;

/** Types and measures of an administration on a day; each says from which units it follows and selects them. */
public final class MeasuresView extends StudyView {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.organization.ui.measures";

    private final SelectionPublisher publisher = new SelectionPublisher();
    private final Runnable follower = this::refresh;
    private Composite stack;
    private EmptyState empty;
    private MeasureTable table;
    private Optional<StudyChart> shown = Optional.empty();
    private LatestComputation<Measured> computation;

    /** A chart with its measures. */
    private record Measured(StudyChart chart, List<MeasureRow> rows) {
    }

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyState(stack, "ruler", Messages.noMeasures);
        table = new MeasureTable(stack, keys -> shown.ifPresent(chart -> publisher.publish(
            keys.stream().map(chart.units()::get).filter(Objects::nonNull).toList())));
        computation = new LatestComputation<>(stack, Messages.measuring, this::show, () -> {
            shown = Optional.empty();
            table.show(List.of());
        });
        getSite().setSelectionProvider(publisher);
        workspace().addListener(this);
        ChartScope.get().addListener(follower);
        refresh();
    }

    @Override
    protected void refresh() {
        Optional<StudySession> session = workspace().current();
        if (session.isEmpty()) {
            computation.cancel();
            shown = Optional.empty();
            top(empty);
            return;
        }
        Study study = session.get().study();
        Optional<Area> area = ChartScope.get().area();
        LocalDate day = ChartScope.get().date();
        computation.start(session.get(), () -> {
            Optional<Area> known = area.filter(study.getPlaces().getAreas()::contains);
            StudyChart chart = StudyChart.of(study.getActors(), known, day);
            return new StudyChart(chart.measured(known), chart.units());
        }, chart -> new Measured(chart, chart.units().isEmpty() ? List.of() : MeasureRow.of(chart.administration())));
    }

    private void show(Measured measured) {
        shown = Optional.of(measured.chart()).filter(chart -> !chart.units().isEmpty());
        table.show(measured.rows());
        top(shown.isPresent() ? table.control() : empty);
    }

    private void top(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
    }

    /**
     * What stands behind a name, for tests.
     *
     * @param name name of the measure
     * @return its value in words; empty while it is computed
     */
    Optional<String> value(String name) {
        return computation.isPending() ? Optional.empty() : table.value(name);
    }

    /**
     * The names that are shown, for tests.
     *
     * @return the names
     */
    List<String> names() {
        return computation.isPending() ? List.of() : table.names();
    }

    @Override
    public void changed(StudyEvent event) {
        if (OrganizationEvents.concerns(event)) {
            refresh();
        }
    }

    @Override
    public void setFocus() {
        Control control = ((StackLayout) stack.getLayout()).topControl;
        (control == null ? stack : control).setFocus();
    }

    @Override
    public void dispose() {
        ChartScope.get().removeListener(follower);
        super.dispose();
    }
}
