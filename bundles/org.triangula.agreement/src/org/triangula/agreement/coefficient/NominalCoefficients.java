// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.coefficient;

import java.util.Optional;

import org.triangula.agreement.coefficient.Estimate.Interval;
import org.triangula.agreement.coefficient.Estimate.Method;
import org.triangula.agreement.coefficient.Estimate.Undefined;

/**
 * The nominal coefficients of a {@link Tally}. Where the literature gives a standard error for two coders (percent,
 * Brennan and Prediger, Cohen) or for all (Fleiss), the estimate carries that interval.
 */
public final class NominalCoefficients {

    private static final double NORMAL_975 = 1.959963984540054;

    private NominalCoefficients() {
    }

    /**
     * Percent agreement: agreements by decisions of pairs of coders.
     *
     * @param tally the counts
     * @param neither whether decisions count in which neither coder gave anything (category 0)
     * @return the share, 0 to 1
     */
    public static Estimate percent(Tally tally, boolean neither) {
        long base = tally.decisions(neither);
        if (base == 0) {
            return Estimate.undefined(Coefficient.PERCENT, Undefined.NOTHING_COMPARED, 0);
        }
        double share = (double) tally.agreements(neither) / base;
        return Estimate.defined(Coefficient.PERCENT, share, base, share, Double.NaN)
            .with(tally.coders() == 2 ? Optional.of(wilson(share, base)) : Optional.empty());
    }

    /**
     * Kappa after Brennan and Prediger: (Po - Pc) / (1 - Pc) with Pc = 1 / categories.
     *
     * @param tally the counts
     * @param neither as in {@link #percent(Tally, boolean)}, which is Po
     * @param categories number of categories that could have been chosen, 1 or more
     * @return the estimate; its interval is that of Po put through the same formula
     */
    public static Estimate brennanPrediger(Tally tally, boolean neither, int categories) {
        return brennanPrediger(percent(tally, neither), categories);
    }

    /**
     * Kappa after Brennan and Prediger for an observed agreement.
     *
     * @param observed percent agreement
     * @param categories number of categories that could have been chosen, 1 or more
     * @return the estimate
     */
    public static Estimate brennanPrediger(Estimate observed, int categories) {
        if (observed.value().isEmpty()) {
            return Estimate.undefined(Coefficient.BRENNAN_PREDIGER, observed.undefined().orElseThrow(),
                observed.base());
        }
        if (categories < 2) {
            return Estimate.undefined(Coefficient.BRENNAN_PREDIGER, Undefined.ONE_CATEGORY, observed.base());
        }
        double chance = 1.0 / categories;
        double share = observed.value().getAsDouble();
        return Estimate.defined(Coefficient.BRENNAN_PREDIGER, corrected(share, chance), observed.base(), share, chance)
            .with(observed.interval().map(interval -> new Interval(corrected(interval.lower(), chance),
                corrected(interval.upper(), chance), interval.method())));
    }

    private static double corrected(double observed, double chance) {
        return (observed - chance) / (1 - chance);
    }

    /**
     * Cohen's kappa; for more than two coders the mean of the pairs for which it is defined.
     *
     * @param tally the counts
     * @return the estimate; with an interval for two coders
     */
    public static Estimate cohen(Tally tally) {
        double sum = 0;
        double observedSum = 0;
        double expectedSum = 0;
        int defined = 0;
        boolean any = false;
        for (int pair = 0; pair < tally.pairCount(); pair++) {
            double[] shares = shares(tally, pair);
            any |= shares != null;
            if (shares != null && shares[1] < 1) {
                sum += corrected(shares[0], shares[1]);
                observedSum += shares[0];
                expectedSum += shares[1];
                defined++;
            }
        }
        long base = tally.decisions(true);
        if (defined == 0) {
            return Estimate.undefined(Coefficient.COHEN,
                any ? Undefined.NO_VARIATION : Undefined.NOTHING_COMPARED, base);
        }
        double observed = observedSum / defined;
        double expected = expectedSum / defined;
        Estimate estimate = Estimate.defined(Coefficient.COHEN, sum / defined, base, observed, expected);
        if (tally.coders() > 2) {
            return estimate;
        }
        double error = Math.sqrt(observed * (1 - observed) / (base * (1 - expected) * (1 - expected)));
        return estimate.with(Optional.of(normal(sum, error, Method.COHEN)));
    }

