// SPDX-License-Identifier: EPL-2.0
package org.triangula.figure;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Shapes as paths of a PDF page, which knows cubic curves only. */
public final class PdfPath {

    private PdfPath() {
    }

    /**
     * Begins a path that is filled or stroked next.
     *
     * @param content the page
     * @param shape the shape in coordinates of the page
     * @return false for a shape without any part, of which there is nothing to draw
     * @throws IOException if the page cannot be written
     */
    public static boolean begin(PDPageContentStream content, Shape shape) throws IOException {
        float[] p = new float[6];
        float x = 0;
        float y = 0;
        boolean any = false;
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            any = true;
            switch (i.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> {
                    content.moveTo(p[0], p[1]);
                    x = p[0];
                    y = p[1];
                }
                case PathIterator.SEG_LINETO -> {
                    content.lineTo(p[0], p[1]);
                    x = p[0];
                    y = p[1];
                }
                case PathIterator.SEG_QUADTO -> {
                    content.curveTo(x + (p[0] - x) * 2 / 3, y + (p[1] - y) * 2 / 3, p[2] + (p[0] - p[2]) * 2 / 3,
                        p[3] + (p[1] - p[3]) * 2 / 3, p[2], p[3]);
                    x = p[2];
                    y = p[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    content.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                    x = p[4];
                    y = p[5];
                }
                default -> content.closePath();
            }
        }
        return any;
    }
}
