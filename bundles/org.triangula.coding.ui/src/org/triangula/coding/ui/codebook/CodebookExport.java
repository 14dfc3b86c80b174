// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codebook;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.triangula.coding.ui.CodingContext;
import org.triangula.core.exchange.ExchangeFormats;
import org.triangula.core.exchange.ExchangeFormats.Format;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.UiProgress;
import org.triangula.ui.widgets.SaveDialog;

/** Asks where the codebook shall be written and in which of the installed formats, and writes it in a job. */
final class CodebookExport {

    private static final String FORMATS = "codebook-";

    private CodebookExport() {
    }

    static void ask(Shell shell, CodingContext context) {
        List<Format> formats =
            ExchangeFormats.exportable().stream().filter(format -> format.id().startsWith(FORMATS)).toList();
        StudySession session = context.session().orElse(null);
        if (session == null || formats.isEmpty()) {
            return;
        }
        SaveDialog dialog = new SaveDialog(Messages.export);
        formats.forEach(format -> dialog.offer(format.name(), format.endings().getFirst()));
        dialog.ask(shell, Messages.title)
            .ifPresent(chosen -> write(shell.getDisplay(), session, formats.get(chosen.format()), chosen.file()));
    }

    private static void write(Display display, StudySession session, Format format, Path file) {
        String name = NLS.bind(Messages.exporting, file.getFileName());
        Job.create(name, (ICoreRunnable) monitor -> {
            try {
                List<Finding> lost = format.exporter().write(session, file, new UiProgress(monitor, name));
                String said = lost.stream().map(Finding::message).collect(Collectors.joining(" "));
                display.asyncExec(
                    () -> Problems.notice(NLS.bind(Messages.exported, file.getFileName(), said).strip()));
            } catch (ProblemException e) {
                display.asyncExec(() -> Problems.show(e.problem()));
            } catch (CancellationException e) {
                // the file is as before
                monitor.done();
            }
        }).schedule();
    }
}
