// SPDX-License-Identifier: EPL-2.0
package org.triangula.figure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.AtomicFiles;
import org.triangula.core.table.TableWriters;

/** Writes figures to files, and their data beside them. */
public final class FigureFiles {

    /** Pixels of a PNG per pixel of the figure: sharp in print at the size of the screen. */
    private static final double PNG_SCALE = 2;

    private FigureFiles() {
    }

    /**
     * Writes a figure. A picture (SVG, PNG, PDF) has its data in a table beside it, {@code name-data.xlsx} where
     * workbooks
     * can be written, else {@code name-data.csv}; the endings of tables write the data only.
     *
     * @param file the file; its ending is the format
     * @param figure the figure
     * @param locale language and number format of the reader
     * @return the files that were written, the one asked for first
     * @throws ProblemException if the format is not known or a file cannot be written
     */
    public static List<Path> write(Path file, Figure figure, Locale locale) throws ProblemException {
        return write(file, figure, Optional.empty(), locale);
    }

    /**
     * Writes a figure, a PDF on paper of a certain size.
     *
     * @param file the file; its ending is the format
     * @param figure the figure
     * @param paper size of the paper of a PDF; empty for a page as large as the figure
     * @param locale language and number format of the reader
     * @return the files that were written, the one asked for first
     * @throws ProblemException if the format is not known or a file cannot be written
     */
    public static List<Path> write(Path file, Figure figure, Optional<PaperSize> paper, Locale locale)
        throws ProblemException {
        Path target = file.toAbsolutePath();
        String name = target.getFileName().toString();
        String lower = name.toLowerCase(Locale.ROOT);
        if (!lower.endsWith(".svg") && !lower.endsWith(".png") && !lower.endsWith(".pdf")) {
            return TableWriters.write(target, figure.data(), locale);
        }
        try {
            AtomicFiles.write(target, lower.endsWith(".svg")
                ? FigureSvg.text(figure).getBytes(StandardCharsets.UTF_8)
                : lower.endsWith(".pdf") ? pdf(figure, paper) : FigurePng.bytes(figure, PNG_SCALE));
        } catch (IOException e) {
            throw new ProblemException(new Problem(file.toString(), Messages.bind(Messages.unwritable, e.getMessage()),
                Messages.unwritable_remedy), e);
        }
        List<Path> written = new ArrayList<>(List.of(target));
        if (!figure.data().isEmpty()) {
            boolean workbook = TableWriters.all().stream().anyMatch(format -> format.endings().contains(".xlsx"));
            String data = name.substring(0, name.length() - 4) + (workbook ? "-data.xlsx" : "-data.csv");
            written.addAll(TableWriters.write(target.resolveSibling(data), figure.data(), locale));
        }
        return List.copyOf(written);
    }

    private static byte[] pdf(Figure figure, Optional<PaperSize> paper) throws IOException {
        return paper.isPresent() ? FigurePdf.bytes(figure, paper.get()) : FigurePdf.bytes(figure);
    }
}
