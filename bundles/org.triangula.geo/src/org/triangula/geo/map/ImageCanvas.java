// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.ArrayDeque;
import java.util.Deque;
import org.triangula.figure.TextMeasure;

/** Paints into an image with Java2D. */
final class ImageCanvas implements MapCanvas, AutoCloseable {

    private static final double ROUND_FROM = 3.5;

    private final Deque<Graphics2D> stack = new ArrayDeque<>();
    private final TextPictures pictures;

    ImageCanvas(BufferedImage image) {
        this(image, null);
    }

    /** A canvas for one of many frames, whose names are pictures that were drawn before, at whole pixels. */
    ImageCanvas(BufferedImage image, TextPictures pictures) {
        this.pictures = pictures;
        Graphics2D graphics = image.createGraphics();
        TextPictures.hints(graphics);
        stack.push(graphics);
    }

    /** An image whose pixels are the given array. */
    static BufferedImage wrap(int[] argb, int width, int height) {
        DirectColorModel model = new DirectColorModel(32, 0xFF0000, 0xFF00, 0xFF, 0xFF000000);
        WritableRaster raster = Raster.createPackedRaster(new DataBufferInt(argb, argb.length), width, height, width,
                model.getMasks(), null);
        return new BufferedImage(model, raster, false, null);
    }

    @Override
    public void shape(Shape shape, int fill, int edge, double edgeWidth) {
        Graphics2D graphics = stack.peek();
        if (fill >>> 24 != 0) {
            graphics.setColor(new Color(fill, true));
            graphics.fill(shape);
        }
        if (edge >>> 24 != 0) {
            graphics.setColor(new Color(edge, true));
            // Round joins of hair lines cannot be seen but take most of the time.
            graphics.setStroke(edgeWidth < ROUND_FROM
                    ? new BasicStroke((float) edgeWidth, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL)
                    : new BasicStroke((float) edgeWidth, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(shape);
        }
    }

    @Override
    public void sign(MapSymbol symbol, double x, double y, double size, int fill, int edge, double edgeWidth) {
        if (pictures == null) {
            shape(Symbols.shape(symbol, x, y, size), fill, edge, edgeWidth);
        } else {
            BufferedImage image = pictures.sign(symbol, size, fill, edge, edgeWidth);
            stack.peek().drawImage(image, (int) Math.round(x) - image.getWidth() / 2,
                    (int) Math.round(y) - image.getHeight() / 2, null);
        }
    }

    @Override
    public void text(String text, double x, double y, double size, boolean bold, int colour, int halo) {
        if (text.isEmpty()) {
            return;
        }
        Graphics2D graphics = stack.peek();
        if (pictures != null && halo >>> 24 != 0) {
            TextPictures.Picture picture = pictures.picture(text, size, bold, colour, halo);
            graphics.drawImage(picture.image(), (int) Math.round(x) - picture.left(),
                    (int) Math.round(y) - picture.baseline(), null);
        } else {
            graphics.setFont(TextMeasure.font(size, bold));
            TextPictures.paint(graphics, text, x, y, size, colour, halo);
        }
    }

    @Override
    public double textWidth(String text, double size, boolean bold) {
        return pictures == null ? TextMeasure.width(text, size, bold) : pictures.width(text, size, bold);
    }

    @Override
    public void pixels(int[] argb, int columns, int rows, double width, double height) {
        if (columns == (int) width && rows == (int) height) {
            stack.peek().drawImage(wrap(argb, columns, rows), 0, 0, null);
        } else {
            stack.peek().drawImage(wrap(argb, columns, rows), 0, 0, (int) width, (int) height, null);
        }
    }

    @Override
    public void enter(double x, double y, double width, double height) {
        Graphics2D inner = (Graphics2D) stack.peek().create();
        inner.translate(x, y);
        inner.clipRect(0, 0, (int) Math.ceil(width), (int) Math.ceil(height));
        stack.push(inner);
    }

    @Override
    public void leave() {
        stack.pop().dispose();
    }

    @Override
    public void close() {
        while (!stack.isEmpty()) {
            leave();
        }
    }
}
