// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.awt.Shape;

/** What maps are painted on: pixels or an SVG document. Lengths are pixels, colours 0xAARRGGBB. */
interface MapCanvas {

    /** Paints a shape; a colour with opacity 0 leaves out the fill or the edge. */
    void shape(Shape shape, int fill, int edge, double edgeWidth);

    /** Paints a sign around a point. */
    default void sign(MapSymbol symbol, double x, double y, double size, int fill, int edge, double edgeWidth) {
        shape(Symbols.shape(symbol, x, y, size), fill, edge, edgeWidth);
    }

    /** Writes a line of text that begins at x on the base line y; a halo with opacity 0 is left out. */
    void text(String text, double x, double y, double size, boolean bold, int colour, int halo);

    /** Measures a line of text. */
    double textWidth(String text, double size, boolean bold);

    /** How many pixels a picture should have per pixel of the canvas: more than one where the canvas is printed. */
    default double pixelDensity() {
        return 1;
    }

    /** Lays a picture with translucent colours from the origin over what is there. */
    void pixels(int[] argb, int columns, int rows, double width, double height);

    /** Moves the origin to a point and cuts off everything outside a rectangle from there. */
    void enter(double x, double y, double width, double height);

    /** Ends the last {@link #enter}. */
    void leave();
}
