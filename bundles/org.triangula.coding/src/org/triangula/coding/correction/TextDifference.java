// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is different between two versions of a text: paragraphs first, then words inside them (shortest edit script,
 * E. W. Myers, An O(ND) difference algorithm and its variations, Algorithmica 1 (1986), pp. 251–266).
 *
 * @param changes the places that differ, in the order of the text
 */
public record TextDifference(List<Change> changes) {

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);
    /** From so many differences on, the whole rest counts as different: nobody reads that word by word. */
    private static final int MOST = 2_000;

    /** Copies the list. */
    public TextDifference {
        changes = List.copyOf(changes);
    }

    /** What became of a piece. */
    public enum Kind {
        /** It is in both versions. */
        EQUAL,
        /** It was in the earlier version only. */
        DELETED,
        /** It is in the later version only. */
        INSERTED
    }

    /**
     * A piece of text.
     *
     * @param kind what became of it
     * @param text its characters
     */
    public record Piece(Kind kind, String text) {
    }

    /**
     * Paragraphs that differ.
     *
     * @param paragraph number of the first of them in the later version, from 1
     * @param pieces their words
     */
    public record Change(int paragraph, List<Piece> pieces) {

        /** Copies the list. */
        public Change {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * Compares two versions.
     *
     * @param earlier the earlier one
     * @param later the later one
     * @return what is different
     */
    public static TextDifference between(String earlier, String later) {
        List<Change> changes = new ArrayList<>();
        List<String> before = lines(earlier);
        List<String> after = lines(later);
        int number = 1;
        StringBuilder deleted = new StringBuilder();
        StringBuilder inserted = new StringBuilder();
        int first = 1;
        for (Piece line : compare(before, after)) {
            if (line.kind == Kind.EQUAL) {
                add(changes, first, deleted, inserted);
                number++;
                first = number;
            } else if (line.kind == Kind.DELETED) {
                deleted.append(line.text);
            } else {
                inserted.append(line.text);
                number++;
            }
        }
        add(changes, first, deleted, inserted);
        return new TextDifference(changes);
    }

    private static void add(List<Change> changes, int paragraph, StringBuilder deleted, StringBuilder inserted) {
        if (!deleted.isEmpty() || !inserted.isEmpty()) {
            List<Piece> pieces = new ArrayList<>();
            for (Piece piece : compare(words(deleted.toString()), words(inserted.toString()))) {
                Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
                if (last != null && last.kind == piece.kind) {
                    pieces.set(pieces.size() - 1, new Piece(piece.kind, last.text + piece.text));
                } else {
                    pieces.add(piece);
                }
            }
            changes.add(new Change(paragraph, pieces));
            deleted.setLength(0);
            inserted.setLength(0);
        }
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\n)"));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORDS.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** The shortest way from one list to the other one. */
    private static List<Piece> compare(List<String> before, List<String> after) {
        int head = 0;
        int shorter = Math.min(before.size(), after.size());
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
            && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<Piece> pieces = new ArrayList<>();
        before.subList(0, head).forEach(each -> pieces.add(new Piece(Kind.EQUAL, each)));
        pieces.addAll(script(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail)));
        before.subList(before.size() - tail, before.size()).forEach(each -> pieces.add(new Piece(Kind.EQUAL, each)));
        return pieces;
    }

    private static List<Piece> script(List<String> before, List<String> after) {
        int n = before.size();
        int m = after.size();
        int limit = Math.min(n + m, MOST);
        int[] reach = new int[2 * limit + 3];
        List<int[]> steps = new ArrayList<>();
        for (int d = 0; d <= limit; d++) {
            steps.add(Arrays.copyOfRange(reach, limit + 1 - d, limit + 2 + d));
            for (int k = -d; k <= d; k += 2) {
                int at = limit + 1 + k;
                int x = k == -d || k != d && reach[at - 1] < reach[at + 1] ? reach[at + 1] : reach[at - 1] + 1;
                while (x < n && x - k < m && before.get(x).equals(after.get(x - k))) {
                    x++;
                }
                reach[at] = x;
                if (x >= n && x - k >= m) {
                    return walkBack(before, after, steps, d);
                }
            }
        }
        List<Piece> all = new ArrayList<>();
        before.forEach(each -> all.add(new Piece(Kind.DELETED, each)));
        after.forEach(each -> all.add(new Piece(Kind.INSERTED, each)));
        return all;
    }

    private static List<Piece> walkBack(List<String> before, List<String> after, List<int[]> steps, int depth) {
        List<Piece> pieces = new ArrayList<>();
        int x = before.size();
        int y = after.size();
        for (int d = depth; d >= 0; d--) {
            // what was reached with one step less: diagonals -d … d, the one of this step in the middle
            int[] reach = steps.get(d);
            int k = x - y;
            boolean down = k == -d || k != d && at(reach, d, k - 1) < at(reach, d, k + 1);
            int fromDiagonal = down ? k + 1 : k - 1;
            int fromX = d == 0 ? 0 : at(reach, d, fromDiagonal);
            int fromY = d == 0 ? 0 : fromX - fromDiagonal;
            while (x > fromX && y > fromY) {
                pieces.add(new Piece(Kind.EQUAL, before.get(--x)));
                y--;
            }
            if (d > 0) {
                if (down) {
                    pieces.add(new Piece(Kind.INSERTED, after.get(--y)));
                } else {
                    pieces.add(new Piece(Kind.DELETED, before.get(--x)));
                }
            }
        }
        return pieces.reversed();
    }

    private static int at(int[] reach, int depth, int diagonal) {
        return reach[depth + diagonal];
    }
}
