// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.print;

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
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Fills A4 pages with a questionnaire from top to bottom; a question stays with its first lines. Lengths in points. */
final class PrintedPages implements AutoCloseable {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float MARGIN = 56;
    private static final float INDENT = 18;
    private static final float LEADING = 1.4f;
    private static final float TEXT = 10.5f;
    private static final float BOX = 8;

    private final PDDocument document;
    private final PDFont font;
    private final String title;
    private PDPageContentStream content;
    private float top;

    PrintedPages(PDDocument document, String title) throws IOException {
        this.document = document;
        this.title = title;
        try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
            if (in == null) {
                throw new IOException(Messages.no_font);
            }
            font = PDType0Font.load(document, in);
        }
        newPage();
    }

    private void newPage() throws IOException {
        close();
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        top = PDRectangle.A4.getHeight() - MARGIN;
        draw(printable(title) + " – " + document.getNumberOfPages(), 8, false, MARGIN, MARGIN - 20);
    }

    @Override
    public void close() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }

    private float width() {
        return PDRectangle.A4.getWidth() - 2 * MARGIN;
    }

    private void reserve(float height) throws IOException {
        if (top - height < MARGIN) {
            newPage();
        }
    }

    void write(PrintedQuestionnaire printed) throws IOException {
        text(printed.title(), 18, true, 0, 0, 0);
        top -= 8;
        for (PrintedQuestionnaire.Block block : printed.blocks()) {
            switch (block) {
                case PrintedQuestionnaire.Words words -> words(words);
                case PrintedQuestionnaire.Lines lines -> lines(lines);
                case PrintedQuestionnaire.Grid grid -> grid(grid);
            }
        }
    }

    private void words(PrintedQuestionnaire.Words words) throws IOException {
        switch (words.role()) {
            case TEXT -> text(words.text(), TEXT, false, 0, 4, 0);
            case TOPIC -> text(words.text(), 14, true, 0, 20, 90);
            case QUESTION -> text(words.text(), TEXT, true, 0, 12, 50);
            case HINT -> text(words.text(), 8.5f, false, 0, 1, 24);
            case ONE, SEVERAL, RANKED -> option(words);
        }
    }

    private void option(PrintedQuestionnaire.Words words) throws IOException {
        float before = top;
        text(words.text(), TEXT, false, 2 * INDENT, 3, 0);
        if (top > before) {
            // a new page was begun
            before = PDRectangle.A4.getHeight() - MARGIN;
        }
        float y = before - 3 - TEXT;
        content.setLineWidth(0.7f);
        switch (words.role()) {
            case ONE -> circle(MARGIN + INDENT + BOX / 2, y + BOX / 2 - 0.5f);
            case SEVERAL -> {
                content.addRect(MARGIN + INDENT, y - 0.5f, BOX, BOX);
                content.stroke();
            }
            default -> line(MARGIN + INDENT / 2, MARGIN + INDENT + BOX, y - 1);
        }
    }

    private void circle(float x, float y) throws IOException {
        // four curves come as near to a circle as print can show
        float radius = BOX / 2;
        float handle = radius * 0.5523f;
        content.moveTo(x + radius, y);
        content.curveTo(x + radius, y + handle, x + handle, y + radius, x, y + radius);
        content.curveTo(x - handle, y + radius, x - radius, y + handle, x - radius, y);
        content.curveTo(x - radius, y - handle, x - handle, y - radius, x, y - radius);
        content.curveTo(x + handle, y - radius, x + radius, y - handle, x + radius, y);
        content.stroke();
    }

    private void line(float from, float to, float y) throws IOException {
        content.setLineWidth(0.5f);
        content.moveTo(from, y);
        content.lineTo(to, y);
        content.stroke();
    }

    private void lines(PrintedQuestionnaire.Lines lines) throws IOException {
        for (int i = 0; i < lines.count(); i++) {
            reserve(24);
            top -= 22;
            float end = lines.unit().isEmpty() ? MARGIN + width() : MARGIN + INDENT + 120;
            line(MARGIN + INDENT, end, top);
            if (!lines.unit().isEmpty()) {
                draw(printable(lines.unit()), TEXT, false, end + 6, top + 1);
            }
        }
        top -= 4;
    }

    private void grid(PrintedQuestionnaire.Grid grid) throws IOException {
        float first = width() * 0.4f;
        float column = (width() - first) / Math.max(1, grid.columns().size());
        List<List<String>> headings = new ArrayList<>();
        int height = 1;
        for (String heading : grid.columns()) {
            List<String> wrapped = wrap(heading, 8.5f, column - 6);
            headings.add(wrapped);
            height = Math.max(height, wrapped.size());
        }
        reserve((height + 3) * 12 + 12);
        top -= 14;
        for (int i = 0; i < headings.size(); i++) {
            for (int j = 0; j < headings.get(i).size(); j++) {
                draw(headings.get(i).get(j), 8.5f, false, MARGIN + first + i * column + 3, top - j * 11);
            }
        }
        top -= height * 11;
        for (String row : grid.rows()) {
            List<String> wrapped = wrap(row, TEXT, first - 6);
            reserve(wrapped.size() * TEXT * LEADING + 6);
            line(MARGIN, MARGIN + width(), top);
            for (int i = 0; i < grid.columns().size(); i++) {
                circle(MARGIN + first + i * column + column / 2, top - TEXT);
            }
            for (String text : wrapped) {
                top -= TEXT * LEADING;
                draw(text, TEXT, false, MARGIN, top);
            }
            top -= 6;
        }
    }

    /** Writes a paragraph; it and so much of what follows stay together on a page. */
    private void text(String text, float size, boolean bold, float indent, float before, float together)
        throws IOException {
        List<String> lines = wrap(text, size, width() - indent);
        reserve(before + Math.min(lines.size(), 4) * size * LEADING + together);
        top -= before;
        for (String line : lines) {
            reserve(size * LEADING);
            top -= size;
            draw(line, size, bold, MARGIN + indent, top);
            top -= size * (LEADING - 1);
        }
    }

    private void draw(String line, float size, boolean bold, float x, float y) throws IOException {
        content.beginText();
        content.setFont(font, size);
        if (bold) {
            // the library brings one weight only; an outline of the same colour makes it bold
            content.setRenderingMode(RenderingMode.FILL_STROKE);
            content.setLineWidth(size / 40);
        } else {
            content.setRenderingMode(RenderingMode.FILL);
        }
        content.newLineAtOffset(x, y);
        content.showText(line);
        content.endText();
    }

    private List<String> wrap(String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n")) {
            StringBuilder line = new StringBuilder();
            for (String word : printable(paragraph).split(" +")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && measure(longer, size) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    line.append(word);
                } else {
                    line.setLength(0);
                    line.append(longer);
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private float measure(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /** Signs that the font lacks become a question mark instead of stopping the export. */
    private String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().map(each -> Character.isWhitespace(each) ? ' ' : each).forEach(each -> {
            String sign = new String(Character.toChars(each));
            try {
                font.encode(sign);
                printable.append(sign);
            } catch (IOException | IllegalArgumentException e) {
                printable.append('?');
            }
        });
        return printable.toString();
    }
}
