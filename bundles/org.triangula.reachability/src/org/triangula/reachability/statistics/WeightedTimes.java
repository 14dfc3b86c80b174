// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.statistics;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The distribution of travel times over people. Those without a time count as people, but have no part in mean,
 * quantiles
 * and Gini; the shares beyond a time are of all people, with those without a time counted as beyond it. Immutable.
 */
public final class WeightedTimes {

    private final double[] minutes;
    private final double[] weights;
    private final double timed;
    private final double untimed;
    private final int origins;

    /**
     * Takes over travel times.
     *
     * @param minutes minutes per origin; not finite where there is no time
     * @param people people per origin, as many; not a number and negative ones count as 0
     */
    public WeightedTimes(double[] minutes, double[] people) {
        if (minutes.length != people.length) {
            throw new IllegalArgumentException(minutes.length + " times and " + people.length + " weights");
        }
        Integer[] order = new Integer[minutes.length];
        int count = 0;
        double without = 0;
        int counted = 0;
        for (int i = 0; i < minutes.length; i++) {
            if (people[i] > 0) {
                counted++;
                if (Double.isFinite(minutes[i])) {
                    order[count++] = i;
                } else {
                    without += people[i];
                }
            }
        }
        Integer[] sorted = Arrays.copyOf(order, count);
        Arrays.sort(sorted, Comparator.comparingDouble(i -> minutes[i]));
        this.minutes = new double[count];
        this.weights = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            this.minutes[i] = minutes[sorted[i]];
            this.weights[i] = people[sorted[i]];
            sum += this.weights[i];
        }
        timed = sum;
        untimed = without;
        origins = counted;
    }

    /** Returns the number of origins where people live. */
    public int origins() {
        return origins;
    }

    /** Returns all people. */
    public double people() {
        return timed + untimed;
    }

    /** Returns the people without a time: no connection, beyond the limit, no street. */
    public double without() {
        return untimed;
    }

    /** Returns the mean in minutes over those with a time; not a number when there are none. */
    public double mean() {
        double sum = 0;
        for (int i = 0; i < minutes.length; i++) {
            sum += weights[i] * minutes[i];
        }
        return sum / timed;
    }

    /**
     * The smallest time that at least a share of the people with a time reaches.
     *
     * @param share 0 to 1; 0.5 for the median
     * @return minutes; not a number when nobody has a time
     */
    public double quantile(double share) {
        double sum = 0;
        for (int i = 0; i < minutes.length; i++) {
            sum += weights[i];
            if (sum >= share * timed * (1 - 1e-12)) {
                return minutes[i];
            }
        }
        return Double.NaN;
    }

    /**
     * The share of all people who need more than a time, those without a time included.
     *
     * @param limit minutes
     * @return 0 to 1; not a number when there are no people
     */
    public double shareBeyond(double limit) {
        double within = 0;
        for (int i = 0; i < minutes.length && minutes[i] <= limit; i++) {
            within += weights[i];
        }
        return (people() - within) / people();
    }

    /**
     * The Lorenz curve of travel time over people (Lorenz, "Methods of measuring the concentration of wealth",
     * Publications of the American Statistical Association 9, 1905).
     *
     * @return pairs of cumulated share of people and cumulated share of travel time, from (0, 0) to (1, 1), ordered by
     *     time
     */
    public double[][] lorenz() {
        double[][] curve = new double[minutes.length + 1][2];
        double people = 0;
        double time = 0;
        double all = mean() * timed;
        for (int i = 0; i < minutes.length; i++) {
            people += weights[i];
            time += weights[i] * minutes[i];
            curve[i + 1][0] = people / timed;
            curve[i + 1][1] = all == 0 ? people / timed : time / all;
        }
        return curve;
    }

    /**
     * The Gini coefficient of travel time over the people with a time: twice the area between the Lorenz curve and the
     * diagonal (Gini, "Variabilità e mutabilità", 1912).
     *
     * @return 0 (all need the same) to 1; not a number when nobody has a time
     */
    public double gini() {
        if (minutes.length == 0) {
            return Double.NaN;
        }
        double[][] curve = lorenz();
        double area = 0;
        for (int i = 1; i < curve.length; i++) {
            area += (curve[i][0] - curve[i - 1][0]) * (curve[i][1] + curve[i - 1][1]) / 2;
        }
        return Math.max(0, 1 - 2 * area);
    }
}
