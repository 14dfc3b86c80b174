// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.triangula.organization.RValues;
import org.triangula.organization.cluster.Hierarchy.Method;

/** Clusters equal those of R; values and the script that made them lie beside this class. */
class ClusterTest {

    private static final double EXACT = 1e-9;
    private static final Map<String, Method> METHODS = Map.of("ward.D2", Method.WARD, "single", Method.SINGLE,
        "complete", Method.COMPLETE, "average", Method.AVERAGE);

    private static List<Map<String, double[]>> data() {
        return RValues.blocks(ClusterTest.class, "clusters.tsv", "data");
    }

    private static int[] fromZero(double[] numbers) {
        return Arrays.stream(numbers).mapToInt(one -> (int) one - 1).toArray();
    }

    @Test
    void kMeansFromGivenStartsEqualsThatOfR() {
        assertEquals(5, data().size());
        for (Map<String, double[]> values : data()) {
            int columns = (int) values.get("data")[2];
            double[][] scaled = Matrix.standardized(RValues.rows(values.get("x"), columns));
            double[][] wanted = RValues.rows(values.get("scaled"), columns);
            for (int i = 0; i < scaled.length; i++) {
                assertArrayEquals(wanted[i], scaled[i], EXACT);
            }
            double[][] starts = Arrays.stream(fromZero(values.get("starts"))).mapToObj(row -> scaled[row])
                .toArray(double[][]::new);
            KMeans clusters = KMeans.of(scaled, starts, 200);
            assertTrue(clusters.converged());
            assertArrayEquals(fromZero(values.get("kmeans")), clusters.clusters());
            assertArrayEquals(values.get("withinss"), clusters.withinSquares(), EXACT);
            double[][] centres = RValues.rows(values.get("centres"), columns);
            for (int i = 0; i < centres.length; i++) {
                assertArrayEquals(centres[i], clusters.centres()[i], EXACT);
            }
            Silhouette silhouette = Silhouette.of(clusters.clusters(), Matrix.distances(scaled));
            assertArrayEquals(values.get("silhouette"), silhouette.widths(), EXACT);
            assertArrayEquals(fromZero(values.get("neighbour")), silhouette.neighbours());
            assertEquals(Arrays.stream(values.get("silhouette")).average().orElseThrow(), silhouette.mean(), EXACT);
        }
    }

    @Test
    void hierarchiesEqualThoseOfR() {
        for (Map<String, double[]> values : data()) {
            double[][] distances = Matrix.distances(RValues.rows(values.get("scaled"), (int) values.get("data")[2]));
            METHODS.forEach((name, method) -> {
                Hierarchy hierarchy = Hierarchy.of(distances, method);
                assertArrayEquals(values.get("heights." + name), hierarchy.heights(), EXACT, name);
                double[] merges = Arrays.stream(hierarchy.merges()).flatMapToDouble(pair -> Arrays.stream(pair)
                    .asDoubleStream()).toArray();
                assertArrayEquals(values.get("merge." + name), merges, name);
                assertArrayEquals(fromZero(values.get("cut." + name)), hierarchy.cut((int) values.get("data")[3]),
                    name);
            });
        }
    }

    @Test
    void sillyInputIsRefused() {
        double[][] rows = { { 0 }, { 1 } };
        assertThrows(IllegalArgumentException.class, () -> KMeans.of(rows, new double[][] { }, 10));
        assertThrows(IllegalArgumentException.class,
            () -> KMeans.of(rows, new double[][] { { 0 }, { 100 } }, 10));
        assertThrows(IllegalArgumentException.class,
            () -> Silhouette.of(new int[] { 0, 0 }, Matrix.distances(rows)));
        assertArrayEquals(new double[] { 0 }, Matrix.standardized(new double[][] { { 3 }, { 3 } })[0]);
    }
}
