// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report.table;

import org.triangula.triangulation.report.writing.ReportFormat;

/** Writes tables as Office Open XML text. */
public final class DocxTableWriter extends ReportTableWriter {

    /** Creates the writer. */
    public DocxTableWriter() {
        super(ReportFormat.DOCX);
    }
}
