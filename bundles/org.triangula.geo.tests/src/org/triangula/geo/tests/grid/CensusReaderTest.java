// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.tests.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.geo.grid.CellValues;
import org.triangula.geo.grid.CensusFormatException;
import org.triangula.geo.grid.CensusReader;
import org.triangula.geo.tests.SharedData;

class CensusReaderTest {

    @TempDir
    private Path folder;

    @Test
    void readsTheCensusOf2011() throws IOException {
        CellValues values = new CensusReader().read(SharedData.file("census/residents_1km_bw_bbox.csv.gz"), 1000);
        assertEquals("Einwohner", values.name());
        assertTrue(values.grid().size() > 50_000);
        int cell = values.grid().indexAt(4336500.0, 2688500.0);
        assertTrue(cell >= 0 && Double.isNaN(values.value(cell)));
        assertTrue(values.sum() > 10_000_000, "residents around Baden-Württemberg: " + values.sum());
    }

    @Test
    void readsTheCensusOf2022AndAggregatesIt() throws IOException {
        CellValues values =
                new CensusReader().read(SharedData.file("census/foreign_nationals_100m_bw_bbox.csv.gz"), 100);
        assertEquals(158_509, values.grid().size());
        assertEquals(3, values.value(values.grid().indexAt(4245250.0, 2731650.0)));
        assertEquals(values.sum(), values.aggregate(10).sum());
    }

    @Test
    void readsOtherSpellings() throws IOException {
        CellValues values = read("\uFEFFGITTER_ID_100m;Einwohner;Alter\nCRS3035RES100mN2689100E4337000;3;44,5\n"
                + "CRS3035RES100mN2689100E4336900;–;45,1\n", 100, null);
        assertEquals(2, values.grid().size());
        assertTrue(Double.isNaN(values.value(0)));
        assertEquals(3, values.value(1));
        CellValues age = read("x;y;Einwohner;Alter\n4337050;2689150;3;44,5\n", 100, "Alter");
        assertEquals(44.5, age.value(0));
    }

    @Test
    void explainsWhatIsWrong() throws IOException {
        assertProblem("a,b\n1,2\n", 100, "line 1", "needs columns");
        assertProblem("", 100, "empty", "");
        assertProblem("x,y,value\n4337050,2689150\n", 100, "line 2", "cut off");
        assertProblem("x,y,value\n4337050,2689150,viele\n", 100, "line 2", "'viele'");
        assertProblem("x,y,value\n4337050,2689150,1\n", 250, "line 2", "edge length");
        assertProblem("x,y,value\n8.7,49.4,1\n", 100, "line 2", "edge length");
        assertProblem("x,y,value\n4337050,2689150,1\n4337050,2689150,2\n", 100, "more than once", "");
        assertProblem("x,y,value\n-4337050,2689150,1\n", 100, "line 2", "EPSG:3035");
        Path latin = folder.resolve("latin.csv");
        Files.write(latin, "x,y,value,größe\n".getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(assertThrows(CensusFormatException.class, () -> new CensusReader().read(latin, 100))
                .getMessage().contains("UTF-8"));
        Path damaged = folder.resolve("cut.csv.gz");
        byte[] zipped = gzip("x,y,value\n" + "4337050,2689150,1\n".repeat(50));
        Files.write(damaged, java.util.Arrays.copyOf(zipped, zipped.length - 12));
        assertTrue(assertThrows(CensusFormatException.class, () -> new CensusReader().read(damaged, 100))
                .getMessage().contains("incomplete"));
    }

    private static byte[] gzip(String text) throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (java.util.zip.GZIPOutputStream out = new java.util.zip.GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private CellValues read(String text, int size, String column) throws IOException {
        Path file = folder.resolve("census.csv");
        Files.writeString(file, text);
        return new CensusReader().read(file, size, column);
    }

    private void assertProblem(String text, int size, String place, String reason) {
        String message = assertThrows(CensusFormatException.class, () -> read(text, size, null)).getMessage();
        assertTrue(message.startsWith("census.csv") && message.contains(place) && message.contains(reason), message);
    }
}
