// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The outlines of map signs. */
public final class Symbols {

    private Symbols() {
    }

    /**
     * A sign around a point; all kinds cover about the same area.
     *
     * @param symbol the sign
     * @param x pixel column of the point
     * @param y pixel row of the point
     * @param size about its height in pixels
     * @return the outline
     */
    public static Shape shape(MapSymbol symbol, double x, double y, double size) {
        double r = size / 2;
        return switch (symbol) {
            case CIRCLE -> new Ellipse2D.Double(x - r, y - r, size, size);
            case SQUARE -> new Rectangle2D.Double(x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r);
            case TRIANGLE -> polygon(x, y, r, 0, -1.2, 1.15, 0.85, -1.15, 0.85);
            case DIAMOND -> polygon(x, y, r, 0, -1.25, 1.25, 0, 0, 1.25, -1.25, 0);
            case CROSS -> polygon(x, y, r, -0.4, -1.1, 0.4, -1.1, 0.4, -0.4, 1.1, -0.4, 1.1, 0.4, 0.4, 0.4, 0.4, 1.1,
                    -0.4, 1.1, -0.4, 0.4, -1.1, 0.4, -1.1, -0.4, -0.4, -0.4);
            case TRIANGLE_DOWN -> polygon(x, y, r, 0, 1.2, 1.15, -0.85, -1.15, -0.85);
            case PENTAGON -> polygon(x, y, r, star(5, 1.12, 1.12 * Math.cos(Math.PI / 5)));
            case STAR -> polygon(x, y, r, star(5, 1.35, 0.58));
            case RING -> ring(x, y, r);
            case FILL -> new Rectangle2D.Double(x - 1.5 * r, y - r, 3 * r, size);
            case LINE -> new Rectangle2D.Double(x - 1.5 * r, y - 0.1 * r, 3 * r, 0.2 * r);
        };
    }

    /** Corners that alternate between two distances from the middle, the first one above. */
    private static double[] star(int points, double outer, double inner) {
        double[] corners = new double[4 * points];
        for (int i = 0; i < 2 * points; i++) {
            double angle = Math.PI * i / points;
            double distance = i % 2 == 0 ? outer : inner;
            corners[2 * i] = distance * Math.sin(angle);
            corners[2 * i + 1] = -distance * Math.cos(angle);
        }
        return corners;
    }

    private static Shape ring(double x, double y, double r) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        path.append(new Ellipse2D.Double(x - 1.1 * r, y - 1.1 * r, 2.2 * r, 2.2 * r), false);
        path.append(new Ellipse2D.Double(x - 0.45 * r, y - 0.45 * r, 0.9 * r, 0.9 * r), false);
        return path;
    }

    private static Shape polygon(double x, double y, double r, double... corners) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x + r * corners[0], y + r * corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(x + r * corners[i], y + r * corners[i + 1]);
        }
        path.closePath();
        return path;
    }
}
