// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport;
import org.triangula.core.exchange.ImportReport.Count;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.exchange.StudyImporter;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.geo.catchment.CatchmentList;

/** Imports lists of which office is responsible for which municipality; headings may be in any of the first rows. */
abstract class CatchmentImporter implements StudyImporter {

    private static final int HEADING_ROWS = 20;

    private final String format;
    private final TableFile kind;

    CatchmentImporter(String format, TableFile kind) {
        this.format = format;
        this.kind = kind;
    }

    @Override
    public final ImportPlan read(ImportRequest request, Progress progress) throws ProblemException {
        ImportFile file = kind.read(request.file());
        List<Finding> findings = new ArrayList<>();
        List<CatchmentList.Row> rows = new ArrayList<>();
        for (Table table : kind.tables(file, request.options(), findings, progress.part(0, 0.7))) {
            rows.addAll(rows(table));
            findings.addAll(table.findings());
        }
        if (rows.isEmpty()) {
            throw new ProblemException(file.name(), Messages.catchment_noHeadings,
                Messages.catchment_noHeadings_remedy);
        }
        progress.checkCancelled();
        CatchmentList list = CatchmentList.of(request.study(), rows);
        findings.addAll(list.findings());
        progress.report(file.name(), 1);
        return new ImportPlan(list.operation(file.name()), new ImportReport(format, file.name(), file.checksum(),
            List.of(new Count(Messages.catchment_assignments, list.size(), list.size(), 0)), findings));
    }

    private static List<CatchmentList.Row> rows(Table table) {
        Map<Integer, String> headings = new LinkedHashMap<>();
        List<CatchmentList.Row> rows = new ArrayList<>();
        int looked = 0;
        for (Map.Entry<Integer, NavigableMap<Integer, String>> row : table.rows().entrySet()) {
            if (headings.isEmpty()) {
                if (CatchmentList.fits(List.copyOf(row.getValue().values()))) {
                    headings.putAll(row.getValue());
                } else if (++looked > HEADING_ROWS) {
                    break;
                }
                continue;
            }
            Map<String, String> cells = new LinkedHashMap<>();
            row.getValue().forEach((column, text) -> {
                String heading = headings.get(column);
                if (heading != null) {
                    cells.putIfAbsent(heading, text);
                }
            });
            rows.add(new CatchmentList.Row(table.place(row.getKey()), cells));
        }
        return rows;
    }
}
