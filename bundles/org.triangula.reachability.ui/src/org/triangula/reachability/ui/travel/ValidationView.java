// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui.travel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPage;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.model.Property;
import org.triangula.model.places.Facility;
import org.triangula.model.places.Scenario;
import org.triangula.model.places.ScenarioResult;
import org.triangula.reachability.input.ReferenceTime;
import org.triangula.reachability.input.ReferenceTimes;
import org.triangula.reachability.study.StudyReferenceTimes;
import org.triangula.ui.study.Problems;

/** Modelled minutes of a scenario beside minutes known otherwise, read from a table or entered by hand. */
public final class ValidationView extends QuestionView {

    /** Identity of the view. */
    public static final String ID = "org.triangula.reachability.ui.validation";

    private ReferenceForm form;
    private Table table;
    private FactsText summary;
    private Job job;
    private ReferencePicture shown;

    /** Called by the workbench. */
    public ValidationView() {
        super("scale");
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite filled = createFrame(parent, above -> new QuestionBar(above, this::load, hours -> { }).single());
        form = new ReferenceForm(filled, new ReferenceForm.Actions(this::add, this::remove, this::askForFile,
                this::chosenCell));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
        table = ReferenceForm.table(filled);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.addListener(SWT.Selection, event -> {
            form.removable(table.getSelectionCount() > 0);
            showOnMap();
        });
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                remove();
            }
        });
        summary = new FactsText(filled);
        summary.control().setToolTipText(Messages.validation_formula);
        workspace().addListener(this);
        refresh();
    }

    @Override
    void answer(StudySession session) {
        load();
    }

    @Override
    void forget() {
        shown = null;
    }

    private void load() {
        Optional<StudySession> session = workspace().current();
        Optional<TravelQuestion> question = bar().question();
        if (session.isEmpty() || question.isEmpty()) {
            return;
        }
        if (job != null) {
            job.cancel();
        }
        var display = display();
        job = Job.create(Messages.loading, (ICoreRunnable) monitor -> {
            ReferencePicture made = ReferencePicture.of(session.get(), question.get());
            if (!monitor.isCanceled() && !display.isDisposed()) {
                display.asyncExec(() -> show(made));
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private void show(ReferencePicture made) {
        if (isDisposed() || !bar().question().equals(Optional.of(made.question()))) {
            return;
        }
        shown = made;
        if (made.all().isEmpty() && made.problem().isEmpty() && !form.isAsked()) {
            showEmpty(empty(Messages.validation_empty).button(Messages.validation_read, this::askForFile)
                    .button(Messages.validation_hand, () -> {
                        form.ask();
                        show(shown);
                    }));
        } else {
            fill(made);
            showAnswer();
        }
    }

    private void fill(ReferencePicture made) {
        table.setRedraw(false);
        table.removeAll();
        for (ReferenceTimes.Pair pair : made.pairs()) {
            TableItem item = new TableItem(table, SWT.NONE);
            boolean none = Double.isNaN(pair.modelled());
            item.setText(new String[] {pair.id(), pair.origin(), String.format("%.1f", pair.reference()), none
                    ? made.why(pair.origin()) : String.format("%.1f", pair.modelled()), none ? "–"
                            : String.format("%+.1f", pair.difference())});
        }
        table.setRedraw(true);
        form.removable(false);
        summary.show(made.summary());
    }

    private void showOnMap() {
        int row = table.getSelectionIndex();
        if (shown == null || row < 0) {
            return;
        }
        int cell = shown.cell(shown.pairs().get(row).origin());
        if (cell >= 0) {
            open(TravelTimesView.ID, IWorkbenchPage.VIEW_VISIBLE).filter(TravelTimesView.class::isInstance)
                    .map(TravelTimesView.class::cast).ifPresent(map -> map.showCell(shown.question(), cell));
        }
    }

    private String chosenCell() {
        return getSite().getPage().findView(TravelTimesView.ID) instanceof TravelTimesView map ? map.chosenOrigin()
                : "";
    }

    private void add(String origin, double minutes) {
        if (shown == null || !shown.problem().isEmpty()) {
            return;
        }
        List<ReferenceTime> times = new ArrayList<>(shown.all());
        times.add(new ReferenceTime(UUID.randomUUID().toString().substring(0, 8), origin, shown.question().type(),
                shown.question().mode(), minutes));
        store(NLS.bind(Messages.validation_added, origin), times);
    }

    private void remove() {
        int row = table.getSelectionIndex();
        if (shown == null || row < 0) {
            return;
        }
        String id = shown.pairs().get(row).id();
        store(NLS.bind(Messages.validation_removed, id), shown.all().stream().filter(one -> !one.id().equals(id))
                .toList());
    }

    private void store(String label, List<ReferenceTime> times) {
        workspace().runInBackground(StudyReferenceTimes.replaced(label, times), changed -> refresh());
    }

    private void askForFile() {
        FileDialog dialog = new FileDialog(shell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.csv"});
        String chosen = dialog.open();
        if (chosen != null) {
            read(Path.of(chosen));
        }
    }

    /** Reads a table in place of the times there are; asked for in a job, as the file may be large. */
    void read(Path file) {
        var display = display();
        Job.create(Messages.loading, (ICoreRunnable) monitor -> {
            try {
                List<ReferenceTime> times = StudyReferenceTimes.read(file);
                display.asyncExec(() -> store(NLS.bind(Messages.validation_wasRead, file.getFileName()), times));
            } catch (ProblemException e) {
                display.asyncExec(() -> Problems.show(e.problem()));
            }
        }).schedule();
    }

    /** The table, for tests. */
    Table table() {
        return table;
    }

    /** What is said below the table, for tests. */
    String summary() {
        return summary.shown();
    }

    /** The fields for a time by hand, for tests. */
    ReferenceForm form() {
        return form;
    }

    @Override
    public void changed(StudyEvent event) {
        if (event.touches(Scenario.class) || event.touches(ScenarioResult.class) || event.touches(Facility.class)
                || event.touches(Property.class)) {
            refresh();
        }
    }

    @Override
    void focus() {
        table.setFocus();
    }
}
