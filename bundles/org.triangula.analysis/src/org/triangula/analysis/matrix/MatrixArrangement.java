// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.matrix;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Which rows and columns of a matrix are shown, and in which order.
 *
 * @param rows numbers of rows
 * @param columns numbers of columns
 * @param transposed whether rows are shown as columns
 */
public record MatrixArrangement(List<Integer> rows, List<Integer> columns, boolean transposed) {

    /** How rows or columns are ordered. */
    public enum Order {
        /** As they are: codes as in the tree, documents as in the study. */
        GIVEN,
        /** By name. */
        NAME,
        /** The largest total first. */
        LARGEST
    }

    /**
     * Wishes of a person.
     *
     * @param rowOrder order of rows
     * @param columnOrder order of columns
     * @param hideEmptyRows whether rows without a number other than 0 are left out
     * @param hideEmptyColumns whether such columns are left out
     * @param transposed whether rows are shown as columns
     */
    public record Wishes(Order rowOrder, Order columnOrder, boolean hideEmptyRows, boolean hideEmptyColumns,
        boolean transposed) {

        /** Everything as it is. */
        public static final Wishes PLAIN = new Wishes(Order.GIVEN, Order.GIVEN, false, false, false);
    }

    /** Copies the lists. */
    public MatrixArrangement {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /**
     * Arranges a matrix.
     *
     * @param sheet the matrix
     * @param wishes how
     * @return what is shown where
     */
    public static MatrixArrangement of(MatrixSheet sheet, Wishes wishes) {
        MatrixNumbers values = sheet.values();
        return new MatrixArrangement(
            arrange(sheet.rows(), wishes.rowOrder(), wishes.hideEmptyRows(), row -> sum(values, row, true),
                row -> sheet.margins().hasRows() ? sheet.margins().rows().at(row, 0) : sum(values, row, true)),
            arrange(sheet.columns(), wishes.columnOrder(), wishes.hideEmptyColumns(),
                column -> sum(values, column, false),
                column -> sheet.margins().hasColumns() ? sheet.margins().columns().at(0, column)
                    : sum(values, column, false)),
            wishes.transposed());
    }

    private static List<Integer> arrange(List<MatrixHeader> heads, Order order, boolean hideEmpty,
        IntToDoubleFunction sum, IntToDoubleFunction total) {
        List<Integer> shown = new ArrayList<>(IntStream.range(0, heads.size())
            .filter(number -> !hideEmpty || sum.applyAsDouble(number) > 0).boxed().toList());
        switch (order) {
            case GIVEN -> {
                // as they are
            }
            case NAME -> {
                Collator collator = Collator.getInstance(Locale.getDefault());
                shown.sort(Comparator.comparing(number -> heads.get(number).name(), collator));
            }
            case LARGEST -> shown.sort(Collections.reverseOrder(Comparator.comparingDouble(total::applyAsDouble)));
        }
        return shown;
    }

    /** Sum of the amounts in a row or column; no number counts as 0. */
    private static double sum(MatrixNumbers values, int number, boolean row) {
        double sum = 0;
        for (int i = 0; i < (row ? values.columns() : values.rows()); i++) {
            double value = row ? values.at(number, i) : values.at(i, number);
            sum += Double.isNaN(value) ? 0 : Math.abs(value);
        }
        return sum;
    }

    /**
     * Number of rows on the screen.
     *
     * @return the number
     */
    public int height() {
        return transposed ? columns.size() : rows.size();
    }

    /**
     * Number of columns on the screen.
     *
     * @return the number
     */
    public int width() {
        return transposed ? rows.size() : columns.size();
    }

    /**
     * The row of the matrix at a place on the screen.
     *
     * @param down row on the screen; negative for the margin
     * @param across column on the screen; negative for the margin
     * @return number of the row of the matrix; -1 for the margin
     */
    public int row(int down, int across) {
        int place = transposed ? across : down;
        return place < 0 ? -1 : rows.get(place);
    }

    /**
     * The column of the matrix at a place on the screen.
     *
     * @param down row on the screen; negative for the margin
     * @param across column on the screen; negative for the margin
     * @return number of the column of the matrix; -1 for the margin
     */
    public int column(int down, int across) {
        int place = transposed ? down : across;
        return place < 0 ? -1 : columns.get(place);
    }
}
