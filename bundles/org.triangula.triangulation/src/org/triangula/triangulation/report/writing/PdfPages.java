// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report.writing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.triangula.triangulation.report.ReportBlock;

/** Fills A4 pages from top to bottom. All lengths in points. */
final class PdfPages implements AutoCloseable {

    static final Look TITLE = new Look(24, true, 0x1F2328, 0, 6, 0);
    static final Look SUBTITLE = new Look(12.5f, false, 0x59636E, 0, 12, 0);
    static final Look HEADING_1 = new Look(17, true, 0x0B5C8A, 26, 6, 0);
    static final Look HEADING_2 = new Look(12.5f, true, 0x1F2328, 16, 4, 0);
    static final Look HEADING_3 = new Look(10.5f, true, 0x0B5C8A, 12, 3, 0);
    static final Look NORMAL = new Look(10, false, 0x1F2328, 0, 6, 0);
    static final Look NOTE = new Look(8, false, 0x59636E, 0, 5, 0);
    static final Look WARNING = new Look(9.5f, true, 0x8A5A00, 4, 8, 0);
    static final Look QUOTE = new Look(10, false, 0x1F2328, 3, 1, 18);
    static final Look CITATION = new Look(8, false, 0x59636E, 0, 6, 18);
    static final Look CAPTION = new Look(9.5f, true, 0x1F2328, 8, 2, 0);
    static final Look CELL = new Look(8.5f, false, 0x1F2328, 0, 0, 0);
    static final Look CELL_HEADING = new Look(8.5f, true, 0x1F2328, 0, 0, 0);

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float MARGIN = 54;
    private static final float LEADING = 1.36f;

    private final PDDocument document;
    private final PDFont font;
    private final String title;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final PDOutlineNode[] levels = new PDOutlineNode[4];
    private PDPageContentStream content;
    private PDPage page;
    private float top;

