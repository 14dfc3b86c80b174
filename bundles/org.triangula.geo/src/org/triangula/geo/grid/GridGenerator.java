// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.grid;

import java.util.Arrays;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.PolygonExtracter;

/** Lays a regular grid over a box or a polygon. The grid's lines are multiples of the edge length. */
public final class GridGenerator {

    /** More cells than this are refused: about three times Germany in 250 m. */
    public static final int MAXIMUM_CELLS = 20_000_000;

    private final String systemCode;
    private final int size;

    /**
     * Creates a generator.
     *
     * @param systemCode EPSG code of a metric coordinate system
     * @param size edge length in metres, at least 1
     */
    public GridGenerator(String systemCode, int size) {
        if (size < 1) {
            throw new IllegalArgumentException("A cell needs an edge of at least 1 metre, not " + size);
        }
        this.systemCode = systemCode;
        this.size = size;
    }

    /**
     * All cells that overlap a box with more than an edge.
     *
     * @param box the box in metres
     * @return the grid, empty for the empty box
     * @throws IllegalArgumentException when there would be more than {@link #MAXIMUM_CELLS}
     */
    public CellGrid over(Envelope box) {
        if (box.isNull()) {
            return CellGrid.of(systemCode, size, new int[0], new int[0]);
        }
        Range range = range(box);
        int width = range.lastColumn - range.firstColumn + 1;
        int count = Math.multiplyExact(width, range.lastRow - range.firstRow + 1);
        int[] columns = new int[count];
        int[] rows = new int[count];
        for (int i = 0; i < count; i++) {
            columns[i] = range.firstColumn + i % width;
            rows[i] = range.firstRow + i / width;
        }
        return CellGrid.of(systemCode, size, columns, rows);
    }

    /**
     * The cells of a polygon.
     *
     * @param area polygons in metres; lines and points in it count for {@link CellRule#TOUCHING} only
     * @param rule which cells belong to it
     * @return the grid, empty for an empty area
     * @throws IllegalArgumentException when the box around it has more than {@link #MAXIMUM_CELLS}
     */
    public CellGrid over(Geometry area, CellRule rule) {
        if (area.isEmpty()) {
            return over(new Envelope());
        }
        Range range = range(area.getEnvelopeInternal());
        Cells cells = new Cells();
        if (rule == CellRule.TOUCHING) {
            touching(area, range, cells);
        } else {
            for (int row = range.firstRow; row <= range.lastRow; row++) {
                centresInside(area, row, cells);
            }
        }
        return CellGrid.of(systemCode, size, Arrays.copyOf(cells.columns, cells.count),
                Arrays.copyOf(cells.rows, cells.count));
    }

    /** Scan line: the crossings of the row's middle line with all edges; inside is between odd and even ones. */
    private void centresInside(Geometry area, int row, Cells cells) {
        double y = (row + 0.5) * size;
        Crossings crossings = new Crossings();
        for (Object part : PolygonExtracter.getPolygons(area)) {
            Polygon polygon = (Polygon) part;
            Envelope box = polygon.getEnvelopeInternal();
            if (box.getMinY() <= y && y <= box.getMaxY()) {
                crossings.count = 0;
                cross(polygon.getExteriorRing(), y, crossings);
                for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                    cross(polygon.getInteriorRingN(i), y, crossings);
                }
                Arrays.sort(crossings.x, 0, crossings.count);
                for (int i = 0; i + 1 < crossings.count; i += 2) {
                    int first = (int) Math.ceil(crossings.x[i] / size - 0.5);
                    int last = (int) Math.ceil(crossings.x[i + 1] / size - 0.5) - 1;
                    for (int column = first; column <= last; column++) {
                        cells.add(column, row);
                    }
                }
            }
        }
    }

    private static void cross(LinearRing ring, double y, Crossings crossings) {
        CoordinateSequence points = ring.getCoordinateSequence();
        for (int i = 1; i < points.size(); i++) {
            double y0 = points.getY(i - 1);
            double y1 = points.getY(i);
            if (y0 <= y != y1 <= y) {
                double x0 = points.getX(i - 1);
                crossings.add(x0 + (y - y0) / (y1 - y0) * (points.getX(i) - x0));
            }
        }
    }

    private void touching(Geometry area, Range range, Cells cells) {
        PreparedGeometry prepared = PreparedGeometryFactory.prepare(area);
        GeometryFactory factory = area.getFactory();
        for (int row = range.firstRow - 1; row <= range.lastRow + 1; row++) {
            for (int column = range.firstColumn - 1; column <= range.lastColumn + 1; column++) {
                Geometry cell = factory.toGeometry(new Envelope(
                        new Coordinate((double) column * size, (double) row * size),
                        new Coordinate((column + 1.0) * size, (row + 1.0) * size)));
                if (prepared.intersects(cell)) {
                    cells.add(column, row);
                }
            }
        }
    }

    private Range range(Envelope box) {
        double firstColumn = Math.floor(box.getMinX() / size);
        double firstRow = Math.floor(box.getMinY() / size);
        double lastColumn = Math.max(firstColumn, Math.ceil(box.getMaxX() / size) - 1);
        double lastRow = Math.max(firstRow, Math.ceil(box.getMaxY() / size) - 1);
        double count = (lastColumn - firstColumn + 1) * (lastRow - firstRow + 1);
        if (!(count <= MAXIMUM_CELLS)) {
            throw new IllegalArgumentException(String.format("A grid of %d m over this region would have %.0f cells,"
                    + " more than %d. Choose a smaller region or larger cells, and check that the region is in metres.",
                    size, count, MAXIMUM_CELLS));
        }
        return new Range((int) firstColumn, (int) lastColumn, (int) firstRow, (int) lastRow);
    }

    private record Range(int firstColumn, int lastColumn, int firstRow, int lastRow) {
    }

    private static final class Cells {
        private int[] columns = new int[1024];
        private int[] rows = new int[1024];
        private int count;

        private void add(int column, int row) {
            if (count == columns.length) {
                columns = Arrays.copyOf(columns, count * 2);
                rows = Arrays.copyOf(rows, count * 2);
            }
            columns[count] = column;
            rows[count++] = row;
        }
    }

    private static final class Crossings {
        private double[] x = new double[16];
        private int count;

        private void add(double value) {
            if (count == x.length) {
                x = Arrays.copyOf(x, count * 2);
            }
            x[count++] = value;
        }
    }
}
