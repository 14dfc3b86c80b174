// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.triangula.core.exchange.ExchangeFormats;
import org.triangula.core.exchange.ExchangeFormats.Format;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.study.UiProgress;

/** Export on one page: choose file and format, write, see what the format could not hold. */
public final class ExportWindow extends ExchangeWindow {

    private FindingsTable findings;

    /**
     * Prepares the window.
     *
     * @param parent the workbench window
     */
    public ExportWindow(Shell parent) {
        super(parent, ExchangeFormats.exportable());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.exportTitle);
    }

    @Override
    void createReport(Composite area) {
        if (ExchangeFormats.exportable().isEmpty()) {
            say(Messages.noFormats);
        }
        findings = FindingsTable.ofFindings(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(findings.control());
    }

    @Override
    String actionLabel() {
        return Messages.exportButton;
    }

    @Override
    int dialogStyle() {
        return SWT.SAVE;
    }

    @Override
    void ready() {
        enableAction(StudyWorkspace.get().current().isPresent());
    }

    @Override
    void act() {
        Optional<StudySession> session = StudyWorkspace.get().current();
        if (session.isEmpty() || file().isEmpty() || format().isEmpty()) {
            return;
        }
        Path path = file().get();
        Format chosen = format().get();
        String name = NLS.bind(Messages.exporting, path.getFileName());
        enableAction(false);
        say(name);
        start(name, monitor -> {
            try {
                List<Finding> lost = chosen.exporter().write(session.get(), path, new UiProgress(monitor, name));
                answer(() -> written(path, lost));
            } catch (ProblemException e) {
                answer(() -> {
                    say(e.problem());
                    enableAction(true);
                });
            } catch (CancellationException e) {
                // the window was closed; the file is as before
                monitor.done();
            }
        });
    }

    private void written(Path path, List<Finding> lost) {
        findings.show(lost);
        say(lost.isEmpty() ? NLS.bind(Messages.exported, path.getFileName())
            : NLS.bind(Messages.exportedLost, path.getFileName(), lost.size()));
        enableAction(true);
    }
}
