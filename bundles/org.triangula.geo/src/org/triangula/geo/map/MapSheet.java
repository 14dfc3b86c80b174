// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.locationtech.jts.geom.Envelope;

/**
 * A map with everything a reader needs: title, legend, scale, and a footer with base, source and date.
 *
 * @param scene what the map shows
 * @param extent the part that must be seen, in map units; nothing for all layers
 * @param caption the words around it
 * @param locale the language of legend, numbers and footer
 * @param width width of the sheet in pixels, at least 300
 * @param height height of the sheet in pixels, at least 200
 * @param scale size of text and lines; 1 for 96 dots per inch, 2 for print
 */
public record MapSheet(MapScene scene, Optional<Envelope> extent, MapCaption caption, Locale locale, int width,
        int height, double scale) {

    private static final int WHITE = 0xFFFFFFFF;
    private static final int INK = 0xFF1A1A1A;
    private static final int QUIET = 0xFF555555;
    private static final int FRAME = 0xFFC8C6C0;
    private static final double MARGIN = 24;
    private static final double TITLE = 20;
    private static final double SUBTITLE = 13.5;
    private static final double FOOTER = 11;

    /** Checks the size. */
    public MapSheet {
        if (width < 300 || height < 200 || width > 20_000 || height > 20_000 || !(scale > 0)) {
            throw new IllegalArgumentException("A map needs between 300 × 200 and 20000 × 20000 pixels, not " + width
                    + " × " + height);
        }
    }

    /**
     * Paints the sheet into an image.
     *
     * @return the opaque image
     */
    public BufferedImage image() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        try (ImageCanvas canvas = new ImageCanvas(image)) {
            paint(canvas);
        }
        return image;
    }

    /**
     * Paints the sheet as an SVG document.
     *
     * @return the text of the document
     */
    public String svg() {
        SvgCanvas canvas = new SvgCanvas(width, height, caption.title());
        paint(canvas);
        return canvas.finish();
    }

    private void paint(MapCanvas canvas) {
        canvas.shape(new Rectangle2D.Double(0, 0, width, height), WHITE, 0, 0);
        double margin = MARGIN * scale;
        double inner = width - 2 * margin;
        double top = margin;
        top = lines(canvas, caption.title(), TITLE, true, INK, margin, top, inner);
        top = lines(canvas, caption.subtitle(), SUBTITLE, false, QUIET, margin, top, inner) + 8 * scale;
        List<String> footer = TextLines.wrap(canvas, footer(), FOOTER * scale, false, inner);
        double bottom = height - margin - footer.size() * FOOTER * 1.45 * scale;
        LegendPainter legend = new LegendPainter(canvas, scene.legend(locale), scale);
        double legendWidth = legend.width(inner * 0.36);
        double mapWidth = Math.max(1, inner - (legendWidth > 0 ? legendWidth + 20 * scale : 0));
        double mapHeight = Math.max(1, bottom - 10 * scale - top);
        paintMap(canvas, Math.round(margin), Math.round(top), (int) mapWidth, (int) mapHeight);
        legend.paint(margin + (int) mapWidth + 20 * scale, top, legendWidth);
        for (String line : footer) {
            bottom += FOOTER * 1.45 * scale;
            canvas.text(line, margin, bottom - 2 * scale, FOOTER * scale, false, QUIET, 0);
        }
    }

    private double lines(MapCanvas canvas, String text, double size, boolean bold, int colour, double left, double top,
            double room) {
        double y = top;
        for (String line : TextLines.wrap(canvas, text, size * scale, bold, room)) {
            canvas.text(line, left, y + size * scale, size * scale, bold, colour, 0);
            y += size * 1.35 * scale;
        }
        return y;
    }

    private void paintMap(MapCanvas canvas, double left, double top, int mapWidth, int mapHeight) {
        ViewTransform view = ViewTransform.fit(extent.orElseGet(scene::envelope), mapWidth, mapHeight,
                (int) (14 * scale));
        canvas.enter(left, top, mapWidth, mapHeight);
        new MapRenderer().paint(scene, view, canvas, scale, () -> false);
        paintScaleBar(canvas, view);
        canvas.leave();
        canvas.shape(new Rectangle2D.Double(left + 0.5, top + 0.5, mapWidth - 1.0, mapHeight - 1.0), 0, FRAME, 1);
    }

    private void paintScaleBar(MapCanvas canvas, ViewTransform view) {
        ScaleBar bar = ScaleBar.fit(view, scene.systemCode(), Math.max(20, Math.min(140 * scale, view.width() / 4.0)));
        String label = bar.label(locale);
        double size = 11 * scale;
        double box = Math.max(bar.pixels(), canvas.textWidth(label, size, false)) + 16 * scale;
        double left = 10 * scale;
        double bottom = view.height() - 10 * scale;
        canvas.shape(new Rectangle2D.Double(left, bottom - 32 * scale, box, 32 * scale), 0xD9FFFFFF, 0, 0);
        double barLeft = left + 8 * scale;
        double y = bottom - 9 * scale;
        canvas.shape(new Rectangle2D.Double(barLeft, y - 4 * scale, bar.pixels() / 2, 4 * scale), INK, INK, scale);
        canvas.shape(new Rectangle2D.Double(barLeft + bar.pixels() / 2, y - 4 * scale, bar.pixels() / 2, 4 * scale),
                WHITE, INK, scale);
        canvas.text(label, barLeft, y - 9 * scale, size, false, INK, 0);
    }

    private String footer() {
        MapText text = new MapText(locale);
        List<String> parts = new ArrayList<>();
        if (caption.partial()) {
            parts.add(text.get("partial"));
        }
        if (!caption.base().isEmpty()) {
            parts.add(text.get("base", caption.base()));
        }
        if (!caption.source().isEmpty()) {
            parts.add(text.get("source", caption.source()));
        }
        if (!caption.date().isEmpty()) {
            parts.add(text.get("date", caption.date()));
        }
        return String.join(" · ", parts);
    }
}
