// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Where characters are in the part of a text that can be seen now. What is outside is never measured. */
final class VisibleText {

    /** How far stripes of passages that go on reach beyond the edge, so that they look cut off. */
    private static final int BEYOND = 6;

    private final StyledText widget;
    private final int firstLine;
    private final int lastLine;
    private final int first;
    private final int last;
    private final int height;

    VisibleText(StyledText widget) {
        this.widget = widget;
        height = widget.getClientArea().height;
        firstLine = widget.getLineIndex(0);
        lastLine = widget.getLineIndex(height);
        first = widget.getOffsetAtLine(firstLine);
        last = lastLine + 1 < widget.getLineCount() ? widget.getOffsetAtLine(lastLine + 1) - 1 : widget.getCharCount();
    }

    int firstLine() {
        return firstLine;
    }

    int lastLine() {
        return lastLine;
    }

    boolean shows(int start, int end) {
        return start < last && end > first;
    }

    /**
     * Upper left corner of a character. At the beginning of a wrapped line the widget's own answer is the end of the
     * line before, where the caret may be, too.
     */
    private Point place(int offset) {
        Point caret = widget.getLocationAtOffset(offset);
        if (caret.x <= widget.getLeftMargin() || offset >= widget.getCharCount()) {
            return caret;
        }
        Rectangle character = widget.getTextBounds(offset, offset);
        return character.y > caret.y + widget.getLineHeight() / 2
            ? new Point(character.x, caret.y + widget.getLineHeight() + widget.getLineSpacing()) : caret;
    }

    /** Upper edge of the line of a character. */
    int top(int start) {
        return start < first ? -BEYOND : place(start).y;
    }

    /** Lower edge of the line of the character before an end. */
    int bottom(int end) {
        return end > last ? height + BEYOND
            : widget.getLocationAtOffset(Math.max(first, end - 1)).y + widget.getLineHeight();
    }

    /** The rectangles that a passage fills, one a line. */
    List<Rectangle> rectangles(int start, int end) {
        List<Rectangle> found = new ArrayList<>();
        int left = widget.getLeftMargin();
        int right = widget.getClientArea().width - widget.getRightMargin();
        for (int line = firstLine; line <= lastLine; line++) {
            int lineStart = widget.getOffsetAtLine(line);
            int lineEnd = lineStart + widget.getLine(line).length();
            int from = Math.max(start, lineStart);
            int to = Math.min(end, lineEnd);
            if (from < to) {
                add(found, from, to, left, right);
            }
        }
        return found;
    }

    private void add(List<Rectangle> found, int from, int to, int left, int right) {
        Point begin = place(from);
        Rectangle lastCharacter = widget.getTextBounds(to - 1, to - 1);
        int lineHeight = widget.getLineHeight();
        int endY = widget.getLocationAtOffset(to - 1).y;
        int endX = Math.min(right, lastCharacter.x + lastCharacter.width);
        if (endY <= begin.y) {
            found.add(new Rectangle(begin.x, begin.y, endX - begin.x, lineHeight));
            return;
        }
        int step = lineHeight + widget.getLineSpacing();
        found.add(new Rectangle(begin.x, begin.y, right - begin.x, lineHeight));
        // half a line of tolerance: marks in a smaller type may shift the lines by a few pixels
        for (int y = begin.y + step; y < endY - step / 2; y += step) {
            found.add(new Rectangle(left, y, right - left, lineHeight));
        }
        found.add(new Rectangle(left, endY, endX - left, lineHeight));
    }
}
