// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDDocument;
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
    private static final double SCALE_BAR_ROOM = 80;

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

    /**
     * Writes the sheet as a document of one page: lines and words stay lines and words.
     *
     * @return the content of the PDF file; a pixel at scale 1 is 1/96 inch
     * @throws IOException when the document cannot be made
     */
    public byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setTitle(caption.title());
            document.getDocumentInformation().setProducer("Triangula");
            document.getDocumentCatalog().setLanguage(locale.toLanguageTag());
            try (PdfCanvas canvas = new PdfCanvas(document, width, height)) {
                paint(canvas);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    /**
     * Makes a PDF document of several sheets, one per page.
     *
     * @param title title of the document
     * @param sheets the maps; each is asked for when its page is painted, so that they need not be held at once
     * @return the content of the PDF file
     * @throws IOException when the document cannot be made
     */
    public static byte[] pdf(String title, Iterable<MapSheet> sheets) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setProducer("Triangula");
            for (MapSheet sheet : sheets) {
                document.getDocumentCatalog().setLanguage(sheet.locale().toLanguageTag());
                try (PdfCanvas canvas = new PdfCanvas(document, sheet.width(), sheet.height())) {
                    sheet.paint(canvas);
                } catch (UncheckedIOException e) {
                    throw e.getCause();
                }
            }
            document.save(out);
            return out.toByteArray();
        }
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
        ViewTransform view = ViewTransform.fit(extent.orElseGet(scene::envelope), (int) mapWidth, (int) mapHeight,
                (int) (14 * scale));
        paintMap(canvas, view, Math.round(margin), Math.round(top));
        NorthArrow.paint(canvas, Math.round(margin) + 20 * scale, Math.round(top) + 34 * scale, 26 * scale,
                NorthArrow.angle(view, scene.systemCode()));
        double legendLeft = margin + view.width() + 20 * scale;
        double legendBottom = legend.paint(legendLeft, top, legendWidth);
        double mapBottom = Math.round(top) + view.height();
        if (legendWidth >= SCALE_BAR_ROOM * scale && legendBottom < mapBottom - 44 * scale) {
            paintScaleBar(canvas, view, legendLeft, mapBottom, legendWidth);
        } else {
            paintScaleBar(canvas, view, margin + 18 * scale, mapBottom - 16 * scale,
                    Math.max(20, Math.min(SCALE_BAR_ROOM * scale, view.width() / 4.0)));
        }
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

    private void paintMap(MapCanvas canvas, ViewTransform view, double left, double top) {
        canvas.enter(left, top, view.width(), view.height());
        new MapRenderer().paint(scene, view, canvas, scale, () -> false);
        canvas.leave();
        canvas.shape(new Rectangle2D.Double(left + 0.5, top + 0.5, view.width() - 1.0, view.height() - 1.0), 0,
                FRAME, 1);
    }

    /** Paints the bar so that it ends below at the given place; beside the map where there is room, else upon it. */
    private void paintScaleBar(MapCanvas canvas, ViewTransform view, double left, double bottom, double room) {
        ScaleBar bar = ScaleBar.fit(view, scene.systemCode(), Math.min(140 * scale, room));
        String label = bar.label(locale);
        double size = 11 * scale;
        double thickness = 4 * scale;
        double top = bottom - thickness - scale;
        if (left < view.width()) {
            double width = Math.max(bar.pixels(), canvas.textWidth(label, size, false));
            canvas.shape(new Rectangle2D.Double(left - 8 * scale, top - 23 * scale, width + 16 * scale, 35 * scale),
                    0xD9FFFFFF, 0, 0);
        }
        canvas.shape(new Rectangle2D.Double(left, top, bar.pixels() / 2, thickness), INK, INK, scale);
        canvas.shape(new Rectangle2D.Double(left + bar.pixels() / 2, top, bar.pixels() / 2, thickness), WHITE, INK,
                scale);
        canvas.text(label, left, top - 6 * scale, size, false, QUIET, 0);
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
