// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.tests.classes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.triangula.geo.classes.ClassLimits;
import org.triangula.geo.classes.ClassMethod;

class ClassLimitsTest {

    @Test
    void equalIntervalsDivideTheRange() {
        assertArrayEquals(new double[] {25, 50, 75},
                ClassLimits.find(ClassMethod.EQUAL_INTERVALS, new double[] {100, 0, 3, Double.NaN}, 4), 1e-9);
        assertEquals(0, ClassLimits.find(ClassMethod.EQUAL_INTERVALS, new double[] {7, 7}, 4).length);
    }

    @Test
    void quantilesHaveEqualNumbers() {
        double[] values = new double[100];
        for (int i = 0; i < 100; i++) {
            values[i] = i + 1;
        }
        assertArrayEquals(new double[] {25, 50, 75}, ClassLimits.find(ClassMethod.QUANTILES, values, 4));
    }

    @Test
    void jenksOfAKnownDistribution() {
        // three groups that nobody would divide otherwise
        double[] values = {4, 5, 9, 10, 4.5, 9.5, 27, 28, 30, 26};
        assertArrayEquals(new double[] {5, 10}, ClassLimits.find(ClassMethod.JENKS, values, 3));
        assertArrayEquals(new double[] {10}, ClassLimits.find(ClassMethod.JENKS, values, 2));
        assertEquals(0, ClassLimits.find(ClassMethod.JENKS, new double[] {3, 3, 3}, 5).length);
        assertEquals(0, ClassLimits.find(ClassMethod.JENKS, new double[0], 5).length);
    }

    @Property(tries = 300)
    void jenksIsTheBestOfAllDivisions(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int count) {
        Random random = new Random(seed);
        double[] values = random.doubles(1 + random.nextInt(11)).map(v -> Math.rint(v * 20)).toArray();
        double found = deviation(values, ClassLimits.find(ClassMethod.JENKS, values, count));
        double[] different = Arrays.stream(values).distinct().sorted().toArray();
        double best = best(values, different, count, new double[0], 0);
        assertEquals(best, found, 1e-9);
    }

    private static double best(double[] values, double[] different, int count, double[] limits, int from) {
        double best = deviation(values, limits);
        if (limits.length < count - 1) {
            for (int i = from; i < different.length - 1; i++) {
                double[] more = Arrays.copyOf(limits, limits.length + 1);
                more[limits.length] = different[i];
                best = Math.min(best, best(values, different, count, more, i + 1));
            }
        }
        return best;
    }

    private static double deviation(double[] values, double[] limits) {
        double sum = 0;
        for (int i = 0; i <= limits.length; i++) {
            double above = i == 0 ? Double.NEGATIVE_INFINITY : limits[i - 1];
            double upTo = i == limits.length ? Double.POSITIVE_INFINITY : limits[i];
            double[] members = Arrays.stream(values).filter(v -> v > above && v <= upTo).toArray();
            double mean = Arrays.stream(members).average().orElse(0);
            sum += Arrays.stream(members).map(v -> (v - mean) * (v - mean)).sum();
        }
        return sum;
    }

    @Test
    void jenksOfManyValuesIsDoneSoon() {
        double[] values = new Random(3).doubles(60_000).toArray();
        double[] limits = ClassLimits.find(ClassMethod.JENKS, values, 7);
        assertEquals(6, limits.length);
        // evenly spread values are divided evenly
        for (int i = 0; i < 6; i++) {
            assertTrue(Math.abs(limits[i] - (i + 1) / 7.0) < 0.03, Arrays.toString(limits));
        }
    }

    @Test
    void thereIsAtLeastOneClass() {
        assertThrows(IllegalArgumentException.class,
                () -> ClassLimits.find(ClassMethod.JENKS, new double[] {1}, 0));
    }
}
