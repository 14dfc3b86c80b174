// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.triangula.figure.PdfPath;

/**
 * Writes what is painted as a page of a PDF document: shapes as vectors, words as text in an embedded font, cells as a
 * picture of three times the density. A pixel is 1/96 inch.
 */
final class PdfCanvas implements MapCanvas, AutoCloseable {

    static final float POINTS_PER_PIXEL = 0.75f;

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final double DENSITY = 3;
    private static final float BOLD = 0.03f;

    private final PDDocument document;
    private final PDPageContentStream content;
    private final PDType0Font font;
    private final Map<Integer, PDExtendedGraphicsState> opacities = new HashMap<>();
    private final Map<String, Double> widths = new HashMap<>();

    PdfCanvas(PDDocument document, int width, int height) throws IOException {
        this.document = document;
        PDPage page = new PDPage(new PDRectangle(width * POINTS_PER_PIXEL, height * POINTS_PER_PIXEL));
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        // pixels count down from the upper left corner
        content.transform(new Matrix(POINTS_PER_PIXEL, 0, 0, -POINTS_PER_PIXEL, 0, height * POINTS_PER_PIXEL));
        try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
            if (in == null) {
                throw new IOException("The PDF library lacks its font " + FONT);
            }
            font = PDType0Font.load(document, in);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void write(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void opacity(int colour) throws IOException {
        PDExtendedGraphicsState state = opacities.computeIfAbsent(colour >>> 24, alpha -> {
            PDExtendedGraphicsState made = new PDExtendedGraphicsState();
            made.setNonStrokingAlphaConstant(alpha / 255f);
            made.setStrokingAlphaConstant(alpha / 255f);
            return made;
        });
        content.setGraphicsStateParameters(state);
    }

    private void fillColour(int colour) throws IOException {
        content.setNonStrokingColor((colour >> 16 & 0xFF) / 255f, (colour >> 8 & 0xFF) / 255f, (colour & 0xFF) / 255f);
    }

    private void edgeColour(int colour) throws IOException {
        content.setStrokingColor((colour >> 16 & 0xFF) / 255f, (colour >> 8 & 0xFF) / 255f, (colour & 0xFF) / 255f);
    }

    @Override
    public void shape(Shape shape, int fill, int edge, double edgeWidth) {
        write(() -> {
            if (fill >>> 24 != 0 && PdfPath.begin(content, shape)) {
                opacity(fill);
                fillColour(fill);
                content.fillEvenOdd();
            }
            if (edge >>> 24 != 0 && PdfPath.begin(content, shape)) {
                opacity(edge);
                edgeColour(edge);
                content.setLineWidth((float) edgeWidth);
                content.setLineJoinStyle(1);
                content.stroke();
            }
        });
    }

    @Override
    public void text(String text, double x, double y, double size, boolean bold, int colour, int halo) {
        String shown = encodable(text);
        if (shown.isEmpty()) {
            return;
        }
        write(() -> {
            if (halo >>> 24 != 0) {
                opacity(halo);
                edgeColour(halo);
                content.setLineWidth((float) size / 3);
                content.setLineJoinStyle(1);
                show(shown, x, y, size, RenderingMode.STROKE);
            }
            opacity(colour);
            fillColour(colour);
            edgeColour(colour);
            // the library carries one weight only; a thin outline makes it bold
            content.setLineWidth((float) size * BOLD);
            show(shown, x, y, size, bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        });
    }

    private void show(String text, double x, double y, double size, RenderingMode mode) throws IOException {
        content.beginText();
        content.setFont(font, (float) size);
        content.setRenderingMode(mode);
        // letters stand upright although rows count down
        content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) y));
        content.showText(text);
        content.endText();
    }

    private String encodable(String text) {
        StringBuilder result = new StringBuilder();
        text.codePoints().forEach(c -> {
            String one = new String(Character.toChars(c));
            result.append(hasGlyph(one) ? one : Character.isWhitespace(c) ? " " : "?");
        });
        return result.toString();
    }

    private boolean hasGlyph(String character) {
        try {
            font.encode(character);
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public double textWidth(String text, double size, boolean bold) {
        return widths.computeIfAbsent(text, unknown -> {
            try {
                return font.getStringWidth(encodable(unknown)) / 1000.0;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }) * size + (bold ? size * BOLD : 0);
    }

    @Override
    public double pixelDensity() {
        return DENSITY;
    }

    @Override
    public void pixels(int[] argb, int columns, int rows, double width, double height) {
        write(() -> {
            BufferedImage image = ImageCanvas.wrap(argb, columns, rows);
            opacity(0xFF000000);
            content.drawImage(LosslessFactory.createFromImage(document, image),
                    new Matrix((float) width, 0, 0, (float) -height, 0, (float) height));
        });
    }

    @Override
    public void enter(double x, double y, double width, double height) {
        write(() -> {
            content.saveGraphicsState();
            content.transform(Matrix.getTranslateInstance((float) x, (float) y));
            content.addRect(0, 0, (float) width, (float) height);
            content.clip();
        });
    }

    @Override
    public void leave() {
        write(content::restoreGraphicsState);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
