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
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.triangula.agreement.copies.StudyCopies;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudyFolder;
import org.triangula.core.study.StudySession;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.UiProgress;

/** Asks for whom a copy is made, what it leaves out and where it goes, and makes it in a job. */
final class MakeCopyWindow extends Dialog {

    private final StudySession session;
    private Text coder;
    private Button blind;

    MakeCopyWindow(Shell parent, StudySession session) {
        super(parent);
        setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS | SWT.RESIZE);
        setBlockOnOpen(false);
        this.session = session;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.copy_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).applyTo(area);
        Label text = new Label(area, SWT.WRAP);
        text.setText(Messages.copy_hint);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(420, SWT.DEFAULT).applyTo(text);
        new Label(area, SWT.NONE).setText(Messages.copy_coder);
        coder = new Text(area, SWT.BORDER);
        coder.addListener(SWT.Modify, event -> getButton(IDialogConstants.OK_ID)
            .setEnabled(!coder.getText().isBlank()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(coder);
        blind = new Button(area, SWT.CHECK);
        blind.setText(Messages.copy_blind);
        blind.setSelection(true);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(blind);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.copy_button, true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
    }

    @Override
    protected void okPressed() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(Messages.copy_title);
        dialog.setFilterExtensions(new String[] {"*" + StudyFolder.ENDING});
        String name = session.folder().name();
        String title = name.endsWith(StudyFolder.ENDING)
            ? name.substring(0, name.length() - StudyFolder.ENDING.length()) : name;
        dialog.setFilterPath(String.valueOf(session.folder().path().getParent()));
        dialog.setFileName(title + " " + coder.getText().strip().replaceAll("[\\\\/:*?\"<>|]", " ")
            + StudyFolder.ENDING);
        String chosen = dialog.open();
        if (chosen != null) {
            String wanted = chosen.endsWith(StudyFolder.ENDING) ? chosen : chosen + StudyFolder.ENDING;
            make(Path.of(wanted), coder.getText().strip(), blind.getSelection());
            super.okPressed();
        }
    }

    private void make(Path target, String name, boolean without) {
        Display display = getShell().getDisplay();
        Job job = new Job(Messages.copy_title) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    StudyCopies.make(session, target, name, without, new UiProgress(monitor, Messages.copy_title));
                    display.asyncExec(() -> Problems.notice(Messages.bind(Messages.copy_done, name,
                        target.getFileName())));
                    return Status.OK_STATUS;
                } catch (ProblemException e) {
                    display.asyncExec(() -> Problems.show(e.problem()));
                    return Status.OK_STATUS;
                } catch (CancellationException e) {
                    return Status.CANCEL_STATUS;
                }
            }
        };
        job.setUser(true);
        job.schedule();
    }
}
