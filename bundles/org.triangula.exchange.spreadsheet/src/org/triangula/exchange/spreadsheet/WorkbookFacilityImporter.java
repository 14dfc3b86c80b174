// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import java.util.List;

import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

/** Imports facilities from all visible sheets of a workbook whose headings are known. */
public final class WorkbookFacilityImporter extends FacilityImporter {

    /** Creates the importer. */
    public WorkbookFacilityImporter() {
        super("facilities-xlsx", 256L << 20);
    }

    @Override
    List<Table> tables(ImportFile file, ImportRequest request, List<Finding> findings, Progress progress)
        throws ProblemException {
        WorkbookReader reader = new WorkbookReader(file, progress);
        List<Table> tables = reader.read();
        findings.addAll(reader.findings());
        return tables;
    }
}
