// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what is typed into a text, key by key, and says which edits of the text as it was before these are together.
 * Positions are code points. Not safe for threads.
 */
public final class PendingEdits {

    /** A replaced piece: what it was in the text before, what stands there now. */
    private record Piece(int start, int end, String now) {
        int growth() {
            return now.codePointCount(0, now.length()) - (end - start);
        }
    }

    private final List<Piece> pieces = new ArrayList<>();

    /**
     * Records a change.
     *
     * @param start first code point that is replaced, in the text as it is now
     * @param end code point after the last that is replaced
     * @param replacement what stands there instead
     */
    public void replace(int start, int end, String replacement) {
        TextEdit edit = new TextEdit(start, end, replacement);
        int first = 0;
        int before = 0;
        while (first < pieces.size() && pieces.get(first).end + before + pieces.get(first).growth() < start) {
            before += pieces.get(first++).growth();
        }
        int last = first;
        int through = before;
        while (last < pieces.size() && pieces.get(last).start + through <= end) {
            through += pieces.get(last++).growth();
        }
        int from = start - before;
        int to = end - through;
        String now = edit.replacement();
        if (first < last) {
            // what had been typed around the place stays; all that is touched becomes one piece
            Piece head = pieces.get(first);
            Piece tail = pieces.get(last - 1);
            int kept = Math.max(0, from - head.start);
            int left = Math.max(0, tail.end - to);
            now = head.now.substring(0, head.now.offsetByCodePoints(0, kept)) + now
                + tail.now.substring(tail.now.offsetByCodePoints(tail.now.length(), -left));
            from = Math.min(from, head.start);
            to = Math.max(to, tail.end);
        }
        pieces.subList(first, last).clear();
        pieces.add(first, new Piece(from, to, now));
    }

    /**
     * Whether nothing has been changed.
     *
     * @return true if there are no edits
     */
    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /**
     * The edits.
     *
     * @return edits in positions of the text before the first change, in the order of the text
     */
    public List<TextEdit> edits() {
        return pieces.stream().map(piece -> new TextEdit(piece.start, piece.end, piece.now)).toList();
    }

    /** Forgets all edits: the text as it is now is the one before from here on. */
    public void clear() {
        pieces.clear();
    }
}
