// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codebook;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.triangula.coding.ui.CodingContext;
import org.triangula.core.exchange.ExchangeFormats;
import org.triangula.core.exchange.ExchangeFormats.Format;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.UiProgress;

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
        List<String> endings = formats.stream().map(format -> format.endings().get(0)).toList();
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.export);
        dialog.setFilterNames(formats.stream().map(Format::name).toArray(String[]::new));
        dialog.setFilterExtensions(endings.stream().map(ending -> "*" + ending).toArray(String[]::new));
        dialog.setFileName(Messages.title + endings.get(0));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            int index = Math.max(0, dialog.getFilterIndex());
            Format format = formats.stream().filter(each -> chosen.endsWith(each.endings().get(0))).findFirst()
                .orElse(formats.get(index));
            boolean complete = endings.stream().anyMatch(chosen::endsWith);
            write(shell.getDisplay(), session, format, Path.of(complete ? chosen : chosen + endings.get(index)));
        }
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
