// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.awt.Shape;

/** Paints everything more translucent on another canvas. */
record FadedCanvas(MapCanvas canvas, double opacity) implements MapCanvas {

    static MapCanvas on(MapCanvas canvas, double opacity) {
        return opacity >= 1 ? canvas : new FadedCanvas(canvas, Math.max(0, opacity));
    }

    private int fade(int colour) {
        return colour & 0xFFFFFF | (int) Math.round((colour >>> 24) * opacity) << 24;
    }

    @Override
    public void shape(Shape shape, int fill, int edge, double edgeWidth) {
        canvas.shape(shape, fade(fill), fade(edge), edgeWidth);
    }

    @Override
    public void sign(MapSymbol symbol, double x, double y, double size, int fill, int edge, double edgeWidth) {
        canvas.sign(symbol, x, y, size, fade(fill), fade(edge), edgeWidth);
    }

    @Override
    public void text(String text, double x, double y, double size, boolean bold, int colour, int halo) {
        canvas.text(text, x, y, size, bold, fade(colour), fade(halo));
    }

    @Override
    public double textWidth(String text, double size, boolean bold) {
        return canvas.textWidth(text, size, bold);
    }

    @Override
    public double pixelDensity() {
        return canvas.pixelDensity();
    }

    @Override
    public void pixels(int[] argb, int columns, int rows, double width, double height) {
        int[] faded = new int[argb.length];
        for (int i = 0; i < faded.length; i++) {
            faded[i] = fade(argb[i]);
        }
        canvas.pixels(faded, columns, rows, width, height);
    }

    @Override
    public void enter(double x, double y, double width, double height) {
        canvas.enter(x, y, width, height);
    }

    @Override
    public void leave() {
        canvas.leave();
    }
}
