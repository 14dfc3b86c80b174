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
import org.triangula.exchange.spreadsheet.CsvReader;
import org.triangula.exchange.spreadsheet.Table;

/** Imports responses from CSV, exports of LimeSurvey and Unipark among them. */
public final class CsvReturnsImporter extends GridImporter {

    private static final long LARGEST = 200L << 20;

    /** Creates the importer. */
    public CsvReturnsImporter() {
        super("survey-csv", LARGEST);
    }

    @Override
    public Recognition recognise(FileSample sample) {
        return sample.endsWith("csv", "tsv", "txt") ? bySurveyProgram(sample) : Recognition.NO;
    }

    @Override
    Content content(ImportFile file, ImportRequest request, List<Finding> findings, Progress progress)
        throws ProblemException {
        Table table = CsvReader.read(file, request.options(), progress);
        findings.addAll(table.findings());
        return new Content(TableGrids.of(table, file.name()), Optional.empty());
    }
}
