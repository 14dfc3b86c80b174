// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.triangula.core.exchange.ExchangeFormats;
import org.triangula.core.exchange.ExchangeFormats.Format;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.study.UiProgress;
import org.triangula.ui.widgets.SectionHeader;

/** Import on one page: choose a file, see what it holds and what would be lost, apply it as one operation. */
public final class ImportWindow extends ExchangeWindow {

    private FindingsTable counts;
    private FindingsTable findings;
    private SectionHeader findingsHeader;
    private ImportPlan plan;

    /**
     * Prepares the window.
     *
     * @param parent the workbench window
     */
    public ImportWindow(Shell parent) {
        super(parent, ExchangeFormats.importable());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.importTitle);
    }

    @Override
    void createReport(Composite area) {
        say(ExchangeFormats.importable().isEmpty() ? Messages.noFormats : Messages.importHint);
        counts = FindingsTable.ofCounts(area);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 130).applyTo(counts.control());
        findingsHeader = new SectionHeader(area, Messages.finding);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(findingsHeader);
        findings = FindingsTable.ofFindings(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(findings.control());
    }

    @Override
    String actionLabel() {
        return Messages.importButton;
    }

    @Override
    int dialogStyle() {
        return SWT.OPEN;
    }

    @Override
    void ready() {
        Path path = file().orElseThrow();
        Format chosen = format().orElseThrow();
        Optional<StudySession> session = StudyWorkspace.get().current();
        plan = null;
        enableAction(false);
        if (session.isEmpty() || !Files.isRegularFile(path)) {
            say(Messages.noFile);
            return;
        }
        String name = NLS.bind(Messages.reading, path.getFileName());
        say(name);
        start(name, monitor -> {
            try {
                ImportPlan read = chosen.importer()
                    .read(new ImportRequest(path, session.get().study(), Map.of()), new UiProgress(monitor, name));
                answer(() -> preview(read));
            } catch (ProblemException e) {
                answer(() -> say(e.problem()));
            } catch (CancellationException e) {
                // another file was chosen, or the window closed
                monitor.done();
            }
        });
    }

    private void preview(ImportPlan read) {
        plan = read;
        counts.show(read.report().counts());
        findings.show(read.report().findings());
        findingsHeader.setCount(read.report().findings().size());
        say(read.report().findings().isEmpty() ? Messages.findingsNone : read.operation().label());
        enableAction(true);
    }

    @Override
    void act() {
        ImportPlan chosen = plan;
        if (chosen != null) {
            enableAction(false);
            say(NLS.bind(Messages.importing, chosen.report().file()));
            StudyWorkspace.get().runInBackground(chosen.operation(), changed -> {
                if (changed) {
                    Problems.notice(NLS.bind(Messages.done, chosen.report().file()));
                    if (getShell() != null) {
                        close();
                    }
                } else {
                    answer(() -> enableAction(true));
                }
            });
        }
    }

    /** Rows of the preview, for tests: the report; empty before a file was read. */
    Optional<List<?>> previewed() {
        return Optional.ofNullable(plan).map(shown -> shown.report().counts());
    }
}
