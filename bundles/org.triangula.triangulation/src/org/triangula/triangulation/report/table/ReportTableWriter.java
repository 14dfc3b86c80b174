// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.triangula.core.study.AtomicFiles;
import org.triangula.core.table.DataTable;
import org.triangula.core.table.TableWriter;
import org.triangula.triangulation.report.Report;
import org.triangula.triangulation.report.writing.ReportFormat;

/** Writes tables of results with the writers of reports: as a text document and as a page. */
public abstract class ReportTableWriter implements TableWriter {

    private final ReportFormat format;

    /**
     * Creates a writer.
     *
     * @param format format of the file
     */
    protected ReportTableWriter(ReportFormat format) {
        this.format = format;
    }

    @Override
    public List<Path> write(Path file, List<DataTable> tables, Locale locale) throws IOException {
        TableSections sections = new TableSections(locale);
        Report report = new Report(locale, tables.size() == 1 ? tables.get(0).title() : file.getFileName().toString(),
            "", "", sections.contents(), Optional.empty(), sections.of(tables));
        try {
            AtomicFiles.write(file.toAbsolutePath(), format.writer().write(report));
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
        return List.of(file.toAbsolutePath());
    }
}
