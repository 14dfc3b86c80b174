// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.matrix;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.triangula.analysis.matrix.MatrixFigure;
import org.triangula.analysis.matrix.MatrixFormat;
import org.triangula.analysis.matrix.MatrixHeader;
import org.triangula.coding.retrieval.RetrievedSegment;
import org.triangula.core.table.Column;
import org.triangula.figure.ColourScale;
import org.triangula.figure.ColourScales;
import org.triangula.figure.Contrast;
import org.triangula.ui.theme.Theme;

/** Paints the part of a matrix that is seen, and knows where everything is. */
final class MatrixPainter {

    private static final int GAP = 8;
    private static final int INDENT = 12;
    private static final int WIDEST_HEAD = 240;
    private static final int HIGHEST_HEAD = 130;
    private static final int QUOTE_WIDTH = 240;
    private static final int QUOTE_HEIGHT = 132;
    private static final int BUBBLE_OPACITY = 0x70;
    private static final int FULL = 255;
    private static final int LEGEND = 140;

    private final Canvas canvas;
    private final ColourScale scale = ColourScales.standard().byId(ColourScales.CIVIDIS);
    private int headWidth;
    private int headHeight;
    private int cellWidth = 1;
    private int cellHeight = 1;

    MatrixPainter(Canvas canvas) {
        this.canvas = canvas;
    }

    int headWidth() {
        return headWidth;
    }

    int headHeight() {
        return headHeight;
    }

    int cellWidth() {
        return cellWidth;
    }

    int cellHeight() {
        return cellHeight;
    }

    /** Measures the heads and cells of a matrix. */
    void measure(MatrixView view) {
        GC gc = new GC(canvas);
        try {
            int line = gc.getFontMetrics().getHeight();
            int widest = gc.textExtent(view.sheet().corner()).x;
            for (int i = 0; i < view.fullHeight(); i++) {
                MatrixHeader head = view.down(i);
                widest = Math.max(widest, gc.textExtent(head.name()).x + INDENT * head.level() + 10);
            }
            headWidth = Math.min(WIDEST_HEAD, widest) + 2 * GAP;
            int highest = 2 * line;
            for (int i = 0; i < view.fullWidth(); i++) {
                highest = Math.max(highest, gc.textExtent(view.across(i).name()).x);
            }
            boolean whole = view.sheet().kind() == Column.Kind.INTEGER;
            cellWidth = view.quotes() ? QUOTE_WIDTH
                : Math.max(line + 12, gc.textExtent(whole ? "00000" : "100.0 %").x + 6);
            cellHeight = view.quotes() ? QUOTE_HEIGHT : line + 12;
            headHeight = view.quotes() ? line + 2 * GAP : Math.min(HIGHEST_HEAD, highest) + 2 * GAP;
        } finally {
            gc.dispose();
        }
    }

    Point size(MatrixView view) {
        return new Point(headWidth + view.fullWidth() * cellWidth + 1, headHeight + view.fullHeight() * cellHeight + 1);
    }

    Rectangle cell(int down, int across, Point origin) {
        return new Rectangle(headWidth + across * cellWidth - origin.x, headHeight + down * cellHeight - origin.y,
            cellWidth, cellHeight);
    }

    /** The cell at a place: x across and y down, -1 for a head; {@code null} where there is nothing. */
    Point at(MatrixView view, int x, int y, Point origin) {
        int across = x < headWidth ? -1 : (x - headWidth + origin.x) / cellWidth;
        int down = y < headHeight ? -1 : (y - headHeight + origin.y) / cellHeight;
        return across < view.fullWidth() && down < view.fullHeight() ? new Point(across, down) : null;
    }

    void paint(GC gc, MatrixView view, Point origin, Point current, Point hovered, boolean focus) {
        Theme theme = Theme.current();
        Rectangle area = canvas.getClientArea();
        gc.setBackground(new Color(theme.ground()));
        gc.fillRectangle(area);
        if (view == null) {
            return;
        }
        gc.setAntialias(SWT.ON);
        int firstAcross = Math.max(0, origin.x / cellWidth);
        int lastAcross = Math.min(view.fullWidth() - 1, (area.width - headWidth + origin.x) / cellWidth);
        int firstDown = Math.max(0, origin.y / cellHeight);
        int lastDown = Math.min(view.fullHeight() - 1, (area.height - headHeight + origin.y) / cellHeight);
        gc.setClipping(headWidth, headHeight, area.width - headWidth, area.height - headHeight);
        for (int down = firstDown; down <= lastDown; down++) {
            for (int across = firstAcross; across <= lastAcross; across++) {
                cell(gc, theme, view, down, across, cell(down, across, origin));
            }
        }
        frame(gc, theme, current, hovered, focus, origin);
        gc.setClipping(0, headHeight, headWidth, area.height - headHeight);
        for (int down = firstDown; down <= lastDown; down++) {
            downHead(gc, theme, view.down(down), headHeight + down * cellHeight - origin.y,
                isMarked(down, hovered == null ? -2 : hovered.y), down >= view.height());
        }
        gc.setClipping(headWidth, 0, area.width - headWidth, headHeight);
        gc.setBackground(new Color(theme.chrome()));
        gc.fillRectangle(headWidth, 0, area.width - headWidth, headHeight);
        for (int across = firstAcross; across <= lastAcross; across++) {
            acrossHead(gc, theme, view, across, headWidth + across * cellWidth - origin.x,
                isMarked(across, hovered == null ? -2 : hovered.x));
        }
        gc.setClipping((Rectangle) null);
        corner(gc, theme, view);
    }

