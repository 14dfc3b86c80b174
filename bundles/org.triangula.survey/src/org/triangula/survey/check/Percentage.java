// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Percentages rounded by the rule of this product: half up, from the exact fraction. 20 of 64 is 31.25 % and becomes
 * 31.3 %, whatever a binary fraction would make of it.
 */
public final class Percentage {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percentage() {
    }

    /**
     * A rounded percentage.
     *
     * @param count the part, at least 0
     * @param base the whole, above 0
     * @param decimals digits after the point, at least 0
     * @return 100 × count / base, rounded half up
     */
    public static BigDecimal of(long count, long base, int decimals) {
        return of(count, base, decimals, RoundingMode.HALF_UP);
    }

    /**
     * A percentage rounded by another rule.
     *
     * @param count the part
     * @param base the whole, above 0
     * @param decimals digits after the point
     * @param mode the rule
     * @return the percentage
     */
    public static BigDecimal of(long count, long base, int decimals, RoundingMode mode) {
        return HUNDRED.multiply(BigDecimal.valueOf(count)).divide(BigDecimal.valueOf(base), decimals, mode);
    }

    /**
     * The counts that a percentage can come from, in the manner of the GRIM test (Brown and Heathers 2017).
     *
     * @param percent the percentage with as many digits after the point as are printed
     * @param base the base, above 0
     * @return all counts from 0 to the base that are rounded to it; empty if it cannot come from this base
     */
    public static List<Integer> counts(BigDecimal percent, int base) {
        int near = percent.multiply(BigDecimal.valueOf(base)).divide(HUNDRED, 0, RoundingMode.HALF_UP).intValue();
        // one digit of the percentage may cover many counts of a large base
        int reach = 2 + (int) Math.ceil(base / 100.0 / Math.pow(10, percent.scale()));
        return IntStream.rangeClosed(Math.max(0, near - reach), Math.min(base, near + reach))
            .filter(count -> of(count, base, percent.scale()).compareTo(percent) == 0).boxed().toList();
    }

    /**
     * The bases that several percentages can have in common.
     *
     * @param percentages percentages with their printed digits
     * @param from least base to try, at least 1
     * @param to greatest base to try
     * @return the bases, greatest first
     */
    public static List<Integer> bases(List<BigDecimal> percentages, int from, int to) {
        return IntStream.iterate(to, base -> base >= Math.max(1, from), base -> base - 1)
            .filter(base -> percentages.stream().noneMatch(percent -> counts(percent, base).isEmpty())).boxed()
            .toList();
    }
}
