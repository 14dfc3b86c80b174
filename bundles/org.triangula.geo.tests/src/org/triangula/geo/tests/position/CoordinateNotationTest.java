// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.tests.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangula.geo.crs.CoordinateTransform;
import org.triangula.geo.position.CoordinateNotation;
import org.triangula.geo.position.CoordinateReading;
import org.triangula.geo.position.CoordinateReading.Notation;

class CoordinateNotationTest {

    private static List<CoordinateReading> read(String text) {
        return CoordinateNotation.read(text, CoordinateNotation.GERMANY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"49.4123, 8.7101", "49.4123 8.7101", "49,4123 8,7101", "49,4123; 8,7101",
        "49,4123, 8,7101", "49.4123,8.7101", "(49.4123, 8.7101)", "49.4123°, 8.7101°", "N 49.4123 E 8.7101",
        "N49.4123° E8.7101°", "49,4123° N, 8,7101° O", "8.7101 E 49.4123 N", "O 8,7101; N 49,4123",
        "49° 24' 44.28\" N, 8° 42' 36.36\" E", "49°24′44.28″N 8°42′36.36″E", "N 49°24'44,28\" O 8°42'36,36\"",
        "49 24' 44.28'' 8 42' 36.36''", "49° 24.738' N 8° 42.606' E", "N 49° 24,738' E 008° 42,606'",
        "Breite: 49,4123 Länge: 8,7101", "lat=49.4123, lon=8.7101", "geo:49.4123,8.7101",
        "https://www.openstreetmap.org/#map=17/49.4123/8.7101", "https://maps.example/@49.4123,8.7101,17z",
        "https://www.openstreetmap.org/?mlat=49.4123&mlon=8.7101#map=12/49.4/8.7", " 49.4123\t8.7101\n"})
    void understandsUsualNotations(String text) {
        List<CoordinateReading> readings = read(text);
        assertFalse(readings.isEmpty(), text);
        assertEquals(49.4123, readings.getFirst().latitude(), 2e-6, text);
        assertEquals(8.7101, readings.getFirst().longitude(), 2e-6, text);
        assertFalse(readings.getFirst().swapped(), text);
        assertTrue(readings.getFirst().near(), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.7101, 49.4123", "8,7101 49,4123", "8° 42' 36.36\" 49° 24' 44.28\""})
    void opposedOrderIsSeenByTheRegion(String text) {
        CoordinateReading first = read(text).getFirst();
        assertTrue(first.swapped(), text);
        assertTrue(first.near());
        assertEquals(49.4123, first.latitude(), 2e-6);
        assertEquals(2, read(text).size(), "the usual order stays possible");
    }

    @ParameterizedTest
    @ValueSource(strings = {"32U 478993.0 5473456.0", "32 U 478993 5473456", "UTM 32 478993 5473456",
        "UTM Zone 32 478993 5473456", "32478993 5473456", "E 32478993 N 5473456", "UTM 32 478.993 5.473.456"})
    void understandsUtm(String text) {
        CoordinateReading first = read(text).getFirst();
        var expected = CoordinateTransform.between("EPSG:25832", "EPSG:4326").transform(478993, 5473456);
        assertEquals(Notation.UTM, first.notation());
        assertEquals(expected.x, first.longitude(), 1e-7, text);
        assertEquals(expected.y, first.latitude(), 1e-7, text);
        assertFalse(first.swapped());
    }

    @Test
    void utmWithoutZoneHasSeveralReadingsAndNorthFirstIsSwapped() {
        assertEquals(3, read("478993 5473456").size());
        assertTrue(read("5473456 32478993").getFirst().swapped());
    }

    @Test
    void understandsGaussKrueger() {
        // the same place, both by the register's transformation from ETRS89
        var gk = CoordinateTransform.between("EPSG:4326", "EPSG:31467").transform(8.7101, 49.4123);
        for (String text : List.of("%.1f %.1f", "R %.1f H %.1f", "Rechts: %.1f Hoch: %.1f", "GK3 %.1f; %.1f")) {
            CoordinateReading first = read(String.format(Locale.ROOT, text, gk.x, gk.y)).getFirst();
            assertEquals(Notation.GAUSS_KRUEGER, first.notation());
            assertEquals(8.7101, first.longitude(), 2e-6);
            assertEquals(49.4123, first.latitude(), 2e-6);
        }
        assertTrue(Math.abs(gk.x - 3_479_000) < 1000 && gk.y > 5_470_000, gk.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Rathaus", "49.4", "49,4123", "Hauptstraße 12, 69117 Heidelberg", "49.41 8.71 100 3",
        "N 49.4 N 8.7", "91.2 200.1", "49°70' 8°10'", "NaN NaN", "1e5 1e5", "06221 543210"})
    void refusesWhatIsNoPlace(String text) {
        assertTrue(read(text).isEmpty(), text + " " + read(text));
    }

    @Test
    void southAndWestAreNegative() {
        CoordinateReading reading = read("33° 52' 10\" S, 151° 12' 30\" W").getFirst();
        assertEquals(-33.869444, reading.latitude(), 1e-6);
        assertEquals(-151.208333, reading.longitude(), 1e-6);
        assertFalse(reading.near());
    }

    @Test
    void hostileTextEndsSoon() {
        assertTrue(read("1".repeat(1_000_000)).isEmpty());
        assertTrue(read("1 ".repeat(990)).isEmpty());
        assertTrue(read("N ".repeat(990)).isEmpty());
    }
}
