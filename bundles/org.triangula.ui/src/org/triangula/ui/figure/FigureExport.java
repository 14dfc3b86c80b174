// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.figure;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.table.DataTable;
import org.triangula.core.table.TableWriters;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureFiles;
import org.triangula.figure.PaperSize;
import org.triangula.ui.study.Problems;
import org.triangula.ui.widgets.SaveDialog;

/** Asks where to save a figure or its tables, and writes them in a job. */
public final class FigureExport {

    private static final List<PaperSize> PAPERS = List.of(PaperSize.A4, PaperSize.A3);
    /** Place of the first paper among the formats that are offered: after SVG, PNG and a page of its own size. */
    private static final int FIRST_PAPER = 3;

    private FigureExport() {
    }

    /** Writes what was asked for; called in a job. */
    @FunctionalInterface
    private interface Writing {
        List<Path> write(SaveDialog.Chosen chosen) throws ProblemException;
    }

    /**
     * Saves a figure as SVG, PNG or PDF, with its data beside, or only its data.
     *
     * @param shell the window
     * @param name proposed name of the file, without ending
     * @param figure makes the figure; called in a job, for paper: with dark ink on white ground
     */
    public static void save(Shell shell, String name, Supplier<Figure> figure) {
        SaveDialog dialog = new SaveDialog(Messages.title).offer(Messages.svg, ".svg").offer(Messages.png, ".png")
            .offer(Messages.pdf, ".pdf");
        PAPERS.forEach(paper -> dialog.offer(NLS.bind(Messages.paper, paper.name()), ".pdf"));
        ask(shell, name, dialog, chosen -> FigureFiles.write(chosen.file(), figure.get(), chosen.format() < FIRST_PAPER
            || chosen.format() >= FIRST_PAPER + PAPERS.size() ? Optional.empty()
                : Optional.of(PAPERS.get(chosen.format() - FIRST_PAPER)), Locale.getDefault()));
    }

    /**
     * Saves tables.
     *
     * @param shell the window
     * @param name proposed name of the file, without ending
     * @param tables makes the tables; called in a job
     */
    public static void saveTables(Shell shell, String name, Supplier<List<DataTable>> tables) {
        ask(shell, name, new SaveDialog(Messages.title),
            chosen -> TableWriters.write(chosen.file(), tables.get(), Locale.getDefault()));
    }

    /** Asks for a file; the formats of tables are always offered. */
    private static void ask(Shell shell, String name, SaveDialog dialog, Writing writing) {
        TableWriters.all().forEach(format -> dialog.offer(format.name(), format.endings().getFirst()));
        dialog.ask(shell, name).ifPresent(chosen -> write(shell.getDisplay(), chosen, writing));
    }

    private static void write(Display display, SaveDialog.Chosen chosen, Writing writing) {
        Path file = chosen.file();
        Job.create(NLS.bind(Messages.saving, file.getFileName()), (ICoreRunnable) monitor -> {
            try {
                List<Path> written = writing.write(chosen);
                String all = written.stream().map(path -> path.getFileName().toString())
                    .collect(Collectors.joining(", "));
                display.asyncExec(() -> Problems.notice(NLS.bind(Messages.saved, all, file.getParent())));
            } catch (ProblemException e) {
                display.asyncExec(() -> Problems.show(e.problem()));
            }
        }).schedule();
    }
}
