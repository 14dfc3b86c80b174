// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.codebook;

import org.triangula.triangulation.report.writing.ReportFormat;

/** Writes the codebook as one self-contained web page. */
public final class CodebookHtmlExporter extends CodebookExporter {

    /** Creates the exporter. */
    public CodebookHtmlExporter() {
        super(ReportFormat.HTML);
    }
}
