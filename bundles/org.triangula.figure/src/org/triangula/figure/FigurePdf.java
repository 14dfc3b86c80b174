// SPDX-License-Identifier: EPL-2.0
package org.triangula.figure;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.triangula.figure.Mark.Style;

/** Writes figures as PDF: one page of the size of the figure, lines and letters scalable, text searchable. */
public final class FigurePdf {

    /** A figure is 96 pixels per inch at 100 %, a page 72 points. */
    private static final float POINTS_PER_PIXEL = 0.75f;
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float BOLD = 0.03f;

    private final PDPageContentStream content;
    private final PDType0Font font;

    private FigurePdf(PDPageContentStream content, PDType0Font font) {
        this.content = content;
        this.font = font;
    }

    /**
     * Writes a figure.
     *
     * @param figure the figure
     * @return content of a PDF file
     * @throws IOException if the library fails
     */
    public static byte[] bytes(Figure figure) throws IOException {
        return bytes(figure, new PaperSize.Placement(figure.width() * POINTS_PER_PIXEL,
            figure.height() * POINTS_PER_PIXEL, POINTS_PER_PIXEL, 0, 0));
    }

    /**
     * Writes a figure on a sheet of paper.
     *
     * @param figure the figure
     * @param paper size of the paper
     * @return content of a PDF file
     * @throws IOException if the library fails
     */
    public static byte[] bytes(Figure figure, PaperSize paper) throws IOException {
        return bytes(figure, paper.place(figure, POINTS_PER_PIXEL));
    }

    private static byte[] bytes(Figure figure, PaperSize.Placement place) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setTitle(figure.title());
            document.getDocumentInformation().setSubject(figure.description());
            document.getDocumentInformation().setProducer("Triangula");
            PDPage page = new PDPage(new PDRectangle((float) place.width(), (float) place.height()));
            document.addPage(page);
            try (InputStream in = PDDocument.class.getResourceAsStream(FONT);
                PDPageContentStream content = new PDPageContentStream(document, page)) {
                if (in == null) {
                    throw new IOException("The PDF library lacks its font " + FONT);
                }
                // pixels count down from the upper left corner
                content.transform(new Matrix((float) place.scale(), 0, 0, (float) -place.scale(),
                    (float) place.left(), (float) (place.height() - place.top())));
                new FigurePdf(content, PDType0Font.load(document, in)).draw(figure);
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private void draw(Figure figure) throws IOException {
        Style ground = Style.filled(figure.ground());
        paint(new Rectangle2D.Double(0, 0, figure.width(), figure.height()), ground);
        for (Mark mark : figure.marks()) {
            switch (mark) {
                case Mark.Rectangle rectangle -> paint(MarkShapes.shape(mark), rectangle.style());
                case Mark.Ellipse ellipse -> paint(MarkShapes.shape(mark), ellipse.style());
                case Mark.Polygon polygon -> paint(MarkShapes.shape(mark), polygon.style());
                case Mark.Line line -> edge(MarkShapes.shape(mark), line.style());
                case Mark.Polyline line -> edge(MarkShapes.shape(mark), line.style());
                case Mark.Text text -> text(text);
            }
        }
    }

    private void opacity(int colour) throws IOException {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant((colour >>> 24) / 255f);
        state.setStrokingAlphaConstant((colour >>> 24) / 255f);
        content.setGraphicsStateParameters(state);
    }

    private void fillColour(int colour) throws IOException {
        opacity(colour);
        content.setNonStrokingColor((colour >> 16 & 0xFF) / 255f, (colour >> 8 & 0xFF) / 255f, (colour & 0xFF) / 255f);
    }

    private void edgeColour(int colour) throws IOException {
        opacity(colour);
        content.setStrokingColor((colour >> 16 & 0xFF) / 255f, (colour >> 8 & 0xFF) / 255f, (colour & 0xFF) / 255f);
    }

    private void paint(Shape shape, Style style) throws IOException {
        if (style.hasFill()) {
            fillColour(style.fill());
            PdfPath.begin(content, shape);
            content.fillEvenOdd();
        }
        edge(shape, style);
    }

    private void edge(Shape shape, Style style) throws IOException {
        if (style.hasEdge()) {
            edgeColour(style.edge());
            content.setLineWidth((float) style.edgeWidth());
            PdfPath.begin(content, shape);
            content.stroke();
        }
    }

    private void text(Mark.Text text) throws IOException {
        String shown = encodable(text.text());
        if (shown.isBlank()) {
            return;
        }
        float size = (float) text.size();
        double width = font.getStringWidth(shown) / 1000.0 * size;
        AffineTransform place = AffineTransform.getTranslateInstance(text.x(), text.y());
        place.rotate(Math.toRadians(text.rotation()));
        place.translate(-width * MarkShapes.share(text.anchor()), 0);
        // letters stand upright although rows count down
        place.scale(1, -1);
        fillColour(text.colour());
        edgeColour(text.colour());
        // the library carries one weight only; a thin outline makes it bold
        content.setLineWidth(size * BOLD);
        content.beginText();
        content.setFont(font, size);
        content.setRenderingMode(text.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        content.setTextMatrix(new Matrix(place));
        content.showText(shown);
        content.endText();
    }

    /** What the font lacks is shown as a dot, so that nothing is lost without a sign. */
    private String encodable(String text) {
        StringBuilder result = new StringBuilder();
        text.codePoints().forEach(point -> {
            String one = Character.toString(point);
            try {
                font.encode(one);
                result.append(one);
            } catch (IOException | IllegalArgumentException e) {
                result.appendCodePoint(Character.isWhitespace(point) ? ' ' : '·');
            }
        });
        return result.toString();
    }
}
