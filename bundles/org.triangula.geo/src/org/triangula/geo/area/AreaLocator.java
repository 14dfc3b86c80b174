// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.area;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;

/**
 * Tells for millions of points in which area they lie. A raster over the areas answers at once for cells through which
 * no border runs; in the others the exact outlines decide, so the answers are the same as those of
 * {@link AreaLayer#indexAt}. Immutable and safe for several threads.
 */
public final class AreaLocator {

    private static final int OUTSIDE = -1;
    /** Share of a cell by which borders are thickened, so that rounding cannot hide one. */
    private static final double MARGIN = 1e-6;
    private static final int SMALLEST = 16;
    private static final int LARGEST = 2048;

    private final List<IndexedPointInAreaLocator> outlines = new ArrayList<>();
    private final double minX;
    private final double minY;
    private final double maxX;
    private final double maxY;
    private final double scaleX;
    private final double scaleY;
    private final int columns;
    private final int rows;
    /** Position of the one area that covers the cell, −1 for none, or −2 − position in {@link #candidates}. */
    private final int[] cells;
    private final int[][] candidates;

    /**
     * Prepares the areas of a layer. Takes about a second for the districts of Germany.
     *
     * @param layer the areas
     */
    public AreaLocator(AreaLayer layer) {
        this(layer, resolution(layer));
    }

    /**
     * Prepares the areas of a layer.
     *
     * @param layer the areas
     * @param resolution columns and rows of the raster, 1 … 4096; more cost memory and time once and save time later
     */
    public AreaLocator(AreaLayer layer, int resolution) {
        if (resolution < 1 || resolution > 2 * LARGEST) {
            throw new IllegalArgumentException("The resolution must lie between 1 and " + 2 * LARGEST);
        }
        Envelope box = layer.envelope();
        boolean empty = box.isNull();
        minX = empty ? 0 : box.getMinX();
        minY = empty ? 0 : box.getMinY();
        maxX = empty ? -1 : box.getMaxX();
        maxY = empty ? -1 : box.getMaxY();
        columns = empty ? 1 : resolution;
        rows = columns;
        scaleX = columns / Math.max(Double.MIN_NORMAL, empty ? 1 : box.getWidth());
        scaleY = rows / Math.max(Double.MIN_NORMAL, empty ? 1 : box.getHeight());
        cells = new int[columns * rows];
        Arrays.fill(cells, OUTSIDE);
        layer.areas().forEach(area -> outlines.add(new IndexedPointInAreaLocator(area.geometry())));
        List<int[]> mixed = new ArrayList<>();
        for (int i = 0; i < layer.areas().size(); i++) {
            markBorders(layer.areas().get(i).geometry(), i, mixed);
        }
        fill(layer, mixed);
        candidates = mixed.toArray(new int[0][]);
    }

    private static int resolution(AreaLayer layer) {
        long points = layer.areas().stream().mapToLong(area -> area.geometry().getNumPoints()).sum();
        return Math.clamp(Math.round(8 * Math.sqrt(points)), SMALLEST, LARGEST);
    }

    private void markBorders(Geometry geometry, int area, List<int[]> mixed) {
        geometry.apply((GeometryComponentFilter) part -> {
            if (part instanceof LinearRing ring) {
                CoordinateSequence points = ring.getCoordinateSequence();
                for (int i = 1; i < points.size(); i++) {
                    markSegment((points.getX(i - 1) - minX) * scaleX, (points.getY(i - 1) - minY) * scaleY,
                            (points.getX(i) - minX) * scaleX, (points.getY(i) - minY) * scaleY, area, mixed);
                }
            }
        });
    }

