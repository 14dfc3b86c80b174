// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.ui;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.triangula.agreement.copies.CopyMerge;
import org.triangula.agreement.copies.MergeOptions;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.ui.exchange.FindingsTable;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.study.UiProgress;

/** Bringing in a copy on one page: choose its folder, see what would change, apply it as one operation. */
final class BringInWindow extends Dialog {

    private final StudySession session;
    private Text folder;
    private Button takeDeletions;
    private Button restoreDeleted;
    private Label message;
    private FindingsTable counts;
    private FindingsTable findings;
    private Job job;
    private ImportPlan plan;

    BringInWindow(Shell parent, StudySession session) {
        super(parent);
        setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS | SWT.RESIZE);
        setBlockOnOpen(false);
        this.session = session;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.merge_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.merge_folder);
        folder = new Text(area, SWT.BORDER | SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        Button choose = new Button(area, SWT.PUSH);
        choose.setText(Messages.merge_choose);
        choose.addListener(SWT.Selection, event -> choose());
        takeDeletions = check(area, Messages.merge_takeDeletions);
        restoreDeleted = check(area, Messages.merge_restore);
        message = new Label(area, SWT.WRAP);
        message.setText(Messages.merge_hint);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(500, SWT.DEFAULT).applyTo(message);
        counts = FindingsTable.ofCounts(area);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(SWT.DEFAULT, 160).applyTo(counts.control());
        findings = FindingsTable.ofFindings(area);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(findings.control());
        return area;
    }

    private Button check(Composite area, String text) {
        Button button = new Button(area, SWT.CHECK);
        button.setText(text);
        button.addListener(SWT.Selection, event -> preview());
        GridDataFactory.fillDefaults().span(3, 1).applyTo(button);
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.merge_button, true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
    }

    private void choose() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setText(Messages.merge_title);
        dialog.setMessage(Messages.merge_hint);
        dialog.setFilterPath(String.valueOf(session.folder().path().getParent()));
        String chosen = dialog.open();
        if (chosen != null) {
            preview(Path.of(chosen));
        }
    }

    /** Reads a copy and shows what bringing it in would do. */
    void preview(Path path) {
        folder.setText(path.toString());
        preview();
    }

    private void preview() {
        if (folder.getText().isEmpty()) {
            return;
        }
        if (job != null) {
            job.cancel();
        }
        plan = null;
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        Path path = Path.of(folder.getText());
        MergeOptions options = new MergeOptions(takeDeletions.getSelection(), restoreDeleted.getSelection());
        say(Messages.bind(Messages.merge_reading, path.getFileName()));
        Display display = getShell().getDisplay();
        job = new Job(Messages.merge_title) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    ImportPlan read =
                        CopyMerge.plan(session, path, options, new UiProgress(monitor, Messages.merge_title));
                    display.asyncExec(() -> {
                        if (!monitor.isCanceled()) {
                            show(read);
                        }
                    });
                } catch (ProblemException e) {
                    display.asyncExec(() -> say(e.problem().message()));
                } catch (CancellationException e) {
                    return Status.CANCEL_STATUS;
                }
                return Status.OK_STATUS;
            }
        };
        job.schedule();
    }

    private void say(String text) {
        if (!message.isDisposed()) {
            message.setText(text.replace("&", "&&"));
            message.getParent().layout(true);
        }
    }

    private void show(ImportPlan read) {
        if (message.isDisposed()) {
            return;
        }
        plan = read;
        counts.show(read.report().counts());
        findings.show(read.report().findings());
        say(Messages.bind(Messages.merge_preview, read.report().counts().stream().mapToInt(each -> each.added()).sum(),
            read.report().findings().size()));
        getButton(IDialogConstants.OK_ID).setEnabled(true);
    }

    /** What is shown, for tests; {@code null} before a copy was read. */
    ImportPlan plan() {
        return plan;
    }

    @Override
    protected void okPressed() {
        ImportPlan chosen = plan;
        if (chosen != null) {
            StudyWorkspace.get().runInBackground(chosen.operation(), changed -> Problems.notice(changed
                ? Messages.bind(Messages.merge_done, chosen.report().file())
                : Messages.bind(Messages.merge_nothing, chosen.report().file())));
            super.okPressed();
        }
    }

    @Override
    public boolean close() {
        if (job != null) {
            job.cancel();
        }
        return super.close();
    }

    @Override
    protected Point getInitialSize() {
        return new Point(820, 640);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
