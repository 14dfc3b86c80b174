// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.network;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One tab-separated table of the example's {@code data} folder: UTF-8, lines that start with {@code #} are remarks, the
 * first other line names the columns, there is no quoting.
 */
public final class ExampleTable {
    private final String name;
    private final List<String> columns;
    private final List<List<String>> rows;
    private final List<Integer> lines;

    private ExampleTable(String name, List<String> columns, List<List<String>> rows, List<Integer> lines) {
        this.name = name;
        this.columns = columns;
        this.rows = List.copyOf(rows);
        this.lines = List.copyOf(lines);
    }

    /**
     * Reads a table of the data folder.
     *
     * @param path path below {@code data}, such as {@code network/places.tsv}
     * @throws IllegalStateException when the file is absent or a line has the wrong number of cells
     */
    public static ExampleTable read(String path) {
        List<String> header = null;
        List<List<String>> rows = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        int lineNumber = 0;
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(open(path), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lineNumber++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> cells = List.copyOf(Arrays.asList(line.split("\t", -1)));
                if (header == null) {
                    header = cells;
                } else if (cells.size() != header.size()) {
                    throw new IllegalStateException(path + ", line " + lineNumber + ": " + cells.size()
                            + " cells where the header names " + header.size() + "; add or remove tabs");
                } else {
                    rows.add(cells);
                    lines.add(lineNumber);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
        if (header == null) {
            throw new IllegalStateException(path + " holds no header line; restore the file");
        }
        return new ExampleTable(path, header, rows, lines);
    }

    /**
     * Opens a file of the data folder.
     *
     * @throws IllegalStateException when it is absent
     */
    public static InputStream open(String path) {
        InputStream stream = ExampleTable.class.getResourceAsStream("/data/" + path);
        if (stream == null) {
            throw new IllegalStateException("data/" + path + " is missing from the bundle; check bin.includes");
        }
        return stream;
    }

    /** Returns the rows in their order. */
    public List<ExampleRow> rows() {
        return IntStream.range(0, rows.size()).mapToObj(row -> new ExampleRow(this, row)).toList();
    }

    /** Returns the names of the columns in their order. */
    public List<String> columns() {
        return columns;
    }

    /** Says where a cell is, for messages; rows count from 0. */
    String place(int row, String column) {
        return name + ", line " + lines.get(row) + ", column " + column;
    }

    /** Returns the number of rows. */
    public int size() {
        return rows.size();
    }

    /** Returns the text of one cell, empty where nothing was entered; rows count from 0. */
    public String text(int row, String column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException(name + " has no column " + column + "; it has " + columns);
        }
        return rows.get(row).get(index);
    }

    /** Returns one cell as a number. */
    public double number(int row, String column) {
        try {
            return Double.parseDouble(text(row, column));
        } catch (NumberFormatException e) {
            throw new IllegalStateException(name + ", row " + (row + 1) + ", column " + column + ": '"
                    + text(row, column) + "' is no number", e);
        }
    }

    /** Returns one cell as a whole number. */
    public int integer(int row, String column) {
        return (int) Math.round(number(row, column));
    }
}
