// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.triangula.core.statistics.Distributions;
import org.triangula.core.statistics.KruskalWallis;
import org.triangula.core.statistics.MannWhitney;
import org.triangula.survey.NumberSummary;
import org.triangula.survey.statistics.ContingencyTable;
import org.triangula.survey.statistics.FisherExact;
import org.triangula.survey.statistics.Interval;
import org.triangula.survey.statistics.MultipleTests;
import org.triangula.survey.statistics.Outliers;
import org.triangula.survey.statistics.RankCorrelation;
import org.triangula.survey.statistics.Weights;

/** All statistics against R; {@code r/statistics.R} wrote the values. */
class StatisticsTest {

    private static final long LIMIT = 20_000_000;

    private static List<String[]> reference() throws IOException {
        try (InputStream file = StatisticsTest.class.getResourceAsStream("r/statistics.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split("\t"))
                .toList();
        }
    }

    @Test
    void everythingAgreesWithR() throws IOException {
        Set<String> seen = new TreeSet<>();
        for (String[] line : reference()) {
            double[][] groups = Arrays.stream(line[1].split("\\|"))
                .map(group -> Arrays.stream(group.split(",")).mapToDouble(Double::parseDouble).toArray())
                .toArray(double[][]::new);
            double expected = Double.parseDouble(line[2]);
            double actual = compute(line[0], groups);
            assertEquals(expected, actual, 1e-9 * Math.max(1e-3, Math.abs(expected)), String.join(" ", line));
            seen.add(line[0].toLowerCase(Locale.ROOT).split("\\.")[0]);
        }
        assertEquals(Set.of("adjust", "adjusted", "chi2", "exact", "fisher", "kw", "lgamma", "mean", "mw", "pchisq",
            "pf", "pnorm", "pt", "q1", "q2", "q3", "qnorm", "qt", "residual", "rho", "sd", "tau", "u", "v", "wilson",
            "yates"), seen);
    }

    private static double compute(String what, double[][] groups) {
        double[] first = groups[0];
        return switch (what) {
            case "chi2", "chi2.p", "v", "fisher", "residual", "adjusted", "yates", "yates.p" -> table(what, groups);
            case "u" -> MannWhitney.of(first, groups[1]).u();
            case "mw.p" -> MannWhitney.of(first, groups[1]).asymptotic().probability();
            case "mw.exact" -> MannWhitney.exact(first, groups[1]).probability();
            case "kw" -> KruskalWallis.of(List.of(groups)).test().statistic();
            case "kw.p" -> KruskalWallis.of(List.of(groups)).test().probability();
            case "rho" -> RankCorrelation.spearman(first, groups[1]).coefficient();
            case "rho.p" -> RankCorrelation.spearman(first, groups[1]).test().probability();
            case "rho.exact" -> RankCorrelation.spearmanExact(first, groups[1]).probability();
            case "tau" -> RankCorrelation.kendall(first, groups[1]).coefficient();
            case "tau.p" -> RankCorrelation.kendall(first, groups[1]).test().probability();
            case "tau.exact" -> RankCorrelation.kendallExact(first, groups[1]).probability();
            default -> single(what, first);
        };
    }

    private static double table(String what, double[][] counts) {
        ContingencyTable table = new ContingencyTable(counts);
        return switch (what) {
            case "chi2" -> table.chiSquare().statistic();
            case "chi2.p" -> table.chiSquare().probability();
            case "v" -> table.cramersV();
            case "residual" -> table.standardisedResidual(0, 1);
            case "adjusted" -> table.adjustedResidual(1, 0);
            case "yates" -> table.chiSquareCorrected().statistic();
            case "yates.p" -> table.chiSquareCorrected().probability();
            default -> FisherExact.probability(Arrays.stream(counts)
                .map(row -> Arrays.stream(row).mapToInt(count -> (int) count).toArray()).toArray(int[][]::new), LIMIT)
                .orElseThrow();
        };
    }

    private static double single(String what, double[] values) {
        String[] parts = what.split("\\.");
        double first = values[0];
        double second = values.length > 1 ? values[1] : 0;
        return switch (parts[0]) {
            case "adjust" -> (switch (parts[1]) {
                case "bonferroni" -> MultipleTests.BONFERRONI;
                case "holm" -> MultipleTests.HOLM;
                default -> MultipleTests.BENJAMINI_HOCHBERG;
            }).adjust(values)[Integer.parseInt(parts[2]) - 1];
            case "wilson" -> end(parts[1], Interval.wilson(first, second, 0.95));
            case "exact" -> end(parts[1], Interval.exact((int) first, (int) second, 0.95));
            case "mean" -> {
                NumberSummary summary = NumberSummary.of(values);
                yield end(parts[1], Interval.mean(summary.mean().orElseThrow(),
                    summary.standardDeviation().orElseThrow(), summary.n(), 0.95));
            }
            case "q1" -> NumberSummary.of(values).lowerQuartile().orElseThrow();
            case "q2" -> NumberSummary.of(values).median().orElseThrow();
            case "q3" -> NumberSummary.of(values).upperQuartile().orElseThrow();
            case "sd" -> NumberSummary.of(values).standardDeviation().orElseThrow();
            case "pchisq" -> Distributions.chiSquareUpper(first, second);
            case "pt" -> Distributions.studentTwoSided(first, second);
            case "pf" -> Distributions.fUpper(first, second, values[2]);
            case "pnorm" -> Distributions.normalUpper(first);
            case "qnorm" -> Distributions.normalQuantileUpper(first);
            case "qt" -> Distributions.studentQuantileUpper(first, second);
            case "lgamma" -> Distributions.logGamma(first);
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static double end(String which, Interval interval) {
        return "low".equals(which) ? interval.low() : interval.high();
    }

    @Test
    void whatCannotBeTestedSaysSo() {
        assertTrue(FisherExact.probability(new int[][] {{3, 4}, {0, 0}}, LIMIT).isEmpty());
        assertTrue(FisherExact.probability(new int[][] {{30, 40, 20, 31}, {22, 33, 44, 25}, {41, 22, 13, 44},
            {23, 24, 35, 36}}, 1000).isEmpty(), "too large");
        ContingencyTable empty = new ContingencyTable(new double[][] {{3, 4}, {0, 0}});
        assertFalse(empty.chiSquare().isDefined());
        assertTrue(Double.isNaN(empty.cramersV()));
        assertFalse(MannWhitney.of(new double[] {1, 1}, new double[] {1}).asymptotic().isDefined());
        assertFalse(KruskalWallis.of(List.of(new double[] {1, 2}, new double[0])).test().isDefined());
        assertFalse(RankCorrelation.spearman(new double[] {1, 1, 1}, new double[] {1, 2, 3}).test().isDefined());
        assertFalse(RankCorrelation.kendallExact(new double[] {1, 1}, new double[] {1, 2}).isDefined());
    }

    @Test
    void emptyRowsTakeNoPart() {
        double[][] counts = {{3, 4, 0}, {0, 0, 0}, {6, 1, 0}};
        ContingencyTable table = new ContingencyTable(counts);
        assertEquals(1, table.degrees());
        assertEquals(new ContingencyTable(new double[][] {{3, 4}, {6, 1}}).cramersV(), table.cramersV(), 1e-15);
        assertFalse(table.isLargeEnough());
        assertEquals(2, table.expectedBelow(4));
    }

    @Test
    void outliersLieBeyondTheFences() {
        // R: boxplot.stats uses hinges; the fences here are quantile(type = 7) -+ 1.5 IQR
        Outliers outliers = Outliers.of(1, 2, 3, 4, 5, 6, 7, 13, 40);
        assertEquals(-3, outliers.lowFence());
        assertEquals(13, outliers.highFence());
        assertEquals(List.of(8), outliers.outside());
        assertEquals(List.of(8), outliers.farOut());
    }

    @Test
    void weightsShrinkTheSample() {
        assertEquals(3, Weights.effectiveSize(2, 2, 2));
        assertEquals(1.6, Weights.effectiveSize(1, 3), 1e-15);
        assertEquals(2.5, Weights.mean(new double[] {1, 3}, new double[] {1, 3}));
    }
}
