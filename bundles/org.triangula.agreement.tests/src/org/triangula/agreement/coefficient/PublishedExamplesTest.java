// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.coefficient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.triangula.agreement.coefficient.Estimate.Interval;

/** The values that the authors of the coefficients print for their own examples. */
class PublishedExamplesTest {

    @Test
    void cohen1960() {
        // p. 45: po = .70, pc = .41, kappa = .492; the interval is 1.96 of Cohen's standard errors to both sides
        Estimate kappa = NominalCoefficients.cohen(Counts.read("cohen-1960.txt", 2, 3));
        assertEquals(0.70, kappa.observed().getAsDouble(), 1e-9);
        assertEquals(0.41, kappa.expected().getAsDouble(), 1e-9);
        assertEquals(0.492, value(kappa), 0.0005);
        Interval interval = kappa.interval().orElseThrow();
        assertEquals(Math.sqrt(0.70 * 0.30 / (200 * 0.59 * 0.59)) * 2 * 1.96, interval.upper() - interval.lower(),
            1e-4);
    }

    @Test
    void fleiss1971() {
        // Mean agreement .5556, by chance .2201 (from shares rounded in print), kappa .430, variance .000759
        Estimate kappa = NominalCoefficients.fleiss(Counts.read("fleiss-1971.txt", 6, 5));
        assertEquals(0.5556, kappa.observed().getAsDouble(), 0.0001);
        assertEquals(0.2201, kappa.expected().getAsDouble(), 0.0005);
        assertEquals(0.430, value(kappa), 0.0005);
        Interval interval = kappa.interval().orElseThrow();
        double error = (interval.upper() - interval.lower()) / (2 * 1.959964);
        assertEquals(0.000759, error * error, 0.000004);
    }

    @Test
    void brennanPrediger1981() {
        // p. 689: po = .60, kappa = .27, kappa n = .40; p. 691: kappa = .29, kappa n = .40
        Tally first = Counts.read("brennan-prediger-1981-a.txt", 2, 3);
        assertEquals(0.60, value(NominalCoefficients.percent(first, true)), 1e-9);
        assertEquals(0.27, value(NominalCoefficients.cohen(first)), 0.005);
        assertEquals(0.40, value(NominalCoefficients.brennanPrediger(first, true, 3)), 1e-9);
        Tally second = Counts.read("brennan-prediger-1981-b.txt", 2, 3);
        assertEquals(0.29, value(NominalCoefficients.cohen(second)), 0.005);
        assertEquals(0.40, value(NominalCoefficients.brennanPrediger(second, true, 3)), 1e-9);
    }

    @Test
    void krippendorff2004Nominal() {
        // p. 224: alpha .095; p. 227: .734; p. 230: four observers, missing data, .743
        Estimate dichotomy = alpha(Counts.read("krippendorff-2004-dichotomy.txt", 2, 2));
        assertEquals(0.600, dichotomy.observed().getAsDouble(), 1e-9);
        assertEquals(1 - 0.442, dichotomy.expected().getAsDouble(), 0.0005);
        assertEquals(0.095, value(dichotomy), 0.0005);
        assertEquals(0.734, value(alpha(Counts.read("krippendorff-2004-categories.txt", 2, 3))), 0.0005);
        Estimate missing = alpha(Counts.read("krippendorff-2004-missing.txt", 4, 5));
        assertEquals(1 - 0.200, missing.observed().getAsDouble(), 0.0005);
        assertEquals(1 - 0.779, missing.expected().getAsDouble(), 0.0005);
        assertEquals(0.743, value(missing), 0.0005);
    }

    @Test
    void krippendorff2004Comparison() {
        // p. 246: percent .460, S .190, kappa .186 and .258 for the two tables with equal alpha
        Tally first = Counts.read("krippendorff-2004-a.txt", 2, 3);
        assertEquals(0.460, value(NominalCoefficients.percent(first, true)), 1e-9);
        assertEquals(0.190, value(NominalCoefficients.brennanPrediger(first, true, 3)), 0.0005);
        assertEquals(0.186, value(NominalCoefficients.cohen(first)), 0.0005);
        Tally second = Counts.read("krippendorff-2004-b.txt", 2, 3);
        assertEquals(0.258, value(NominalCoefficients.cohen(second)), 0.0005);
        assertEquals(value(alpha(first)), value(alpha(second)), 1e-9);
    }

