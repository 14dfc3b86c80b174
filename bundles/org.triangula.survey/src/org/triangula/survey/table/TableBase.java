// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.table;

import java.util.Objects;

import org.triangula.survey.Base;
import org.triangula.survey.data.DataColumn;

/**
 * The base of a table and how it came about.
 *
 * @param parts how many units were asked, answered, did not answer and so on
 * @param choice which of them percentages refer to
 * @param n units that percentages refer to
 * @param weight sum of their weights; equal to n when nothing is weighted
 * @param weighted true when some unit counts for more or less than one
 */
public record TableBase(Base parts, BaseChoice choice, int n, double weight, boolean weighted) {

    /** Checks that nothing is missing. */
    public TableBase {
        Objects.requireNonNull(parts);
        Objects.requireNonNull(choice);
    }

    /**
     * The base of a variable.
     *
     * @param column the variable
     * @param choice which units percentages refer to
     * @param weights one weight per unit
     * @return the base
     */
    public static TableBase of(DataColumn column, BaseChoice choice, double[] weights) {
        if (weights.length != column.size()) {
            throw new IllegalArgumentException(weights.length + " weights for " + column);
        }
        int n = 0;
        double weight = 0;
        boolean weighted = false;
        for (int unit = 0; unit < weights.length; unit++) {
            weighted |= weights[unit] != 1;
            if (choice.counts(column.state(unit))) {
                n++;
                weight += weights[unit];
            }
        }
        return new TableBase(column.base(), choice, n, weight, weighted);
    }
}
