// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.awt.geom.Path2D;

import org.locationtech.jts.geom.Coordinate;
import org.triangula.geo.crs.CoordinateSystem;
import org.triangula.geo.crs.CoordinateTransform;

/** The arrow that shows where north is in the middle of a map. */
final class NorthArrow {

    private static final int INK = 0xFF1A1A1A;
    private static final int WHITE = 0xFFFFFFFF;
    private static final double STEP = 0.01;

    private NorthArrow() {
    }

    /** The angle of true north against the upper edge, clockwise in radians: the convergence of the meridians. */
    static double angle(ViewTransform view, String systemCode) {
        CoordinateTransform toDegrees = CoordinateTransform.between(systemCode, CoordinateSystem.WGS84);
        Coordinate middle = toDegrees.transform(view.centreX(), view.centreY());
        if (!Double.isFinite(middle.x) || Math.abs(middle.y) > 89) {
            return 0;
        }
        Coordinate north = CoordinateTransform.between(CoordinateSystem.WGS84, systemCode).transform(middle.x,
                middle.y + STEP);
        return Math.atan2(north.x - view.centreX(), north.y - view.centreY());
    }

    /** Paints the arrow around a point; its height is that of the size. */
    static void paint(MapCanvas canvas, double x, double y, double size, double angle) {
        half(canvas, x, y, size, angle, -1, INK);
        half(canvas, x, y, size, angle, 1, WHITE);
        double letter = size * 0.42;
        double away = size * 0.75;
        double width = canvas.textWidth("N", letter, true);
        canvas.text("N", x + away * Math.sin(angle) - width / 2, y - away * Math.cos(angle) + letter * 0.36, letter,
                true, INK, 0xD9FFFFFF);
    }

    private static void half(MapCanvas canvas, double x, double y, double size, double angle, int side, int fill) {
        double[][] corners = {{0, -0.5}, {side * 0.26, 0.5}, {0, 0.32}};
        Path2D.Double path = new Path2D.Double();
        for (double[] corner : corners) {
            double px = x + size * (corner[0] * Math.cos(angle) - corner[1] * Math.sin(angle));
            double py = y + size * (corner[0] * Math.sin(angle) + corner[1] * Math.cos(angle));
            if (path.getCurrentPoint() == null) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        path.closePath();
        canvas.shape(path, fill, INK, size * 0.03);
    }
}
