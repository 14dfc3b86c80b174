// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.tests.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.triangula.geo.area.Area;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.map.AreaMapLayer;
import org.triangula.geo.map.LabelStyle;
import org.triangula.geo.map.MapCaption;
import org.triangula.geo.map.MapExport;
import org.triangula.geo.map.MapReserve;
import org.triangula.geo.map.MapScene;
import org.triangula.geo.map.MapSheet;
import org.triangula.geo.map.MapSymbol;
import org.triangula.geo.map.PaperFormat;
import org.triangula.geo.map.PointMapLayer;

class MapPrintTest {

    @TempDir
    private Path folder;

    private static AreaMapLayer areas(boolean labelled) {
        Area area = new Area("a", "", "Bad Überkingen-Süd", "", new GeometryFactory().toGeometry(
                new Envelope(500_000, 540_000, 5_400_000, 5_430_000)));
        AreaMapLayer.Style style = AreaMapLayer.Style.BORDERS;
        return AreaMapLayer.outlines("areas", "Gemeinde", new AreaLayer("areas", "EPSG:25832", List.of(area)),
                labelled ? style.withLabels() : style, 0xFFFFFFFF);
    }

    private static MapSheet sheet(MapScene scene, PaperFormat paper, double dots) {
        return new MapSheet(scene, Optional.empty(), new MapCaption("Erreichbarkeit der Kreise", "", "35 Kreise",
                "erfunden", "2022", false), Locale.GERMAN, paper.width(dots), paper.height(dots), dots / 96);
    }

    private static PointMapLayer office() {
        return new PointMapLayer("p", "Jobcenter", new String[] {"1"}, new String[] {"Jobcenter Süd"},
                new double[] {505_000}, new double[] {5_405_000}, MapSymbol.STAR, 0xFFD55E00, 12).withLabels();
    }

    @Test
    void wordsInPdfAreWords() throws IOException {
        Path file = folder.resolve("map.pdf");
        MapExport.pdf(sheet(MapScene.of("EPSG:25832", areas(true), office()), PaperFormat.A4_LANDSCAPE, 96), file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertEquals(1, document.getNumberOfPages());
            // A4 is 297 mm or 842 points wide
            assertEquals(842, document.getPage(0).getMediaBox().getWidth(), 1);
            assertEquals(595, document.getPage(0).getMediaBox().getHeight(), 1);
            String text = new PDFTextStripper().getText(document);
            for (String word : List.of("Erreichbarkeit der Kreise", "Bad Überkingen-Süd", "Jobcenter Süd", "km",
                    "Quelle: erfunden", "Stand: 2022", "n = 35 Kreise", "N")) {
                assertTrue(text.contains(word), word + " in " + text);
            }
        }
        assertTrue(Files.size(file) < 400_000, "no pictures where there are no cells: " + Files.size(file));
    }

    @Test
    void picturesHaveTheDensityThatWasAskedFor() throws IOException {
        Path file = folder.resolve("map.png");
        MapExport.png(sheet(MapScene.of("EPSG:25832", areas(false)), PaperFormat.A4_PORTRAIT, 150), file);
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            reader.setInput(stream);
            assertEquals(1240, reader.getWidth(0));
            assertEquals(1754, reader.getHeight(0));
            var root = reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            String tree = "";
            for (var node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
                tree += node.getNodeName().equals("pHYs")
                        ? node.getAttributes().getNamedItem("pixelsPerUnitXAxis").getNodeValue() : "";
            }
            assertEquals("5906", tree);
        } finally {
            reader.dispose();
        }
    }

    @Test
    void translucentLayersLetTheGroundThrough() {
        MapScene opaque = MapScene.of("EPSG:25832", areas(false));
        MapScene faded = new MapScene("EPSG:25832", 0xFF000000, opaque.layers(), Map.of("areas", 0.5), List.of());
        BufferedImage image = sheet(faded, PaperFormat.A4_LANDSCAPE, 96).image();
        int middle = image.getRGB(400, 300) & 0xFF;
        assertEquals(128, middle, 3);
    }

    @Test
    void namesGiveWayToWhatIsPaintedLater() {
        MapScene plain = MapScene.of("EPSG:25832", areas(true));
        assertTrue(sheet(plain, PaperFormat.A4_LANDSCAPE, 96).svg().contains("Bad Überkingen-Süd"));
        MapReserve all = new MapReserve(520_000, 5_415_000, -2000, -2000, 2000, 2000);
        MapScene full = new MapScene("EPSG:25832", MapScene.PAPER, plain.layers(), Map.of(), List.of(all));
        assertFalse(sheet(full, PaperFormat.A4_LANDSCAPE, 96).svg().contains("Bad Überkingen-Süd"));
    }

    @Test
    void areasCanBeNamedByAnotherField() {
        MapScene scene = MapScene.of("EPSG:25832", areas(true).named(List.of("08117"), LabelStyle.LARGE));
        String svg = sheet(scene, PaperFormat.A3_LANDSCAPE, 96).svg();
        assertTrue(svg.contains(">08117<"));
        assertFalse(svg.contains("Überkingen"));
    }
}
