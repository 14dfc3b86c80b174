// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Several edits of one text at once, and where passages of the text are afterwards. All positions are Unicode code
 * points; edits are given in positions of the text before the correction.
 *
 * <p>A passage keeps every character that it had and that was not replaced, and takes in no other one. To which
 * passages the characters of a replacement belong follows two rules:
 * <ol>
 * <li>A replacement belongs to each passage that held one of the replaced characters. Where the edit reaches beyond
 * the passage, what is equal at both ends of old and new words does not count as replaced; an insertion belongs to the
 * passages that have characters on both sides of it.
 * <li>At the very border of a passage, a replacement belongs to it only as far as it continues a word that the passage
 * began or ended with (“Kreis” → “Kreise”).
 * </ol>
 */
public final class TextCorrection {

    private final DocumentText before;
    private final List<TextEdit> edits;
    /** Growth of the text by all edits before the one of the same place in the list. */
    private final int[] growth;

    /**
     * Creates a correction. Edits that touch each other become one.
     *
     * @param before the text that is corrected
     * @param edits the edits in any order; none may overlap another one, insertions at one place are made in their
     * order
     * @throws IllegalArgumentException if edits overlap or are not inside the text
     */
    public TextCorrection(DocumentText before, List<TextEdit> edits) {
        this.before = before;
        this.edits = joined(edits, before);
        growth = new int[this.edits.size() + 1];
        for (int i = 0; i < this.edits.size(); i++) {
            growth[i + 1] = growth[i] + this.edits.get(i).growth();
        }
    }

    private static List<TextEdit> joined(List<TextEdit> edits, DocumentText text) {
        List<TextEdit> order = new ArrayList<>(edits);
        order.sort(Comparator.comparingInt(TextEdit::start).thenComparingInt(TextEdit::end));
        List<TextEdit> joined = new ArrayList<>();
        for (TextEdit edit : order) {
            TextEdit last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (edit.end() > text.length() || last != null && last.end() > edit.start()) {
                throw new IllegalArgumentException("Edits overlap or are outside of the text: " + edit.start() + " to "
                    + edit.end() + " of " + text.length());
            }
            if (last != null && last.end() == edit.start()) {
                joined.set(joined.size() - 1,
                    new TextEdit(last.start(), edit.end(), last.replacement() + edit.replacement()));
            } else {
                joined.add(edit);
            }
        }
        joined.removeIf(edit -> text.passage(edit.start(), edit.end()).equals(edit.replacement()));
        return List.copyOf(joined);
    }

    /**
     * The edits.
     *
     * @return the edits that change something, in the order of the text, none touching another
     */
    public List<TextEdit> edits() {
        return edits;
    }

    /**
     * The text after the correction.
     *
     * @return the characters
     */
    public String text() {
        StringBuilder text = new StringBuilder(before.text().length());
        int done = 0;
        for (TextEdit edit : edits) {
            text.append(before.text(), done, before.charIndex(edit.start())).append(edit.replacement());
            done = before.charIndex(edit.end());
        }
        return text.append(before.text(), done, before.text().length()).toString();
    }

    /**
     * Where a passage is after the correction.
     *
     * @param start first code point
     * @param end code point after the last, above start
     * @return the passage; empty when none of its characters is left and none took their place
     */
    public Optional<Span> move(int start, int end) {
        int first = firstEndingAt(start);
        int from = start + growth[first];
        int to = end + growth[first];
        for (int i = first; i < edits.size() && edits.get(i).start() <= end; i++) {
            Middle middle = Middle.of(edits.get(i), before, start, end);
            int place = middle.start + growth[i];
            int length = middle.characters.length;
            int grown = length - (middle.end - middle.start);
            if (middle.belongsTo(start, end)) {
                from = middle.start <= start ? place : from;
                to = middle.end >= end ? place + length : to + grown;
            } else if (middle.end <= start) {
                // a part of it may continue the first word to the front
                from = start + growth[i] + grown
                    - (middle.end == start && beginsAt(start) ? middle.wordAtEnd() : 0);
                to += grown;
            } else if (middle.start == end) {
                to = place + (endsAt(end) ? middle.wordAtStart() : 0);
            }
        }
        return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    /** The first edit that ends at a place or behind it. */
    private int firstEndingAt(int place) {
        int low = 0;
        int high = edits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (edits.get(middle).end() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a word begins at a place. */
    private boolean beginsAt(int place) {
        return isWord(place) && !isWord(place - 1);
    }

    /** Whether a word ends at a place. */
    private boolean endsAt(int place) {
        return isWord(place - 1) && !isWord(place);
    }

    private boolean isWord(int place) {
        return place >= 0 && place < before.length() && isWordCharacter(before.text().codePointAt(
            before.charIndex(place)));
    }

    /**
     * Whether a character is part of words.
     *
     * @param codePoint the character
     * @return true for letters, digits and the marks that are written above or below them
     */
    public static boolean isWordCharacter(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint) || type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK;
    }

    /**
     * A passage.
     *
     * @param start first code point
     * @param end code point after the last, above start
     */
    public record Span(int start, int end) {
    }

    /** What an edit replaces as one passage sees it. */
    private record Middle(int start, int end, int[] characters) {

        static Middle of(TextEdit edit, DocumentText text, int start, int end) {
            int[] after = edit.replacement().codePoints().toArray();
            boolean inside = start <= edit.start() && edit.end() <= end && edit.start() < edit.end();
            if (inside || edit.start() == edit.end()) {
                return new Middle(edit.start(), edit.end(), after);
            }
            int[] before = text.passage(edit.start(), edit.end()).codePoints().toArray();
            int shorter = Math.min(before.length, after.length);
            int head = 0;
            while (head < shorter && before[head] == after[head]) {
                head++;
            }
            int tail = 0;
            while (tail < shorter - head
                && before[before.length - 1 - tail] == after[after.length - 1 - tail]) {
                tail++;
            }
            return new Middle(edit.start() + head, edit.end() - tail,
                Arrays.copyOfRange(after, head, after.length - tail));
        }

        boolean belongsTo(int from, int to) {
            return start == end ? from < start && start < to : Math.max(start, from) < Math.min(end, to);
        }

        int wordAtStart() {
            int count = 0;
            while (count < characters.length && isWordCharacter(characters[count])) {
                count++;
            }
            return count;
        }

        int wordAtEnd() {
            int count = 0;
            while (count < characters.length && isWordCharacter(characters[characters.length - 1 - count])) {
                count++;
            }
            return count;
        }
    }
}
