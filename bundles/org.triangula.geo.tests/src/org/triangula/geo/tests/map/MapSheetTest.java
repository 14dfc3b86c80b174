// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.tests.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.triangula.geo.grid.CellGrid;
import org.triangula.geo.grid.GridGenerator;
import org.triangula.geo.map.CellMapLayer;
import org.triangula.geo.map.ClassedScale;
import org.triangula.figure.ColourScales;
import org.triangula.geo.map.MapCaption;
import org.triangula.geo.map.MapExport;
import org.triangula.geo.map.MapScene;
import org.triangula.geo.map.MapSheet;
import org.triangula.geo.map.MapSymbol;
import org.triangula.geo.map.PointMapLayer;
import org.triangula.geo.map.ScaleBar;
import org.triangula.geo.map.ViewTransform;

class MapSheetTest {

    @TempDir
    private Path folder;

    private static MapSheet sheet(String title, Locale locale) {
        CellGrid grid = new GridGenerator("EPSG:3035", 250).over(new Envelope(4225000, 4235000, 2922000, 2932000));
        float[] values = new float[grid.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = i % 140 - 1f;
        }
        ClassedScale scale = ClassedScale.of(ColourScales.standard().byId("travel-time"));
        MapScene scene = MapScene.of("EPSG:3035",
                CellMapLayer.of("cells", "Reisezeit", grid, values, scale).unit("min").build(),
                new PointMapLayer("p", "Beratungsstelle", new String[] {"1"}, new String[] {"A & B"},
                        new double[] {4230000}, new double[] {2927000}, MapSymbol.TRIANGLE, 0xFFD55E00, 12));
        return new MapSheet(scene, Optional.empty(), new MapCaption(title, "Bus und Bahn <Mittel>", "1.600 Zellen",
                "erfunden", "2022", false), locale, 900, 700, 1);
    }

    @Test
    void writesPngAndSvg() throws Exception {
        MapSheet sheet = sheet("Erreichbarkeit & mehr", Locale.GERMAN);
        Path png = folder.resolve("map.png");
        MapExport.png(sheet, png);
        BufferedImage image = ImageIO.read(png.toFile());
        assertEquals(900, image.getWidth());
        assertEquals(700, image.getHeight());
        Path svg = folder.resolve("map.svg");
        MapExport.svg(sheet, svg);
        String text = Files.readString(svg);
        assertTrue(text.contains("Erreichbarkeit &amp; mehr") && text.contains("&lt;Mittel&gt;"));
        assertTrue(text.contains("n = 1.600 Zellen · Quelle: erfunden · Stand: 2022"));
        assertNotNull(DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count(), "no unfinished files remain");
        }
    }

    @Test
    void sameInputSameOutput() {
        assertEquals(sheet("x", Locale.ENGLISH).svg(), sheet("x", Locale.ENGLISH).svg());
    }

    @Test
    void longWordsAndSmallSheetsDoNotFail() {
        MapSheet sheet = sheet("Erreichbarkeit ".repeat(30) + "Donaudampfschifffahrtsgesellschaft".repeat(5),
                Locale.GERMAN);
        MapSheet small = new MapSheet(sheet.scene(), sheet.extent(), sheet.caption(), Locale.GERMAN, 300, 200, 2);
        assertEquals(300, small.image().getWidth());
    }

    @Test
    void scaleBarsHaveRoundLengths() {
        ViewTransform view = new ViewTransform(476940, 5473328, 37, 800, 600);
        ScaleBar bar = ScaleBar.fit(view, "EPSG:25832", 140);
        assertEquals(5000, bar.metres());
        assertEquals(5000 / 37.0, bar.pixels(), 1e-9);
        assertEquals("5 km", bar.label(Locale.GERMAN));
        assertEquals("500 m", new ScaleBar(500, 10).label(Locale.ENGLISH));
        ScaleBar degrees = ScaleBar.fit(new ViewTransform(8.7, 49.4, 0.001, 800, 600), "EPSG:4326", 140);
        double metresPerPixel = degrees.metres() / degrees.pixels();
        assertEquals(0.001 * 111_195 * Math.cos(Math.toRadians(49.4)), metresPerPixel, 0.1);
    }

    @Test
    void wordsAreCompleteInBothLanguages() throws IOException {
        assertEquals(keys("messages.properties"), keys("messages_de.properties"));
    }

    private static List<String> keys(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = MapScene.class.getResourceAsStream(file)) {
            properties.load(in);
        }
        return properties.stringPropertyNames().stream().sorted().toList();
    }
}
