// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The outlines of map signs. */
final class Symbols {

    private Symbols() {
    }

    /** A sign around a point, about as high as the size says; all kinds cover about the same area. */
    static Shape shape(MapSymbol symbol, double x, double y, double size) {
        double r = size / 2;
        return switch (symbol) {
            case CIRCLE -> new Ellipse2D.Double(x - r, y - r, size, size);
            case SQUARE -> new Rectangle2D.Double(x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r);
            case TRIANGLE -> polygon(x, y, r, 0, -1.2, 1.15, 0.85, -1.15, 0.85);
            case DIAMOND -> polygon(x, y, r, 0, -1.25, 1.25, 0, 0, 1.25, -1.25, 0);
            case CROSS -> polygon(x, y, r, -0.4, -1.1, 0.4, -1.1, 0.4, -0.4, 1.1, -0.4, 1.1, 0.4, 0.4, 0.4, 0.4, 1.1,
                    -0.4, 1.1, -0.4, 0.4, -1.1, 0.4, -1.1, -0.4, -0.4, -0.4);
            case FILL -> new Rectangle2D.Double(x - 1.5 * r, y - r, 3 * r, size);
            case LINE -> new Rectangle2D.Double(x - 1.5 * r, y - 0.1 * r, 3 * r, 0.2 * r);
        };
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
