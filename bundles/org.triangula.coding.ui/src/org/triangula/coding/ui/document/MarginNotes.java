// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.triangula.ui.theme.Theme;

/** Signs left of the text for what was written on a passage: paraphrases, memos, comments. */
final class MarginNotes {

    private static final int LEFT = 4;
    private static final int WIDTH = 14;

    /**
     * What was written on a passage.
     *
     * @param start first character as the widget counts (UTF-16)
     * @param end character after the last
     * @param sign the sign, one character
     * @param text what was written, as it is shown under the mouse
     */
    record Note(int start, int end, String sign, String text) {
    }

    private record Placed(Note note, int y) {
    }

    private final StyledText widget;
    private List<Note> notes = List.of();
    private List<Placed> placed = List.of();

    MarginNotes(StyledText widget) {
        this.widget = widget;
    }

    /** Whether they differ from those before. */
    boolean setNotes(List<Note> newNotes) {
        boolean changed = !newNotes.equals(notes);
        notes = newNotes;
        return changed;
    }

    void paint(GC gc, VisibleText visible, TextMeasures measures, Theme theme) {
        List<Placed> found = new ArrayList<>();
        gc.setFont(measures.small());
        gc.setForeground(new Color(theme.accent()));
        int free = Integer.MIN_VALUE;
        for (Note note : notes) {
            if (visible.shows(note.start(), note.end())) {
                int y = Math.max(free, Math.max(0, visible.top(note.start())) + 2);
                gc.drawText(note.sign(), LEFT, y, true);
                found.add(new Placed(note, y));
                free = y + measures.smallHeight();
            }
        }
        placed = found;
    }

    /** The note at a place of the widget; {@code null} when there is none. */
    Note at(int x, int y) {
        if (x < LEFT || x > LEFT + WIDTH) {
            return null;
        }
        int height = Math.max(12, widget.getLineHeight() - 4);
        return placed.stream().filter(each -> y >= each.y && y < each.y + height).map(Placed::note).findFirst()
            .orElse(null);
    }
}
