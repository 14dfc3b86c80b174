// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.network;

import java.util.Arrays;
import java.util.List;

import org.triangula.core.problem.ProblemException;

/**
 * One row of a table of the {@code data} folder.
 *
 * @param table the table
 * @param index number of the row, from 0
 */
public record ExampleRow(ExampleTable table, int index) {

    /** Returns the text of a cell, empty where nothing was entered. */
    public String text(String column) {
        return table.text(index, column);
    }

    /** Returns the text of a cell, or {@code null} where nothing was entered, as the model wants it. */
    public String optional(String column) {
        String text = text(column);
        return text.isEmpty() ? null : text;
    }

    /** Tells whether nothing was entered in a cell. */
    public boolean isEmpty(String column) {
        return text(column).isEmpty();
    }

    /** Returns a cell as a number, or {@code null} where nothing was entered. */
    public Double number(String column) {
        return isEmpty(column) ? null : Double.valueOf(table.number(index, column));
    }

    /** Returns a cell as a whole number; nothing entered counts as 0. */
    public int integer(String column) {
        return isEmpty(column) ? 0 : table.integer(index, column);
    }

    /** Returns the values of a cell that are separated by semicolons; none where nothing was entered. */
    public List<String> values(String column) {
        return isEmpty(column) ? List.of() : Arrays.stream(text(column).split(";")).map(String::strip).toList();
    }

    /**
     * Returns a cell that says yes or no.
     *
     * @throws ProblemException when it says something else
     */
    public boolean yes(String column) throws ProblemException {
        return switch (text(column)) {
            case "yes" -> true;
            case "no", "" -> false;
            default -> throw unknown(column);
        };
    }

    /** Says where a cell is, for messages. */
    public String place(String column) {
        return table.place(index, column);
    }

    /** Returns the exception for a value that is not one of those known. */
    public ProblemException unknown(String column) {
        return problem(column, "Nothing is known under “" + text(column) + "”.");
    }

    /** Returns the exception for a cell. */
    public ProblemException problem(String column, String reason) {
        return new ProblemException(place(column), reason, "Correct the table in the data folder of the bundle.");
    }
}
