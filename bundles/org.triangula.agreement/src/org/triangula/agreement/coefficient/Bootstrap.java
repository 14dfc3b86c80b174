// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.coefficient;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

import org.triangula.agreement.coefficient.Estimate.Interval;
import org.triangula.agreement.coefficient.Estimate.Method;

/**
 * Intervals by drawing documents with replacement (Efron 1979): decisions in one interview are not independent of each
 * other, documents are. The seed is fixed, so the same study gives the same interval.
 */
public final class Bootstrap {

    private static final long SEED = 19_600_401;

    private final int[][] weights;

    /**
     * Draws samples.
     *
     * @param documents number of documents
     * @param samples number of samples, 0 for no intervals
     */
    public Bootstrap(int documents, int samples) {
        SplittableRandom random = new SplittableRandom(SEED);
        weights = new int[documents < 2 ? 0 : samples][documents];
        for (int[] sample : weights) {
            for (int draw = 0; draw < documents; draw++) {
                sample[random.nextInt(documents)]++;
            }
        }
    }

    /**
     * The interval of a statistic.
     *
     * @param statistic its value for documents that count as often as given; {@code NaN} when it is not defined
     * @return 2.5 % and 97.5 % of the values; empty with fewer than two documents or when it is defined in less than
     *     half of the samples
     */
    public Optional<Interval> interval(ToDoubleFunction<int[]> statistic) {
        double[] values = Arrays.stream(weights).mapToDouble(statistic).filter(value -> !Double.isNaN(value)).sorted()
            .toArray();
        if (weights.length == 0 || values.length * 2 < weights.length) {
            return Optional.empty();
        }
        return Optional.of(new Interval(quantile(values, 0.025), quantile(values, 0.975), Method.BOOTSTRAP));
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
