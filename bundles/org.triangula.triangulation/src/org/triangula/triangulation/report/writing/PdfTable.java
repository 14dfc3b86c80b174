// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report.writing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.triangula.triangulation.report.ReportBlock;
import org.triangula.triangulation.report.ReportBlock.Row;
import org.triangula.triangulation.report.ReportBlock.Table;

/** Sets a table; rows stay whole where they fit on a page, headings are repeated. */
final class PdfTable {

    private static final float GAP = 8;
    private static final float PADDING = 3;
    private static final float INDENT = 9;
    private static final float LEAST_SHARE = 0.35f;

    private final PdfPages pages;
    private final Table table;
    private final float[] widths;

    PdfTable(PdfPages pages, Table table) throws IOException {
        this.pages = pages;
        this.table = table;
        this.widths = widths();
    }

    void write() throws IOException {
        pages.text(table.caption(), PdfPages.CAPTION);
        pages.text(table.base(), PdfPages.NOTE);
        head();
        for (Row row : table.rows()) {
            row(row);
        }
        pages.down(4);
        pages.text(table.note(), PdfPages.NOTE);
        pages.down(4);
    }

    /** Columns as wide as their longest cell wants, narrowed in proportion where the page is too small. */
    private float[] widths() throws IOException {
        int count = table.columns().size();
        float[] wanted = new float[count];
        float sum = 0;
        for (int i = 0; i < count; i++) {
            wanted[i] = pages.measure(table.columns().get(i).heading(), PdfPages.CELL_HEADING);
            for (Row row : table.rows()) {
                for (String line : row.cells().get(i).split("\n")) {
                    wanted[i] = Math.max(wanted[i],
                        pages.measure(line, PdfPages.CELL) + (i == 0 ? row.indent() * INDENT : 0));
                }
            }
            wanted[i] += GAP;
            sum += wanted[i];
        }
        float room = pages.width();
        if (sum <= room) {
            wanted[0] += room - sum;
            return wanted;
        }
        // long texts give way first: nobody gets less than a share of an even split unless content is shorter
        float least = room / count * LEAST_SHARE * 2;
        float fixed = 0;
        float flexible = 0;
        for (float width : wanted) {
            fixed += Math.min(width, least);
            flexible += Math.max(0, width - least);
        }
        for (int i = 0; i < count; i++) {
            wanted[i] = Math.min(wanted[i], least)
                + (flexible == 0 ? 0 : Math.max(0, wanted[i] - least) / flexible * Math.max(0, room - fixed));
        }
        return wanted;
    }

    private void head() throws IOException {
        List<String> headings = table.columns().stream().map(ReportBlock.Column::heading).toList();
        List<List<String>> cells = wrap(headings, PdfPages.CELL_HEADING, 0);
        cells(cells, 0, lineCount(cells), PdfPages.CELL_HEADING, 0);
        pages.line(pages.top(), 0.9f, 0x1F2328);
    }

    private void row(Row row) throws IOException {
        List<List<String>> cells = wrap(row.cells(), PdfPages.CELL, row.indent());
        int lines = lineCount(cells);
        float line = PdfPages.CELL.lineHeight();
        int done = 0;
        if (pages.reserve(Math.min(lines, 12) * line + 2 * PADDING)) {
            head();
        }
        while (done < lines) {
            int fitting = Math.max(1, (int) ((pages.top() - 70 - 2 * PADDING) / line));
            int upTo = Math.min(lines, done + fitting);
            cells(cells, done, upTo, PdfPages.CELL, row.indent());
            done = upTo;
            if (done < lines) {
                pages.newPage();
                head();
            }
        }
        pages.line(pages.top(), 0.4f, 0xC8CCD0);
    }

    private void cells(List<List<String>> cells, int from, int upTo, PdfPages.Look look, int indent)
        throws IOException {
        pages.reserve((upTo - from) * look.lineHeight() + 2 * PADDING);
        float x = pages.left();
        float base = pages.top() - PADDING;
        for (int i = 0; i < cells.size(); i++) {
            for (int j = from; j < Math.min(upTo, cells.get(i).size()); j++) {
                String text = cells.get(i).get(j);
                float y = base - (j - from + 1) * look.lineHeight() + look.size() * 0.28f;
                float start = table.columns().get(i).numeric()
                    ? x + widths[i] - GAP - pages.measure(text, look) : x + (i == 0 ? indent * INDENT : 0);
                pages.draw(text, look, start, y);
            }
            x += widths[i];
        }
        pages.down((upTo - from) * look.lineHeight() + 2 * PADDING);
    }

    private List<List<String>> wrap(List<String> texts, PdfPages.Look look, int indent) throws IOException {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            float room = widths[i] - GAP - (i == 0 ? indent * INDENT : 0) + 0.5f;
            cells.add(pages.wrap(texts.get(i).strip(), look, Math.max(12, room)));
        }
        return cells;
    }

    private static int lineCount(List<List<String>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(1);
    }
}
