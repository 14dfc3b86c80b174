// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network.brokerage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.triangula.organization.RValues;
import org.triangula.organization.network.Graph;
import org.triangula.organization.network.Network;
import org.triangula.organization.network.Network.Node;
import org.triangula.organization.network.Network.Tie;
import org.triangula.organization.network.brokerage.Brokerage.Role;

/** Brokerage equals that of sna in R; values and the script that made them lie beside this class. */
class BrokerageTest {

    private static final double EXACT = 1e-9;

    private static Graph graph(int nodes, double[] from, double[] to) {
        List<Node> all = new ArrayList<>();
        for (int i = 1; i <= nodes; i++) {
            all.add(new Node("n" + i, "", "", Map.of()));
        }
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < from.length; i++) {
            ties.add(Tie.plain("n" + (int) from[i], "n" + (int) to[i], true));
        }
        return Graph.of(new Network(all, ties), true);
    }

    /** Relative to its size, since expected numbers go into the thousands. */
    private static void assertClose(double[] expected, double[] actual, String what) {
        assertEquals(expected.length, actual.length, what);
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], actual[i], EXACT * Math.max(1, Math.abs(expected[i])), what + " " + i);
        }
    }

    private static double[] flat(double[][] rows) {
        return Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
    }

    @Test
    void countsAndExpectationsEqualThoseOfSna() {
        List<Map<String, double[]>> blocks = RValues.blocks(BrokerageTest.class, "brokerage.tsv", "graph");
        assertEquals(12, blocks.size());
        int compared = 0;
        for (Map<String, double[]> values : blocks) {
            String name = "graph " + values.get("graph")[0];
            int nodes = (int) values.get("graph")[1];
            int[] groups = Arrays.stream(values.get("groups")).mapToInt(group -> (int) group - 1).toArray();
            Brokerage brokerage = Brokerage.of(graph(nodes, values.get("from"), values.get("to")), groups);
            assertClose(values.get("raw"), flat(brokerage.counts()), name);
            assertClose(values.get("expected"), flat(brokerage.expected()), name);
            assertClose(values.get("sd"), flat(brokerage.deviation()), name);
            assertClose(values.get("total"), brokerage.total(), name);
            assertClose(values.get("totalExpected"), brokerage.totalExpected(), name);
            assertClose(values.get("totalSd"), brokerage.totalDeviation(), name);
            for (Role role : Role.values()) {
                for (int node = 0; node < nodes; node++) {
                    double z = values.get("z")[node * Role.values().length + role.ordinal()];
                    if (Double.isFinite(z)) {
                        assertEquals(z, brokerage.z(node, role), EXACT * Math.max(1, Math.abs(z)), name);
                        compared++;
                    }
                }
                double z = values.get("totalZ")[role.ordinal()];
                if (Double.isFinite(z)) {
                    assertEquals(z, brokerage.z(role), EXACT * Math.max(1, Math.abs(z)), name);
                }
            }
        }
        assertTrue(compared > 500, compared + " values of z");
    }

    @Test
    void eachRoleIsSeenInASmallCase() {
        // 1 and 2 are of one group, 3 of another, 4 of a third
        double[][] ties = { { 1, 2 }, { 2, 3 }, { 3, 4 }, { 4, 1 } };
        Brokerage brokerage = Brokerage.of(graph(4, Arrays.stream(ties).mapToDouble(tie -> tie[0]).toArray(),
            Arrays.stream(ties).mapToDouble(tie -> tie[1]).toArray()), new int[] { 0, 0, 1, 2 });
        // 4 takes from 3 and gives to 1: three groups; 1 takes from 4 and gives to 2 of its own group
        assertArrayEquals(new double[] { 0, 0, 0, 1, 0, 1 }, brokerage.counts()[0]);
        assertArrayEquals(new double[] { 0, 0, 1, 0, 0, 1 }, brokerage.counts()[1]);
        assertArrayEquals(new double[] { 0, 0, 0, 0, 1, 1 }, brokerage.counts()[2]);
        assertArrayEquals(new double[] { 0, 0, 0, 0, 1, 1 }, brokerage.counts()[3]);
        assertTrue(Double.isNaN(Brokerage.of(graph(2, new double[0], new double[0]), new int[2]).z(Role.TOTAL)));
    }
}
