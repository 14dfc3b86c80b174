// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report.table;

import org.triangula.triangulation.report.writing.ReportFormat;

/** Writes tables as one self-contained web page. */
public final class HtmlTableWriter extends ReportTableWriter {

    /** Creates the writer. */
    public HtmlTableWriter() {
        super(ReportFormat.HTML);
    }
}
