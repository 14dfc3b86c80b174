// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report.table;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.triangula.core.table.Column;
import org.triangula.core.table.Column.Kind;
import org.triangula.core.table.DataTable;
import org.triangula.triangulation.report.ReportBlock;
import org.triangula.triangulation.report.ReportBlock.Heading;
import org.triangula.triangulation.report.ReportBlock.Paragraph;
import org.triangula.triangulation.report.ReportBlock.Row;
import org.triangula.triangulation.report.ReportBlock.Tone;
import org.triangula.triangulation.report.ReportSection;

/**
 * Turns tables into sections of a report. A table whose cells hold long texts (memos, summaries) does not fit on a page
 * as a table; each of its rows becomes a heading with what belongs to it in paragraphs.
 */
final class TableSections {

    /** Texts of this many characters and more are read as paragraphs, not in cells. */
    private static final int LONG = 160;
    /** A page has no room for more columns. */
    private static final int MOST_COLUMNS = 9;

    private final Locale locale;

    TableSections(Locale locale) {
        this.locale = locale;
    }

    /** The word for the table of contents. */
    String contents() {
        return Locale.GERMAN.getLanguage().equals(locale.getLanguage()) ? "Inhalt" : "Contents";
    }

    List<ReportSection> of(List<DataTable> tables) {
        List<ReportSection> sections = new ArrayList<>();
        for (DataTable table : tables) {
            List<ReportBlock> blocks = new ArrayList<>();
            if (hasLongTexts(table) || table.columns().size() > MOST_COLUMNS) {
                table.notes().forEach(note -> blocks.add(
                    new Paragraph(note.name() + ": " + note.value(), Tone.NOTE)));
                table.rows().forEach(row -> addRow(table, row, blocks));
            } else {
                blocks.add(table(table));
            }
            sections.add(new ReportSection("table-" + (sections.size() + 1), table.title(), blocks));
        }
        return sections;
    }

    private static boolean hasLongTexts(DataTable table) {
        return table.rows().stream().flatMap(List::stream)
            .anyMatch(value -> value instanceof String text && isLong(text));
    }

    private static boolean isLong(String text) {
        return text.length() >= LONG || text.indexOf('\n') >= 0;
    }

    private ReportBlock table(DataTable table) {
        List<ReportBlock.Column> columns = table.columns().stream()
            .map(column -> new ReportBlock.Column(column.name(), column.kind() != Kind.TEXT)).toList();
        List<Row> rows = new ArrayList<>();
        for (List<Object> values : table.rows()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                cells.add(cell(table.columns().get(i), values.get(i)));
            }
            rows.add(Row.of(cells.toArray(String[]::new)));
        }
        String notes = table.notes().stream().map(note -> note.name() + ": " + note.value())
            .collect(Collectors.joining(" · "));
        String descriptions = table.columns().stream().filter(column -> !column.description().isEmpty())
            .map(column -> column.name() + ": " + column.description()).collect(Collectors.joining(". "));
        return new ReportBlock.Table(table.title(), notes, columns, rows, descriptions);
    }

    private void addRow(DataTable table, List<Object> values, List<ReportBlock> blocks) {
        String heading = cell(table.columns().get(0), values.get(0));
        blocks.add(new Heading(2, heading.isBlank() ? "–" : heading.replaceAll("\\s+", " ")));
        List<String> facts = new ArrayList<>();
        List<ReportBlock> texts = new ArrayList<>();
        for (int i = 1; i < values.size(); i++) {
            Column column = table.columns().get(i);
            String text = cell(column, values.get(i));
            if (text.isBlank()) {
                continue;
            }
            if (isLong(text) || holdsTexts(table, i)) {
                texts.add(new Heading(3, column.name()));
                texts.add(new Paragraph(text));
            } else {
                facts.add(column.name() + ": " + text);
            }
        }
        if (!facts.isEmpty()) {
            blocks.add(new Paragraph(String.join(" · ", facts), Tone.NOTE));
        }
        blocks.addAll(texts);
    }

    /** Whether a column holds long texts in other rows: then a short one is a text, too, and no mere fact. */
    private static boolean holdsTexts(DataTable table, int column) {
        return table.rows().stream().anyMatch(row -> row.get(column) instanceof String text && isLong(text));
    }

    private String cell(Column column, Object value) {
        return switch (value) {
            case null -> "";
            case String text -> text;
            case Number number when column.kind() == Kind.PERCENT -> format(NumberFormat.getPercentInstance(locale),
                number);
            case Number number -> format(NumberFormat.getNumberInstance(locale), number);
            default -> value.toString();
        };
    }

    private static String format(NumberFormat format, Number number) {
        double value = number.doubleValue();
        format.setMaximumFractionDigits(2);
        return Double.isNaN(value) || Double.isInfinite(value) ? "" : format.format(number);
    }
}