    /** Marks all cells a segment touches; coordinates in cells. */
    private void markSegment(double x0, double y0, double x1, double y1, int area, List<int[]> mixed) {
        int firstRow = row(Math.min(y0, y1) - MARGIN);
        int lastRow = row(Math.max(y0, y1) + MARGIN);
        for (int row = firstRow; row <= lastRow; row++) {
            double from = x0;
            double to = x1;
            if (y0 != y1) {
                double slope = (x1 - x0) / (y1 - y0);
                double low = Math.clamp(row - MARGIN, Math.min(y0, y1), Math.max(y0, y1));
                double high = Math.clamp(row + 1 + MARGIN, Math.min(y0, y1), Math.max(y0, y1));
                from = x0 + (low - y0) * slope;
                to = x0 + (high - y0) * slope;
            }
            int last = column(Math.max(from, to) + MARGIN);
            for (int column = column(Math.min(from, to) - MARGIN); column <= last; column++) {
                mark(row * columns + column, area, mixed);
            }
        }
    }

    private void mark(int cell, int area, List<int[]> mixed) {
        if (cells[cell] == OUTSIDE) {
            cells[cell] = -2 - mixed.size();
            mixed.add(new int[] {area});
            return;
        }
        int position = -2 - cells[cell];
        int[] known = mixed.get(position);
        // areas come in ascending order
        if (known[known.length - 1] != area) {
            int[] more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = area;
            mixed.set(position, more);
        }
    }

    /** Gives the cells between borders to their area and completes the candidates of the others. */
    private void fill(AreaLayer layer, List<int[]> mixed) {
        for (int row = 0; row < rows; row++) {
            double y = minY + (row + 0.5) / scaleY;
            boolean known = false;
            int current = OUTSIDE;
            for (int column = 0; column < columns; column++) {
                int cell = row * columns + column;
                double x = minX + (column + 0.5) / scaleX;
                if (cells[cell] == OUTSIDE) {
                    // without a border in between, neighbours in a row lie in the same area
                    if (!known) {
                        current = layer.indexAt(x, y);
                        known = true;
                    }
                    cells[cell] = current;
                } else {
                    known = false;
                    int position = -2 - cells[cell];
                    mixed.set(position, withCovering(layer, x, y, mixed.get(position)));
                }
            }
        }
    }

    /** Adds the areas that cover a cell wholly although borders of others run through it: areas that overlap. */
    private int[] withCovering(AreaLayer layer, double x, double y, int[] touching) {
        Coordinate centre = new Coordinate(x, y);
        int[] all = touching;
        for (int area : layer.candidates(new Envelope(centre))) {
            if (Arrays.binarySearch(touching, area) < 0 && outlines.get(area).locate(centre) != Location.EXTERIOR) {
                all = Arrays.copyOf(all, all.length + 1);
                all[all.length - 1] = area;
            }
        }
        if (all != touching) {
            Arrays.sort(all);
        }
        return all;
    }

    private int row(double y) {
        return Math.clamp((long) Math.floor(y), 0, rows - 1);
    }

    private int column(double x) {
        return Math.clamp((long) Math.floor(x), 0, columns - 1);
    }

    /**
     * The position of the area a point lies in.
     *
     * @param x easting or longitude in the layer's system
     * @param y northing or latitude in the layer's system
     * @return position in {@link AreaLayer#areas()} of the first area that has the point inside or on its edge, or −1
     */
    public int indexAt(double x, double y) {
        // written so that NaN lies outside
        if (!(x >= minX && x <= maxX && y >= minY && y <= maxY)) {
            return OUTSIDE;
        }
        int cell = cells[row((y - minY) * scaleY) * columns + column((x - minX) * scaleX)];
        if (cell >= OUTSIDE) {
            return cell;
        }
        Coordinate point = new Coordinate(x, y);
        for (int area : candidates[-2 - cell]) {
            if (outlines.get(area).locate(point) != Location.EXTERIOR) {
                return area;
            }
        }
        return OUTSIDE;
    }

    /**
     * The areas of many points at once.
     *
     * @param xy points x0, y0, x1, y1, … in the layer's system
     * @return for each point the position in {@link AreaLayer#areas()} or −1
     */
    public int[] indicesAt(double[] xy) {
        int[] result = new int[xy.length / 2];
        for (int i = 0; i < result.length; i++) {
            result[i] = indexAt(xy[2 * i], xy[2 * i + 1]);
        }
        return result;
    }
}
