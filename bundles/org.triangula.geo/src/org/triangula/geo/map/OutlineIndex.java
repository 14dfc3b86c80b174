// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.awt.geom.Path2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * The rings of one area, or one line, with the coarsest scale at which each vertex is still needed, so that a
 * zoomed-out map draws few vertices without computing a simplification again. Immutable.
 *
 * <p>The measure is the distance of the Douglas–Peucker algorithm (D. Douglas, T. Peucker, Cartographica 10, 1973),
 * never larger than that of the enclosing step, so dropping all vertices below a tolerance gives its result for that
 * tolerance.
 */
final class OutlineIndex {

    private final List<Ring> rings = new ArrayList<>();
    private final Envelope envelope;

    OutlineIndex(Geometry geometry) {
        envelope = geometry.getEnvelopeInternal();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof LineString line && !line.isEmpty()) {
                rings.add(new Ring(line));
            } else if (geometry.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                rings.add(new Ring(polygon.getExteriorRing()));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(new Ring(polygon.getInteriorRingN(hole)));
                }
            }
        }
    }

    Envelope envelope() {
        return envelope;
    }

    /** The outline in pixels, without detail below half a pixel; rings smaller than a pixel are left out. */
    Path2D path(ViewTransform view) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        double tolerance = view.unitsPerPixel() / 2;
        for (Ring ring : rings) {
            if (Math.max(ring.envelope.getWidth(), ring.envelope.getHeight()) >= view.unitsPerPixel()) {
                ring.append(path, view, tolerance);
            }
        }
        return path;
    }

    private static final class Ring {
        private final double[] xy;
        private final float[] significance;
        private final Envelope envelope;
        private final boolean closed;

        private Ring(LineString ring) {
            CoordinateSequence points = ring.getCoordinateSequence();
            envelope = ring.getEnvelopeInternal();
            xy = new double[2 * points.size()];
            for (int i = 0; i < points.size(); i++) {
                xy[2 * i] = points.getX(i);
                xy[2 * i + 1] = points.getY(i);
            }
            closed = ring.isClosed();
            significance = new float[points.size()];
            rank();
        }

        private void rank() {
            int last = significance.length - 1;
            Arrays.fill(significance, 0);
            significance[0] = Float.POSITIVE_INFINITY;
            significance[last] = Float.POSITIVE_INFINITY;
            Deque<int[]> open = new ArrayDeque<>();
            Deque<Float> bounds = new ArrayDeque<>();
            open.push(new int[] {0, last});
            bounds.push(Float.POSITIVE_INFINITY);
            while (!open.isEmpty()) {
                int[] range = open.pop();
                float bound = bounds.pop();
                int farthest = -1;
                double distance = -1;
                for (int i = range[0] + 1; i < range[1]; i++) {
                    double d = distance(i, range[0], range[1]);
                    if (d > distance) {
                        distance = d;
                        farthest = i;
                    }
                }
                if (farthest > 0) {
                    significance[farthest] = (float) Math.min(distance, bound);
                    open.push(new int[] {range[0], farthest});
                    bounds.push(significance[farthest]);
                    open.push(new int[] {farthest, range[1]});
                    bounds.push(significance[farthest]);
                }
            }
        }

        private double distance(int point, int from, int to) {
            double dx = xy[2 * to] - xy[2 * from];
            double dy = xy[2 * to + 1] - xy[2 * from + 1];
            double px = xy[2 * point] - xy[2 * from];
            double py = xy[2 * point + 1] - xy[2 * from + 1];
            double length = dx * dx + dy * dy;
            double share = length == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
            return Math.hypot(px - share * dx, py - share * dy);
        }

        private void append(Path2D.Double path, ViewTransform view, double tolerance) {
            path.moveTo(view.pixelX(xy[0]), view.pixelY(xy[1]));
            for (int i = 1; i < significance.length - 1; i++) {
                if (significance[i] >= tolerance) {
                    path.lineTo(view.pixelX(xy[2 * i]), view.pixelY(xy[2 * i + 1]));
                }
            }
            if (closed) {
                path.closePath();
            } else {
                int last = significance.length - 1;
                path.lineTo(view.pixelX(xy[2 * last]), view.pixelY(xy[2 * last + 1]));
            }
        }
    }
}
