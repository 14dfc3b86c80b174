// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * The handles at both ends of the selected segment, in the text and at its stripe: dragging them resizes it. The mouse
 * is caught before the text takes it for a selection.
 */
final class SegmentHandles {

    private static final int REACH = 7;
    private static final int SIZE = 8;

    /** Told when an end was moved. Places are characters of the widget (UTF-16). */
    interface Resizing {
        /**
         * An end was moved.
         *
         * @param coding identity of the coding
         * @param start new first character
         * @param end new character after the last
         * @param together whether all codings of the passage are meant
         */
        void resized(String coding, int start, int end, boolean together);
    }

    private enum Grip {
        NONE, START, END
    }

    private final StyledText widget;
    private final Supplier<Stripe> selected;
    private final Supplier<Rectangle> stripe;
    private final Resizing resizing;
    private final Listener filter = this::filter;
    private Grip grip = Grip.NONE;
    private int start;
    private int end;

    SegmentHandles(StyledText widget, Supplier<Stripe> selected, Supplier<Rectangle> stripe, Resizing resizing) {
        this.widget = widget;
        this.selected = selected;
        this.stripe = stripe;
        this.resizing = resizing;
        Display display = widget.getDisplay();
        int[] types = {SWT.MouseDown, SWT.MouseMove, SWT.MouseUp, SWT.DragDetect, SWT.KeyDown};
        for (int type : types) {
            display.addFilter(type, filter);
        }
        widget.addListener(SWT.Dispose, event -> {
            for (int type : types) {
                display.removeFilter(type, filter);
            }
        });
    }

    /** Whether an end is being dragged. */
    boolean isDragging() {
        return grip != Grip.NONE;
    }

    /** First character of the passage that is being dragged out. */
    int start() {
        return start;
    }

    /** Character after the last of the passage that is being dragged out. */
    int end() {
        return end;
    }

    private void filter(Event event) {
        if (event.widget != widget || selected.get() == null) {
            return;
        }
        switch (event.type) {
            case SWT.MouseDown -> {
                grip = event.button == 1 ? gripAt(event.x, event.y) : Grip.NONE;
                if (grip != Grip.NONE) {
                    start = selected.get().start();
                    end = selected.get().end();
                    event.type = SWT.None;
                }
            }
            case SWT.MouseMove -> {
                if (grip != Grip.NONE) {
                    drag(event.x, event.y);
                    event.type = SWT.None;
                } else if (gripAt(event.x, event.y) != Grip.NONE) {
                    widget.setCursor(widget.getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE));
                    event.type = SWT.None;
                }
            }
            case SWT.MouseUp -> {
                if (grip != Grip.NONE) {
                    finish((event.stateMask & SWT.MOD1) != 0);
                    event.type = SWT.None;
                }
            }
            case SWT.DragDetect -> {
                if (grip != Grip.NONE) {
                    event.doit = false;
                    event.type = SWT.None;
                }
            }
            default -> {
                if (grip != Grip.NONE && event.keyCode == SWT.ESC) {
                    grip = Grip.NONE;
                    widget.redraw();
                    event.type = SWT.None;
                }
            }
        }
    }

    private void drag(int x, int y) {
        int right = widget.getClientArea().width - widget.getRightMargin();
        int offset = x > right ? atLineEnd(y) : widget.getOffsetAtPoint(new Point(Math.max(x,
            widget.getLeftMargin()), y));
        if (offset < 0) {
            offset = atLineEnd(y);
        }
        if (grip == Grip.START) {
            start = Math.min(offset, end - 1);
        } else {
            end = Math.max(offset, start + 1);
        }
        widget.redraw();
    }

    /** Last character of the visual line at a height. */
    private int atLineEnd(int y) {
        int line = widget.getLineIndex(y);
        int from = widget.getOffsetAtLine(line);
        int to = from + widget.getLine(line).length();
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (widget.getLocationAtOffset(middle).y <= y) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return grip == Grip.START ? Math.max(from, low) : low;
    }

    private void finish(boolean together) {
        Stripe dragged = selected.get();
        grip = Grip.NONE;
        widget.redraw();
        if (start != dragged.start() || end != dragged.end()) {
            resizing.resized(dragged.segment().coding(), start, end, together);
        }
    }

    private Grip gripAt(int x, int y) {
        Rectangle bounds = stripe.get();
        if (bounds != null && x >= bounds.x - REACH && x <= bounds.x + bounds.width + REACH) {
            if (Math.abs(y - bounds.y) <= REACH - 2) {
                return Grip.START;
            }
            if (Math.abs(y - bounds.y - bounds.height) <= REACH - 2) {
                return Grip.END;
            }
        }
        Stripe shown = selected.get();
        if (isNear(place(shown.end(), true), x, y)) {
            return Grip.END;
        }
        return isNear(place(shown.start(), false), x, y) ? Grip.START : Grip.NONE;
    }

    private static boolean isNear(Point handle, int x, int y) {
        return handle != null && Math.abs(x - handle.x) <= REACH && Math.abs(y - handle.y) <= REACH;
    }

    /** Where the handle of an end is: above the first character, below the last one; {@code null} when out of sight. */
    private Point place(int offset, boolean below) {
        if (offset > widget.getCharCount() || offset < 0) {
            return null;
        }
        int line = widget.getLineAtOffset(offset);
        if (line < widget.getLineIndex(0) || line > widget.getLineIndex(widget.getClientArea().height)) {
            return null;
        }
        Point place = widget.getLocationAtOffset(below ? Math.max(0, offset - 1) : offset);
        if (!below) {
            Rectangle first = offset < widget.getCharCount() ? widget.getTextBounds(offset, offset)
                : new Rectangle(place.x, place.y, 0, 0);
            // at the beginning of a wrapped line, the caret's place is the end of the line before
            return first.y > place.y + widget.getLineHeight() / 2 ? new Point(first.x, first.y) : place;
        }
        Rectangle last = widget.getTextBounds(Math.max(0, offset - 1), Math.max(0, offset - 1));
        return new Point(last.x + last.width, place.y + widget.getLineHeight());
    }

    void paint(GC gc, RGB colour) {
        Stripe shown = selected.get();
        if (shown == null) {
            return;
        }
        gc.setAntialias(SWT.ON);
        gc.setBackground(new Color(colour));
        for (Point handle : new Point[] {place(isDragging() ? start : shown.start(), false),
            place(isDragging() ? end : shown.end(), true)}) {
            if (handle != null) {
                gc.fillOval(handle.x - SIZE / 2, handle.y - SIZE / 2, SIZE, SIZE);
            }
        }
    }
}
