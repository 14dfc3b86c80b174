// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.model.actors.ActorsPackage;
import org.triangula.organization.chart.StudyChart;
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

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyState(stack, "ruler", Messages.noMeasures);
        table = new MeasureTable(stack, keys -> shown.ifPresent(chart -> publisher.publish(
            keys.stream().map(chart.units()::get).filter(Objects::nonNull).toList())));
        getSite().setSelectionProvider(publisher);
        workspace().addListener(this);
        ChartScope.get().addListener(follower);
        refresh();
    }

    @Override
    protected void refresh() {
        shown = workspace().current().map(StudySession::study).map(study -> StudyChart.of(study.getActors(),
            ChartScope.get().area().filter(study.getPlaces().getAreas()::contains), ChartScope.get().date()))
            .filter(chart -> !chart.units().isEmpty());
        shown.ifPresent(chart -> table.show(chart.administration()));
        ((StackLayout) stack.getLayout()).topControl = shown.isPresent() ? table.control() : empty;
        stack.layout();
    }

    /**
     * What stands behind a name, for tests.
     *
     * @param name name of the measure
     * @return its value in words
     */
    Optional<String> value(String name) {
        return table.value(name);
    }

    /**
     * The names that are shown, for tests.
     *
     * @return the names
     */
    List<String> names() {
        return table.names();
    }

    @Override
    public void changed(StudyEvent event) {
        if (event.touched().stream().anyMatch(one -> one.eClass().getEPackage() == ActorsPackage.eINSTANCE)) {
            refresh();
        }
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    @Override
    public void dispose() {
        ChartScope.get().removeListener(follower);
        super.dispose();
    }
}
