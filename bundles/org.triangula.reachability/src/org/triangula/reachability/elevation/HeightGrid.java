// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.elevation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StreamTokenizer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.triangula.geo.crs.CoordinateTransform;
import org.triangula.reachability.ReachabilityInputException;

/**
 * Heights on a regular grid, read from an ESRI ASCII grid ({@code ncols}, {@code nrows}, {@code xllcorner} or
 * {@code xllcenter}, {@code yllcorner} or {@code yllcenter}, {@code cellsize}, {@code NODATA_value}; then rows from
 * north to south). Where the corner can be degrees, coordinates are WGS 84, else ETRS89 / UTM zone 32 (EPSG:25832).
 * Immutable.
 */
public final class HeightGrid {
    /** Most cells accepted; 40 million take 160 MB. */
    public static final int MAX_CELLS = 40_000_000;

    private static final String METRIC = "EPSG:25832";

    private final int columns;
    private final int rows;
    private final double west;
    private final double south;
    private final double size;
    private final float[] heights;
    private final boolean degrees;

    private HeightGrid(int columns, int rows, double west, double south, double size, float[] heights) {
        this.columns = columns;
        this.rows = rows;
        this.west = west;
        this.south = south;
        this.size = size;
        this.heights = heights;
        degrees = Math.abs(west) <= 180 && Math.abs(south) <= 90 && size < 1;
    }

    /**
     * Reads a grid.
     *
     * @throws ReachabilityInputException if the file is no such grid, too large or cut
     * @throws IOException                if reading fails
     */
    public static HeightGrid read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ReachabilityInputException(NLS.bind(Messages.noFile, file));
        }
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            StreamTokenizer words = new StreamTokenizer(reader);
            words.resetSyntax();
            words.whitespaceChars(0, ' ');
            words.wordChars('!', 255);
            Map<String, Double> head = new HashMap<>();
            while (words.nextToken() == StreamTokenizer.TT_WORD && Character.isLetter(words.sval.charAt(0))) {
                String name = words.sval.toLowerCase(Locale.ROOT);
                if (words.nextToken() == StreamTokenizer.TT_EOF) {
                    throw new ReachabilityInputException(NLS.bind(Messages.noGrid, file));
                }
                head.put(name, number(words, file));
            }
            int columns = head.getOrDefault("ncols", 0.0).intValue();
            int rows = head.getOrDefault("nrows", 0.0).intValue();
            double size = head.getOrDefault("cellsize", 0.0);
            boolean centres = head.containsKey("xllcenter");
            Double x = head.get(centres ? "xllcenter" : "xllcorner");
            Double y = head.get(centres ? "yllcenter" : "yllcorner");
            if (columns < 2 || rows < 2 || !(size > 0) || x == null || y == null) {
                throw new ReachabilityInputException(NLS.bind(Messages.noGrid, file));
            }
            if ((long) columns * rows > MAX_CELLS) {
                throw new ReachabilityInputException(NLS.bind(Messages.tooLarge, new Object[] {file,
                    String.valueOf((long) columns * rows), String.valueOf(MAX_CELLS)}));
            }
            double nothing = head.getOrDefault("nodata_value", -9999.0);
            float[] heights = new float[columns * rows];
            for (int i = 0; i < heights.length; i++) {
                double height = number(words, file);
                heights[i] = height == nothing ? Float.NaN : (float) height;
                words.nextToken();
            }
            double half = centres ? 0 : size / 2;
            return new HeightGrid(columns, rows, x + half, y + half, size, heights);
        }
    }

    private static double number(StreamTokenizer words, Path file) throws ReachabilityInputException {
        try {
            if (words.ttype == StreamTokenizer.TT_WORD) {
                return Double.parseDouble(words.sval);
            }
        } catch (NumberFormatException e) {
            throw new ReachabilityInputException(NLS.bind(Messages.noNumber, file, words.sval), e);
        }
        throw new ReachabilityInputException(NLS.bind(Messages.cut, file));
    }

    /**
     * Finds heights by interpolation between the four nearest centres of cells.
     *
     * @param lonLat longitude and latitude in degrees (WGS 84), one point after the other
     * @return metres per point; not a number outside of the grid and where a neighbour has no height
     */
    public double[] heights(double[] lonLat) {
        double[] xy = lonLat.clone();
        if (!degrees) {
            CoordinateTransform.between("EPSG:4326", METRIC).transform(xy);
        }
        double[] result = new double[xy.length / 2];
        Arrays.setAll(result, i -> height((xy[2 * i] - west) / size, (xy[2 * i + 1] - south) / size));
        return result;
    }

    private double height(double x, double y) {
        if (!(x >= 0 && y >= 0 && x <= columns - 1 && y <= rows - 1)) {
            return Double.NaN;
        }
        int column = Math.min((int) x, columns - 2);
        int row = Math.min((int) y, rows - 2);
        double east = x - column;
        double north = y - row;
        return (at(column, row) * (1 - east) + at(column + 1, row) * east) * (1 - north)
                + (at(column, row + 1) * (1 - east) + at(column + 1, row + 1) * east) * north;
    }

    /** Rows are counted from the south here, from the north in the file. */
    private double at(int column, int row) {
        return heights[(rows - 1 - row) * columns + column];
    }
}
