// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;

import org.triangula.figure.TextMeasure;

/**
 * Names with halos and signs as small pictures, and widths of texts: drawn and measured once, used for every frame
 * while
 * a map is moved. Safe for several threads; keeps the ones used last.
 */
final class TextPictures {

    private static final int MOST = 4000;

    private final Map<Key, Picture> pictures = new Recent<>();
    private final Map<Key, Double> widths = new Recent<>();

    private final Map<SignKey, BufferedImage> signs = new Recent<>();

    private record SignKey(MapSymbol symbol, double size, int fill, int edge, double edgeWidth) {
    }

    private record Key(String text, double size, boolean bold, int colour, int halo) {
    }

    /** A picture and where its text begins in it. */
    record Picture(BufferedImage image, int left, int baseline) {
    }

    /** A map that forgets what was used least recently. */
    private static final class Recent<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1;

        private Recent() {
            super(256, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > MOST;
        }
    }

    double width(String text, double size, boolean bold) {
        Key key = new Key(text, size, bold, 0, 0);
        synchronized (widths) {
            return widths.computeIfAbsent(key, unknown -> TextMeasure.width(text, size, bold));
        }
    }

    Picture picture(String text, double size, boolean bold, int colour, int halo) {
        synchronized (pictures) {
            return pictures.computeIfAbsent(new Key(text, size, bold, colour, halo), TextPictures::draw);
        }
    }

    /** A sign whose point is the middle of the picture. */
    BufferedImage sign(MapSymbol symbol, double size, int fill, int edge, double edgeWidth) {
        synchronized (signs) {
            return signs.computeIfAbsent(new SignKey(symbol, size, fill, edge, edgeWidth), TextPictures::drawSign);
        }
    }

    private static BufferedImage drawSign(SignKey key) {
        int half = (int) Math.ceil(key.size() + key.edgeWidth()) + 1;
        BufferedImage image = new BufferedImage(2 * half, 2 * half, BufferedImage.TYPE_INT_ARGB);
        try (ImageCanvas canvas = new ImageCanvas(image)) {
            canvas.shape(Symbols.shape(key.symbol(), half, half, key.size()), key.fill(), key.edge(), key.edgeWidth());
        }
        return image;
    }

    private static Picture draw(Key key) {
        Font font = TextMeasure.font(key.size(), key.bold());
        int side = (int) Math.ceil(key.size() / 3) + 1;
        int width = (int) Math.ceil(TextMeasure.width(key.text(), key.size(), key.bold())) + 2 * side;
        int baseline = (int) Math.ceil(key.size() * 1.1) + side;
        BufferedImage image = new BufferedImage(width, baseline + (int) Math.ceil(key.size() * 0.4) + side,
                BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        hints(graphics);
        graphics.setFont(font);
        paint(graphics, key.text(), side, baseline, key.size(), key.colour(), key.halo());
        graphics.dispose();
        return new Picture(image, side, baseline);
    }

    /** The hints of everything that is painted into images. */
    static void hints(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    /** Paints a text in the font of the graphics, the halo beneath. */
    static void paint(Graphics2D graphics, String text, double x, double y, double size, int colour, int halo) {
        if (halo >>> 24 != 0) {
            Shape outline = graphics.getFont().createGlyphVector(graphics.getFontRenderContext(), text)
                    .getOutline((float) x, (float) y);
            Rectangle2D bounds = outline.getBounds2D();
            if (!bounds.isEmpty()) {
                graphics.setColor(new Color(halo, true));
                graphics.setStroke(new BasicStroke((float) size / 3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                graphics.draw(outline);
            }
        }
        graphics.setColor(new Color(colour, true));
        graphics.drawString(text, (float) x, (float) y);
    }
}
