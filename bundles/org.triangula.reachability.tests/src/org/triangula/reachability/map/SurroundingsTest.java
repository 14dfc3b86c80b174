// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.triangula.geo.crs.CoordinateTransform;

/** What lies around sites that must not be found. */
class SurroundingsTest {
    private static final String SYSTEM = "EPSG:25832";

    private static Surroundings around(double x, double y) {
        double[] place = {x, y};
        CoordinateTransform.between(SYSTEM, "EPSG:4326").transform(place);
        return new Surroundings(new double[] {place[0]}, new double[] {place[1]}, SYSTEM);
    }

    @Test
    void everythingWithinAKilometreBelongsToIt() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 300; i++) {
            double x = 480_000 + random.nextDouble(20_000);
            double y = 5_470_000 + random.nextDouble(20_000);
            double angle = random.nextDouble(2 * Math.PI);
            double metres = random.nextDouble(999);
            assertTrue(around(x, y).contains(x + metres * Math.cos(angle), y + metres * Math.sin(angle)));
            assertFalse(around(x, y).contains(x + 2_001, y));
        }
    }

    @Test
    void sitesOfTheSameSquareLookTheSame() {
        SplittableRandom random = new SplittableRandom(2);
        Surroundings first = around(480_500, 5_470_500);
        for (int i = 0; i < 50; i++) {
            Surroundings other = around(480_001 + random.nextDouble(998), 5_470_001 + random.nextDouble(998));
            for (int cell = 0; cell < 400; cell++) {
                double x = 478_000 + cell % 20 * 250;
                double y = 5_468_000 + cell / 20 * 250.0;
                assertEquals(first.contains(x, y), other.contains(x, y));
            }
        }
        assertEquals("Sites", first.cover("Sites", 0xFF000000).legend(Locale.ENGLISH).getFirst().entries().getFirst()
                .label());
    }

    @Test
    void onlyCellsAroundAreOpaque() {
        OriginCells cells = new OriginCells(SYSTEM, new double[] {480_500, 481_500, 490_000}, new double[] {5_470_500,
            5_470_500, 5_470_500}, 250);
        assertArrayEquals(new double[] {7, 1, 0}, around(480_500, 5_470_500).peopleWithin(cells, new double[] {7,
            Double.NaN, 9}));
    }
}
