// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.triangula.core.problem.ProblemException;
import org.triangula.exchange.gis.feature.GeoJsonFormat;
import org.triangula.exchange.gis.feature.GeoPackageFormat;
import org.triangula.geo.feature.FeatureTable;
import org.triangula.geo.feature.MapFeature;

class FeatureFormatTest {

    @TempDir
    private Path folder;

    private static FeatureTable table(String name, double x) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", "Jobcenter Süd");
        values.put("count", 3L);
        values.put("share", 0.5);
        return new FeatureTable(name, "EPSG:4326", List.of(new MapFeature("1", values,
                new GeometryFactory().createPoint(new Coordinate(x, 49)))));
    }

    @Test
    void geoPackagesHoldSeveralLayers() throws Exception {
        Path file = folder.resolve("map.gpkg");
        GeoPackageFormat format = new GeoPackageFormat();
        assertEquals(List.of(file), format.write(List.of(table("Büros", 9), table("Kurse", 10)), file,
                Instant.EPOCH));
        assertEquals(List.of("Büros", "Kurse"), format.tables(file));
        FeatureTable read = format.read(file, "Kurse");
        assertEquals(10, read.features().getFirst().geometry().getCoordinate().x, 1e-9);
        assertEquals("Jobcenter Süd", read.features().getFirst().attributes().get("name"));
        assertEquals(0.5, read.features().getFirst().attributes().get("share"));
    }

    @Test
    void furtherLayersOfGeoJsonLieBeside() throws Exception {
        Path file = folder.resolve("map.geojson");
        GeoJsonFormat format = new GeoJsonFormat();
        List<Path> written = format.write(List.of(table("Büros", 9), table("Kurse / Orte", 10)), file, Instant.EPOCH);
        assertEquals(List.of(file, folder.resolve("map-Kurse-Orte.geojson")), written);
        assertEquals(3L, format.read(written.get(1), "").features().getFirst().attributes().get("count"));
    }

    @Test
    void whatCannotBeReadIsAProblemWithARemedy() throws Exception {
        Path file = Files.writeString(folder.resolve("bad.geojson"), "{\"type\": \"Feature");
        ProblemException e = assertThrows(ProblemException.class, () -> new GeoJsonFormat().read(file, ""));
        assertTrue(e.problem().place().contains("bad.geojson"), e.problem().place());
        assertTrue(!e.problem().remedy().isBlank());
        assertThrows(ProblemException.class, () -> new GeoPackageFormat().tables(file));
        assertThrows(ProblemException.class, () -> new GeoPackageFormat().tables(folder.resolve("none.gpkg")));
    }
}
