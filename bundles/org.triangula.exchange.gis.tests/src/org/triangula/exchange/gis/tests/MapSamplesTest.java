// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.triangula.exchange.gis.AttributeMapping;
import org.triangula.exchange.gis.CsvPointReader;
import org.triangula.exchange.gis.GisLimits;
import org.triangula.exchange.gis.PointTable;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.crs.CoordinateTransform;
import org.triangula.geo.grid.CellGrid;
import org.triangula.geo.grid.CellRule;
import org.triangula.geo.grid.CellValues;
import org.triangula.geo.grid.CensusReader;
import org.triangula.geo.grid.GridGenerator;
import org.triangula.geo.map.AreaMapLayer;
import org.triangula.geo.map.CellMapLayer;
import org.triangula.geo.map.ClassedScale;
import org.triangula.figure.ColourScales;
import org.triangula.geo.map.MapCaption;
import org.triangula.geo.map.MapExport;
import org.triangula.geo.map.MapScene;
import org.triangula.geo.map.MapSheet;
import org.triangula.geo.map.MapSymbol;
import org.triangula.geo.map.PointMapLayer;
import org.triangula.geo.tests.SharedData;

/**
 * Draws maps of real places with invented numbers. The system property {@code triangula.samples} names a folder and the
 * beginning of the file names to keep the maps and look at them.
 */
class MapSamplesTest {

    private static final String BKG = "© GeoBasis-DE / BKG 2021, dl-de/by-2-0; Werte erfunden";

    private final ColourScales schemes = ColourScales.standard();

    @TempDir
    private Path folder;

    private void export(MapSheet sheet, String name) throws IOException {
        String prefix = System.getProperty("triangula.samples", folder.resolve("map-").toString());
        Path png = Path.of(prefix + name + ".png");
        MapExport.png(sheet, png);
        MapExport.svg(sheet, Path.of(prefix + name + ".svg"));
        assertTrue(Files.size(png) > 10_000);
    }

    private static MapSheet sheet(MapScene scene, Envelope extent, Locale locale, int width, int height, double scale,
            String title, String subtitle, String base, String source, String date) {
        return new MapSheet(scene, Optional.ofNullable(extent),
                new MapCaption(title, subtitle, base, source, date, false), locale, width, height, scale);
    }

    @Test
    void choroplethOfTheKreise() throws IOException {
        AreaLayer kreise = RealBoundariesTest.areas("Kreise").withKeyPrefix("08").in("EPSG:25832");
        double[] values = new double[kreise.areas().size()];
        for (int i = 0; i < values.length; i++) {
            Envelope box = kreise.areas().get(i).geometry().getEnvelopeInternal();
            values[i] = i % 17 == 3 ? Double.NaN : 8 + Math.hypot(box.centre().x - 513_000, box.centre().y - 5_403_000)
                    / 5000 + i * 7 % 11;
        }
        ClassedScale scale = ClassedScale.withLimits(schemes.byId("viridis"), 15, 20, 25, 30, 35);
        MapScene scene = MapScene.of("EPSG:25832", AreaMapLayer.choropleth("kreise",
                "Mittlere Reisezeit zur nächsten Beratungsstelle", "min", kreise, values, scale,
                AreaMapLayer.Style.FILLED.withLabels()));
        export(sheet(scene, null, Locale.GERMAN, 1000, 1000, 1,
                "Beratungsstellen sind vom Rand des Landes weit entfernt",
                "Stadt- und Landkreise in Baden-Württemberg, Bus und Bahn, Dienstag 9 Uhr", "44 Kreise", BKG, "2021"),
                "choropleth");
        MapScene kinds = MapScene.of("EPSG:25832", AreaMapLayer.categories("kinds", "Kind of county", kreise,
                kreise.areas().stream().map(area -> area.kind()).toList(), List.of("Landkreis", "Stadtkreis"),
                schemes.byId("okabe-ito"), AreaMapLayer.Style.FILLED));
        export(sheet(kinds, null, Locale.ENGLISH, 640, 640, 1, "Nine cities are counties of their own",
                "Baden-Württemberg", "44 counties", "© GeoBasis-DE / BKG 2021, dl-de/by-2-0", "2021"), "kinds");
    }

