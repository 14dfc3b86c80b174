// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.triangula.core.text.TextCorrection.Span;

/**
 * The slow and plain way to correct a text: every character carries a tag that says whether it is in the passage, and
 * the characters of each replacement get theirs one by one.
 */
final class TaggedCharacters {

    private record Tagged(int character, boolean inside) {
    }

    private final DocumentText before;
    private final List<TextEdit> edits;

    TaggedCharacters(DocumentText before, List<TextEdit> edits) {
        this.before = before;
        this.edits = edits;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        tagged(0, 0).forEach(each -> text.appendCodePoint(each.character));
        return text.toString();
    }

    Optional<Span> move(int start, int end) {
        List<Tagged> characters = tagged(start, end);
        int first = -1;
        int last = -1;
        for (int i = 0; i < characters.size(); i++) {
            if (characters.get(i).inside) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        for (int i = first; i >= 0 && i <= last; i++) {
            if (!characters.get(i).inside) {
                throw new AssertionError("a passage fell apart");
            }
        }
        return first < 0 ? Optional.empty() : Optional.of(new Span(first, last + 1));
    }

    private List<Tagged> tagged(int start, int end) {
        int[] old = before.text().codePoints().toArray();
        List<Tagged> characters = new ArrayList<>();
        int place = 0;
        for (TextEdit edit : edits) {
            while (place < edit.start()) {
                characters.add(new Tagged(old[place], in(place++, start, end)));
            }
            replace(characters, old, edit, start, end);
            place = edit.end();
        }
        while (place < old.length) {
            characters.add(new Tagged(old[place], in(place++, start, end)));
        }
        return characters;
    }

    private static boolean in(int place, int start, int end) {
        return start <= place && place < end;
    }

    private static void replace(List<Tagged> characters, int[] old, TextEdit edit, int start, int end) {
        int[] now = edit.replacement().codePoints().toArray();
        int from = edit.start();
        int to = edit.end();
        int head = 0;
        int tail = 0;
        boolean allInside = from < to;
        for (int place = from; place < to; place++) {
            allInside &= in(place, start, end);
        }
        if (!allInside) {
            // equal characters at both ends are the same characters as before
            while (from < to && head < now.length && old[from] == now[head]) {
                characters.add(new Tagged(old[from], in(from, start, end)));
                from++;
                head++;
            }
            while (from < to && head < now.length - tail && old[to - 1] == now[now.length - 1 - tail]) {
                to--;
                tail++;
            }
        }
        boolean anyInside = false;
        for (int place = from; place < to; place++) {
            anyInside |= in(place, start, end);
        }
        boolean leftInside = from > 0 && in(from - 1, start, end);
        boolean rightInside = to < old.length && in(to, start, end);
        boolean whole = anyInside || from == to && leftInside && rightInside;
        boolean[] inside = new boolean[now.length];
        for (int i = head; i < now.length - tail; i++) {
            inside[i] = whole;
        }
        boolean wordBefore = from > 0 && TextCorrection.isWordCharacter(old[from - 1]);
        boolean wordAt = from < old.length && TextCorrection.isWordCharacter(old[from]);
        if (!whole && leftInside && wordBefore && !wordAt) {
            for (int i = head; i < now.length - tail && TextCorrection.isWordCharacter(now[i]); i++) {
                inside[i] = true;
            }
        }
        boolean wordLast = to > 0 && TextCorrection.isWordCharacter(old[to - 1]);
        boolean wordBehind = to < old.length && TextCorrection.isWordCharacter(old[to]);
        if (!whole && rightInside && wordBehind && !wordLast) {
            for (int i = now.length - tail - 1; i >= head && TextCorrection.isWordCharacter(now[i]); i--) {
                inside[i] = true;
            }
        }
        for (int i = head; i < now.length - tail; i++) {
            characters.add(new Tagged(now[i], inside[i]));
        }
        for (int place = to; place < to + tail; place++) {
            characters.add(new Tagged(old[place], in(place, start, end)));
        }
    }
}
