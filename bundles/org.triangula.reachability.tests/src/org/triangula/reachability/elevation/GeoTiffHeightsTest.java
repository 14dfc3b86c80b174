// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.elevation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangula.geo.crs.CoordinateTransform;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityInputException;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelStatus;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.oracle.InventedNetwork;
import org.triangula.reachability.results.GeoTiff;
import org.triangula.reachability.results.PixelGrid;
import org.triangula.reachability.street.StreetNetwork;
import org.triangula.reachability.street.StreetNetworkBuilder;
import org.triangula.reachability.street.StreetProfiles;

/** Heights from GeoTIFF against GDAL, against the same heights as ASCII grid, and against values computed by hand. */
class GeoTiffHeightsTest {
    private static final double FLOAT_ROUNDING = 2e-5;

    @TempDir
    private Path folder;

    /** Rows of a table of the folder gdal that belong to a file. */
    private static List<String[]> table(String name, String file) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(GeoTiffHeightsTest.class
                .getResourceAsStream("gdal/" + name), StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> line.split(",")).filter(row -> row[0].equals(file)).toList();
        }
    }

    private Path copied(String file) throws IOException {
        try (InputStream in = GeoTiffHeightsTest.class.getResourceAsStream("gdal/" + file)) {
            Files.copy(in, folder.resolve(file));
        }
        return folder.resolve(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"utm32.tif", "wgs84.tif", "utm33.tif"})
    void heightsAreThoseOfGdal(String file) throws IOException {
        Path heights = copied(file);
        List<String[]> points = table("points.csv", file);
        assertTrue(points.size() >= 100, file);
        double[] lonLat = points.stream().flatMap(row -> Arrays.stream(row, 1, 3)).mapToDouble(Double::parseDouble)
                .toArray();
        double[] found = HeightFile.heights(heights, lonLat);
        for (int i = 0; i < found.length; i++) {
            // steep as the model is, the millimetre between the projections of GDAL and ours is a millimetre in height
            assertEquals(Double.parseDouble(points.get(i)[3]), found[i], 2e-3, file + " point " + i);
        }
        // a hair's breadth towards the middle, as the outermost centres are the edge of what can be interpolated
        List<String[]> cells = table("cells.csv", file);
        double[] middle = {Double.parseDouble(cells.get(9)[3]), Double.parseDouble(cells.get(9)[4])};
        double[] centres = new double[2 * cells.size()];
        for (int i = 0; i < centres.length; i++) {
            double centre = Double.parseDouble(cells.get(i / 2)[3 + i % 2]);
            centres[i] = centre + (middle[i % 2] - centre) * 1e-6;
        }
        double[] atCentres = HeightFile.heights(heights, centres);
        for (int i = 0; i < atCentres.length; i++) {
            double expected = Double.parseDouble(cells.get(i)[5]);
            assertEquals(expected == -9999 ? Double.NaN : expected, atCentres[i], 5e-3, file + " cell " + i);
        }
    }

    private StreetNetwork streets() throws IOException {
        Path file = folder.resolve("streets.osm.pbf");
        new InventedNetwork(7).writeStreets(file);
        return new StreetNetworkBuilder(StreetProfiles.builtIn(), ReachabilityParameters.defaults()).build(file,
                ReachabilityProgress.NONE);
    }

    private StreetNetwork sloped(StreetNetwork level, Path heights) throws IOException {
        return SlopedStreets.of(level, HeightFile.heights(heights, level), SlopeRules.builtIn(),
                ReachabilityParameters.defaults());
    }

    private static double[] model(int columns, int rows) {
        double[] heights = new double[columns * rows];
        Arrays.setAll(heights, i -> Math.rint(300 + 80 * Math.sin(i % columns / 3.0) + 60 * Math.cos(i / columns / 4.0))
                + i % 5 / 4.0);
        heights[columns * rows / 2] = -9999;
        return heights;
    }

    private static String ascii(double west, double south, double size, int columns, double[] heights) {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "ncols %d%nnrows %d%nxllcorner %s%n"
                + "yllcorner %s%ncellsize %s%nNODATA_value -9999%n", columns, heights.length / columns, west, south,
                size));
        for (int i = 0; i < heights.length; i++) {
            text.append(heights[i]).append((i + 1) % columns == 0 ? '\n' : ' ');
        }
        return text.toString();
    }

    /** The grid is larger than the town, so that the window is a part of the GeoTIFF, but all of the ASCII grid. */
    @ParameterizedTest
    @CsvSource({"4326, 2, 2048, 8.875, 47.875, 0.00390625", "25832, 1, 3072, 494000, 5310000, 250"})
    void speedsAreThoseOfTheAsciiGrid(int code, int model, int key, double west, double south, double size)
            throws IOException {
        StreetNetwork level = streets();
        int columns = 60;
        int rows = 80;
        double[] heights = model(columns, rows);
        StreetNetwork expected = sloped(level, Files.writeString(folder.resolve("heights.asc"), ascii(west, south,
                size, columns, heights)));
        StreetNetwork found = sloped(level, new TiffFile(columns, rows, heights).system(model, key, code)
                .place(west, south + rows * size, size, size).tiles(16, 16).deflated(true).text(42113, "-9999")
                .write(folder.resolve("heights.tif")));
        for (int mode = 0; mode < expected.forwardKmh().length; mode++) {
            assertArrayEquals(expected.forwardKmh()[mode], found.forwardKmh()[mode], "forward, mode " + mode);
            assertArrayEquals(expected.backwardKmh()[mode], found.backwardKmh()[mode], "backward, mode " + mode);
        }
        int walk = StreetProfiles.MODES.indexOf(TravelMode.WALK);
        assertFalse(Arrays.equals(level.forwardKmh()[walk], found.forwardKmh()[walk]), "the ground is not level");
    }

    /** Pixels as points lie half a pixel further to the north-west than the same numbers for pixels as areas. */
    @Test
    void tiePointsAndTransformationsAgree() throws IOException {
        double[] heights = {100, 200, 300, 400, 500, 600, 700, 800, 900};
        double[] lonLat = {9.25, 48.75, 9.375, 48.5};
        TiffFile file = new TiffFile(3, 3, heights).place(9, 49, 0.25, 0.25);
        double[] areas = HeightFile.heights(file.write(folder.resolve("a.tif")), lonLat);
        assertArrayEquals(new double[] {300, 650}, areas, FLOAT_ROUNDING);
        assertArrayEquals(areas, HeightFile.heights(file.reals(33922, 1, 2, 0, 9.25, 48.5, 0)
                .write(folder.resolve("b.tif")), lonLat), "tied at another pixel");
        assertArrayEquals(areas, HeightFile.heights(file.reals(33922, 0, 0, 0, 9.125, 48.875, 0)
                .keys(1024, 2, 1025, 2, 2048, 4258).write(folder.resolve("c.tif")), lonLat), "points, ETRS89");
        file.without(33550, 33922).reals(34264, 0.25, 0, 0, 9.125, 0, -0.25, 0, 48.875, 0, 0, 0, 0, 0, 0, 0, 1);
        assertArrayEquals(areas, HeightFile.heights(file.write(folder.resolve("d.tif")), lonLat), "transformation");
        // the same ground with its southern row first
        double[] turned = {700, 800, 900, 400, 500, 600, 100, 200, 300};
        assertArrayEquals(areas, HeightFile.heights(new TiffFile(3, 3, turned)
                .reals(34264, 0.25, 0, 0, 9, 0, 0.25, 0, 48.25, 0, 0, 0, 0, 0, 0, 0, 1)
                .write(folder.resolve("e.tif")), lonLat), FLOAT_ROUNDING, "south first");
    }

    @ParameterizedTest
    @CsvSource({"-9999, 32, 3", "-32768, 16, 2", "nan, 32, 3", "-3.4028234663852886e+38, 32, 3",
        "-3.4028234663852886e+38, 64, 3", "0, 16, 1", "'', 16, 2"})
    void gapsHaveNoHeights(String nothing, int bits, int format) throws IOException {
        double gap = nothing.isEmpty() ? -32767 : Double.parseDouble(nothing.replace("nan", "NaN"));
        double[] heights = {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, gap};
        TiffFile file = new TiffFile(4, 3, heights).samples(bits, format, 1).place(9, 48.75, 0.25, 0.25);
        if (!nothing.isEmpty()) {
            file.text(42113, nothing);
        }
        double[] found = HeightFile.heights(file.write(folder.resolve("gap.tif")), new double[] {9.25, 48.5, 9.75,
            48.25});
        assertArrayEquals(new double[] {7, Double.NaN}, found, "undeclared gaps are seen by heights that no land has");
    }

    /** GDAL leaves out blocks without heights when told so. */
    @Test
    void blocksThatAreLeftOutHaveNoHeights() throws IOException {
        double[] heights = new double[24];
        Arrays.fill(heights, 50);
        TiffFile file = new TiffFile(4, 6, heights).strips(3).place(9, 49.5, 0.25, 0.25).order(ByteOrder.BIG_ENDIAN);
        byte[] whole = file.bytes();
        double[] lonLat = {9.5, 49.25, 9.5, 48.25};
        assertArrayEquals(new double[] {50, 50}, HeightFile.heights(Files.write(folder.resolve("whole.tif"), whole),
                lonLat));
        file.whole(273, TiffFile.LONG, 8, 0).whole(279, TiffFile.LONG, 48, 0);
        assertArrayEquals(new double[] {50, Double.NaN}, HeightFile.heights(file.write(folder.resolve("sparse.tif")),
                lonLat));
    }

    /** A raster of minutes is no height model, but it is a GeoTIFF of this program that has to be understood. */
    @Test
    void rastersOfTheProgramAreRead() throws IOException {
        double[] xy = new double[2 * 12];
        for (int i = 0; i < 12; i++) {
            xy[2 * i] = 4_200_125 + i % 4 * 250;
            xy[2 * i + 1] = 2_900_125 + i / 4 * 250.0;
        }
        CoordinateTransform.between("EPSG:3035", "EPSG:4326").transform(xy);
        Origins.Builder origins = new Origins.Builder();
        TravelTimes times = TravelTimes.allocate("x", TravelMode.WALK, 12);
        for (int i = 0; i < 12; i++) {
            origins.add("c" + i, xy[2 * i], xy[2 * i + 1], 1);
            times.status()[i] = TravelStatus.OK.code();
            times.best()[i] = 60 * (i + 1);
        }
        Path file = folder.resolve("minutes.tif");
        GeoTiff.write(file, PixelGrid.of(origins.build()).orElseThrow(), times, "Minutes");
        double[] between = {(xy[0] + xy[10]) / 2, (xy[1] + xy[11]) / 2, xy[10], xy[11]};
        assertArrayEquals(new double[] {(1 + 2 + 5 + 6) / 4.0, 6}, HeightFile.heights(file, between), 1e-2);
    }

    /** Of 4,096 tiles only one lies in the file, which is enough for streets in its middle. */
    @Test
    void onlyWhatTheStreetsNeedIsRead() throws IOException {
        double[] heights = new double[16 * 16];
        Arrays.setAll(heights, i -> i / 16);
        long[] offsets = new long[4096];
        Arrays.fill(offsets, 1 << 30);
        offsets[2500] = 8;
        long[] lengths = new long[4096];
        Arrays.fill(lengths, 16 * 16 * 4);
        double size = 1 / 65_536.0;
        Path file = new TiffFile(16, 16, heights).tiles(16, 16).whole(256, TiffFile.LONG, 65_536)
                .whole(324, TiffFile.LONG, offsets).whole(325, TiffFile.LONG, lengths).place(9, 49, size, size)
                .write(folder.resolve("wide.tif"));
        assertArrayEquals(new double[] {7}, HeightFile.heights(file, new double[] {9 + 40_008.5 * size,
            49 - 7.5 * size}), FLOAT_ROUNDING);
        ReachabilityInputException error = assertThrows(ReachabilityInputException.class,
                () -> HeightFile.heights(file, new double[] {9 + 40_008.5 * size, 49 - 7.5 * size,
                    9 + 40_018.5 * size, 49 - 7.5 * size}));
        assertTrue(error.getMessage().contains("cut or damaged"), error.getMessage());
    }
}
