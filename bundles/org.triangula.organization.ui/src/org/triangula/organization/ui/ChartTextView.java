// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.Problem;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.model.Study;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.places.Area;
import org.triangula.organization.OrganizationChart;
import org.triangula.organization.chart.EnterAdministration;
import org.triangula.organization.chart.StudyChart;
import org.triangula.organization.notation.AdministrationReader;
import org.triangula.organization.notation.AdministrationReader.Reading;
import org.triangula.organization.notation.AdministrationReader.Remark;
import org.triangula.organization.notation.AdministrationTable;
import org.triangula.organization.notation.RankTable;
import org.triangula.organization.ui.chart.LatestComputation;
import org.triangula.ui.figure.FigureExport;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.selection.StudySelection;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyView;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.widgets.AccessibleNames;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.SaveDialog;
import org.triangula.ui.widgets.ToolActions;

/**
 * An administration on a day as indented text that can be edited. What is typed is in the study, and so in chart and
 * measures, half a second after the last key; undo of the study takes it back.
 */
public final class ChartTextView extends StudyView {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.organization.ui.text";

    /** Lines that are entered within a tenth of a second on a slow machine. */
    private static final int QUICK = 150;
    private static final int PAUSE = 500;
    private static final int TAB = 2;

    private final AdministrationReader reader = new AdministrationReader(RankTable.supplied());
    private final SelectionPublisher publisher = new SelectionPublisher();
    private StudySelection selection;
    private Composite stack;
    private Composite content;
    private EmptyState empty;
    private ChartChooser chooser;
    private StyledText text;
    private Label remarks;
    private Optional<StudyChart> shown = Optional.empty();
    private LatestComputation<Seen> computation;

    /** A chart with its text. */
    private record Seen(StudyChart chart, String text, boolean entered) {
    }

    private String area;
    private LocalDate date = LocalDate.now();
    private boolean filling;
    private boolean typed;
    private int entering;
    private int meanwhile;
    private final Runnable entry = this::enter;

