// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.problem.ProblemException;
import org.triangula.exchange.maxqda.MappingRequest.Answer;
import org.triangula.exchange.maxqda.MappingRequest.UnknownColumn;
import org.triangula.exchange.maxqda.ReadTable.ReadColumn;
import org.triangula.exchange.maxqda.heading.ColumnGuess;
import org.triangula.exchange.maxqda.heading.ContentDetection;
import org.triangula.exchange.maxqda.heading.HeadingRow;
import org.triangula.exchange.maxqda.heading.Headings;
import org.triangula.exchange.spreadsheet.Table;

/** Reads one table: finds its headings, asks where they are not known, and reads its rows. */
final class TableReader {

    private static final int SAMPLES = 5;
    private static final int LONGEST_SAMPLE = 80;
    private static final int ROWS_TO_GUESS = 50;

    private final String file;
    private final ReadOptions options;
    private final Headings known;
    private final ExportBuilder export;

    TableReader(String file, ReadOptions options, Headings known, ExportBuilder export) {
        this.file = file;
        this.options = options;
        this.known = known;
        this.export = export;
    }

    void read(Table table) throws ProblemException {
        export.findings.addAll(table.findings().stream()
            .map(each -> new Finding(each.severity(), file + ", " + each.place(), each.message())).toList());
        if (table.rows().isEmpty()) {
            return;
        }
        Optional<HeadingRow> matrix = matrix(table);
        Optional<HeadingRow> found = matrix.isPresent() ? matrix
            : new ContentDetection(known).detect(table.rows(), options.content());
        HeadingRow row = found.orElseGet(() -> HeadingRow.of(known, options.content().orElse(Content.CODED_SEGMENTS),
            table.rows().firstKey(), table.rows().firstEntry().getValue()));
        Optional<Answer> answer = options.settings().isEmpty() ? Optional.empty()
            : new ColumnMemory(options.settings().get()).find(row.signature(), row.headings());
        if (answer.isPresent()) {
            NavigableMap<Integer, Field> fields = new TreeMap<>();
            answer.get().fields().forEach((number, field) -> fields.put(number - 1, field));
            read(table, answer.get().content(), row, fields, false);
        } else if (row.complete()) {
            read(table, row.content(), row, row.fields(), true);
        } else {
            ask(table, row, found.isPresent());
        }
    }

    /** A table all of whose cells are paraphrases with their places, under names of documents. */
    private Optional<HeadingRow> matrix(Table table) {
        boolean cells = table.rows().tailMap(table.rows().firstKey(), false).values().stream()
            .flatMap(row -> row.values().stream()).limit(SAMPLES).anyMatch(RowParser::isMatrixCell);
        if (!cells || options.content().filter(content -> content != Content.PARAPHRASE_MATRIX).isPresent()) {
            return Optional.empty();
        }
        NavigableMap<Integer, String> headings = table.rows().firstEntry().getValue();
        NavigableMap<Integer, Field> fields = new TreeMap<>();
        headings.keySet().forEach(column -> fields.put(column, Field.DOCUMENT_COLUMN));
        return Optional.of(new HeadingRow(table.rows().firstKey(), Content.PARAPHRASE_MATRIX, headings, fields,
            java.util.Set.of(), java.util.Set.of(), true));
    }

    private void read(Table table, Content content, HeadingRow row, NavigableMap<Integer, Field> fields,
        boolean askForRest) {
        TableRows rows = new TableRows(file, table, row.row(), row.headings(), fields, export.findings);
        int count = new RowParser(known, export).parse(content, rows);
        List<ReadColumn> columns = new ArrayList<>();
        row.headings().forEach((column, heading) -> columns.add(new ReadColumn(column + 1, heading,
            Optional.ofNullable(fields.get(column)), row.inferred().contains(column))));
        ReadTable read = new ReadTable(table.sheet(), content, row.row(), columns, count);
        export.tables.add(read);
        for (ReadColumn column : read.unread()) {
            export.findings.add(new Finding(Severity.LOST, rows.place(),
                Messages.bind(row.twice().contains(column.number() - 1) ? Messages.column_twice
                    : Messages.column_unknown, column.heading())));
        }
        boolean unknown = read.unread().stream().anyMatch(column -> !row.twice().contains(column.number() - 1));
        if (askForRest && unknown) {
            export.mappings.add(request(table, row, false));
        }
    }

    private void ask(Table table, HeadingRow row, boolean headings) {
        export.mappings.add(request(table, row, true));
        export.findings.add(new Finding(Severity.LOST, file + (table.sheet().isEmpty() ? "" : ", " + table.sheet()),
            headings ? Messages.table_incomplete : Messages.table_unknown));
    }

    private MappingRequest request(Table table, HeadingRow row, boolean required) {
        Map<Integer, List<String>> values = new TreeMap<>();
        for (NavigableMap<Integer, String> cells : table.rows().tailMap(row.row(), false).values()) {
            cells.keySet().forEach(column -> values.computeIfAbsent(column, each -> new ArrayList<>()));
        }
        row.headings().keySet().forEach(column -> values.computeIfAbsent(column, each -> new ArrayList<>()));
        table.rows().tailMap(row.row(), false).values().stream().limit(ROWS_TO_GUESS)
            .forEach(cells -> values.forEach((column, list) -> list.add(cells.getOrDefault(column, ""))));
        Map<Integer, List<String>> open = new TreeMap<>(values);
        open.keySet().removeAll(row.fields().keySet());
        Map<Integer, Field> guesses = new ColumnGuess(open, row.fields().values()).guess(row.content());
        List<UnknownColumn> columns = new ArrayList<>();
        values.forEach((column, list) -> columns.add(new UnknownColumn(column + 1,
            row.headings().getOrDefault(column, ""),
            Optional.ofNullable(row.fields().getOrDefault(column, guesses.get(column))),
            guesses.containsKey(column), list.stream().filter(value -> !value.isEmpty()).limit(SAMPLES)
                .map(TableReader::shortened).toList())));
        return new MappingRequest(new Provenance(file, table.sheet(), row.row()), row.signature(), required,
            Optional.of(row.content()), columns);
    }

    private static String shortened(String value) {
        int length = value.codePointCount(0, value.length());
        return length <= LONGEST_SAMPLE ? value
            : value.substring(0, value.offsetByCodePoints(0, LONGEST_SAMPLE - 1)) + "…";
    }
}
