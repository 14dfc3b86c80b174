// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Corrects probabilities of several tests that are made together. */
public enum MultipleTests {

    /** Each p as it is. */
    NONE,
    /** p × number of tests (Bonferroni 1936). */
    BONFERRONI,
    /** Step-down (Holm 1979): keeps the probability of any false alarm like Bonferroni's, and finds more. */
    HOLM,
    /** Step-up (Benjamini and Hochberg 1995): keeps the expected share of false alarms among the findings. */
    BENJAMINI_HOCHBERG;

    /**
     * Corrects probabilities.
     *
     * @param probabilities p of each test, 0 to 1; those that are not numbers stay so and do not count
     * @return the corrected ones in the same order, at most 1
     */
    public double[] adjust(double... probabilities) {
        int[] order = IntStream.range(0, probabilities.length).filter(i -> !Double.isNaN(probabilities[i])).boxed()
            .sorted(Comparator.comparingDouble(i -> probabilities[i])).mapToInt(Integer::intValue).toArray();
        double[] adjusted = probabilities.clone();
        int tests = order.length;
        switch (this) {
            case NONE -> {
                return adjusted;
            }
            case BONFERRONI -> {
                for (int i : order) {
                    adjusted[i] = Math.min(1, probabilities[i] * tests);
                }
            }
            case HOLM -> {
                double greatest = 0;
                for (int rank = 0; rank < tests; rank++) {
                    greatest = Math.max(greatest, Math.min(1, probabilities[order[rank]] * (tests - rank)));
                    adjusted[order[rank]] = greatest;
                }
            }
            case BENJAMINI_HOCHBERG -> {
                double least = 1;
                for (int rank = tests - 1; rank >= 0; rank--) {
                    least = Math.min(least, probabilities[order[rank]] * tests / (rank + 1));
                    adjusted[order[rank]] = least;
                }
            }
        }
        return adjusted;
    }
}
