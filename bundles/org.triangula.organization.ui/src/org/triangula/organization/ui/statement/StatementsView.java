// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PartInitException;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.model.Study;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.organization.chart.StudyChart;
import org.triangula.organization.measure.StatementTable;
import org.triangula.organization.notation.NotedUnit;
import org.triangula.organization.ui.ChartScope;
import org.triangula.organization.ui.ChartTextView;
import org.triangula.organization.ui.OrganizationEvents;
import org.triangula.organization.ui.chart.LatestComputation;
import org.triangula.ui.selection.StudySelection;
import org.triangula.ui.study.StudyView;
import org.triangula.ui.widgets.EmptyState;

/** What several sources say about the unit that is selected, side by side. */
public final class StatementsView extends StudyView {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.organization.ui.statements";

    private final Runnable follower = this::refresh;
    private Composite stack;
    private EmptyState empty;
    private Composite content;
    private Label title;
    private Label legend;
    private StatementGrid grid;
    private StudySelection selection;
    private LatestComputation<Optional<Said>> computation;
    private Optional<AdministrativeUnit> unit = Optional.empty();

    /** What is said about a unit. */
    private record Said(String name, StatementTable table, StatementWords words) {
    }

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyState(stack, "scale", Messages.noUnit);
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 4).applyTo(content);
        title = new Label(content, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(title);
        grid = new StatementGrid(content);
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(grid.control());
        legend = new Label(content, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(legend);
        Link add = new Link(content, SWT.WRAP);
        add.setText(Messages.addStatement);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(add);
        add.addListener(SWT.Selection, event -> text());
        computation = new LatestComputation<>(stack, Messages.reading, this::show, () -> grid.clear());
        workspace().addListener(this);
        ChartScope.get().addListener(follower);
        selection = new StudySelection(this, this::follow);
        refresh();
    }

    private void text() {
        try {
            getSite().getPage().showView(ChartTextView.ID);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    private void follow(List<EObject> objects) {
        objects.stream().filter(AdministrativeUnit.class::isInstance).map(AdministrativeUnit.class::cast).findFirst()
            .filter(one -> one != unit.orElse(null)).ifPresent(one -> {
                unit = Optional.of(one);
                refresh();
            });
    }

    @Override
    protected void refresh() {
        Optional<StudySession> session = workspace().current();
        if (session.isEmpty() || unit.isEmpty() || unit.get().eContainer() == null) {
            unit = Optional.empty();
            computation.cancel();
            show(Optional.empty());
            return;
        }
        Study study = session.get().study();
        AdministrativeUnit wanted = unit.get();
        LocalDate day = ChartScope.get().date();
        computation.start(session.get(), () -> {
            StudyChart chart = StudyChart.of(study.getActors(), Optional.ofNullable(wanted.getArea()), day);
            StatementWords words = new StatementWords(study);
            return key(chart, wanted).flatMap(chart.administration()::unit).map((NotedUnit noted) -> new Said(
                noted.name(), StatementTable.of(chart.administration(), noted, day), words));
        }, said -> said);
    }

    private static Optional<String> key(StudyChart chart, AdministrativeUnit unit) {
        return chart.units().entrySet().stream().filter(one -> one.getValue() == unit).map(Map.Entry::getKey)
            .findFirst();
    }

    private void show(Optional<Said> said) {
        said.ifPresent(one -> {
            long disputed = one.table().rows().stream().filter(StatementTable.Row::isDisputed).count();
            int others = one.table().columns().size() - 1;
            title.setText((one.name() + "\n" + (others == 0 ? Messages.oneSource
                : NLS.bind(Messages.sources, others, disputed))).replace("&", "&&"));
            legend.setText(others == 0 ? "" : Messages.legend);
            grid.show(one.table(), one.words());
        });
        ((StackLayout) stack.getLayout()).topControl = said.isPresent() ? content : empty;
        stack.layout(true, true);
    }

    /**
     * What stands in a cell, for tests.
     *
     * @param row number of the row
     * @param column number of the column, 0 for what it is about
     * @return the text; empty while it is read
     */
    String cell(int row, int column) {
        return computation.isPending() ? "" : grid.cell(row, column);
    }

    @Override
    public void changed(StudyEvent event) {
        if (OrganizationEvents.concerns(event)) {
            refresh();
        }
    }

    @Override
    public void setFocus() {
        if (((StackLayout) stack.getLayout()).topControl == content) {
            grid.table().setFocus();
        } else {
            stack.setFocus();
        }
    }

    @Override
    public void dispose() {
        ChartScope.get().removeListener(follower);
        if (selection != null) {
            selection.dispose();
        }
        super.dispose();
    }
}
