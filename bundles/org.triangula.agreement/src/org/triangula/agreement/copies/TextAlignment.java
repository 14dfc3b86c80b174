// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which passage of a corrected text is which passage of the text before, found by comparing word by word (Myers 1986,
 * An O(ND) difference algorithm, Algorithmica 1, 251-266). Positions are Unicode code points.
 */
final class TextAlignment {

    /** Beyond this many differing words the part between first and last difference counts as replaced. */
    private static final int MOST_DIFFERENCES = 1500;

    /** Stretches that are equal: start in the one text, start in the other, length. */
    private final List<int[]> equal = new ArrayList<>();
    private final int length;

    private TextAlignment(int length) {
        this.length = length;
    }

    /**
     * A passage after the move.
     *
     * @param start first code point
     * @param end code point after the last
     * @param sure false when words of the passage were changed
     */
    record Moved(int start, int end, boolean sure) {
    }

    /**
     * Compares two texts.
     *
     * @param before the text in which positions are known
     * @param after the text in which positions are looked for
     */
    static TextAlignment of(String before, String after) {
        int[] first = before.codePoints().toArray();
        int[] second = after.codePoints().toArray();
        TextAlignment alignment = new TextAlignment(second.length);
        int same = 0;
        while (same < first.length && same < second.length && first[same] == second[same]) {
            same++;
        }
        // a word that begins in the equal part is compared as a whole
        while (same > 0 && same < Math.max(first.length, second.length) && !isEdge(first, same)) {
            same--;
        }
        int tail = 0;
        while (tail < first.length - same && tail < second.length - same
            && first[first.length - 1 - tail] == second[second.length - 1 - tail]) {
            tail++;
        }
        while (tail > 0 && !isEdge(first, first.length - tail)) {
            tail--;
        }
        alignment.add(0, 0, same);
        alignment.compare(words(first, same, first.length - tail), words(second, same, second.length - tail), first,
            second);
        alignment.add(first.length - tail, second.length - tail, tail);
        return alignment;
    }

    private static boolean isEdge(int[] text, int position) {
        return position <= 0 || position >= text.length
            || Character.isLetterOrDigit(text[position - 1]) != Character.isLetterOrDigit(text[position]);
    }

    /** Starts of words and of single other characters, with the end behind the last. */
    private static int[] words(int[] text, int from, int to) {
        List<Integer> starts = new ArrayList<>();
        for (int position = from; position < to; position++) {
            if (position == from || !Character.isLetterOrDigit(text[position])
                || !Character.isLetterOrDigit(text[position - 1])) {
                starts.add(position);
            }
        }
        starts.add(to);
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    private void add(int first, int second, int size) {
        if (size == 0) {
            return;
        }
        int[] last = equal.isEmpty() ? null : equal.getLast();
        if (last != null && last[0] + last[2] == first && last[1] + last[2] == second) {
            last[2] += size;
        } else {
            equal.add(new int[] {first, second, size});
        }
    }

    private void compare(int[] firstWords, int[] secondWords, int[] first, int[] second) {
        int n = firstWords.length - 1;
        int m = secondWords.length - 1;
        List<int[]> trace = new ArrayList<>();
        int limit = Math.min(n + m, MOST_DIFFERENCES);
        int[] furthest = new int[2 * limit + 3];
        int offset = limit + 1;
        for (int d = 0; d <= limit; d++) {
            for (int k = -d; k <= d; k += 2) {
                int x = k == -d || k != d && furthest[offset + k - 1] < furthest[offset + k + 1]
                    ? furthest[offset + k + 1] : furthest[offset + k - 1] + 1;
                while (x < n && x - k < m && same(firstWords, x, secondWords, x - k, first, second)) {
                    x++;
                }
                furthest[offset + k] = x;
                if (x >= n && x - k >= m) {
                    trace.add(furthest.clone());
                    collect(trace, d, k, offset, firstWords, secondWords);
                    return;
                }
            }
            trace.add(furthest.clone());
        }
    }

    private void collect(List<int[]> trace, int lastD, int lastK, int offset, int[] firstWords, int[] secondWords) {
        List<int[]> runs = new ArrayList<>();
        int k = lastK;
        int x = trace.get(lastD)[offset + k];
        for (int d = lastD; d >= 0; d--) {
            int startX = 0;
            int before = k;
            if (d > 0) {
                int[] previous = trace.get(d - 1);
                boolean down = k == -d || k != d && previous[offset + k - 1] < previous[offset + k + 1];
                before = down ? k + 1 : k - 1;
                startX = down ? previous[offset + before] : previous[offset + before] + 1;
            }
            if (x > startX) {
                runs.add(new int[] {firstWords[startX], secondWords[startX - k], firstWords[x] - firstWords[startX]});
            }
            x = d > 0 ? trace.get(d - 1)[offset + before] : 0;
            k = before;
        }
        runs.reversed().forEach(run -> add(run[0], run[1], run[2]));
    }

    private static boolean same(int[] firstWords, int one, int[] secondWords, int other, int[] first, int[] second) {
        return Arrays.equals(first, firstWords[one], firstWords[one + 1], second, secondWords[other],
            secondWords[other + 1]);
    }

    /**
     * Moves a passage.
     *
     * @return where its words are now; where words at its ends were replaced, with what stands in their place
     */
    Moved move(int start, int end) {
        int from = Math.clamp(movedStart(start), 0, Math.max(0, length - 1));
        int to = Math.clamp(movedEnd(end), from + 1, Math.max(from + 1, length));
        boolean sure = equal.stream().anyMatch(run -> run[0] <= start && end <= run[0] + run[2]);
        return new Moved(from, to, sure);
    }

    private int movedStart(int start) {
        int behind = 0;
        for (int[] run : equal) {
            if (start < run[0]) {
                break;
            }
            if (start < run[0] + run[2]) {
                return run[1] + start - run[0];
            }
            behind = run[1] + run[2];
        }
        return behind;
    }

    private int movedEnd(int end) {
        for (int[] run : equal) {
            if (run[0] < end && end <= run[0] + run[2]) {
                return run[1] + end - run[0];
            }
            if (run[0] >= end) {
                return run[1];
            }
        }
        return length;
    }
}
