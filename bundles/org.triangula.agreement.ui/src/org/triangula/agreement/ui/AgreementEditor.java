// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.triangula.agreement.report.AgreementFigure;
import org.triangula.agreement.report.AgreementTables;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.core.table.DataTable;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureColours;
import org.triangula.ui.figure.FigureCanvas;
import org.triangula.ui.figure.FigureExport;
import org.triangula.ui.study.StudyEditor;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.study.StudyWorkspaceListener;
import org.triangula.ui.study.UiProgress;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.widgets.EmptyState;

/** Agreement between coders: what is compared above, results and disagreements below. It follows every change. */
public final class AgreementEditor extends StudyEditor {

    /** Identity of the editor. */
    public static final String ID = "org.triangula.agreement.ui.editor";

    private static final int PAUSE = 400;

    private final StudyWorkspaceListener follower = new Follower();
    private final Runnable later = this::compare;
    private ComparisonBar bar;
    private Label notes;
    private Composite stack;
    private CTabFolder tabs;
    private CTabItem disagreementsTab;
    private FigureCanvas canvas;
    private DisagreementsPage disagreements;
    private EmptyState empty;
    private Button export;
    private Job job;
    private Comparison shown;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(Messages.title);
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).numColumns(2).applyTo(parent);
        bar = new ComparisonBar(parent, choices -> compare());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        export = new Button(parent, SWT.PUSH);
        export.setText(Messages.export);
        export.addListener(SWT.Selection, event -> export());
        GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).indent(0, 4).applyTo(export);
        notes = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(12, 0).applyTo(notes);
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(stack);
        tabs = new CTabFolder(stack, SWT.TOP | SWT.FLAT);
        canvas = new FigureCanvas(tabs);
        canvas.onActivate(this::open);
        tab(Messages.tab_results).setControl(canvas);
        disagreements = new DisagreementsPage(tabs);
        disagreementsTab = tab(Messages.tab_disagreements);
        disagreementsTab.setControl(disagreements);
        tabs.setSelection(0);
        StudyWorkspace.get().addListener(follower);
        showEmpty(Messages.empty_reading);
        compare();
    }

    private CTabItem tab(String text) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(text);
        return item;
    }

    private void showEmpty(String sentence) {
        if (empty != null) {
            empty.dispose();
        }
        empty = new EmptyState(stack, "users", sentence).button(Messages.empty_bringIn, () -> StudyWorkspace.get()
            .current().ifPresent(session -> new BringInWindow(getSite().getShell(), session).open()));
        ((StackLayout) stack.getLayout()).topControl = empty;
        stack.layout(true, true);
    }

    /** Compares in a job; what ran before is given up. */
    private void compare() {
        if (bar.isDisposed()) {
            return;
        }
        if (job != null) {
            job.cancel();
        }
        StudySession session = StudyWorkspace.get().current().orElse(null);
        if (session == null) {
            shown = null;
            bar.setData(null);
            notes.setText("");
            export.setEnabled(false);
            showEmpty(Messages.empty_noStudy);
            return;
        }
        Choices choices = bar.choices();
        Display display = bar.getDisplay();
        job = new Job(Messages.title) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    Comparison found = Comparison.of(session, choices, new UiProgress(monitor, Messages.title));
                    display.asyncExec(() -> {
                        if (!monitor.isCanceled() && !bar.isDisposed()) {
                            show(found);
                        }
                    });
                    return Status.OK_STATUS;
                } catch (CancellationException e) {
                    return Status.CANCEL_STATUS;
                }
            }
        };
        job.schedule();
    }

    private void show(Comparison found) {
        shown = found;
        bar.setData(found.data());
        export.setEnabled(found.result() != null);
        disagreements.show(found);
        disagreementsTab.setText(Messages.bind(Messages.tab_disagreements_count, found.open(),
            found.disagreements().size()));
        if (found.result() == null) {
            notes.setText("");
            showEmpty(found.data().activeCoders().size() < 2 ? Messages.empty_oneCoder : Messages.empty_noDocument);
            return;
        }
        notes.setText(String.join(" ", found.result().notes()).replace("&", "&&"));
        notes.getParent().layout(true);
        canvas.setFigure(figure(Theme.current() == Theme.DARK ? FigureColours.DARK : FigureColours.LIGHT));
        ((StackLayout) stack.getLayout()).topControl = tabs;
        stack.layout(true, true);
    }

    private void open(String target) {
        disagreements.filter(target);
        tabs.setSelection(disagreementsTab);
        disagreements.setFocus();
    }

    private Figure figure(FigureColours colours) {
        Figure plain = AgreementFigure.of(shown.result(), colours);
        List<DataTable> tables = new ArrayList<>(plain.data());
        tables.add(AgreementTables.disagreements(shown.disagreements(), shown.data(), shown.resolutions(),
            AgreementTables.notes(shown.result())));
        if (!shown.resolutions().all().isEmpty()) {
            tables.add(AgreementTables.settled(shown.resolutions()));
        }
        return new Figure(plain.width(), plain.height(), plain.title(), plain.description(), plain.ground(),
            plain.marks(), tables);
    }

    private void export() {
        FigureExport.save(getSite().getShell(), Messages.title, () -> figure(FigureColours.LIGHT));
    }

    /** What is shown, for tests; {@code null} before the first comparison. */
    Comparison shown() {
        return shown;
    }

    ComparisonBar bar() {
        return bar;
    }

    DisagreementsPage disagreements() {
        return disagreements;
    }

    FigureCanvas canvas() {
        return canvas;
    }

    @Override
    public void setFocus() {
        if (tabs.isVisible()) {
            tabs.getSelection().getControl().setFocus();
        } else {
            bar.setFocus();
        }
    }

    @Override
    public void dispose() {
        StudyWorkspace.get().removeListener(follower);
        if (job != null) {
            job.cancel();
        }
        super.dispose();
    }

    private final class Follower implements StudyWorkspaceListener {
        @Override
        public void opened(StudySession session) {
            compare();
        }

        @Override
        public void closed() {
            bar.set(Choices.USUAL);
            compare();
        }

        @Override
        public void changed(StudyEvent event) {
            // typing fast must not start a comparison for every coding
            bar.getDisplay().timerExec(PAUSE, later);
        }
    }
}
