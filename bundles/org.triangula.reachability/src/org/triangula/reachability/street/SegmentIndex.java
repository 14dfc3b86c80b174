// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.street;

import java.util.Arrays;

/** A uniform grid over the segments of all street shapes, for finding the street nearest to a point; flat arrays. */
public final class SegmentIndex {
    private static final int MAX_CELLS = 1 << 23;
    /** More than the rounding of stored coordinates and of the arithmetic can make. */
    private static final double MARGIN_UNITS = 10;
    private static final double METRES_PER_DEGREE = Math.toRadians(1) * GeoMath.EARTH_RADIUS_METRES;

    private final StreetNetwork network;
    private final int west;
    private final int south;
    private final int cellWidth;
    private final int cellHeight;
    private final int columns;
    private final int rows;
    private final int[] cellStart;
    private final int[] cellSegments;

    /** Builds the index; cells are about 250 m wide, wider for very large areas. */
    public SegmentIndex(StreetNetwork network) {
        this.network = network;
        int[] box = network.bounds();
        west = box[0];
        south = box[1];
        int height = 22_500;
        double middle = Math.toRadians(GeoMath.toDegrees((int) (((long) box[1] + box[3]) / 2)));
        int width = (int) (height / Math.max(0.1, Math.cos(middle)));
        while (((long) box[2] - west) / width * (((long) box[3] - south) / height) > MAX_CELLS) {
            width *= 2;
            height *= 2;
        }
        cellWidth = width;
        cellHeight = height;
        columns = (int) (((long) box[2] - west) / width) + 1;
        rows = (int) (((long) box[3] - south) / height) + 1;
        int[] counts = new int[columns * rows + 1];
        eachSegmentCell((segment, cell) -> counts[cell + 1]++);
        for (int i = 0; i < columns * rows; i++) {
            counts[i + 1] += counts[i];
        }
        cellStart = counts;
        cellSegments = new int[counts[columns * rows]];
        int[] next = Arrays.copyOf(counts, columns * rows);
        eachSegmentCell((segment, cell) -> cellSegments[next[cell]++] = segment);
    }

    private interface SegmentCell {
        void accept(int segment, int cell);
    }

    private void eachSegmentCell(SegmentCell action) {
        int[] x = network.longitude();
        int[] y = network.latitude();
        for (int edge = 0; edge < network.edgeCount(); edge++) {
            for (int i = network.shapeStart()[edge]; i < network.shapeStart()[edge + 1] - 1; i++) {
                int left = column(Math.min(x[i], x[i + 1]));
                int right = column(Math.max(x[i], x[i + 1]));
                int bottom = row(Math.min(y[i], y[i + 1]));
                int top = row(Math.max(y[i], y[i + 1]));
                for (int row = bottom; row <= top; row++) {
                    for (int column = left; column <= right; column++) {
                        action.accept(i, row * columns + column);
                    }
                }
            }
        }
    }

    private int column(long longitude) {
        return Math.clamp(Math.floorDiv(longitude - west, cellWidth), 0, columns - 1);
    }

    private int row(long latitude) {
        return Math.clamp(Math.floorDiv(latitude - south, cellHeight), 0, rows - 1);
    }

    /**
     * The nearest place on a street.
     *
     * @param edge   the street
     * @param point  index of the shape point that begins the segment
     * @param share  place along the segment, 0 to 1
     * @param metres distance from the given point
     */
    public record Place(int edge, int point, double share, double metres) {
    }

