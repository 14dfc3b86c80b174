// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.returns;

import java.util.List;
import java.util.Optional;

import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.exchange.Recognition;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.exchange.spreadsheet.Table;
import org.triangula.exchange.spreadsheet.WorkbookReader;

/** Imports responses from the first visible sheet of a workbook that is not empty. */
public final class WorkbookReturnsImporter extends GridImporter {

    private static final long LARGEST = 200L << 20;

    /** Creates the importer. */
    public WorkbookReturnsImporter() {
        super("survey-xlsx", LARGEST);
    }

    @Override
    public Recognition recognise(FileSample sample) {
        return sample.endsWith("xlsx", "xlsm") ? Recognition.POSSIBLE : Recognition.NO;
    }

    @Override
    Content content(ImportFile file, ImportRequest request, List<Finding> findings, Progress progress)
        throws ProblemException {
        WorkbookReader reader = new WorkbookReader(file, progress);
        List<Table> tables = reader.read();
        findings.addAll(reader.findings());
        Table table = tables.stream().filter(each -> !each.rows().isEmpty()).findFirst()
            .orElseThrow(() -> new ProblemException(file.name(), Messages.no_rows, Messages.no_rows_remedy));
        findings.addAll(table.findings());
        return new Content(TableGrids.of(table, file.name()), Optional.empty());
    }
}
