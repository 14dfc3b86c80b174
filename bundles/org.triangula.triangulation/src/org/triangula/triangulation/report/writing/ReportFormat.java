// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report.writing;

import java.util.Locale;
import java.util.function.Supplier;

/** The formats of reports. */
public enum ReportFormat {
    /** One self-contained web page. */
    HTML(HtmlReportWriter::new),
    /** Office Open XML text. */
    DOCX(DocxReportWriter::new),
    /** Portable document. */
    PDF(PdfReportWriter::new);

    private final Supplier<ReportWriter> writer;

    ReportFormat(Supplier<ReportWriter> writer) {
        this.writer = writer;
    }

    /**
     * A writer of this format.
     *
     * @return a new writer
     */
    public ReportWriter writer() {
        return writer.get();
    }

    /**
     * Name of the file of a report.
     *
     * @return report with the ending of the format
     */
    public String fileName() {
        return "report." + name().toLowerCase(Locale.ROOT);
    }
}
