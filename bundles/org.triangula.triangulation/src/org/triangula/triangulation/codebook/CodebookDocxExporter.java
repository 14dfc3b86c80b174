// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.codebook;

import org.triangula.triangulation.report.writing.ReportFormat;

/** Writes the codebook as Office Open XML text. */
public final class CodebookDocxExporter extends CodebookExporter {

    /** Creates the exporter. */
    public CodebookDocxExporter() {
        super(ReportFormat.DOCX);
    }
}
