// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.RGB;
import org.triangula.geo.map.MapSymbol;
import org.triangula.geo.map.Symbols;

/** Draws the shapes of map signs with SWT, so that legend and lists show exactly what the map shows. */
final class AwtShapes {

    private AwtShapes() {
    }

    /** Draws a sign around a point. */
    static void sign(GC gc, MapSymbol symbol, double x, double y, double size, int argb, RGB edge) {
        Color colour = new Color(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
        Path path = path(gc.getDevice(), Symbols.shape(symbol, x, y, size));
        try {
            gc.setAlpha(Math.max(90, argb >>> 24));
            gc.setFillRule(SWT.FILL_EVEN_ODD);
            gc.setBackground(colour);
            gc.fillPath(path);
            gc.setAlpha(255);
            if (edge != null) {
                gc.setLineWidth(1);
                gc.setForeground(new Color(edge));
                gc.drawPath(path);
            }
        } finally {
            path.dispose();
        }
    }

    private static Path path(Device device, Shape shape) {
        Path path = new Path(device);
        float[] p = new float[6];
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> path.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> path.lineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO -> path.quadTo(p[0], p[1], p[2], p[3]);
                case PathIterator.SEG_CUBICTO -> path.cubicTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> path.close();
            }
        }
        return path;
    }
}