    @Test
    void krippendorff1995Characters() {
        // p. 57, example A cut into 24 characters: kappa .385, alpha .329
        Tally.Builder tally = new Tally.Builder(2, 2);
        example(1, "A").count(tally);
        assertEquals(24, tally.build().items());
        assertEquals(0.385, value(NominalCoefficients.cohen(tally.build())), 0.0005);
        assertEquals(0.329, value(alpha(tally.build())), 0.0005);
    }

    @Test
    void krippendorff1995Unitizing() {
        // Printed: observed disagreement, expected disagreement of a long continuum, alpha. The formula printed in 1995
        // differs from that of 2004 in a sign, hence the wider tolerance of the last two.
        double[][] printed = {{0.03125, 0.06990, 0.553}, {2.26736, 1.17731, -0.926}, {0.02777, 0.08642, 0.679},
            {0.38715, 0.41445, 0.066}};
        for (int row = 0; row < printed.length; row++) {
            String code = String.valueOf((char) ('A' + row));
            assertEquals(printed[row][0], disagreement(1, code)[0], 0.00001, code);
            double[] stretched = disagreement(50_000, code);
            assertEquals(printed[row][1], stretched[1], 0.005, code);
            assertEquals(printed[row][2], 1 - stretched[0] / stretched[1], 0.02, code);
        }
    }

    @Test
    void krippendorff2004Unitizing() {
        // p. 254: continuum of 300 from 150; for c: .0144, .0532, alpha .7286; for k alpha 1; together .8591
        UnitizingAlpha c = new UnitizingAlpha(List.of(new UnitizedText(300,
            List.of(List.of(new int[] {75, 145}, new int[] {220, 250}),
                List.of(new int[] {70, 150}, new int[] {205, 225}, new int[] {250, 270})))));
        UnitizingAlpha k = new UnitizingAlpha(List.of(new UnitizedText(300,
            List.of(List.of(new int[] {30, 90}, new int[] {150, 200}),
                List.of(new int[] {30, 90}, new int[] {150, 200})))));
        assertEquals(0.0144, c.disagreement(null)[0], 0.00005);
        assertEquals(0.0532, c.disagreement(null)[1], 0.00005);
        assertEquals(0.7286, value(UnitizingAlpha.of(List.of(c), null)), 0.0001);
        assertEquals(1, value(UnitizingAlpha.of(List.of(k), null)), 1e-12);
        assertEquals(0.8591, value(UnitizingAlpha.of(List.of(c, k), null)), 0.0005);
    }

    private static double[] disagreement(int stretch, String code) {
        return new UnitizingAlpha(List.of(example(stretch, code))).disagreement(null);
    }

    /** Krippendorff 1995, p. 57: a continuum of 24, pairs of coders A to D. */
    static UnitizedText example(int stretch, String code) {
        List<List<int[]>> units = List.of(new ArrayList<>(), new ArrayList<>());
        for (String line : Counts.lines("krippendorff-1995.txt")) {
            String[] cells = line.split(" ");
            if (cells[0].equals(code)) {
                units.get(Integer.parseInt(cells[1])).add(
                    new int[] {Integer.parseInt(cells[2]) * stretch, Integer.parseInt(cells[3]) * stretch});
            }
        }
        assertTrue(!units.get(0).isEmpty() && !units.get(1).isEmpty());
        return new UnitizedText(24 * stretch, units);
    }

    private static Estimate alpha(Tally tally) {
        return NominalCoefficients.alpha(tally, Coefficient.ALPHA_NOMINAL);
    }

    private static double value(Estimate estimate) {
        return estimate.value().orElseThrow();
    }
}
