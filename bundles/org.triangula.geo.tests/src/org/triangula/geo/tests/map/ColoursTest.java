// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.tests.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.triangula.geo.map.CellMapLayer;
import org.triangula.geo.map.ClassedScale;
import org.triangula.figure.ColourScale;
import org.triangula.figure.ColourScales;
import org.triangula.figure.ColourVision;
import org.triangula.geo.map.MapScene;

class ColoursTest {

    private final ColourScales schemes = ColourScales.standard();

    @Test
    void travelTimesHaveTheClassesOfTheStudy() {
        for (String id : List.of(ColourScales.TRAVEL_TIME, ColourScales.STUDY_TRAVEL_TIME)) {
            ClassedScale scale = ClassedScale.of(schemes.byId(id));
            assertArrayEquals(new double[] {5, 10, 15, 30, 45, 60, 90, 120}, scale.limits());
            assertEquals(0, scale.classOf(0));
            assertEquals(0, scale.classOf(5));
            assertEquals(1, scale.classOf(5.1));
            assertEquals(8, scale.classOf(Double.POSITIVE_INFINITY));
            assertEquals(ClassedScale.NO_VALUE, scale.classOf(Double.NaN));
        }
    }

    @Test
    void neighbouringClassesAndGreyDifferForEveryKindOfSight() {
        for (ColourScale scheme : schemes.all()) {
            if (!ColourScales.STUDY_TRAVEL_TIME.equals(scheme.id())) {
                int[] colours = scheme.kind() == ColourScale.Kind.CLASSED ? scheme.colours(scheme.colours().size())
                        : scheme.colours(Math.min(7, scheme.colours().size()));
                for (ColourVision sight : ColourVision.values()) {
                    for (int i = 0; i < colours.length; i++) {
                        String where = scheme.id() + " " + sight + " class " + i;
                        double grey = sight.distance(colours[i], scheme.none());
                        assertTrue(grey > 10, where + " against no value " + grey);
                        if (i > 0) {
                            double step = sight.distance(colours[i - 1], colours[i]);
                            assertTrue(step > 8, where + " against the class before " + step);
                        }
                    }
                }
            }
        }
    }

    @Test
    void noConnectionDiffersFromFaintCells() {
        ColourScale scheme = schemes.byId(ColourScales.TRAVEL_TIME);
        for (int colour : scheme.colours(9)) {
            int faint = 0xFF;
            for (int shift = 16; shift >= 0; shift -= 8) {
                int part = (colour >> shift & 0xFF) * CellMapLayer.FAINT
                        + (MapScene.PAPER >> shift & 0xFF) * (255 - CellMapLayer.FAINT);
                faint = faint << 8 | part / 255;
            }
            for (ColourVision sight : ColourVision.values()) {
                assertTrue(sight.distance(faint, scheme.none()) > 20, Integer.toHexString(colour) + " " + sight);
            }
        }
    }

    @Test
    void simulationLeavesGreyGrey() {
        for (ColourVision sight : ColourVision.values()) {
            assertTrue(sight.distance(0xFF808080, sight.simulate(0xFF808080)) < 1, sight.name());
        }
        assertTrue(ColourVision.DEUTERANOPIA.distance(0xFFD73027, 0xFF1A9850)
                < ColourVision.NORMAL.distance(0xFFD73027, 0xFF1A9850) / 2);
    }

    @Test
    void quantilesNeverTearEqualValuesApart() {
        ColourScale scheme = schemes.byId("viridis");
        assertArrayEquals(new double[] {2, 4},
                ClassedScale.quantiles(scheme, new double[] {1, 2, 3, 4, 5, 6, Double.NaN}, 3).limits());
        assertArrayEquals(new double[] {1},
                ClassedScale.quantiles(scheme, new double[] {1, 1, 1, 1, 1, 9}, 4).limits());
        assertEquals(1, ClassedScale.quantiles(scheme, new double[0], 5).count());
    }

    @Test
    void schemesGiveAsManyColoursAsAsked() {
        ColourScale viridis = schemes.byId("viridis");
        int[] two = viridis.colours(2);
        assertArrayEquals(new int[] {0xFFFDE725, 0xFF440154}, two);
        assertEquals(20, Arrays.stream(viridis.colours(20)).distinct().count());
        assertEquals("Blau – Orange", schemes.byId("blue-orange").name(Locale.GERMAN));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> schemes.byId("rainbow")).getMessage()
                .contains("viridis"));
    }

    @Test
    void mistakesInSchemeFilesAreExplained() {
        for (String line : List.of("a;classed;A;A;5 10;#000000 #ffffff;#cccccc", "a;sequential;A;A;;#00000;#cccccc",
                "a;classed;A;A;10 5;#000000 #111111 #222222;#cccccc", "a;b", "a;odd;A;A;;#000000;#cccccc")) {
            String message = assertThrows(IOException.class,
                    () -> ColourScales.read(new StringReader("# own\n" + line), "own.csv")).getMessage();
            assertTrue(message.startsWith("own.csv, line 2: "), message);
        }
    }
}
