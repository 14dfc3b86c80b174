// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;

/** The cells of one sheet or CSV file that are not empty. */
final class Table {

    private final String sheet;
    private final NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Creates an empty table.
     *
     * @param sheet name of the sheet; empty for CSV
     */
    Table(String sheet) {
        this.sheet = sheet;
    }

    String sheet() {
        return sheet;
    }

    void put(int row, int column, String text) {
        String plain = text.strip();
        if (!plain.isEmpty()) {
            rows.computeIfAbsent(row, number -> new TreeMap<>()).put(column, plain);
        }
    }

    /** A cell. */
    String get(int row, int column) {
        Map<Integer, String> cells = rows.get(row);
        String text = cells == null ? null : cells.get(column);
        return text == null ? "" : text;
    }

    /** Cells by row (from 1) and column (from 0). */
    NavigableMap<Integer, NavigableMap<Integer, String>> rows() {
        return rows;
    }

    /** What was noticed while the cells were read. */
    List<Finding> findings() {
        return findings;
    }

    void find(Severity severity, String place, String message) {
        findings.add(new Finding(severity, place, message));
    }

    /** The place of a cell for people. */
    String place(int row, int column) {
        return sheet.isEmpty() ? Messages.bind(Messages.place_line, row, column + 1)
            : Messages.bind(Messages.place_cell, sheet, columnName(column) + row);
    }

    String place(int row) {
        return sheet.isEmpty() ? Messages.bind(Messages.place_wholeLine, row)
            : Messages.bind(Messages.place_row, sheet, row);
    }

    /** Letters of a column, A for 0. */
    static String columnName(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            name.insert(0, (char) ('A' + rest % 26));
        }
        return name.toString();
    }
}
