// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.matrix;

import java.text.NumberFormat;
import java.util.Locale;

import org.triangula.core.table.Column;

/** Writes numbers of matrices in the language of the user. */
public final class MatrixFormat {

    private MatrixFormat() {
    }

    /**
     * Writes a number.
     *
     * @param value the number
     * @param kind what it is
     * @param locale language
     * @return whole numbers as they are, shares with one and other numbers with two decimals; a dash for no number
     */
    public static String text(double value, Column.Kind kind, Locale locale) {
        if (Double.isNaN(value)) {
            return "–";
        }
        boolean whole = kind == Column.Kind.INTEGER || value == Math.rint(value) && kind == Column.Kind.DECIMAL
            && Math.abs(value) > 1;
        NumberFormat format = kind == Column.Kind.PERCENT ? NumberFormat.getPercentInstance(locale)
            : NumberFormat.getNumberInstance(locale);
        int decimals = whole ? 0 : kind == Column.Kind.PERCENT ? 1 : 2;
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}
