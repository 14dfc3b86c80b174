// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.sqlite.JDBC;
import org.triangula.exchange.gis.GeoPackageReader;
import org.triangula.exchange.gis.GeoPackageWriter;
import org.triangula.exchange.gis.GisFeature;
import org.triangula.exchange.gis.GisFormatException;
import org.triangula.exchange.gis.GisLayer;

class GeoPackageTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    @TempDir
    private Path folder;

    private static GisLayer layer(String name, String system) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("GEN", "Öhringen \"am\" Kocher's");
        attributes.put("EWZ", 12L);
        attributes.put("share", 0.25);
        attributes.put("city", true);
        attributes.put("odd\"; DROP TABLE gpkg_contents; --", null);
        return new GisLayer(name, system, List.of(
                new GisFeature("08126", attributes,
                        FACTORY.toGeometry(new Envelope(477000, 478000, 5473000, 5474000))),
                new GisFeature("", Map.of("GEN", "Nachbar"),
                        FACTORY.toGeometry(new Envelope(0, 1, 5473000, 5473001)))));
    }

    private Path write(GisLayer... layers) throws IOException {
        Path file = folder.resolve("Gebiete ü?#%20.gpkg");
        new GeoPackageWriter(Instant.parse("2022-10-04T07:00:00Z")).write(List.of(layers), file);
        return file;
    }

    @Test
    void keepsFeaturesSystemAndAttributes() throws IOException {
        GisLayer layer = layer("kreise", "EPSG:25832");
        Path file = write(layer);
        GisLayer read = new GeoPackageReader().read(file);
        assertEquals("kreise", read.name());
        assertEquals("EPSG:25832", read.systemCode());
        assertEquals(2, read.features().size());
        GisFeature first = read.features().getFirst();
        assertEquals("1", first.id());
        assertEquals("08126", first.text("feature_id"));
        for (Map.Entry<String, Object> attribute : layer.features().getFirst().attributes().entrySet()) {
            assertEquals(attribute.getValue(), first.attributes().get(attribute.getKey()), attribute.getKey());
        }
        assertTrue(first.geometry().equalsExact(layer.features().getFirst().geometry()));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count(), "nothing is left beside the file");
        }
    }

    @Test
    void nastyTableNamesAreOnlyNames() throws IOException {
        String nasty = "x\"; DROP TABLE gpkg_contents; --' (\u00e4)";
        Path file = write(layer(nasty, "EPSG:25832"), layer("Robert'); DROP TABLE x;--", "EPSG:3035"));
        GeoPackageReader reader = new GeoPackageReader();
        assertEquals(2, reader.layers(file).size());
        assertEquals(2, reader.read(file, nasty).features().size());
        assertEquals("EPSG:3035", reader.read(file, "Robert'); DROP TABLE x;--").systemCode());
        assertProblem(file, "there is no layer", "gpkg_contents\" --");
        assertProblem(file, "several layers", null);
    }

    @Test
    void theFileIsNotTouchedByReading() throws IOException {
        Path file = write(layer("kreise", "EPSG:25832"));
        byte[] before = Files.readAllBytes(file);
        new GeoPackageReader().read(file);
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals("GPKG", new String(before, 68, 4, java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    void otherFilesAndDamagedOnesAreExplained() throws IOException, SQLException {
        Path file = folder.resolve("kein.gpkg");
        Files.writeString(file, "PK zip or text");
        assertProblem(file, "not an SQLite database", null);
        byte[] whole = Files.readAllBytes(write(layer("kreise", "EPSG:25832")));
        for (int size : new int[] {16, 100, 512, 4096, whole.length / 2}) {
            Files.write(file, Arrays.copyOf(whole, size));
            assertProblem(file, "", null);
        }
        Path plain = folder.resolve("plain.gpkg");
        execute(plain, "CREATE TABLE t (a)");
        assertProblem(plain, "damaged or incomplete", null);
    }

    @Test
    void badContentsNameLayerAndFeature() throws IOException, SQLException {
        Path file = write(layer("kreise", "EPSG:25832"));
        execute(file, "UPDATE kreise SET geom = NULL WHERE fid = 2");
        assertProblem(file, "layer kreise, feature 2: the feature has no geometry", null);
        execute(file, "UPDATE kreise SET geom = x'4750000100000000' WHERE fid = 2");
        assertProblem(file, "feature 2: its geometry cannot be read", null);
        execute(file, "UPDATE kreise SET geom = x'47500001E86400000103000000FFFFFF7F' WHERE fid = 2");
        assertProblem(file, "feature 2: its geometry cannot be read", null);
        execute(file, "UPDATE kreise SET geom = x'58580001E8640000' WHERE fid = 2");
        assertProblem(file, "letters GP", null);
        execute(file, "UPDATE kreise SET geom = x'47500001E86400000101000000000000000000F87F0000000000000000'"
                + " WHERE fid = 2");
        assertProblem(file, "feature 2", null);
        execute(file, "UPDATE gpkg_geometry_columns SET srs_id = 0");
        assertProblem(file, "coordinate system", null);
        execute(file, "DELETE FROM gpkg_geometry_columns");
        assertProblem(file, "geometry column", null);
    }

    @Test
    void viewsAreNotRead() throws IOException, SQLException {
        Path file = write(layer("kreise", "EPSG:25832"));
        execute(file, "ALTER TABLE kreise RENAME TO other",
                "CREATE VIEW kreise AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c)"
                        + " SELECT x AS fid, NULL AS geom FROM c");
        assertProblem(file, "no layer of features", null);
    }

    @Test
    void pointsInDegreesAreCheckedLikeElsewhere() throws IOException {
        GisFeature point = new GisFeature("", Map.of(), FACTORY.createPoint(new Coordinate(477000, 5473000)));
        Path file = write(new GisLayer("p", "EPSG:4326", List.of(point)));
        assertProblem(file, "look like metres", null);
    }

    private static void execute(Path file, String... statements) throws SQLException {
        try (Connection connection = JDBC.createConnection("jdbc:sqlite:" + file.toUri(), new java.util.Properties());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static void assertProblem(Path file, String part, String layer) {
        GeoPackageReader reader = new GeoPackageReader();
        String message = assertThrows(GisFormatException.class,
                () -> {
                    if (layer == null) {
                        reader.read(file);
                    } else {
                        reader.read(file, layer);
                    }
                }).getMessage();
        assertTrue(message.startsWith(file.getFileName().toString()) && message.contains(part), message);
    }
}