    /**
     * An empty view that leads to where a chart is typed.
     *
     * @param state the empty view
     * @param site where it is
     * @return the same
     */
    public static EmptyState lead(EmptyState state, IWorkbenchPartSite site) {
        return state.button(Messages.openText, () -> {
            try {
                site.getPage().showView(ID);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyState(stack, "list-tree", Messages.noStudyForText);
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        chooser = new ChartChooser(content, this::show);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(chooser);
        text = new StyledText(content, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        text.setTabs(TAB);
        text.setMargins(8, 4, 8, 4);
        AccessibleNames.give(text, Messages.chartText);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        text.addListener(SWT.Verify, event -> {
            // a tab is the level of the notation, two spaces
            event.text = event.text.replace("\t", "  ");
        });
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.FocusOut, event -> enter());
        text.addCaretListener(event -> publish(text.getLineAtOffset(event.caretOffset)));
        remarks = new Label(content, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 2).applyTo(remarks);
        getSite().setSelectionProvider(publisher);
        getViewSite().getActionBars().getToolBarManager().add(ToolActions.button(Messages.saveTable, "table",
            () -> shown.ifPresent(one -> FigureExport.saveTables(text.getShell(), one.administration().name(),
                () -> List.of(new AdministrationTable(RankTable.supplied()).table(one.administration()))))));
        getViewSite().getActionBars().getToolBarManager().add(ToolActions.button(Messages.saveText, "save",
            this::save));
        computation = new LatestComputation<>(content, Messages.readingText, this::seen, this::slow);
        workspace().addListener(this);
        refresh();
        selection = new StudySelection(this, objects -> chooser.follow(objects));
    }

    @Override
    protected void refresh() {
        text.getDisplay().timerExec(-1, entry);
        typed = false;
        chooser.show(workspace().current().map(StudySession::study));
    }

    private void show(Optional<OrganizationChart> chart) {
        // what was typed for the administration shown until now
        enter();
        String chosen = ChartScope.get().area().map(Area::getId).orElse(null);
        boolean other = !Objects.equals(chosen, area) || !ChartScope.get().date().equals(date);
        area = chosen;
        date = ChartScope.get().date();
        if (chart.isEmpty() || other) {
            // what is typed until the text is there would be entered for another day
            text.setEditable(false);
            shown = Optional.empty();
        }
        if (chart.isEmpty()) {
            computation.cancel();
            fill("");
        } else {
            compute(false);
        }
        ((StackLayout) stack.getLayout()).topControl = chart.isPresent() ? content : empty;
        stack.layout();
    }

    /** Reads the text in the background; after an entry only the units of its lines are needed. */
    private void compute(boolean entered) {
        workspace().current().ifPresent(session -> {
            Study study = session.study();
            String place = area;
            LocalDate day = date;
            computation.start(session, () -> {
                StudyChart chart = StudyChart.of(study.getActors(), study.getPlaces().getAreas().stream()
                    .filter(one -> one.getId().equals(place)).findFirst(), day);
                return new Seen(chart, chart.text(), entered);
            }, seen -> seen);
        });
    }

    private void seen(Seen seen) {
        shown = Optional.of(seen.chart());
        text.setEditable(true);
        if (!seen.entered() && !typed && entering == 0) {
            fill(seen.text());
            tell(List.of());
        }
    }

    private void fill(String wanted) {
        if (!wanted.equals(text.getText())) {
            filling = true;
            int caret = text.getCaretOffset();
            int top = text.getTopIndex();
            text.setText(wanted);
            text.setCaretOffset(Math.min(caret, wanted.length()));
            text.setTopIndex(top);
            filling = false;
        }
    }

    /** The text of the day before must not be taken for that of the day which is chosen. */
    private void slow() {
        if (!text.getEditable() && !typed) {
            fill("");
        }
    }

    private void typed() {
        if (!filling) {
            typed = true;
            tell(reader.read(text.getText()).remarks());
            text.getDisplay().timerExec(PAUSE, entry);
        }
    }

    /** Enters what was typed, if anything was. */
    void enter() {
        if (!typed || text.isDisposed()) {
            return;
        }
        typed = false;
        text.getDisplay().timerExec(-1, entry);
        Reading reading = reader.read(text.getText());
        entering++;
        meanwhile = 0;
        String ofArea = area;
        LocalDate ofDay = date;
        StudyOperation operation =
            new EnterAdministration(area, date, reading.administration(), text.getText());
        Consumer<Boolean> done = changed -> {
            entering--;
            if (!text.isDisposed()) {
                entered(reading, Objects.equals(ofArea, area) && ofDay.equals(date));
            }
        };
        // what is quickly done needs no job, and nobody sees the model half changed
        if (text.getLineCount() <= QUICK) {
            done.accept(workspace().run(operation));
        } else {
            workspace().runInBackground(operation, done);
        }
    }

    private void entered(Reading reading, boolean stillShown) {
        if ((meanwhile > 1 || !stillShown) && !typed) {
            // more than this entry has changed, for example it was undone at once, or another day was chosen
            refresh();
            return;
        }
        compute(true);
        tell(reading.remarks());
    }

    /** Saves all that is known of the administration, of every day, so that it can be imported again. */
    private void save() {
        Optional<StudySession> session = workspace().current();
        String name = ChartScope.get().area().map(Area::getName).orElse(Messages.allAdministrations);
        Optional<SaveDialog.Chosen> file = session.isEmpty() ? Optional.empty()
            : new SaveDialog(Messages.saveText).offer(Messages.textFile, ".chart.txt").ask(text.getShell(), name);
        if (file.isEmpty()) {
            return;
        }
        Optional<Area> place = ChartScope.get().area();
        Path target = file.get().file();
        Job.create(Messages.saveText, (ICoreRunnable) monitor -> {
            String all;
            synchronized (session.get()) {
                all = StudyChart.ofAllTimes(session.get().study().getActors(), place).text();
            }
            Display display = text.getDisplay();
            try {
                Files.writeString(target, all);
                display.asyncExec(() -> Problems.notice(NLS.bind(Messages.textSaved, target.getFileName())));
            } catch (IOException e) {
                display.asyncExec(() -> Problems.show(new Problem(target.toString(), Messages.notWritten,
                    Messages.notWrittenRemedy)));
            }
        }).schedule();
    }

    private void tell(List<Remark> list) {
        remarks.setForeground(list.isEmpty() ? new Color(Theme.current().quietText())
            : new Color(Theme.current().warning()));
        remarks.setText((list.isEmpty() ? Messages.notationHint
            : NLS.bind(Messages.remark, list.getFirst().line(), list.getFirst().reason())
                + (list.size() == 1 ? "" : " " + NLS.bind(Messages.moreRemarks, list.size() - 1)))
            .replace("&", "&&"));
        remarks.getParent().layout(true);
    }

    private void publish(int line) {
        if (filling || typed) {
            return;
        }
        reader.read(text.getText()).lines().entrySet().stream().filter(one -> one.getValue() == line + 1).findFirst()
            .ifPresent(one -> shown.ifPresent(chart -> {
                AdministrativeUnit unit = chart.units().get(one.getKey());
                if (unit != null) {
                    publisher.publish(List.of(unit));
                }
            }));
    }

    @Override
    public void changed(StudyEvent event) {
        if (!OrganizationEvents.concerns(event)) {
            return;
        }
        if (entering > 0) {
            meanwhile++;
        } else if (!typed) {
            refresh();
        }
    }

    /**
     * The editor, for tests.
     *
     * @return the text
     */
    StyledText editor() {
        return text;
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }

    @Override
    public void dispose() {
        if (selection != null) {
            selection.dispose();
        }
        super.dispose();
    }
}