    /**
     * Finds the nearest place where a mode's journeys may start or end.
     *
     * @param graph     the mode's streets
     * @param longitude degrees
     * @param latitude  degrees
     * @param maxMetres search radius
     * @return the place, or null if there is none within the radius; of several equally near the lowest segment
     */
    public Place nearest(ModeGraph graph, double longitude, double latitude, double maxMetres) {
        double metresPerLongitude = METRES_PER_DEGREE * Math.cos(Math.toRadians(latitude));
        double reachX = maxMetres / metresPerLongitude * GeoMath.UNITS_PER_DEGREE;
        double reachY = maxMetres / METRES_PER_DEGREE * GeoMath.UNITS_PER_DEGREE;
        double unitX = longitude * GeoMath.UNITS_PER_DEGREE;
        double unitY = latitude * GeoMath.UNITS_PER_DEGREE;
        if (unitX + reachX < west || unitY + reachY < south || unitX - reachX > west + (double) columns * cellWidth
                || unitY - reachY > south + (double) rows * cellHeight) {
            return null;
        }
        double best = maxMetres * maxMetres;
        int bestPoint = -1;
        int bestEdge = -1;
        double bestShare = 0;
        double limitX = reachX + MARGIN_UNITS;
        double limitY = reachY + MARGIN_UNITS;
        int right = column((long) (unitX + reachX));
        int top = row((long) (unitY + reachY));
        for (int row = row((long) (unitY - reachY)); row <= top; row++) {
            for (int column = column((long) (unitX - reachX)); column <= right; column++) {
                int cell = row * columns + column;
                for (int i = cellStart[cell]; i < cellStart[cell + 1]; i++) {
                    int point = cellSegments[i];
                    if (isFarther(point, unitX, unitY, limitX, limitY)) {
                        continue;
                    }
                    double ax = (GeoMath.toDegrees(network.longitude()[point]) - longitude) * metresPerLongitude;
                    double ay = (GeoMath.toDegrees(network.latitude()[point]) - latitude) * METRES_PER_DEGREE;
                    double bx = (GeoMath.toDegrees(network.longitude()[point + 1]) - longitude) * metresPerLongitude;
                    double by = (GeoMath.toDegrees(network.latitude()[point + 1]) - latitude) * METRES_PER_DEGREE;
                    double share = project(ax, ay, bx, by);
                    double x = share == 1 ? bx : ax + share * (bx - ax);
                    double y = share == 1 ? by : ay + share * (by - ay);
                    double square = x * x + y * y;
                    if (square < best || square == best && (bestPoint < 0 || point < bestPoint)) {
                        int edge = edgeOf(point);
                        if (graph.snappable(edge)) {
                            best = square;
                            bestPoint = point;
                            bestEdge = edge;
                            bestShare = share;
                            double metres = Math.sqrt(square);
                            limitX = metres / metresPerLongitude * GeoMath.UNITS_PER_DEGREE + MARGIN_UNITS;
                            limitY = metres / METRES_PER_DEGREE * GeoMath.UNITS_PER_DEGREE + MARGIN_UNITS;
                        }
                    }
                }
            }
        }
        return bestPoint < 0 ? null : new Place(bestEdge, bestPoint, bestShare, Math.sqrt(best));
    }

    /** Whether a segment's box is certainly farther away than the given limits, in stored units. */
    private boolean isFarther(int point, double x, double y, double limitX, double limitY) {
        int x1 = network.longitude()[point];
        int x2 = network.longitude()[point + 1];
        int y1 = network.latitude()[point];
        int y2 = network.latitude()[point + 1];
        return Math.min(x1, x2) - x > limitX || x - Math.max(x1, x2) > limitX || Math.min(y1, y2) - y > limitY
                || y - Math.max(y1, y2) > limitY;
    }

    /** Share along a-b of the point nearest to the origin of coordinates. */
    private static double project(double ax, double ay, double bx, double by) {
        double dx = bx - ax;
        double dy = by - ay;
        double square = dx * dx + dy * dy;
        return square == 0 ? 0 : Math.clamp(-(ax * dx + ay * dy) / square, 0, 1);
    }

    private int edgeOf(int point) {
        int found = Arrays.binarySearch(network.shapeStart(), point);
        return found >= 0 ? found : -found - 2;
    }
}
