// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import java.util.List;

import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.exchange.Recognition;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

/** Imports responsibilities for municipalities from Excel workbooks. */
public final class WorkbookCatchmentImporter extends CatchmentImporter {

    /** Creates the importer. */
    public WorkbookCatchmentImporter() {
        super("catchments-xlsx", 256L << 20);
    }

    @Override
    public Recognition recognise(FileSample sample) {
        // what is in a workbook is seen only when it is read: it is offered, but facilities come first
        return sample.endsWith("xlsx", "xlsm") ? Recognition.POSSIBLE : Recognition.NO;
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
