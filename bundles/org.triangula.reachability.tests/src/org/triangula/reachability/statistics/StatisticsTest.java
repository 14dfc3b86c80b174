// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.triangula.core.table.DataTable;
import org.triangula.geo.area.Area;
import org.triangula.geo.area.AreaLayer;
import org.triangula.reachability.Origins;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelStatus;
import org.triangula.reachability.TravelTimes;

/** Statistics against values that R gives (group-tests.R beside this file). */
class StatisticsTest {

    private static final double[] A = {12, 15, 15, 20, 31, 44, 7};
    private static final double[] B = {22, 15, 35, 48, 61, 30};
    private static final double[] C = {5, 8, 12, 12, 19, 90, 33, 41};

    @Test
    void ranksOfSeveralGroupsAreTestedAsByR() {
        GroupTests.TestResult result = GroupTests.kruskalWallis(List.of(A, B, C));
        assertEquals(2.95241203531021, result.statistic(), 1e-12);
        assertEquals(0.228502982171309, result.p(), 1e-12);
        assertTrue(result.effect() > 0 && result.effect() < 1);
    }

    @Test
    void twoGroupsAreTestedAsByR() {
        GroupTests.TestResult result = GroupTests.mannWhitney(A, B);
        assertEquals(9, result.statistic(), 1e-12);
        assertEquals(0.0985429267172174, result.p(), 1e-12);
        assertEquals(9.0 / 42, result.effect(), 1e-12);
        assertEquals(0.953650001348653, GroupTests.mannWhitney(C, A).p(), 1e-12);
    }

    @Test
    void distributionCountsPeopleNotCells() {
        WeightedTimes times = new WeightedTimes(new double[] {20, 80, 10, Double.NaN, 45, 5},
                new double[] {120, 20, 300, 50, 60, 0});
        assertEquals(550, times.people());
        assertEquals(50, times.without());
        assertEquals(5, times.origins());
        assertEquals(19.4, times.mean(), 1e-12);
        assertEquals(10, times.quantile(0.5));
        assertEquals(45, times.quantile(0.9));
        assertEquals(0.236363636363636, times.shareBeyond(30), 1e-12);
        assertEquals(0.366185567010309, times.gini(), 1e-12);
        assertArrayEquals(new double[] {0.6, 300 * 10 / (500 * 19.4)}, times.lorenz()[1], 1e-12);
        assertEquals(1, times.lorenz()[4][1], 1e-12);
    }

    @Test
    void nobodyAndEverybodyAlikeAreNoTrouble() {
        WeightedTimes nobody = new WeightedTimes(new double[0], new double[0]);
        assertTrue(Double.isNaN(nobody.mean()) && Double.isNaN(nobody.gini()) && Double.isNaN(nobody.quantile(0.5)));
        assertEquals(0, new WeightedTimes(new double[] {7, 7}, new double[] {1, 9}).gini(), 1e-12);
    }

    private static Area square(String id, double west) {
        return new Area(id, "", id, "", new GeometryFactory().toGeometry(new Envelope(west, west + 1, 48, 49)));
    }

    @Test
    void areasAreRankedExcludedAndTellWhatIsMissing() {
        Origins.Builder builder = new Origins.Builder();
        double[] longitudes = {8.2, 8.5, 9.2, 9.5, 9.7, 20};
        for (int i = 0; i < longitudes.length; i++) {
            builder.add("o" + i, longitudes[i], 48.5, 10 * (i + 1));
        }
        TravelTimes times = TravelTimes.allocate("school", TravelMode.TRANSIT, longitudes.length);
        int[] minutes = {10, 20, 70, 100, -1, 40};
        for (int i = 0; i < minutes.length; i++) {
            times.best()[i] = minutes[i] < 0 ? -1 : minutes[i] * 60;
            times.median()[i] = minutes[i] < 0 ? -1 : minutes[i] * 60 + 300;
            times.status()[i] = (minutes[i] < 0 ? TravelStatus.NO_CONNECTION : TravelStatus.OK).code();
        }
        AreaLayer layer = new AreaLayer("Districts", "EPSG:4326", List.of(square("West", 8), square("East", 9)));
        Origins origins = builder.build();
        AreaStatistics all = AreaStatistics.of(origins, times, Optional.of(layer), Set.of());
        assertEquals(3, all.rows().size());
        assertEquals(1, all.rows().get(1).noConnection());
        assertEquals(5, all.rows().get(0).waiting(), 1e-12);
        assertEquals(210, all.rows().get(2).times().people());
        assertTrue(all.test().isPresent());
        DataTable table = StatisticsTable.of("t", all);
        assertEquals("East", table.rows().get(0).get(0), "the worst first");
        assertEquals(1.0, table.rows().get(0).get(7));
        AreaStatistics without = AreaStatistics.of(origins, times, Optional.of(layer), Set.of("East"));
        assertEquals(90, without.rows().getLast().times().people(), "cells outside of all areas stay");
        assertTrue(without.test().isEmpty());
    }
}