    PdfPages(PDDocument document, String title) throws IOException {
        this.document = document;
        this.title = title;
        this.levels[0] = outline;
        document.getDocumentCatalog().setDocumentOutline(outline);
        try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
            if (in == null) {
                throw new IOException("The PDF library lacks its font " + FONT);
            }
            this.font = PDType0Font.load(document, in);
        }
        newPage();
    }

    /**
     * How text looks.
     *
     * @param size size in points
     * @param bold true for bold
     * @param colour 0xRRGGBB
     * @param before distance above
     * @param after distance below
     * @param indent indentation from the left
     */
    record Look(float size, boolean bold, int colour, float before, float after, float indent) {
        float lineHeight() {
            return size * LEADING;
        }
    }

    float width() {
        return PDRectangle.A4.getWidth() - 2 * MARGIN;
    }

    private float bottom() {
        return MARGIN + 8;
    }

    void newPage() throws IOException {
        endPage();
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        top = PDRectangle.A4.getHeight() - MARGIN;
    }

    private void endPage() throws IOException {
        if (content == null) {
            return;
        }
        String number = String.valueOf(document.getNumberOfPages());
        draw(number, NOTE, MARGIN + width() - measure(number, NOTE), MARGIN - 18);
        List<String> lines = wrap(title, NOTE, width() - 40);
        draw(lines.isEmpty() ? "" : lines.get(0), NOTE, MARGIN, MARGIN - 18);
        content.close();
        content = null;
    }

    /** Goes to a new page unless there is room. Returns true when it did. */
    boolean reserve(float height) throws IOException {
        if (top - height < bottom()) {
            newPage();
            return true;
        }
        return false;
    }

    void down(float distance) {
        top -= distance;
    }

    float top() {
        return top;
    }

    float left() {
        return MARGIN;
    }

    void text(String text, Look look) throws IOException {
        if (text.isBlank()) {
            return;
        }
        List<String> lines = wrap(text.strip(), look, width() - look.indent());
        boolean heading = look == HEADING_1 || look == HEADING_2 || look == HEADING_3 || look == CAPTION;
        // a heading stays with at least a few lines of what follows
        reserve(look.before() + look.lineHeight() * (heading ? lines.size() + 4 : 1));
        down(look.before());
        for (String line : lines) {
            reserve(look.lineHeight());
            down(look.lineHeight());
            draw(line, look, MARGIN + look.indent(), top + look.size() * 0.28f);
        }
        down(look.after());
    }

    void bookmark(String text, int level) throws IOException {
        reserve(80);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(text);
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(page);
        destination.setTop((int) top);
        item.setDestination(destination);
        PDOutlineNode above = levels[level - 1] == null ? outline : levels[level - 1];
        above.addLast(item);
        levels[level] = item;
        for (int deeper = level + 1; deeper < levels.length; deeper++) {
            levels[deeper] = null;
        }
    }

    void picture(ReportBlock.Figure figure) throws IOException {
        float height = width() * figure.height() / figure.width();
        float available = PDRectangle.A4.getHeight() - 2 * MARGIN - 40;
        float scale = Math.min(1, available / height);
        reserve(height * scale + CAPTION.lineHeight() + CAPTION.before());
        PDImageXObject image = PDImageXObject.createFromByteArray(document, figure.png(), figure.caption());
        down(height * scale);
        content.drawImage(image, MARGIN, top, width() * scale, height * scale);
        text(figure.caption(), CAPTION);
    }

    void line(float y, float thickness, int colour) throws IOException {
        content.setStrokingColor((colour >> 16 & 0xFF) / 255f, (colour >> 8 & 0xFF) / 255f, (colour & 0xFF) / 255f);
        content.setLineWidth(thickness);
        content.moveTo(MARGIN, y);
        content.lineTo(MARGIN + width(), y);
        content.stroke();
    }

    void draw(String text, Look look, float x, float y) throws IOException {
        float red = (look.colour() >> 16 & 0xFF) / 255f;
        float green = (look.colour() >> 8 & 0xFF) / 255f;
        float blue = (look.colour() & 0xFF) / 255f;
        content.beginText();
        content.setFont(font, look.size());
        content.setNonStrokingColor(red, green, blue);
        content.setStrokingColor(red, green, blue);
        // the library carries one weight only; a thin outline makes it bold
        content.setRenderingMode(look.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        content.setLineWidth(look.size() * 0.03f);
        content.newLineAtOffset(x, y);
        content.showText(encodable(text));
        content.endText();
    }

    float measure(String text, Look look) throws IOException {
        return font.getStringWidth(encodable(text)) / 1000 * look.size();
    }

    /** Replaces what the font has no sign for. */
    private String encodable(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            String sign = Character.toString(point);
            try {
                font.encode(sign);
                result.append(sign);
            } catch (IOException | IllegalArgumentException e) {
                result.append(Character.isWhitespace(point) || Character.isISOControl(point) ? " " : "?");
            }
        });
        return result.toString();
    }

    List<String> wrap(String text, Look look, float room) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.strip().split("\\s+")) {
                String rest = word;
                if (measure(line + (line.isEmpty() ? "" : " ") + rest, look) > room) {
                    if (!line.isEmpty()) {
                        lines.add(line.toString());
                        line.setLength(0);
                    }
                    rest = breakLong(lines, rest, look, room);
                }
                line.append(line.isEmpty() ? "" : " ").append(rest);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** Breaks words that are wider than the room, as addresses may be. */
    private String breakLong(List<String> lines, String word, Look look, float room) throws IOException {
        String rest = word;
        while (rest.codePointCount(0, rest.length()) > 1 && measure(rest, look) > room) {
            int end = rest.length();
            while (end > 1 && measure(rest.substring(0, end) + "-", look) > room) {
                end = rest.offsetByCodePoints(end, -1);
            }
            end = Math.max(end, rest.offsetByCodePoints(0, 1));
            lines.add(rest.substring(0, end) + "-");
            rest = rest.substring(end);
        }
        return rest;
    }

    @Override
    public void close() throws IOException {
        endPage();
    }
}
