// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.triangula.core.problem.ProblemException;
import org.triangula.organization.RValues;
import org.triangula.organization.cases.CaseTable;
import org.triangula.organization.cluster.ClusterSettings.Method;
import org.triangula.organization.cluster.ClusterSettings.Scaling;

/** Clusters of a table of cases and the comparison of two divisions; values of R lie beside this class. */
class ClusterAnalysisTest {

    private static final double EXACT = 1e-9;

    /** A table with the numbers of R, one case without a value, and one variable that is no number. */
    private static CaseTable table(double[][] rows) {
        List<CaseTable.Row> cases = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            Map<String, String> values = new HashMap<>();
            for (int column = 0; column < rows[i].length; column++) {
                values.put("v" + column, String.valueOf(rows[i][column]).replace('.', ','));
            }
            values.put("word", "x");
            cases.add(new CaseTable.Row("C" + i, Optional.empty(), values));
        }
        cases.add(new CaseTable.Row("Lücke", Optional.empty(), Map.of("v0", "1")));
        List<CaseTable.Variable> variables = new ArrayList<>(IntStream.range(0, rows[0].length)
            .mapToObj(one -> new CaseTable.Variable("v" + one, "V" + one, "")).toList());
        variables.add(new CaseTable.Variable("word", "Wort", ""));
        return new CaseTable("Tabelle", variables, cases);
    }

    private static ClusterSettings settings(CaseTable table, Method method, int number, List<String> starts) {
        return new ClusterSettings(table.numeric().stream().map(CaseTable.Variable::key).toList(), Scaling.STANDARD,
            method, number, 2, 6, 7, starts);
    }

    @Test
    void clustersOfATableEqualThoseOfR() throws ProblemException {
        for (Map<String, double[]> values : RValues.blocks(ClusterTest.class, "clusters.tsv", "data")) {
            int columns = (int) values.get("data")[2];
            int number = (int) values.get("data")[3];
            CaseTable table = table(RValues.rows(values.get("x"), columns));
            List<String> starts = Arrays.stream(values.get("starts")).mapToObj(one -> "C" + ((int) one - 1)).toList();
            ClusterAnalysis means = ClusterAnalysis.of(table, settings(table, Method.K_MEANS, number, starts));
            assertArrayEquals(RValues.renumbered(values.get("kmeans")), means.clusters());
            assertEquals(Arrays.stream(values.get("withinss")).sum(), means.withinSquares(), EXACT);
            assertEquals(Map.of("Lücke", settings(table, Method.WARD, 2, List.of()).variables()
                .subList(1, columns)), means.incomplete());
            ClusterAnalysis ward = ClusterAnalysis.of(table, settings(table, Method.WARD, number, List.of()));
            assertArrayEquals(RValues.renumbered(values.get("cut.ward.D2")), ward.clusters());
            assertEquals(ward.silhouettes().mean(), ward.curve().get(number), EXACT);
            assertEquals(means.names().size(), means.profiles().stream().mapToInt(one -> one.cases().size()).sum());
        }
    }

    @Test
    void randomStartsGiveTheSameEachTimeAndNoWorseThanGivenOnes() throws ProblemException {
        Map<String, double[]> values = RValues.blocks(ClusterTest.class, "clusters.tsv", "data").get(1);
        CaseTable table = table(RValues.rows(values.get("x"), (int) values.get("data")[2]));
        int number = (int) values.get("data")[3];
        ClusterAnalysis once = ClusterAnalysis.of(table, settings(table, Method.K_MEANS, number, List.of()));
        ClusterAnalysis again = ClusterAnalysis.of(table, settings(table, Method.K_MEANS, number, List.of()));
        assertArrayEquals(once.clusters(), again.clusters());
        assertTrue(once.withinSquares() <= Arrays.stream(values.get("withinss")).sum() + EXACT);
        assertEquals(List.of(2, 3, 4, 5, 6), List.copyOf(once.curve().keySet()));
        assertEquals(once.settings(), ClusterSettings.of(once.settings().parameters()));
    }

    @Test
    void theAdjustedRandIndexEqualsThatOfR() {
        List<Map<String, double[]>> blocks = RValues.blocks(ClusterAnalysisTest.class, "rand.tsv", "data");
        assertEquals(8, blocks.size());
        for (Map<String, double[]> values : blocks) {
            ClusterComparison comparison = ClusterComparison.of(named(values.get("first")),
                named(values.get("second")));
            assertEquals(values.get("index")[0], comparison.adjustedRandIndex(), EXACT);
            assertEquals((int) values.get("data")[1], comparison.base());
        }
        Map<String, Integer> more = named(new double[] { 1, 2, 2 });
        more.put("neu", 0);
        assertEquals(List.of("neu"), ClusterComparison.of(more, named(new double[] { 1, 2, 2 })).onlyFirst());
    }

    private static Map<String, Integer> named(double[] clusters) {
        Map<String, Integer> named = new LinkedHashMap<>();
        for (int i = 0; i < clusters.length; i++) {
            named.put("C" + i, (int) clusters[i] - 1);
        }
        return named;
    }

    @Test
    void whatCannotBeClusteredSaysWhy() {
        CaseTable table = table(new double[][] { { 1, 2 }, { 3, 4 }, { 9, 9 } });
        assertThrows(ProblemException.class, () -> ClusterAnalysis.of(table, settings(table, Method.WARD, 3,
            List.of())));
        ProblemException problem = assertThrows(ProblemException.class, () -> ClusterAnalysis.of(table,
            settings(table, Method.K_MEANS, 2, List.of("C0", "Niemand"))));
        assertTrue(problem.problem().reason().contains("Niemand"));
        assertArrayEquals(new double[] { 0, 1, 0.25 }, Arrays.stream(Matrix.ranged(new double[][] { { 1 }, { 9 },
            { 3 } })).mapToDouble(row -> row[0]).toArray(), EXACT);
    }
}
