// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.triangula.exchange.gis.GeoJsonReader;
import org.triangula.exchange.gis.GisFeature;
import org.triangula.exchange.gis.GisFormatException;
import org.triangula.exchange.gis.GisLayer;
import org.triangula.exchange.gis.ShapefileReader;
import org.triangula.geo.tests.SharedData;

/** Shapefiles: geometries with holes and islands, encodings, coordinate systems, damaged files. */
class ShapefileReaderTest {

    private static final String ESRI_UTM = "PROJCS[\"ETRS_1989_UTM_Zone_32N\",GEOGCS[\"GCS_ETRS_1989\","
        + "DATUM[\"D_ETRS_1989\",SPHEROID[\"GRS_1980\",6378137.0,298.257222101]],PRIMEM[\"Greenwich\",0.0],"
        + "UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"],"
        + "PARAMETER[\"False_Easting\",500000.0],PARAMETER[\"False_Northing\",0.0],"
        + "PARAMETER[\"Central_Meridian\",9.0],PARAMETER[\"Scale_Factor\",0.9996],"
        + "PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";
    private static final String WGS84 = "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\","
        + "SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],"
        + "UNIT[\"Degree\",0.0174532925199433]]";

    @TempDir
    private Path folder;

    private static Geometry shape(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }

    private static GisLayer layer() {
        return new GisLayer("kreise", "EPSG:25832", List.of(
            new GisFeature("", ShapefileBytes.attributes("ARS", "08221", "GEN", "Höhenkreis"), shape(
                "MULTIPOLYGON (((0 0, 90 0, 90 90, 0 90, 0 0), (10 10, 10 50, 50 50, 50 10, 10 10)),"
                    + " ((20 20, 40 20, 40 40, 20 40, 20 20)))")),
            new GisFeature("", ShapefileBytes.attributes("ARS", "08222", "GEN", "Süßen"), shape(
                "POLYGON ((100 0, 190 0, 190 90, 100 90, 100 0))"))));
    }

    @Test
    void holesIslandsAndUmlautsComeInWhateverTheEncoding() throws IOException {
        Charset windows = Charset.forName("windows-1252");
        String[][] encodings = {{"UTF-8", "UTF-8"}, {"UTF-8", ""}, {"windows-1252", "1252"}, {"windows-1252", ""},
            {"windows-1252", "ANSI 1252"}, {"ISO-8859-1", "88591"}, {"IBM850", "850"}, {"windows-1252", "nonsense"}};
        for (String[] encoding : encodings) {
            Path shp = ShapefileBytes.write(layer(), folder.resolve("kreise.shp"), ESRI_UTM,
                Charset.forName(encoding[0]), encoding[1]);
            GisLayer read = new ShapefileReader().read(shp);
            assertEquals("EPSG:25832", read.systemCode());
            assertEquals(2, read.features().size());
            assertEquals("Höhenkreis", read.features().get(0).text("GEN"), Arrays.toString(encoding));
            assertEquals("Süßen", read.features().get(1).text("GEN"), Arrays.toString(encoding));
            for (int i = 0; i < 2; i++) {
                assertTrue(layer().features().get(i).geometry().norm().equalsExact(
                    read.features().get(i).geometry().norm()), read.features().get(i).geometry().toText());
            }
            Files.deleteIfExists(folder.resolve("kreise.cpg"));
        }
        assertEquals("windows-1252", windows.name());
    }

    @Test
    void damagedFilesAreRefusedWithAReasonAndNeverMore() throws IOException {
        Path shp = ShapefileBytes.write(layer(), folder.resolve("kreise.shp"), ESRI_UTM, StandardCharsets.UTF_8, "");
        byte[] shapes = Files.readAllBytes(shp);
        byte[] table = Files.readAllBytes(folder.resolve("kreise.dbf"));
        for (int length = 0; length < shapes.length; length += 11) {
            Files.write(shp, Arrays.copyOf(shapes, length));
            assertThrows(GisFormatException.class, () -> new ShapefileReader().read(shp), "cut at " + length);
        }
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            byte[] other = (i % 2 == 0 ? shapes : table).clone();
            for (int j = 0; j < 3; j++) {
                other[random.nextInt(other.length)] = (byte) random.nextInt(256);
            }
            Files.write(shp, i % 2 == 0 ? other : shapes);
            Files.write(folder.resolve("kreise.dbf"), i % 2 == 0 ? table : other);
            try {
                new ShapefileReader().read(shp);
            } catch (GisFormatException expected) {
                assertTrue(expected.remedy().length() > 10);
            }
        }
    }

    @Test
    void aMissingOrUnknownCoordinateSystemIsNamed() throws IOException {
        Path shp = ShapefileBytes.write(layer(), folder.resolve("kreise.shp"), "LOCAL_CS[\"Sketch\"]",
            StandardCharsets.UTF_8, "");
        assertTrue(assertThrows(GisFormatException.class, () -> new ShapefileReader().read(shp)).getMessage()
            .contains("coordinate system"));
        Files.delete(folder.resolve("kreise.prj"));
        assertTrue(assertThrows(GisFormatException.class, () -> new ShapefileReader().read(shp)).getMessage()
            .contains("kreise.prj"));
    }

    @Test
    void theRealDistrictsAreTheSameFromAShapefile() throws IOException {
        GisLayer json = new GeoJsonReader().read(SharedData.file("boundaries/bkg2021_Ebene_Kreise.geojson"));
        Path shp = ShapefileBytes.write(json, folder.resolve("vg250_krs.shp"), WGS84, StandardCharsets.UTF_8, "UTF-8");
        GisLayer read = new ShapefileReader().read(shp);
        assertEquals(401, read.features().size());
        for (int i = 0; i < 401; i++) {
            assertEquals(json.features().get(i).text("GEN"), read.features().get(i).text("GEN"));
            assertEquals(json.features().get(i).geometry().getArea(), read.features().get(i).geometry().getArea(),
                1e-12);
        }
    }
}
