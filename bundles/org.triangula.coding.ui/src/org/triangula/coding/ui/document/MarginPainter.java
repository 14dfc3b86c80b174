// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.triangula.ui.theme.Theme;

/** Paints paragraph numbers left of the text, coding stripes with their labels right of it, and tints passages. */
final class MarginPainter {

    private static final int GAP = 18;
    private static final int LANE = 11;
    private static final int STRIPE = 5;
    static final int NARROWEST_LABEL = 56;
    private static final int MOST_PUSH = 64;

    /** A stripe at its place. */
    record Placed(Stripe stripe, Rectangle bounds) {
    }

    private record Tag(Placed placed, int y) {
    }

    private final StyledText widget;
    private final LabelMeasures labels = new LabelMeasures();
    private final LabelMeasures numbers = new LabelMeasures();
    private List<Placed> placed = List.of();
    private List<Tag> tags = List.of();

    MarginPainter(StyledText widget) {
        this.widget = widget;
    }

    /** Width that the margin needs at least. */
    static int narrowest(int lanes) {
        return GAP + Math.clamp(lanes, 1, 8) * LANE + 8;
    }

    /** Places the stripes that can be seen. */
    void place(VisibleText visible, List<Stripe> stripes, int labelHeight) {
        int left = left();
        int widest = widget.getClientArea().width;
        List<Placed> found = new ArrayList<>();
        for (Stripe stripe : stripes) {
            if (visible.shows(stripe.start(), stripe.end())) {
                int top = visible.top(stripe.start());
                int bottom = Math.max(top + 4, visible.bottom(stripe.end()));
                int x = Math.min(left + stripe.lane() * LANE, widest - STRIPE - 2);
                found.add(new Placed(stripe, new Rectangle(x, top, STRIPE, bottom - top)));
            }
        }
        placed = found;
        tags = tags(labelHeight);
    }

    private int left() {
        return widget.getClientArea().width - widget.getRightMargin() + GAP;
    }

    private int labelLeft() {
        int lanes = placed.stream().mapToInt(each -> each.stripe().lane() + 1).max().orElse(0);
        return left() + lanes * LANE + 4;
    }

    /** Labels at the upper end of their stripes, pushed down where they would cover each other. */
    private List<Tag> tags(int labelHeight) {
        if (widget.getClientArea().width - labelLeft() < NARROWEST_LABEL) {
            return List.of();
        }
        List<Placed> order = new ArrayList<>(placed);
        order.sort(Comparator.comparingInt((Placed each) -> Math.max(0, each.bounds().y))
            .thenComparingInt(each -> each.stripe().lane()));
        List<Tag> found = new ArrayList<>();
        int free = 0;
        for (Placed each : order) {
            int wanted = Math.max(0, each.bounds().y);
            int y = Math.max(wanted, free);
            if (y - wanted <= MOST_PUSH) {
                found.add(new Tag(each, y));
                free = y + labelHeight;
            }
        }
        return found;
    }

    /** The stripe at a place, also at its label. */
    Stripe hit(int x, int y) {
        Stripe best = null;
        int nearest = LANE / 2 + 1;
        for (Placed each : placed) {
            Rectangle bounds = each.bounds();
            int distance = Math.abs(x - (bounds.x + STRIPE / 2));
            if (y >= bounds.y && y < bounds.y + bounds.height && distance < nearest) {
                nearest = distance;
                best = each.stripe();
            }
        }
        if (best == null && x >= labelLeft() - 4) {
            for (Tag tag : tags) {
                if (y >= tag.y() && y < tag.y() + tagHeight()) {
                    best = tag.placed().stripe();
                }
            }
        }
        return best;
    }

    private int tagHeight() {
        return tags.size() < 2 ? 16 : Math.max(12, tags.get(1).y() - tags.get(0).y() < 24
            ? tags.get(1).y() - tags.get(0).y() : 16);
    }

    /** Where a stripe was painted last. */
    Rectangle bounds(String coding) {
        return placed.stream().filter(each -> each.stripe().segment().coding().equals(coding)).map(Placed::bounds)
            .findFirst().orElse(null);
    }

    void paintNumbers(GC gc, VisibleText visible, TextMeasures measures, Theme theme) {
        gc.setFont(measures.small());
        gc.setForeground(new Color(theme.quietText()));
        int right = widget.getLeftMargin() - GAP;
        gc.setFont(measures.text());
        int ascent = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
        gc.setFont(measures.small());
        int down = ascent - gc.getFontMetrics().getAscent() - gc.getFontMetrics().getLeading();
        for (int line = visible.firstLine(); line <= visible.lastLine(); line++) {
            String number = String.valueOf(line + 1);
            int y = widget.getLocationAtOffset(widget.getOffsetAtLine(line)).y;
            gc.drawText(number, right - numbers.width(gc, number), y + down, true);
        }
    }

    void paintStripes(GC gc, TextMeasures measures, Theme theme, String hovered, String selected) {
        gc.setAntialias(SWT.ON);
        for (Placed each : placed) {
            String coding = each.stripe().segment().coding();
            boolean strong = coding.equals(hovered) || coding.equals(selected);
            Rectangle bounds = each.bounds();
            gc.setBackground(new Color(each.stripe().colour()));
            int grow = strong ? 2 : 0;
            gc.fillRoundRectangle(bounds.x - grow, bounds.y + 1, bounds.width + 2 * grow, bounds.height - 2, 5, 5);
        }
        int left = labelLeft();
        int width = widget.getClientArea().width - left - 6;
        gc.setFont(measures.small());
        for (Tag tag : tags) {
            Stripe stripe = tag.placed().stripe();
            String coding = stripe.segment().coding();
            boolean strong = coding.equals(hovered) || coding.equals(selected);
            gc.setBackground(new Color(stripe.colour()));
            gc.fillOval(left, tag.y() + measures.smallHeight() / 2 - 3, 6, 6);
            gc.setForeground(new Color(strong ? theme.text() : theme.quietText()));
            gc.drawText(labels.shortened(gc, stripe.label(), width - 10), left + 10, tag.y(), true);
        }
    }

    static void tint(GC gc, VisibleText visible, int start, int end, RGB colour, int alpha) {
        if (!visible.shows(start, end)) {
            return;
        }
        gc.setAlpha(alpha);
        gc.setBackground(new Color(colour));
        visible.rectangles(start, end).forEach(gc::fillRectangle);
        gc.setAlpha(255);
    }

    static void underline(GC gc, VisibleText visible, int start, int end, RGB colour) {
        if (!visible.shows(start, end)) {
            return;
        }
        gc.setForeground(new Color(colour));
        gc.setLineStyle(SWT.LINE_DOT);
        gc.setLineWidth(2);
        for (Rectangle line : visible.rectangles(start, end)) {
            gc.drawLine(line.x, line.y + line.height, line.x + line.width, line.y + line.height);
        }
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
    }
}