    @Test
    void gridOfHeidelberg() throws IOException {
        PointTable cells = new CsvPointReader(GisLimits.STANDARD, AttributeMapping.standard())
                .read(SharedData.file("heidelberg/grid250_cells.csv"));
        double[] xy = cells.xy().clone();
        CoordinateTransform.between("EPSG:4326", "EPSG:25832").transform(xy);
        double[] x = new double[cells.size()];
        double[] y = new double[cells.size()];
        float[] minutes = new float[cells.size()];
        float[] residents = new float[cells.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = xy[2 * i];
            y[i] = xy[2 * i + 1];
            double distance = Math.hypot(x[i] - 477_500, y[i] - 5_473_300);
            minutes[i] = i % 23 == 0 ? -1 : (float) (distance / 90);
            residents[i] = Math.floorMod((int) (x[i] / 900) + (int) (y[i] / 700), 4) == 0 ? 0 : 10;
        }
        AreaLayer kreise = RealBoundariesTest.areas("Kreise").in("EPSG:25832");
        PointMapLayer offices = new PointMapLayer("offices", "Beratungsstelle", new String[] {"o1", "o2"},
                new String[] {"Haupt", "Neben"}, new double[] {477_500, 472_300}, new double[] {5_473_300, 5_471_000},
                MapSymbol.DIAMOND, 0xFF111111, 11);
        for (String scheme : List.of("travel-time", "study-travel-time")) {
            CellMapLayer grid = CellMapLayer.of("grid", "Reisezeit mit Bus und Bahn", x, y, 250, 250, minutes,
                    ClassedScale.of(schemes.byId(scheme))).unit("min").population(residents).build();
            MapScene scene = MapScene.of("EPSG:25832", grid, AreaMapLayer.outlines("kreise", "Kreisgrenze", kreise,
                    AreaMapLayer.Style.BORDERS.withLabels(), 0), offices);
            export(sheet(scene, new Envelope(468_000, 487_500, 5_466_500, 5_482_000), Locale.GERMAN, 1200, 850, 1,
                    "Reisezeit zur nächsten Beratungsstelle um Heidelberg",
                    "Erfundenes Gefälle der Minuten auf 250-m-Zellen, 4. Oktober 2022, 9 Uhr",
                    String.format(Locale.GERMAN, "%,d Zellen", cells.size()), BKG, "4. Oktober 2022"), scheme);
        }
    }

    @Test
    void allCellsOfBadenWuerttemberg() throws IOException {
        AreaLayer land = RealBoundariesTest.areas("Laender").in("EPSG:3035");
        AreaLayer kreise = RealBoundariesTest.areas("Kreise").withKeyPrefix("08").in("EPSG:3035");
        CellGrid grid = new GridGenerator("EPSG:3035", 250).over(land.byKey("08").orElseThrow().geometry(),
                CellRule.CENTRE_INSIDE);
        CellValues residents = new CensusReader().read(
                SharedData.file("census/residents_1km_bw_bbox.csv.gz"), 1000);
        float[] minutes = new float[grid.size()];
        float[] population = new float[grid.size()];
        for (int i = 0; i < minutes.length; i++) {
            int cell = residents.grid().indexAt(grid.centreX(i), grid.centreY(i));
            population[i] = cell < 0 ? 0 : (float) residents.value(cell);
            double wave = Math.sin(grid.centreX(i) / 9000) * Math.cos(grid.centreY(i) / 11000);
            minutes[i] = population[i] > 0 && i % 97 == 0 ? -1 : (float) (65 + 63 * wave);
        }
        CellMapLayer cells = CellMapLayer.of("cells", "Travel time", grid, minutes,
                ClassedScale.of(schemes.byId(ColourScales.TRAVEL_TIME))).unit("min").population(population).build();
        MapScene scene = MapScene.of("EPSG:3035", cells,
                AreaMapLayer.outlines("kreise", "County border", kreise, AreaMapLayer.Style.BORDERS, 0));
        export(sheet(scene, null, Locale.ENGLISH, 1800, 1900, 2, "Waves of invented travel times",
                "Baden-Württemberg, 250 m cells; residents per 1 km cell, census 2011",
                String.format(Locale.ENGLISH, "%,d cells", grid.size()),
                "© GeoBasis-DE / BKG 2021, dl-de/by-2-0; Statistische Ämter, Zensus 2011, dl-de/by-2-0;"
                        + " values invented",
                "2011"), "land");
        assertEquals(grid.size(), cells.size());
    }
}
