// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.triangula.survey.statistics.ContingencyTable;

/**
 * A cross table of two columns of categories. Its base are the units that answered both; how many fell out and why
 * stands beside it. Where several categories can be chosen a unit counts in several cells: percentages then refer to
 * units, and tests of independence do not hold.
 */
public final class CrossTable {

    private final DataColumn rows;
    private final DataColumn columns;
    private final ContingencyTable table;
    private final int[][][] units;
    private final int[] rowUnits;
    private final int[] columnUnits;
    private final int answered;
    private final int onlyRow;
    private final int onlyColumn;

    private CrossTable(DataColumn rows, DataColumn columns, double[] weights) {
        this.rows = rows;
        this.columns = columns;
        int height = rows.categories().size();
        int width = columns.categories().size();
        double[][] counts = new double[height][width];
        List<List<List<Integer>>> cells = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            List<List<Integer>> line = new ArrayList<>();
            for (int j = 0; j < width; j++) {
                line.add(new ArrayList<>());
            }
            cells.add(line);
        }
        rowUnits = new int[height];
        columnUnits = new int[width];
        int both = 0;
        int first = 0;
        int second = 0;
        for (int unit = 0; unit < rows.size(); unit++) {
            boolean row = rows.isAnswered(unit);
            boolean column = columns.isAnswered(unit);
            if (row && column) {
                both++;
                for (int i : rows.chosen(unit)) {
                    rowUnits[i]++;
                    for (int j : columns.chosen(unit)) {
                        counts[i][j] += weights[unit];
                        cells.get(i).get(j).add(unit);
                    }
                }
                for (int j : columns.chosen(unit)) {
                    columnUnits[j]++;
                }
            } else {
                first += row ? 1 : 0;
                second += column ? 1 : 0;
            }
        }
        answered = both;
        onlyRow = first;
        onlyColumn = second;
        table = new ContingencyTable(counts);
        units = cells.stream().map(line -> line.stream()
            .map(cell -> cell.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new))
            .toArray(int[][][]::new);
    }

    /**
     * Crosses two columns.
     *
     * @param rows categories of the rows
     * @param columns categories of the columns, of the same units
     * @param weights one weight per unit
     * @return the table
     */
    public static CrossTable of(DataColumn rows, DataColumn columns, double[] weights) {
        for (DataColumn column : List.of(rows, columns)) {
            if (column.kind() == DataColumn.Kind.NUMBER || column.kind() == DataColumn.Kind.TEXT
                || column.size() != weights.length) {
                throw new IllegalArgumentException(column + " cannot be crossed");
            }
        }
        return new CrossTable(rows, columns, weights);
    }

    /**
     * Crosses two columns, each unit counting once.
     *
     * @param rows categories of the rows
     * @param columns categories of the columns
     * @return the table
     */
    public static CrossTable of(DataColumn rows, DataColumn columns) {
        double[] weights = new double[rows.size()];
        Arrays.fill(weights, 1);
        return of(rows, columns, weights);
    }

    /**
     * What the rows are.
     *
     * @return the column of data
     */
    public DataColumn rows() {
        return rows;
    }

    /**
     * What the columns are.
     *
     * @return the column of data
     */
    public DataColumn columns() {
        return columns;
    }

    /**
     * The counts with their tests.
     *
     * @return sums of weights
     */
    public ContingencyTable table() {
        return table;
    }

    /**
     * Units behind a count.
     *
     * @param row from 0
     * @param column from 0
     * @return positions of the units
     */
    public int[] units(int row, int column) {
        return units[row][column].clone();
    }

    /**
     * Units that chose a category of the rows and answered the other question.
     *
     * @param row from 0
     * @return base of row percentages where several columns can be chosen
     */
    public int rowUnits(int row) {
        return rowUnits[row];
    }

    /**
     * Units that chose a category of the columns and answered the other question.
     *
     * @param column from 0
     * @return base of column percentages where several rows can be chosen
     */
    public int columnUnits(int column) {
        return columnUnits[column];
    }

    /**
     * The base.
     *
     * @return units that answered both questions
     */
    public int answered() {
        return answered;
    }

    /**
     * Units that fell out because they did not answer the question of the columns.
     *
     * @return number of units
     */
    public int answeredRowsOnly() {
        return onlyRow;
    }

    /**
     * Units that fell out because they did not answer the question of the rows.
     *
     * @return number of units
     */
    public int answeredColumnsOnly() {
        return onlyColumn;
    }

    /**
     * Whether tests of independence hold.
     *
     * @return false where a unit can count in several cells
     */
    public boolean isTestable() {
        return rows.kind() == DataColumn.Kind.SINGLE && columns.kind() == DataColumn.Kind.SINGLE;
    }
}
