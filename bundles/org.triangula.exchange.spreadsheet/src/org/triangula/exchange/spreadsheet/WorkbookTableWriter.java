// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.triangula.core.study.AtomicFiles;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.core.table.SpreadsheetText;
import org.triangula.core.table.TableWriter;

/**
 * Writes tables into a workbook: a sheet per table with its heading fixed, and a last sheet that says how the numbers
 * came about. Numbers are numbers, shares are formatted as per cent, texts are texts and never formulas.
 */
public final class WorkbookTableWriter implements TableWriter {

    /** What a cell of a workbook can hold (ECMA-376 as implemented by Excel). */
    static final int LONGEST_TEXT = 32_767;
    private static final int LONGEST_SHEET_NAME = 31;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;

    /** Creates the writer. */
    public WorkbookTableWriter() {
        // has nothing to keep
    }

    @Override
    public List<Path> write(Path file, List<DataTable> tables, Locale locale) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            TableStyles styles = new TableStyles(workbook);
            Set<String> names = new HashSet<>();
            List<List<Object>> notes = new ArrayList<>();
            for (DataTable table : tables) {
                String name = sheetName(table.title(), names);
                int cut = write(workbook.createSheet(name), table, styles);
                describe(table, cut, name, notes);
            }
            if (!notes.isEmpty()) {
                write(workbook.createSheet(sheetName(Messages.sheet_notes, names)), new DataTable(Messages.sheet_notes,
                    List.of(Column.text(Messages.notes_sheet), Column.text(Messages.notes_name),
                        Column.text(Messages.notes_value)), notes, List.of()), styles);
            }
            workbook.write(bytes);
            AtomicFiles.write(file.toAbsolutePath(), bytes.toByteArray());
        }
        return List.of(file.toAbsolutePath());
    }

    private static void describe(DataTable table, int cut, String name, List<List<Object>> notes) {
        if (!table.title().isEmpty() && !table.title().equals(name)) {
            notes.add(List.of(name, Messages.notes_title, table.title()));
        }
        table.notes().forEach(note -> notes.add(List.of(name, note.name(), note.value())));
        table.columns().stream().filter(column -> !column.description().isEmpty())
            .forEach(column -> notes.add(List.of(name, column.name(), column.description())));
        if (cut > 0) {
            notes.add(List.of(name, Messages.notes_cut,
                Messages.bind(Messages.notes_cut_value, cut, LONGEST_TEXT)));
        }
    }

    /** Writes one table; returns how many texts were too long for their cell. */
    private static int write(Sheet sheet, DataTable table, TableStyles styles) {
        sheet.createFreezePane(table.columns().getFirst().kind() == Column.Kind.TEXT ? 1 : 0, 1);
        Row heading = sheet.createRow(0);
        for (int i = 0; i < table.columns().size(); i++) {
            Cell cell = heading.createCell(i);
            cell.setCellValue(table.columns().get(i).name());
            cell.setCellStyle(styles.heading());
            sheet.setColumnWidth(i, 256 * (2 + width(table, i)));
        }
        int cut = 0;
        for (int number = 0; number < table.rows().size(); number++) {
            Row row = sheet.createRow(number + 1);
            List<Object> values = table.rows().get(number);
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) != null && !fill(row.createCell(i), values.get(i), table.columns().get(i), styles)) {
                    cut++;
                }
            }
        }
        return cut;
    }

    private static boolean fill(Cell cell, Object value, Column column, TableStyles styles) {
        if (value instanceof Number number) {
            if (Double.isFinite(number.doubleValue())) {
                cell.setCellValue(number.doubleValue());
                if (column.kind() == Column.Kind.PERCENT) {
                    cell.setCellStyle(styles.share());
                }
            }
            return true;
        }
        String text = value.toString();
        boolean whole = text.length() <= LONGEST_TEXT;
        cell.setCellValue(whole ? text : text.substring(0, LONGEST_TEXT - 1) + "…");
        if (SpreadsheetText.looksLikeFormula(text)) {
            // the cell is a text already; this keeps it one when a person edits it
            cell.setCellStyle(styles.quoted());
        } else if (text.indexOf('\n') >= 0) {
            cell.setCellStyle(styles.wrapped());
        }
        return whole;
    }

    private static int width(DataTable table, int column) {
        int width = Math.max(NARROWEST, table.columns().get(column).name().length());
        if (table.columns().get(column).kind() == Column.Kind.TEXT) {
            for (List<Object> row : table.rows()) {
                width = Math.max(width, row.get(column) == null ? 0 : row.get(column).toString().length());
            }
        }
        return Math.min(width, WIDEST);
    }

    /** A name that is allowed and not yet in use: Excel knows no difference of case and forbids seven characters. */
    private static String sheetName(String title, Set<String> used) {
        String allowed = title.replaceAll("[\\\\/?*\\[\\]:\\p{Cntrl}]", " ").strip().replaceAll("^'+|'+$", "");
        String stem = allowed.isEmpty() ? Messages.sheet_table : allowed;
        String name = stem.substring(0, Math.min(stem.length(), LONGEST_SHEET_NAME));
        for (int i = 2; !used.add(name.toLowerCase(Locale.ROOT)); i++) {
            String end = " " + i;
            name = stem.substring(0, Math.min(stem.length(), LONGEST_SHEET_NAME - end.length())) + end;
        }
        return name;
    }
}
