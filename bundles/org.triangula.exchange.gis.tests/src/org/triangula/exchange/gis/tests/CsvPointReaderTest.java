// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.exchange.gis.AttributeMapping;
import org.triangula.exchange.gis.CsvPointReader;
import org.triangula.exchange.gis.GisFormatException;
import org.triangula.exchange.gis.GisLimits;
import org.triangula.exchange.gis.PointTable;
import org.triangula.geo.tests.SharedData;

class CsvPointReaderTest {

    @TempDir
    private Path folder;

    private final CsvPointReader reader = new CsvPointReader(GisLimits.STANDARD, AttributeMapping.standard());

    private PointTable read(String text, String system) throws IOException {
        Path file = folder.resolve("orte.csv");
        Files.writeString(file, text);
        return reader.read(file, system);
    }

    private void assertProblem(String text, String... parts) {
        String message = assertThrows(GisFormatException.class, () -> read(text, "EPSG:4326")).getMessage();
        for (String part : parts) {
            assertTrue(message.startsWith("orte.csv") && message.contains(part), message);
        }
    }

    @Test
    void readsTheGridOfHeidelberg() throws IOException {
        PointTable points = reader.read(SharedData.file("heidelberg/grid250_cells.csv"));
        assertEquals(4880, points.size());
        assertEquals("c2233_21990", points.ids()[0]);
        assertArrayEquals(new double[] {7.709228, 49.437175}, java.util.Arrays.copyOf(points.xy(), 2));
    }

    @Test
    void readsGermanSpreadsheetsAndQuotedTexts() throws IOException {
        PointTable points = read("\uFEFFKennung;Typ;Breitengrad;Längengrad;Name\r\n"
                + "a;Beratung;49,4122;8,6821;\"Haus \"\"Mitte\"\"; Hof\r\n2. Stock\"\r\n", "EPSG:4326");
        assertArrayEquals(new double[] {8.6821, 49.4122}, points.xy());
        assertEquals("Beratung", points.column(AttributeMapping.Role.TYPE).orElseThrow()[0]);
        assertEquals("Haus \"Mitte\"; Hof\r\n2. Stock", points.column(AttributeMapping.Role.NAME).orElseThrow()[0]);
        PointTable metres = read("Rechtswert\tHochwert\n477000\t5473000\n", "EPSG:25832");
        assertEquals("1", metres.ids()[0]);
        assertEquals(5473000, metres.xy()[1]);
    }

    @Test
    void explainsWhatIsWrong() throws IOException {
        assertProblem("id,name\n1,x\n", "line 1", "longitude");
        assertProblem("id,lon,lat\n1,8.7\n", "row 1", "2 fields instead of 3");
        assertProblem("id,lon,lat\n1,8.7,49.4\n1,8.8,49.4\n", "row 2", "'1' occurs already in row 1");
        assertProblem("id,lon,lat\n1,,49.4\n", "row 1, column lon", "missing");
        assertProblem("id,lon,lat\n1,8.7,nördlich\n", "row 1, column lat", "'nördlich'");
        assertProblem("id,lon,lat\n1,NaN,49.4\n", "row 1", "not a number");
        assertProblem("id,lon,lat\n1,477000,5473000\n", "row 1", "metres");
        assertProblem("id,lon,lat\n1,49.4,8.7\n", "swapped");
        assertProblem("id,lon,lat,lat\n", "occurs twice");
        assertProblem("id,lon,lat\n1,8.7,\"49.4\n", "");
        assertProblem("", "empty");
        Path file = folder.resolve("orte.csv");
        Files.write(file, "id,lon,lat,ort\n1,8.7,49.4,Öhringen\n".getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(assertThrows(GisFormatException.class, () -> reader.read(file)).getMessage().contains("UTF-8"));
        Files.write(file, new byte[] {'P', 'K', 3, 4, 0, 0, 0, 1});
        assertTrue(assertThrows(GisFormatException.class, () -> reader.read(file)).getMessage().contains("no table"));
    }
}
