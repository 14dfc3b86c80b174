// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;

/**
 * The cells of one sheet or CSV file that are not empty. Rows count from 1, columns from 0.
 */
public final class Table {

    private final String sheet;
    private final NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
    private final Map<Cell, String> raw = new HashMap<>();
    private final Set<Cell> numbers = new HashSet<>();
    private final Set<Cell> dates = new HashSet<>();
    private final Set<Cell> merged = new HashSet<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private final Map<Integer, Map<Integer, String>> colours = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private boolean hidden;

    /**
     * The position of a cell.
     *
     * @param row row, from 1
     * @param column column, from 0
     */
    public record Cell(int row, int column) {
    }

    /**
     * Creates an empty table.
     *
     * @param sheet name of the sheet; empty for CSV
     */
    public Table(String sheet) {
        this.sheet = sheet;
    }

    /**
     * Name of the sheet.
     *
     * @return empty for CSV
     */
    public String sheet() {
        return sheet;
    }

    /**
     * Whether the sheet is hidden.
     *
     * @return true if so
     */
    public boolean isHidden() {
        return hidden;
    }

    void hide() {
        hidden = true;
    }

    /**
     * Rows that whoever wrote the sheet has hidden or filtered away.
     *
     * @return their numbers; filled while the sheet is read
     */
    public Set<Integer> hiddenRows() {
        return hiddenRows;
    }

    /**
     * Columns that whoever wrote the sheet has hidden.
     *
     * @return their numbers; filled while the sheet is read
     */
    public Set<Integer> hiddenColumns() {
        return hiddenColumns;
    }

    /**
     * Cells whose text comes from a cell that was merged over them.
     *
     * @return filled while the sheet is read
     */
    public Set<Cell> merged() {
        return merged;
    }

    /**
     * Cells that hold a number or a day, not a text.
     *
     * @return filled while the sheet is read
     */
    public Set<Cell> numbers() {
        return numbers;
    }

    /**
     * Cells that hold a day.
     *
     * @return filled while the sheet is read
     */
    public Set<Cell> dates() {
        return dates;
    }

    /**
     * A cell exactly as it is stored, with the blanks around it.
     *
     * @param row row, from 1
     * @param column column, from 0
     * @return empty when there is nothing
     */
    public String raw(int row, int column) {
        String text = raw.get(new Cell(row, column));
        return text == null ? get(row, column) : text;
    }

    /**
     * Enters a cell; what is blank is left out.
     *
     * @param row its row, from 1
     * @param column its column, from 0
     * @param text its text, kept without blanks at both ends
     */
    public void put(int row, int column, String text) {
        String plain = text.strip();
        if (!plain.isEmpty()) {
            rows.computeIfAbsent(row, number -> new TreeMap<>()).put(column, plain);
            if (plain.length() != text.length()) {
                raw.put(new Cell(row, column), text);
            }
        }
    }

    /**
     * Says in which colour a cell is written.
     *
     * @param row its row, from 1
     * @param column its column, from 0
     * @param colour six hexadecimal digits
     */
    public void paint(int row, int column, String colour) {
        colours.computeIfAbsent(row, number -> new HashMap<>()).put(column, '#' + colour.toLowerCase(Locale.ROOT));
    }

    /**
     * The colour in which a cell is written.
     *
     * @param row its row, from 1
     * @param column its column, from 0
     * @return {@code #rrggbb}; empty when the file does not say or leaves it to the theme
     */
    public Optional<String> colour(int row, int column) {
        return Optional.ofNullable(colours.getOrDefault(row, Map.of()).get(column));
    }

    /**
     * A cell.
     *
     * @param row its row, from 1
     * @param column its column, from 0
     * @return its text; empty when there is none
     */
    public String get(int row, int column) {
        Map<Integer, String> cells = rows.get(row);
        String text = cells == null ? null : cells.get(column);
        return text == null ? "" : text;
    }

    /**
     * Cells by row (from 1) and column (from 0).
     *
     * @return only those that are not empty
     */
    public NavigableMap<Integer, NavigableMap<Integer, String>> rows() {
        return rows;
    }

    /**
     * What was noticed while the cells were read.
     *
     * @return in order of place
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Adds a finding.
     *
     * @param severity how serious
     * @param place where
     * @param message what
     */
    public void find(Severity severity, String place, String message) {
        findings.add(new Finding(severity, place, message));
    }

    /**
     * The place of a cell for people.
     *
     * @param row its row, from 1
     * @param column its column, from 0
     * @return in the language of the user, for example Sheet1, B7
     */
    public String place(int row, int column) {
        return sheet.isEmpty() ? Messages.bind(Messages.place_line, row, column + 1)
            : Messages.bind(Messages.place_cell, sheet, columnName(column) + row);
    }

    /**
     * The place of a row for people.
     *
     * @param row its number, from 1
     * @return in the language of the user
     */
    public String place(int row) {
        return sheet.isEmpty() ? Messages.bind(Messages.place_wholeLine, row)
            : Messages.bind(Messages.place_row, sheet, row);
    }

    /**
     * Letters of a column.
     *
     * @param column column, from 0
     * @return A for 0
     */
    public static String columnName(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            name.insert(0, (char) ('A' + rest % 26));
        }
        return name.toString();
    }
}