    /** Observed agreement and agreement by chance of a pair; {@code null} when the pair judged nothing together. */
    private static double[] shares(Tally tally, int pair) {
        int size = tally.categories();
        double[] rows = new double[size];
        double[] columns = new double[size];
        double total = 0;
        double same = 0;
        for (int first = 0; first < size; first++) {
            for (int second = 0; second < size; second++) {
                long count = tally.count(pair, first, second);
                rows[first] += count;
                columns[second] += count;
                total += count;
                same += first == second ? count : 0;
            }
        }
        if (total == 0) {
            return null;
        }
        double chance = 0;
        for (int category = 0; category < size; category++) {
            chance += rows[category] * columns[category];
        }
        return new double[] {same / total, chance / (total * total)};
    }

    /**
     * Fleiss' kappa.
     *
     * @param tally the counts, without missing ratings
     * @return the estimate, with the interval from Fleiss' variance
     */
    public static Estimate fleiss(Tally tally) {
        int size = tally.categories();
        double total = tally.decisions(true);
        if (total == 0) {
            return Estimate.undefined(Coefficient.FLEISS, Undefined.NOTHING_COMPARED, 0);
        }
        double squares = 0;
        double cubes = 0;
        for (int category = 0; category < size; category++) {
            double share = 0;
            for (int pair = 0; pair < tally.pairCount(); pair++) {
                for (int other = 0; other < size; other++) {
                    share += tally.count(pair, category, other) + tally.count(pair, other, category);
                }
            }
            share /= 2 * total;
            squares += share * share;
            cubes += share * share * share;
        }
        // all of one category: the sum is exactly 1 then
        if (squares >= 1) {
            return Estimate.undefined(Coefficient.FLEISS, Undefined.NO_VARIATION, tally.items());
        }
        double observed = tally.agreements(true) / total;
        int coders = tally.coders();
        double variance = 2.0 / (tally.items() * (double) coders * (coders - 1))
            * (squares - (2 * coders - 3) * squares * squares + 2 * (coders - 2) * cubes)
            / ((1 - squares) * (1 - squares));
        double value = corrected(observed, squares);
        return Estimate.defined(Coefficient.FLEISS, value, tally.items(), observed, squares)
            .with(Optional.of(normal(value, Math.sqrt(Math.max(0, variance)), Method.FLEISS)));
    }

    /**
     * Krippendorff's alpha for nominal data; ratings may be missing.
     *
     * @param tally the counts; items that fewer than two coders judged do not count
     * @param coefficient under which name the estimate goes, alpha nominal or binary
     * @return the estimate without interval
     */
    public static Estimate alpha(Tally tally, Coefficient coefficient) {
        int size = tally.categories();
        double total = 0;
        double same = 0;
        double squares = 0;
        for (int category = 0; category < size; category++) {
            double margin = 0;
            for (int other = 0; other < size; other++) {
                margin += tally.coincidence(category, other);
            }
            total += margin;
            same += tally.coincidence(category, category);
            squares += margin * margin;
        }
        if (total == 0) {
            return Estimate.undefined(coefficient, Undefined.NOTHING_COMPARED, 0);
        }
        double observed = (total - same) / total;
        double expected = (total * total - squares) / (total * (total - 1));
        if (expected < 1e-12) {
            return Estimate.undefined(coefficient, Undefined.NO_VARIATION, tally.items());
        }
        return Estimate.defined(coefficient, 1 - observed / expected, tally.items(), 1 - observed, 1 - expected);
    }

    private static Interval wilson(double share, double base) {
        double square = NORMAL_975 * NORMAL_975;
        double centre = (share + square / (2 * base)) / (1 + square / base);
        double half = NORMAL_975 / (1 + square / base)
            * Math.sqrt(share * (1 - share) / base + square / (4 * base * base));
        return new Interval(Math.max(0, centre - half), Math.min(1, centre + half), Method.WILSON);
    }

    private static Interval normal(double value, double error, Method method) {
        return new Interval(value - NORMAL_975 * error, value + NORMAL_975 * error, method);
    }
}
