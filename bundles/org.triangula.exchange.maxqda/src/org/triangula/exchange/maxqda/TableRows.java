// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.exchange.spreadsheet.Table;

/** The rows below the headings of one table, with typed access to the fields and findings for what is no such value. */
final class TableRows {

    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,15})(?:[.,](\\d{1,15}))?\\s*%?");

    private final String file;
    private final Table table;
    private final int headingRow;
    private final NavigableMap<Integer, String> headings;
    private final NavigableMap<Integer, Field> fields;
    private final List<Finding> findings;
    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);
    private final Map<Field, DateReader> dates = new EnumMap<>(Field.class);
    private final String separator;

    TableRows(String file, Table table, int headingRow, NavigableMap<Integer, String> headings,
        NavigableMap<Integer, Field> fields, List<Finding> findings) {
        this.file = file;
        this.table = table;
        this.headingRow = headingRow;
        this.headings = headings;
        this.fields = fields;
        this.findings = findings;
        fields.forEach((column, field) -> columns.putIfAbsent(field, column));
        for (Field field : new Field[] {Field.CREATED_AT, Field.MODIFIED_AT}) {
            if (columns.containsKey(field)) {
                DateReader reader = new DateReader(rows().stream().map(row -> text(row, field)).toList());
                dates.put(field, reader);
                if (reader.isAmbiguous()) {
                    findings.add(new Finding(Severity.DOUBTFUL, place(), Messages.bind(Messages.date_ambiguous,
                        headings.get(columns.get(field)))));
                }
            }
        }
        separator = separator();
    }

    /** Exports with one arrow write arrows everywhere; a backslash is a sign like others there. */
    private String separator() {
        boolean arrows = rows().stream().anyMatch(row -> text(row, Field.CODE).contains(CodePath.ARROW))
            || fields.entrySet().stream().anyMatch(entry -> entry.getValue() == Field.CODE_COLUMN
                && headings.get(entry.getKey()).contains(CodePath.ARROW));
        return arrows ? CodePath.ARROW : CodePath.BACKSLASH;
    }

    String place() {
        return file + (table.sheet().isEmpty() ? "" : ", " + table.sheet());
    }

    NavigableMap<Integer, String> headings() {
        return headings;
    }

    NavigableMap<Integer, Field> fields() {
        return fields;
    }

    /** Numbers of the rows that have cells in columns that are read. */
    NavigableSet<Integer> rows() {
        return table.rows().tailMap(headingRow, false).navigableKeySet();
    }

    Provenance provenance(int row) {
        return new Provenance(file, table.sheet(), row);
    }

    boolean isBlank(int row) {
        return fields.keySet().stream().allMatch(column -> table.get(row, column).isBlank());
    }

    String cell(int row, int column) {
        return table.get(row, column);
    }

    String text(int row, Field field) {
        Integer column = columns.get(field);
        return column == null ? "" : table.get(row, column);
    }

    void lost(int row, Field field, String message) {
        findings.add(new Finding(Severity.LOST, placeOf(row, field), message));
    }

    String placeOf(int row, Field field) {
        Integer column = columns.get(field);
        return file + ", " + (column == null ? table.place(row) : table.place(row, column));
    }

    OptionalInt integer(int row, Field field, int most) {
        String text = text(row, field);
        Matcher number = DECIMAL.matcher(text);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        String decimals = number.matches() ? number.group(2) : "?";
        if (decimals != null && !decimals.matches("0+") || number.group(1).length() > 9
            || Integer.parseInt(number.group(1)) > most) {
            lost(row, field, Messages.bind(Messages.number_bad, heading(field), most));
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(number.group(1)));
    }

    OptionalDouble share(int row, Field field) {
        String text = text(row, field);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        Matcher number = DECIMAL.matcher(text);
        if (!number.matches()) {
            lost(row, field, Messages.bind(Messages.number_bad, heading(field), 100));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(
            number.group(1) + "." + (number.group(2) == null ? "0" : number.group(2))));
    }

    private Optional<LocalDateTime> time(int row, Field field) {
        String text = text(row, field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDateTime> time = dates.get(field).read(text);
        if (time.isEmpty()) {
            lost(row, field, Messages.bind(Messages.date_bad, heading(field)));
        }
        return time;
    }

    Authorship authorship(int row) {
        return new Authorship(text(row, Field.CREATED_BY), time(row, Field.CREATED_AT), text(row, Field.MODIFIED_BY),
            time(row, Field.MODIFIED_AT));
    }

    Optional<Position> position(int row, Field field) {
        String text = text(row, field);
        Optional<Position> position = Position.parse(text);
        if (position.isEmpty() && !text.isEmpty()) {
            findings.add(new Finding(Severity.DOUBTFUL, placeOf(row, field),
                Messages.bind(Messages.position_bad, heading(field))));
        }
        return position;
    }

    Optional<String> colour(int row) {
        Integer column = columns.get(Field.COLOUR);
        if (column == null) {
            return Optional.empty();
        }
        String text = table.get(row, column);
        return text.matches("#[0-9a-fA-F]{6}") ? Optional.of(text.toLowerCase(java.util.Locale.ROOT))
            : table.colour(row, column);
    }

    /** The path in a cell; empty, with a finding, if there is none. */
    Optional<CodePath> code(int row, Field field) {
        Optional<CodePath> path = path(text(row, field));
        if (path.isEmpty()) {
            lost(row, field, Messages.code_missing);
        }
        return path;
    }

    Optional<CodePath> path(String written) {
        try {
            return Optional.of(CodePath.parse(written, separator));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String heading(Field field) {
        return headings.getOrDefault(columns.getOrDefault(field, -1), field.id());
    }
}
