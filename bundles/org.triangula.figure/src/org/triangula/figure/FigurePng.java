// SPDX-License-Identifier: EPL-2.0
package org.triangula.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

import org.triangula.figure.Mark.Style;

/** Paints figures into images with Java2D; needs no screen. */
public final class FigurePng {

    /** An image may have so many pixels; more would need some hundred megabytes. */
    private static final double MOST_PIXELS = 100e6;

    private FigurePng() {
    }

    /**
     * Paints a whole figure.
     *
     * @param figure the figure
     * @param scale pixels of the image per pixel of the figure, more than 0; made smaller where the image would have
     *     more than 100 million pixels
     * @return the image
     */
    public static BufferedImage image(Figure figure, double scale) {
        double allowed = Math.min(scale, Math.sqrt(MOST_PIXELS / (figure.width() * figure.height())));
        return image(new FigureIndex(figure), 0, 0, (int) Math.max(1, Math.ceil(figure.width() * allowed)),
            (int) Math.max(1, Math.ceil(figure.height() * allowed)), allowed);
    }

    /**
     * Paints a part of a figure.
     *
     * @param index the figure
     * @param left left edge of the part, in pixels of the figure
     * @param top top edge of the part
     * @param width width of the image in its own pixels
     * @param height height of the image
     * @param scale pixels of the image per pixel of the figure
     * @return the image
     */
    public static BufferedImage image(FigureIndex index, double left, double top, int width, int height,
        double scale) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS,
                RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setColor(new Color(index.figure().ground()));
            graphics.fillRect(0, 0, width, height);
            graphics.scale(scale, scale);
            graphics.translate(-left, -top);
            Rectangle2D view = new Rectangle2D.Double(left, top, width / scale, height / scale);
            for (int i = 0; i < index.figure().marks().size(); i++) {
                if (index.isSeen(i, view)) {
                    paint(graphics, index.figure().marks().get(i), index.shape(i));
                }
            }
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /**
     * Writes a figure as PNG.
     *
     * @param figure the figure
     * @param scale pixels of the image per pixel of the figure
     * @return the bytes of a file
     */
    public static byte[] bytes(Figure figure, double scale) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image(figure, scale), "png", png);
        } catch (IOException e) {
            // a stream in memory does not fail
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private static void paint(Graphics2D graphics, Mark mark, Shape shape) {
        switch (mark) {
            case Mark.Rectangle rectangle -> paint(graphics, shape, rectangle.style());
            case Mark.Ellipse ellipse -> paint(graphics, shape, ellipse.style());
            case Mark.Polygon polygon -> paint(graphics, shape, polygon.style());
            case Mark.Line line -> edge(graphics, shape, line.style());
            case Mark.Polyline line -> edge(graphics, shape, line.style());
            case Mark.Text text -> paint(graphics, text);
        }
    }

    private static void paint(Graphics2D graphics, Shape shape, Style style) {
        if (style.hasFill()) {
            graphics.setColor(new Color(style.fill(), true));
            graphics.fill(shape);
        }
        edge(graphics, shape, style);
    }

    private static void edge(Graphics2D graphics, Shape shape, Style style) {
        if (style.hasEdge()) {
            graphics.setColor(new Color(style.edge(), true));
            graphics.setStroke(
                new BasicStroke((float) style.edgeWidth(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            graphics.draw(shape);
        }
    }

    private static void paint(Graphics2D graphics, Mark.Text text) {
        AffineTransform before = graphics.getTransform();
        graphics.setFont(TextMeasure.font(text.size(), text.bold()));
        graphics.setColor(new Color(text.colour(), true));
        if (text.rotation() != 0) {
            graphics.rotate(Math.toRadians(text.rotation()), text.x(), text.y());
        }
        double width = text.anchor() == Mark.Anchor.START ? 0
            : TextMeasure.width(text.text(), text.size(), text.bold());
        graphics.drawString(text.text(), (float) (text.x() - width * MarkShapes.share(text.anchor())),
            (float) text.y());
        graphics.setTransform(before);
    }
}
