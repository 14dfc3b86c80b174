// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.elevation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StreamTokenizer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.triangula.reachability.ReachabilityInputException;

/**
 * Reads an ESRI ASCII grid ({@code ncols}, {@code nrows}, {@code xllcorner} or {@code xllcenter}, {@code yllcorner} or
 * {@code yllcenter}, {@code cellsize}, {@code NODATA_value}; then rows from north to south). Where the corner can be
 * degrees, coordinates are WGS 84, else ETRS89 / UTM zone 32 (EPSG:25832).
 */
final class AsciiHeights {
    private static final String DEGREES = "EPSG:4326";
    private static final String METRIC = "EPSG:25832";

    private AsciiHeights() {
    }

    /**
     * Reads a grid.
     *
     * @throws ReachabilityInputException if the file is no such grid, too large or cut
     * @throws IOException                if reading fails
     */
    static HeightGrid read(Path file) throws IOException {
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
            if ((long) columns * rows > HeightGrid.MAX_CELLS) {
                throw new ReachabilityInputException(NLS.bind(Messages.tooLarge, new Object[] {file,
                    String.valueOf((long) columns * rows), String.valueOf(HeightGrid.MAX_CELLS)}));
            }
            double nothing = head.getOrDefault("nodata_value", -9999.0);
            float[] heights = new float[columns * rows];
            for (int i = 0; i < heights.length; i++) {
                heights[i] = HeightGrid.height(number(words, file), nothing);
                words.nextToken();
            }
            double half = centres ? 0 : size / 2;
            double west = x + half;
            double south = y + half;
            boolean degrees = Math.abs(west) <= 180 && Math.abs(south) <= 90 && size < 1;
            return new HeightGrid(new GridPlacement(degrees ? DEGREES : METRIC, west, south + (rows - 1) * size, size,
                    -size), new GridWindow(0, 0, columns, rows), heights);
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
}
