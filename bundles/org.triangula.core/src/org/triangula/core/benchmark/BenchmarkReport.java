// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.benchmark;

import java.util.Locale;

/** Receives the figures of benchmarks. */
@FunctionalInterface
public interface BenchmarkReport {

    /**
     * Receives a figure.
     *
     * @param figure the figure
     */
    void add(Figure figure);

    /**
     * Receives a figure that should not be larger than its target.
     *
     * @param id identity, for example foundation.open
     * @param value the measured value
     * @param unit its unit
     * @param target the largest value that is good
     */
    default void atMost(String id, double value, String unit, double target) {
        add(new Figure(id, value, unit, target, Goal.AT_MOST));
    }

    /**
     * Receives a figure that should not be smaller than its target.
     *
     * @param id identity, for example reach.origins-per-second
     * @param value the measured value
     * @param unit its unit
     * @param target the smallest value that is good
     */
    default void atLeast(String id, double value, String unit, double target) {
        add(new Figure(id, value, unit, target, Goal.AT_LEAST));
    }

    /** On which side of the target a value is good. */
    enum Goal {
        /** Small values are good. */
        AT_MOST,
        /** Large values are good. */
        AT_LEAST
    }

    /**
     * One measured figure.
     *
     * @param id identity: name of the benchmark, a dot, what is measured; without spaces
     * @param value the measured value
     * @param unit its unit, without spaces
     * @param target the value to reach
     * @param goal on which side of the target the value is good
     */
    record Figure(String id, double value, String unit, double target, Goal goal) {

        /**
         * Whether the target is reached.
         *
         * @return true if so
         */
        public boolean isReached() {
            return goal == Goal.AT_MOST ? value <= target : value >= target;
        }

        /**
         * The figure as the command line prints it.
         *
         * @return {@code id value unit target ok|short}
         */
        public String line() {
            return id + " " + number(value) + " " + unit + " " + number(target) + " " + (isReached() ? "ok" : "short");
        }

        private static String number(double number) {
            double size = Math.abs(number);
            int digits = number == Math.rint(number) || size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : 3;
            return String.format(Locale.ROOT, "%." + digits + "f", number);
        }
    }
}
