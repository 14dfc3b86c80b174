// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network.significance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.triangula.core.progress.Progress;
import org.triangula.organization.RValues;
import org.triangula.organization.network.Graph;
import org.triangula.organization.network.Network;
import org.triangula.organization.network.Network.Node;
import org.triangula.organization.network.Network.Tie;

/** Statistics equal those of R, their distribution agrees within Monte Carlo error; small cases are exact. */
class PermutationTestTest {

    private static final int PERMUTATIONS = 1999;

    private static Graph graph(int nodes, double[] from, double[] to, boolean directed) {
        List<Node> all = new ArrayList<>();
        for (int i = 1; i <= nodes; i++) {
            all.add(new Node("n" + i, "", "", Map.of()));
        }
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < from.length; i++) {
            ties.add(Tie.plain("n" + (int) from[i], "n" + (int) to[i], directed));
        }
        return Graph.of(new Network(all, ties), directed);
    }

    @Test
    void statisticsAndTheirDistributionAgreeWithR() {
        PermutationTest test = new PermutationTest(PERMUTATIONS, 7);
        List<Map<String, double[]>> blocks = RValues.blocks(PermutationTestTest.class, "significance.tsv", "graph");
        assertEquals(4, blocks.size());
        for (Map<String, double[]> values : blocks) {
            int nodes = (int) values.get("graph")[1];
            Graph directed = graph(nodes, values.get("from"), values.get("to"), true);
            Graph undirected = graph(nodes, values.get("from"), values.get("to"), false);
            Graph other = graph(nodes, values.get("otherFrom"), values.get("otherTo"), true);
            int[] groups = Arrays.stream(values.get("groups")).mapToInt(group -> (int) group - 1).toArray();
            Map<String, PermutationResult> results = new LinkedHashMap<>();
            results.put("reciprocity", test.reciprocity(directed, Progress.NONE));
            results.put("transitivity", test.transitivity(undirected, Progress.NONE));
            results.put("externalInternal", test.externalInternal(directed, groups, Progress.NONE));
            results.put("assortativity", test.assortativity(directed, groups, Progress.NONE));
            results.put("correlation", test.correlation(directed, other, Progress.NONE));
            results.forEach((name, result) -> agree("graph " + values.get("graph")[0] + " " + name, values.get(name),
                result));
        }
    }

    /** Compares with observed value, mean, standard deviation, p and number of permutations in R. */
    private static void agree(String name, double[] r, PermutationResult result) {
        assertEquals(r[0], result.observed(), 1e-9, name);
        assertFalse(result.exact(), name);
        assertEquals(PERMUTATIONS, result.reference().length, name);
        double error = r[2] * Math.sqrt(1 / r[4] + 1.0 / PERMUTATIONS);
        // rewired graphs follow each other, so their mean varies a little more
        assertEquals(r[1], result.mean(), 6 * error, name + " mean");
        assertEquals(r[2], result.deviation(), 0.12 * r[2], name + " deviation");
        double p = Math.max(r[3], 2.0 / PERMUTATIONS);
        assertEquals(r[3], result.p(), 5 * Math.sqrt(2 * p * (1 / r[4] + 1.0 / PERMUTATIONS)) + 2.0 / PERMUTATIONS,
            name + " p");
    }

    @Test
    void aSmallCaseIsExact() {
        // two pairs; of 24 ways to deal two groups of two, a third keeps both pairs together
        Graph pairs = graph(4, new double[] { 1, 3 }, new double[] { 2, 4 }, false);
        int[] groups = { 0, 0, 1, 1 };
        PermutationResult result = new PermutationTest(24, 1).externalInternal(pairs, groups, Progress.NONE);
        assertTrue(result.exact());
        assertEquals(24, result.reference().length);
        assertEquals(-1, result.observed());
        assertEquals(1.0 / 3, result.lower(), 1e-15);
        assertEquals(1, result.upper());
        assertEquals(2.0 / 3, result.p(), 1e-15);
        // the same by chance, with the rule for samples
        PermutationResult sampled = new PermutationTest(23, 1).externalInternal(pairs, groups, Progress.NONE);
        assertFalse(sampled.exact());
        long low = Arrays.stream(sampled.reference()).filter(value -> value <= -1).count();
        assertEquals((low + 1) / 24.0, sampled.lower(), 1e-15);
    }

    @Test
    void exactCorrelationIsThatOfAllOrders() {
        // a path against itself: of the 24 orders only itself and its reverse fit both ways
        Graph path = graph(4, new double[] { 1, 2, 3 }, new double[] { 2, 3, 4 }, false);
        PermutationResult result = new PermutationTest(5000, 3).correlation(path, path, Progress.NONE);
        assertEquals(1, result.observed(), 1e-12);
        assertEquals(2.0 / 24, result.upper(), 1e-15);
        assertEquals(4.0 / 24, result.p(), 1e-15);
    }

    /** All simple directed graphs of four nodes with the same numbers of ties, each found by trying all 4096. */
    @Test
    void rewiringReachesEveryGraphWithTheSameDegreesEquallyOften() {
        // a circle of three, which no switch of two ties turns round, and two more ties
        double[][] ends = { { 1, 2, 3, 1, 4 }, { 2, 3, 1, 4, 2 } };
        Graph graph = graph(4, ends[0], ends[1], true);
        Map<Integer, Integer> counts = new HashMap<>();
        int[] wanted = degrees(code(new Rewiring(graph)));
        for (int code = 0; code < 4096; code++) {
            if (Arrays.equals(wanted, degrees(spread(code)))) {
                counts.put(spread(code), 0);
            }
        }
        Rewiring rewiring = new Rewiring(graph);
        SplittableRandom random = new SplittableRandom(4);
        int samples = 20_000;
        for (int i = 0; i < samples; i++) {
            rewiring.mix(20, random);
            counts.merge(code(rewiring), 1, Integer::sum);
        }
        double expected = samples / (double) counts.size();
        assertTrue(counts.size() > 3, counts.size() + " graphs");
        counts.forEach((code, count) -> assertEquals(expected, count, 7 * Math.sqrt(expected),
            "graph " + code + " of " + counts));
        assertTrue(counts.keySet().stream().allMatch(code -> Arrays.equals(wanted, degrees(code))));
    }

    @Test
    void aCircleOfThreeIsTurned() {
        Rewiring rewiring = new Rewiring(graph(3, new double[] { 1, 2, 3 }, new double[] { 2, 3, 1 }, true));
        SplittableRandom random = new SplittableRandom(4);
        int turned = 0;
        for (int i = 0; i < 2000; i++) {
            rewiring.mix(40, random);
            turned += rewiring.has(1, 0) ? 1 : 0;
        }
        assertEquals(1000, turned, 150);
    }

    private static int code(Rewiring rewiring) {
        int code = 0;
        for (int i = 0; i < 16; i++) {
            code |= i / 4 != i % 4 && rewiring.has(i / 4, i % 4) ? 1 << i : 0;
        }
        return code;
    }

    /** Twelve bits without the diagonal become sixteen with it. */
    private static int spread(int bits) {
        int code = 0;
        int bit = 0;
        for (int i = 0; i < 16; i++) {
            if (i / 4 != i % 4) {
                code |= (bits >> bit++ & 1) << i;
            }
        }
        return code;
    }

    private static int[] degrees(int code) {
        int[] degrees = new int[8];
        for (int i = 0; i < 16; i++) {
            degrees[i / 4] += code >> i & 1;
            degrees[4 + i % 4] += code >> i & 1;
        }
        return degrees;
    }

    @Test
    void theSameSeedGivesTheSameAndWorkCanBeCancelled() {
        Graph graph = graph(12, new double[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 2, 4, 6 },
            new double[] { 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 3, 5 }, true);
        int[] groups = { 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2 };
        PermutationTest test = new PermutationTest(50, 9);
        assertArrayEquals(test.reciprocity(graph, Progress.NONE).reference(),
            test.reciprocity(graph, Progress.NONE).reference());
        assertArrayEquals(test.assortativity(graph, groups, Progress.NONE).reference(),
            test.assortativity(graph, groups, Progress.NONE).reference());
        assertFalse(Arrays.equals(test.assortativity(graph, groups, Progress.NONE).reference(),
            new PermutationTest(50, 10).assortativity(graph, groups, Progress.NONE).reference()));
        AtomicInteger asked = new AtomicInteger();
        PermutationResult partial = test.externalInternal(graph, groups, new Progress() {
            @Override
            public void report(String task, double share) {
                assertTrue(share > 0 && share <= 1);
            }

            @Override
            public boolean isCancelled() {
                return asked.incrementAndGet() > 20;
            }
        });
        assertEquals(20, partial.reference().length);
        assertEquals(50, partial.planned());
    }

    @Test
    void whatCannotBeTestedSaysSo() {
        Graph none = graph(3, new double[0], new double[0], true);
        assertTrue(Double.isNaN(new PermutationTest(10, 1).reciprocity(none, Progress.NONE).p()));
        Graph circle = graph(3, new double[] { 1, 2, 3 }, new double[] { 2, 3, 1 }, false);
        PermutationResult constant = new PermutationTest(10, 1).transitivity(circle, Progress.NONE);
        assertTrue(constant.isConstant());
        assertEquals(1, constant.p());
    }
}
