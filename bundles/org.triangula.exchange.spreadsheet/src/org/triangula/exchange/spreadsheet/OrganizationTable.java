// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;

import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.exchange.Recognition;
import org.triangula.core.exchange.StudyImporter;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

/** Imports something about organisations from the first table of a file whose first row holds the headings. */
abstract class OrganizationTable implements StudyImporter {

    private static final long LARGEST = 64L << 20;

    /** The headings of which a table must have both, each in its languages. */
    abstract List<List<String>> needed();

    /** The plan for the rows. */
    abstract ImportPlan plan(ImportFile file, ImportRequest request, List<List<String>> rows, List<Finding> findings)
        throws ProblemException;

    @Override
    public final Recognition recognise(FileSample sample) {
        if (sample.endsWith("xlsx", "xlsm")) {
            // what is in a workbook is seen only when it is read: it is offered, but facilities come first
            return Recognition.POSSIBLE;
        }
        String headings = sample.text().lines().findFirst().orElse("").replace("\"", "").replace("\uFEFF", "");
        List<String> cells = List.of(headings.toLowerCase(Locale.ROOT).split("[;,\t]")).stream()
            .map(String::strip).toList();
        return needed().stream().allMatch(words -> words.stream().anyMatch(cells::contains)) ? Recognition.CERTAIN
            : Recognition.NO;
    }

    @Override
    public final ImportPlan read(ImportRequest request, Progress progress) throws ProblemException {
        ImportFile file = ImportFile.read(request.file(), LARGEST);
        List<Finding> findings = new ArrayList<>();
        TableFile kind = file.name().toLowerCase(Locale.ROOT).endsWith("csv") ? TableFile.CSV : TableFile.WORKBOOK;
        List<Table> tables = kind.tables(file, request.options(), findings, progress);
        Table table = tables.isEmpty() ? new Table("") : tables.getFirst();
        findings.addAll(table.findings());
        return plan(file, request, rows(table), findings);
    }

    private static List<List<String>> rows(Table table) {
        List<List<String>> rows = new ArrayList<>();
        for (NavigableMap<Integer, String> row : table.rows().values()) {
            List<String> cells = new ArrayList<>();
            for (Map.Entry<Integer, String> cell : row.entrySet()) {
                while (cells.size() < cell.getKey()) {
                    cells.add("");
                }
                cells.add(cell.getValue());
            }
            rows.add(cells);
        }
        return rows;
    }
}
