// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.coefficient;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The value of a coefficient with what it rests on.
 *
 * @param coefficient which coefficient
 * @param value the value, at most 1; empty when the coefficient is not defined
 * @param undefined why it is not defined; empty when it is
 * @param interval interval of confidence of 95 %; empty where none can be given
 * @param base number of compared decisions; for coefficients on characters, the characters
 * @param observed observed agreement (disagreement for {@link Coefficient#ALPHA_UNITIZING}); empty when undefined
 * @param expected agreement (disagreement) expected by chance; empty where chance plays no part
 */
public record Estimate(Coefficient coefficient, OptionalDouble value, Optional<Undefined> undefined,
    Optional<Interval> interval, long base, OptionalDouble observed, OptionalDouble expected) {

    /** Why a coefficient has no value. */
    public enum Undefined {
        /** Nothing was compared. */
        NOTHING_COMPARED,
        /** All decisions are of one category: the agreement expected by chance is already 1. */
        NO_VARIATION,
        /** There is one category only, so chance agrees always. */
        ONE_CATEGORY,
        /** The coefficient is made for segments and says nothing on this level. */
        OTHER_LEVEL;

        /**
         * The reason in words.
         *
         * @return a sentence that begins with "not defined because"
         */
        public String message() {
            return switch (this) {
                case NOTHING_COMPARED -> Messages.undefined_nothing;
                case NO_VARIATION -> Messages.undefined_noVariation;
                case ONE_CATEGORY -> Messages.undefined_oneCategory;
                case OTHER_LEVEL -> Messages.undefined_otherLevel;
            };
        }
    }

    /** How an interval was found. */
    public enum Method {
        /** Wilson (1927), Probable inference, Journal of the American Statistical Association 22, 209-212. */
        WILSON,
        /** The standard error that Cohen (1960) gives for kappa. */
        COHEN,
        /** The variance that Fleiss (1971) gives for kappa. */
        FLEISS,
        /** Documents drawn with replacement, 2.5 % and 97.5 % of the values, with a fixed seed. */
        BOOTSTRAP;

        /**
         * The method in words.
         *
         * @return a short sentence
         */
        public String message() {
            return switch (this) {
                case WILSON -> Messages.interval_wilson;
                case COHEN -> Messages.interval_cohen;
                case FLEISS -> Messages.interval_fleiss;
                case BOOTSTRAP -> Messages.interval_bootstrap;
            };
        }
    }

    /**
     * An interval of confidence of 95 %.
     *
     * @param lower lower end, -1 or above
     * @param upper upper end, 1 or below
     * @param method how it was found
     */
    public record Interval(double lower, double upper, Method method) {
        /** Keeps the ends within the range of a coefficient. */
        public Interval {
            lower = Math.clamp(lower, -1, 1);
            upper = Math.clamp(upper, -1, 1);
            Objects.requireNonNull(method);
        }
    }

    static Estimate undefined(Coefficient coefficient, Undefined reason, long base) {
        return new Estimate(coefficient, OptionalDouble.empty(), Optional.of(reason), Optional.empty(), base,
            OptionalDouble.empty(), OptionalDouble.empty());
    }

    static Estimate defined(Coefficient coefficient, double value, long base, double observed, double expected) {
        return new Estimate(coefficient, OptionalDouble.of(value), Optional.empty(), Optional.empty(), base,
            OptionalDouble.of(observed), Double.isNaN(expected) ? OptionalDouble.empty() : OptionalDouble.of(expected));
    }

    /**
     * The mean of estimates.
     *
     * @param coefficient what the mean is called
     * @param parts estimates that are defined
     * @return the mean with the sum of their bases, without interval; empty when there are no parts
     */
    public static Optional<Estimate> mean(Coefficient coefficient, List<Estimate> parts) {
        OptionalDouble mean = parts.stream().mapToDouble(part -> part.value().orElseThrow()).average();
        return mean.isEmpty() ? Optional.empty() : Optional.of(defined(coefficient, mean.getAsDouble(),
            parts.stream().mapToLong(Estimate::base).sum(), mean.getAsDouble(), Double.NaN));
    }

    /**
     * The same estimate with an interval.
     *
     * @param found the interval; empty for none
     * @return the estimate; unchanged when it has no value
     */
    public Estimate with(Optional<Interval> found) {
        return value.isEmpty() ? this
            : new Estimate(coefficient, value, undefined, found, base, observed, expected);
    }
}
