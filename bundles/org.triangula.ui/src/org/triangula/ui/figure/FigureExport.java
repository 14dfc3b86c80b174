// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.figure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.table.DataTable;
import org.triangula.core.table.TableWriters;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureFiles;
import org.triangula.ui.study.Problems;

/** Asks where to save a figure or its tables, and writes them in a job. */
public final class FigureExport {

    private FigureExport() {
    }

    /** Writes what was asked for; called in a job. */
    @FunctionalInterface
    private interface Writing {
        List<Path> write(Path file) throws ProblemException;
    }

    /**
     * Saves a figure as SVG or PNG, with its data beside, or only its data.
     *
     * @param shell the window
     * @param name proposed name of the file, without ending
     * @param figure makes the figure; called in a job, for paper: with dark ink on white ground
     */
    public static void save(Shell shell, String name, Supplier<Figure> figure) {
        List<String> names = new ArrayList<>(List.of(Messages.svg, Messages.png));
        List<String> endings = new ArrayList<>(List.of(".svg", ".png"));
        tables(names, endings);
        ask(shell, name, names, endings, file -> FigureFiles.write(file, figure.get(), Locale.getDefault()));
    }

    /**
     * Saves tables.
     *
     * @param shell the window
     * @param name proposed name of the file, without ending
     * @param tables makes the tables; called in a job
     */
    public static void saveTables(Shell shell, String name, Supplier<List<DataTable>> tables) {
        List<String> names = new ArrayList<>();
        List<String> endings = new ArrayList<>();
        tables(names, endings);
        ask(shell, name, names, endings, file -> TableWriters.write(file, tables.get(), Locale.getDefault()));
    }

    private static void tables(List<String> names, List<String> endings) {
        TableWriters.all().forEach(format -> {
            names.add(format.name());
            endings.add(format.endings().getFirst());
        });
    }

    private static void ask(Shell shell, String name, List<String> names, List<String> endings, Writing writing) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.title);
        dialog.setFilterNames(names.toArray(String[]::new));
        dialog.setFilterExtensions(endings.stream().map(ending -> "*" + ending).toArray(String[]::new));
        dialog.setFileName(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip() + endings.getFirst());
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        String lower = chosen.toLowerCase(Locale.ROOT);
        boolean complete = endings.stream().anyMatch(lower::endsWith);
        int filter = Math.max(0, dialog.getFilterIndex());
        write(shell.getDisplay(), Path.of(complete ? chosen : chosen + endings.get(filter)), writing);
    }

    private static void write(Display display, Path file, Writing writing) {
        Job.create(NLS.bind(Messages.saving, file.getFileName()), (ICoreRunnable) monitor -> {
            try {
                List<Path> written = writing.write(file);
                String all = written.stream().map(path -> path.getFileName().toString())
                    .collect(Collectors.joining(", "));
                display.asyncExec(() -> Problems.notice(NLS.bind(Messages.saved, all, file.getParent())));
            } catch (ProblemException e) {
                display.asyncExec(() -> Problems.show(e.problem()));
            }
        }).schedule();
    }
}
