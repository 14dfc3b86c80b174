// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;

/** Puts another version of a text into a widget: only what differs is touched, so that place and caret stay. */
final class TextSwap {

    private TextSwap() {
    }

    static void replace(StyledText widget, String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int head = 0;
        while (head < shorter && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
            && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        if (shorter == 0 || head + tail < shorter / 2) {
            widget.setText(after);
            return;
        }
        // whole lines, so that no pair of characters is torn
        head = before.lastIndexOf('\n', head - 1) + 1;
        int lineEnd = before.indexOf('\n', before.length() - tail);
        tail = lineEnd < 0 ? 0 : before.length() - lineEnd;
        Point selection = widget.getSelection();
        int end = before.length() - tail;
        widget.replaceTextRange(head, end - head, after.substring(head, after.length() - tail));
        int grown = after.length() - before.length();
        int from = selection.x <= head ? selection.x : Math.max(head, selection.x + (selection.x >= end ? grown : 0));
        int to = selection.y <= head ? selection.y : Math.max(head, selection.y + (selection.y >= end ? grown : 0));
        widget.setSelection(Math.min(to, after.length()), Math.min(from, after.length()));
    }
}
