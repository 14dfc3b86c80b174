// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.classes;

import java.util.Arrays;

/** Finds limits of classes. Limits are inclusive upper limits, ascending; above the last one is one class more. */
public final class ClassLimits {

    private ClassLimits() {
    }

    /**
     * Finds limits.
     *
     * @param method the method; with {@link ClassMethod#OWN} there are none to find
     * @param values the values in any order; those that are not finite are left out
     * @param count how many classes are wanted, 1 … 60
     * @return at most count − 1 limits; fewer where there are not enough different values
     */
    public static double[] find(ClassMethod method, double[] values, int count) {
        if (count < 1 || count > 60) {
            throw new IllegalArgumentException("There can be 1 to 60 classes, not " + count);
        }
        double[] sorted = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        return sorted.length == 0 ? new double[0] : switch (method) {
            case QUANTILES -> quantiles(sorted, count);
            case EQUAL_INTERVALS -> equalIntervals(sorted, count);
            case JENKS -> NaturalBreaks.limits(sorted, count);
            case OWN -> new double[0];
        };
    }

    /** Equal values never fall apart. */
    private static double[] quantiles(double[] sorted, int count) {
        double[] limits = new double[count - 1];
        int used = 0;
        for (int i = 1; i < count; i++) {
            double limit = sorted[(int) Math.max(0, Math.ceil((double) i * sorted.length / count) - 1)];
            if ((used == 0 || limit > limits[used - 1]) && limit < sorted[sorted.length - 1]) {
                limits[used++] = limit;
            }
        }
        return Arrays.copyOf(limits, used);
    }

    private static double[] equalIntervals(double[] sorted, int count) {
        double least = sorted[0];
        double width = (sorted[sorted.length - 1] - least) / count;
        double[] limits = new double[width > 0 ? count - 1 : 0];
        for (int i = 0; i < limits.length; i++) {
            limits[i] = least + (i + 1) * width;
        }
        return limits;
    }
}
