// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.triangula.exchange.gis.GeoJsonReader;
import org.triangula.exchange.gis.GisFeature;
import org.triangula.exchange.gis.GisFormatException;
import org.triangula.exchange.gis.GisLayer;
import org.triangula.exchange.gis.GisLimits;

class GeoJsonReaderTest {

    private static final String SQUARE = "[[[8,49],[9,49],[9,50],[8,50],[8,49]]]";

    @TempDir
    private Path folder;

    private static GisLayer read(String text) throws IOException {
        return new GeoJsonReader().read(new StringReader(text), "kreise.geojson");
    }

    private static String collection(String geometry) {
        return "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"GEN\":\"A\"},"
                + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[8.7,49.4]}},\n"
                + "{\"type\":\"Feature\",\"properties\":null,\"geometry\":" + geometry + "}]}";
    }

    private static void assertProblem(String text, String... parts) {
        String message = assertThrows(GisFormatException.class, () -> read(text)).getMessage();
        assertTrue(message.startsWith("kreise.geojson"), message);
        for (String part : parts) {
            assertTrue(message.contains(part), message);
        }
    }

    @Test
    void readsMembersInAnyOrderAndAllKindsOfValues() throws IOException {
        GisLayer layer = read("\uFEFF{\"features\":[{\"geometry\":{\"coordinates\":" + SQUARE
                + ",\"type\":\"Polygon\"},\"id\":7,\"properties\":{\"GEN\":\"Öhringen\",\"n\":12,\"x\":1.5,\"b\":true,"
                + "\"leer\":null,\"tief\":{\"a\":[1,\"b\",null]}},\"type\":\"Feature\"}],"
                + "\"type\":\"FeatureCollection\"}");
        GisFeature feature = layer.features().getFirst();
        assertEquals("kreise", layer.name());
        assertEquals("EPSG:4326", layer.systemCode());
        assertEquals("7", feature.id());
        assertEquals("Öhringen", feature.text("GEN"));
        assertEquals(12L, feature.attributes().get("n"));
        assertEquals(1.5, feature.attributes().get("x"));
        assertEquals(true, feature.attributes().get("b"));
        assertEquals("", feature.text("leer"));
        assertEquals("{\"a\":[1,\"b\",null]}", feature.text("tief"));
        assertEquals(1, feature.geometry().getArea(), 1e-12);
        assertEquals(6, layer.columns().size());
    }

    @Test
    void readsASingleFeatureOrGeometryAndTheOldMemberCrs() throws IOException {
        assertEquals(1, read("{\"type\":\"Point\",\"coordinates\":[8.7,49.4,120]}").features().size());
        GisLayer utm = read("{\"type\":\"Feature\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":"
                + "\"urn:ogc:def:crs:EPSG::25832\"}},\"properties\":{},\"geometry\":{\"type\":\"LineString\","
                + "\"coordinates\":[[477000,5473000],[478000,5473000]]}}");
        assertEquals("EPSG:25832", utm.systemCode());
        assertEquals(1000, utm.features().getFirst().geometry().getLength(), 1e-9);
        assertProblem("{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"Mars\"}},"
                + "\"features\":[]}", "'Mars'", "EPSG:4326");
    }

    @Test
    void nonsenseCoordinatesNameTheFeatureAndTheRemedy() {
        assertProblem(collection("{\"type\":\"Point\",\"coordinates\":[49.4,108.7]}"), "feature 2", "swapped");
        assertProblem(collection("{\"type\":\"Point\",\"coordinates\":[477000,5473000]}"), "feature 2", "metres");
        assertProblem(collection("{\"type\":\"Point\",\"coordinates\":[NaN,49]}"), "feature 2", "line 2");
        assertProblem(collection("{\"type\":\"Point\",\"coordinates\":[8.7,null]}"), "feature 2", "not a number");
        assertProblem(collection("{\"type\":\"Point\",\"coordinates\":[\"8.7\",\"49\"]}"), "feature 2");
        assertProblem(collection("{\"type\":\"Point\",\"coordinates\":[1e999,49]}"), "feature 2");
        assertProblem(collection("{\"type\":\"Point\",\"coordinates\":[8.7]}"), "feature 2", "only one number");
        assertProblem(collection("{\"type\":\"Polygon\",\"coordinates\":[[[8,49],[9,49],[9,50],[8,50]]]}"),
                "feature 2", "not closed", "Close the ring");
        assertProblem(collection("{\"type\":\"Polygon\",\"coordinates\":[[[8,49],[9,49],[8,49]]]}"), "feature 2",
                "3 positions");
        assertProblem(collection("{\"type\":\"Polygon\",\"coordinates\":[[8,49],[9,49],[9,50],[8,49]]}"),
                "feature 2", "nested");
        assertProblem(collection("{\"type\":\"Circle\",\"coordinates\":[8,49]}"), "feature 2", "'Circle'");
        assertProblem(collection("{\"type\":\"Polygon\"}"), "feature 2", "no coordinates");
        assertProblem(collection("null"), "feature 2", "no geometry");
    }

    @Test
    void aLayerWithSwappedCoordinatesIsRecognised() throws IOException {
        String swapped = "{\"type\":\"MultiPoint\",\"coordinates\":[[49.4,8.7],[48.8,9.2]]}";
        assertProblem(swapped, "swapped", "longitude first");
        GisLimits anywhere = new GisLimits(1000, 10, 10, new Envelope());
        assertEquals(1, new GeoJsonReader(anywhere).read(new StringReader(swapped), "x").features().size());
    }

    @Test
    void documentsThatAreNoneOrCutOffAreExplained() throws IOException {
        String whole = collection("{\"type\":\"Polygon\",\"coordinates\":" + SQUARE + "}");
        assertEquals(2, read(whole).features().size());
        for (int length = 1; length < whole.length(); length++) {
            assertProblem(whole.substring(0, length));
        }
        assertProblem(whole.substring(0, whole.length() - 20), "feature 2", "ends too early");
        assertProblem(whole + "x");
        assertProblem("[]");
        assertProblem("<html>");
        assertProblem("{\"type\":\"Topology\"}", "'Topology'");
        assertProblem("{\"a\":".repeat(5000));
        assertProblem("{\"type\":\"GeometryCollection\",\"geometries\":[".repeat(40));
        assertProblem("{\"type\":\"Polygon\",\"coordinates\":" + "[".repeat(5000));
    }

    @Test
    void wrongEncodingAndEmptyAndLargeFilesAreExplained() throws IOException {
        Path file = folder.resolve("kreise.geojson");
        Files.write(file, collection("{\"type\":\"Pünkt\"}").getBytes(StandardCharsets.ISO_8859_1));
        assertFile(file, new GeoJsonReader(), "UTF-8");
        Files.write(file, collection("null").getBytes(StandardCharsets.UTF_16LE));
        assertFile(file, new GeoJsonReader(), "");
        Files.writeString(file, "");
        assertFile(file, new GeoJsonReader(), "empty");
        assertFile(folder.resolve("nicht.geojson"), new GeoJsonReader(), "no such file");
        Files.writeString(file, collection("{\"type\":\"Polygon\",\"coordinates\":" + SQUARE + "}"));
        assertFile(file, new GeoJsonReader(new GisLimits(100, 10, 10, new Envelope())), "limit of 100");
        assertFile(file, new GeoJsonReader(new GisLimits(9999, 1, 10, new Envelope())), "more than 1 features");
        assertFile(file, new GeoJsonReader(new GisLimits(9999, 10, 4, new Envelope())), "more than 4 coordinates");
    }

    private static void assertFile(Path file, GeoJsonReader reader, String part) {
        String message = assertThrows(GisFormatException.class, () -> reader.read(file)).getMessage();
        assertTrue(message.startsWith(String.valueOf(file.getFileName())) && message.contains(part), message);
    }
}