    private static boolean isMarked(int place, int hovered) {
        return place == hovered;
    }

    private void corner(GC gc, Theme theme, MatrixView view) {
        gc.setBackground(new Color(theme.chrome()));
        gc.fillRectangle(0, 0, headWidth, headHeight);
        gc.setForeground(new Color(theme.quietText()));
        gc.drawText(shorten(gc, view.sheet().corner(), headWidth - 2 * GAP), GAP,
            headHeight - gc.getFontMetrics().getHeight() - 4, true);
        if (view.form() == MatrixFigure.Form.COLOURS && !view.quotes()) {
            legend(gc, view);
        }
        gc.setForeground(new Color(theme.line()));
        Rectangle area = canvas.getClientArea();
        gc.drawLine(0, headHeight - 1, area.width, headHeight - 1);
        gc.drawLine(headWidth - 1, 0, headWidth - 1, area.height);
    }

    /** What the colours stand for, in the corner. */
    private void legend(GC gc, MatrixView view) {
        int width = Math.min(headWidth - 2 * GAP, LEGEND);
        for (int x = 0; x < width; x++) {
            gc.setBackground(new Color(rgb(scale.at((double) x / (width - 1)))));
            gc.fillRectangle(GAP + x, GAP, 1, 10);
        }
        String most = MatrixFormat.text(view.largest(), view.sheet().kind(), Locale.getDefault());
        gc.drawText(MatrixFormat.text(0, view.sheet().kind(), Locale.getDefault()), GAP, GAP + 12, true);
        gc.drawText(most, GAP + width - gc.textExtent(most).x, GAP + 12, true);
    }

    private void downHead(GC gc, Theme theme, MatrixHeader head, int y, boolean marked, boolean margin) {
        gc.setBackground(new Color(marked ? theme.line() : theme.chrome()));
        gc.fillRectangle(0, y, headWidth, cellHeight);
        int x = GAP + INDENT * head.level();
        int top = y + (cellHeight > QUOTE_HEIGHT / 2 ? GAP : (cellHeight - gc.getFontMetrics().getHeight()) / 2);
        if (head.colour() != 0) {
            gc.setBackground(new Color(head.colour() >> 16 & FULL, head.colour() >> 8 & FULL, head.colour() & FULL));
            gc.fillRectangle(x, top + 1, 4, gc.getFontMetrics().getHeight() - 2);
        }
        gc.setForeground(new Color(margin ? theme.quietText() : theme.text()));
        gc.drawText(shorten(gc, head.name(), headWidth - x - GAP - 8), x + 8, top, true);
        gc.setForeground(new Color(theme.line()));
        gc.drawLine(0, y + cellHeight - 1, headWidth, y + cellHeight - 1);
    }

    private void acrossHead(GC gc, Theme theme, MatrixView view, int across, int x, boolean marked) {
        MatrixHeader head = view.across(across);
        gc.setBackground(new Color(marked ? theme.line() : theme.chrome()));
        gc.fillRectangle(x, 0, cellWidth, headHeight);
        gc.setForeground(new Color(across >= view.width() ? theme.quietText() : theme.text()));
        int line = gc.getFontMetrics().getHeight();
        if (view.quotes() || gc.textExtent(head.name()).x <= cellWidth - 6) {
            String text = shorten(gc, head.name(), cellWidth - 6);
            int left = view.quotes() ? GAP : (cellWidth - gc.textExtent(text).x) / 2;
            gc.drawText(text, x + left, headHeight - line - 6, true);
        } else {
            String text = shorten(gc, head.name(), headHeight - 2 * GAP);
            Transform turned = new Transform(gc.getDevice());
            Transform before = new Transform(gc.getDevice());
            gc.getTransform(before);
            gc.getTransform(turned);
            turned.translate(x + (cellWidth - line) / 2f, headHeight - GAP);
            turned.rotate(-90);
            gc.setTransform(turned);
            gc.drawText(text, 0, 0, true);
            gc.setTransform(before);
            turned.dispose();
            before.dispose();
        }
        if (head.colour() != 0) {
            gc.setBackground(new Color(head.colour() >> 16 & FULL, head.colour() >> 8 & FULL, head.colour() & FULL));
            gc.fillRectangle(x + 3, headHeight - 5, cellWidth - 6, 3);
        }
    }

