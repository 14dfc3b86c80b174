// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.check;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A number as it is printed in a publication.
 *
 * @param id its name among the figures that are checked together
 * @param subject what it counts, in words; figures of one subject must agree
 * @param group the question or table it belongs to; percentages of one group are expected to share a base
 * @param count the count, where printed
 * @param base the base that is stated for it, where there is one
 * @param percent the percentage with its printed digits, 0 to 100
 * @param approximate true for words like about, nearly, a third
 * @param place where it is printed
 */
public record Figure(String id, String subject, String group, OptionalInt count, OptionalInt base,
    Optional<BigDecimal> percent, boolean approximate, String place) {

    /** Checks that nothing is missing. */
    public Figure {
        Objects.requireNonNull(id);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(group);
        Objects.requireNonNull(place);
    }

    /**
     * Values that the share can have, in percent.
     *
     * @param tolerance percentage points allowed on either side of an approximate figure
     * @return least and greatest value; empty where neither a percentage nor a count with its base is printed
     */
    Optional<double[]> range(double tolerance) {
        boolean counted = count.isPresent() && base.isPresent() && base.getAsInt() > 0;
        if (percent.isPresent() && !counted) {
            double half = approximate ? tolerance : 0.5 / Math.pow(10, percent.get().scale());
            double value = percent.get().doubleValue();
            return Optional.of(new double[] {value - half, value + half});
        }
        if (!counted) {
            return Optional.empty();
        }
        double value = 100.0 * count.getAsInt() / base.getAsInt();
        double half = approximate ? tolerance : 0;
        return Optional.of(new double[] {value - half, value + half});
    }
}
