// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.triangula.core.study.AtomicFiles;

/**
 * Writes tables as CSV after RFC 4180, in UTF-8 with a byte order mark, since spreadsheets guess wrongly without one.
 * Where the locale's decimal sign is a comma, cells are separated by semicolons and numbers have a decimal comma, as
 * spreadsheets of that language expect it; elsewhere comma and point. Shares are fractions of 1.
 *
 * <p>A file holds one table and nothing else, so that statistics programs can read it: the second table goes into
 * {@code name-2.csv} and so on, and what the columns mean and how the numbers came about into {@code name-notes.csv}.
 */
public final class CsvTableWriter implements TableWriter {

    private static final String LINE_END = "\r\n";
    private static final String ENDING = ".csv";

    /** Creates the writer. */
    public CsvTableWriter() {
        // has nothing to keep
    }

    @Override
    public List<Path> write(Path file, List<DataTable> tables, Locale locale) throws IOException {
        Path target = file.toAbsolutePath();
        List<Path> written = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            written.add(write(i == 0 ? target : beside(target, "-" + (i + 1)), text(tables.get(i), locale)));
        }
        DataTable notes = notes(tables);
        if (!notes.rows().isEmpty()) {
            written.add(write(beside(target, "-notes"), text(notes, locale)));
        }
        return List.copyOf(written);
    }

    private static Path write(Path file, String text) throws IOException {
        AtomicFiles.write(file, ('\uFEFF' + text).getBytes(StandardCharsets.UTF_8));
        return file;
    }

    private static Path beside(Path file, String addition) {
        String name = file.getFileName().toString();
        boolean ends = name.toLowerCase(Locale.ROOT).endsWith(ENDING);
        String stem = ends ? name.substring(0, name.length() - ENDING.length()) : name;
        return file.resolveSibling(stem + addition + (ends ? name.substring(stem.length()) : ENDING));
    }

    /**
     * The text of one table.
     *
     * @param table the table
     * @param locale decides on the separator and the decimal sign
     * @return headings and rows, each closed by CR LF; without byte order mark
     */
    public static String text(DataTable table, Locale locale) {
        boolean comma = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',';
        char separator = comma ? ';' : ',';
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < table.columns().size(); i++) {
            appendCell(out, i, SpreadsheetText.neutral(table.columns().get(i).name()), separator);
        }
        out.append(LINE_END);
        for (List<Object> row : table.rows()) {
            for (int i = 0; i < row.size(); i++) {
                appendCell(out, i, cell(row.get(i), comma), separator);
            }
            out.append(LINE_END);
        }
        return out.toString();
    }

    private static String cell(Object value, boolean comma) {
        return switch (value) {
            case null -> "";
            case String text -> SpreadsheetText.neutral(text);
            case Double number when number.isNaN() || number.isInfinite() -> "";
            case Float number when number.isNaN() || number.isInfinite() -> "";
            case Double number -> decimal(BigDecimal.valueOf(number).stripTrailingZeros(), comma);
            case BigDecimal number -> decimal(number, comma);
            default -> comma ? value.toString().replace('.', ',') : value.toString();
        };
    }

    private static String decimal(BigDecimal number, boolean comma) {
        String plain = number.signum() == 0 ? "0" : number.toPlainString();
        return comma ? plain.replace('.', ',') : plain;
    }

    private static void appendCell(StringBuilder out, int column, String text, char separator) {
        if (column > 0) {
            out.append(separator);
        }
        boolean quote = text.indexOf(separator) >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0
            || text.indexOf('\r') >= 0 || !text.equals(text.strip());
        if (quote) {
            out.append('"').append(text.replace("\"", "\"\"")).append('"');
        } else {
            out.append(text);
        }
    }

    private static DataTable notes(List<DataTable> tables) {
        List<List<Object>> rows = new ArrayList<>();
        for (DataTable table : tables) {
            table.notes().forEach(note -> rows.add(List.of(table.title(), note.name(), note.value())));
            table.columns().stream().filter(column -> !column.description().isEmpty())
                .forEach(column -> rows.add(List.of(table.title(), column.name(), column.description())));
        }
        return new DataTable("", List.of(Column.text(Messages.notes_table), Column.text(Messages.notes_name),
            Column.text(Messages.notes_value)), rows, List.of());
    }
}