    private void cell(GC gc, Theme theme, MatrixView view, int down, int across, Rectangle box) {
        boolean margin = view.isMargin(down, across);
        if (margin) {
            gc.setBackground(new Color(theme.chrome()));
            gc.fillRectangle(box);
        }
        double value = view.value(down, across);
        if (view.quotes()) {
            quotes(gc, theme, view.words(down, across), view.text(down, across), box);
        } else if (margin || value != 0 || view.form() == MatrixFigure.Form.NUMBERS) {
            number(gc, theme, view, down, across, value, box);
        }
        gc.setForeground(new Color(theme.line()));
        gc.drawLine(box.x, box.y + box.height - 1, box.x + box.width, box.y + box.height - 1);
        gc.drawLine(box.x + box.width - 1, box.y, box.x + box.width - 1, box.y + box.height);
    }

    private void number(GC gc, Theme theme, MatrixView view, int down, int across, double value, Rectangle box) {
        boolean margin = view.isMargin(down, across);
        Color ink = new Color(value == 0 || Double.isNaN(value) ? theme.quietText() : theme.text());
        if (!margin && view.form() == MatrixFigure.Form.COLOURS && !Double.isNaN(value)) {
            int ground = scale.at(view.largest() == 0 ? 0 : value / view.largest());
            gc.setBackground(new Color(rgb(ground)));
            gc.fillRectangle(box);
            ink = new Color(rgb(Contrast.textOn(ground)));
        } else if (!margin && view.form() == MatrixFigure.Form.BUBBLES) {
            double most = Math.min(box.width, box.height) / 2.0 - 1;
            int radius = (int) Math.round(MatrixFigure.radius(value, view.largest(), most));
            gc.setBackground(new Color(theme.accent()));
            gc.setAlpha(BUBBLE_OPACITY);
            gc.fillOval(box.x + box.width / 2 - radius, box.y + box.height / 2 - radius, 2 * radius, 2 * radius);
            gc.setAlpha(FULL);
        }
        String text = view.text(down, across);
        Point extent = gc.textExtent(text);
        gc.setForeground(ink);
        gc.drawText(text, box.x + (box.width - extent.x) / 2, box.y + (box.height - extent.y) / 2, true);
    }

    private static void quotes(GC gc, Theme theme, List<RetrievedSegment> words, String count, Rectangle box) {
        if (words.isEmpty()) {
            return;
        }
        Rectangle clip = gc.getClipping();
        gc.setClipping(clip.intersection(new Rectangle(box.x, box.y, box.width - 2, box.height - 4)));
        int line = gc.getFontMetrics().getHeight();
        gc.setForeground(new Color(theme.quietText()));
        gc.drawText(count, box.x + GAP, box.y + 4, true);
        TextLayout layout = new TextLayout(gc.getDevice());
        try {
            layout.setFont(gc.getFont());
            layout.setWidth(box.width - 2 * GAP);
            int y = box.y + 4 + line;
            gc.setForeground(new Color(theme.text()));
            for (RetrievedSegment segment : words) {
                if (y > box.y + box.height - line / 2) {
                    break;
                }
                String text = segment.text().strip().replaceAll("\\s+", " ");
                layout.setText("„" + (text.length() > 400 ? text.substring(0, 400) : text) + "“ "
                    + segment.citation().text());
                layout.draw(gc, box.x + GAP, y);
                y += layout.getBounds().height + 3;
            }
        } finally {
            layout.dispose();
        }
        gc.setClipping(clip);
    }

    private void frame(GC gc, Theme theme, Point current, Point hovered, boolean focus, Point origin) {
        if (hovered != null && hovered.x >= 0 && hovered.y >= 0) {
            Rectangle box = cell(hovered.y, hovered.x, origin);
            gc.setForeground(new Color(theme.quietText()));
            gc.drawRectangle(box.x, box.y, box.width - 2, box.height - 2);
        }
        if (focus) {
            Rectangle box = cell(current.y, current.x, origin);
            gc.setForeground(new Color(theme.accent()));
            gc.setLineWidth(2);
            gc.drawRectangle(box.x + 1, box.y + 1, box.width - 3, box.height - 3);
            gc.setLineWidth(1);
        }
    }

    private static RGB rgb(int colour) {
        return new RGB(colour >> 16 & FULL, colour >> 8 & FULL, colour & FULL);
    }

    private static String shorten(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(text.substring(0, middle).strip() + "…").x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        // not between the two halves of a character
        int end = low > 0 && Character.isHighSurrogate(text.charAt(low - 1)) ? low - 1 : low;
        return text.substring(0, end).strip() + "…";
    }
}
