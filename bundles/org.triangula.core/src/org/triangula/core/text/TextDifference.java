// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words in which two texts differ: the longest common subsequence of words, blanks and signs stays, the rest
 * becomes edits (Hunt and McIlroy, An Algorithm for Differential File Comparison, 1976, in its simple quadratic form).
 */
public final class TextDifference {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|\\s+|.", Pattern.DOTALL);
    /** Cells of the table up to which words are compared; beyond, what is equal at both ends stays. */
    private static final long LARGEST_TABLE = 4_000_000;

    private TextDifference() {
    }

    /**
     * The edits that make one text of another.
     *
     * @param before the text as it is
     * @param after the text as it should be
     * @param offset position of {@code before} in the whole text, in Unicode code points
     * @return edits in the order of the text, in code points of the whole text; none when the texts are equal
     */
    public static List<TextEdit> between(String before, String after, int offset) {
        List<String> old = tokens(before);
        List<String> wanted = tokens(after);
        int head = 0;
        int shorter = Math.min(old.size(), wanted.size());
        while (head < shorter && old.get(head).equals(wanted.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
            && old.get(old.size() - 1 - tail).equals(wanted.get(wanted.size() - 1 - tail))) {
            tail++;
        }
        int start = offset + length(old.subList(0, head));
        return edits(old.subList(head, old.size() - tail), wanted.subList(head, wanted.size() - tail), start);
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        for (Matcher matcher = TOKEN.matcher(text); matcher.find();) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    private static int length(List<String> tokens) {
        return tokens.stream().mapToInt(token -> token.codePointCount(0, token.length())).sum();
    }

    private static List<TextEdit> edits(List<String> old, List<String> wanted, int start) {
        List<TextEdit> edits = new ArrayList<>();
        if (old.isEmpty() && wanted.isEmpty()) {
            return edits;
        }
        if ((long) old.size() * wanted.size() > LARGEST_TABLE) {
            edits.add(new TextEdit(start, start + length(old), String.join("", wanted)));
            return edits;
        }
        int[][] common = common(old, wanted);
        int i = 0;
        int j = 0;
        int position = start;
        while (i < old.size() || j < wanted.size()) {
            int from = position;
            StringBuilder replacement = new StringBuilder();
            while ((i < old.size() || j < wanted.size()) && !same(old, i, wanted, j)) {
                if (j == wanted.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                    position += length(old.subList(i, ++i));
                } else {
                    replacement.append(wanted.get(j++));
                }
            }
            if (from < position || !replacement.isEmpty()) {
                edits.add(new TextEdit(from, position, replacement.toString()));
            }
            while (i < old.size() && same(old, i, wanted, j)) {
                position += length(old.subList(i, ++i));
                j++;
            }
        }
        return edits;
    }

    private static boolean same(List<String> old, int i, List<String> wanted, int j) {
        return i < old.size() && j < wanted.size() && old.get(i).equals(wanted.get(j));
    }

    /** Length of the longest common subsequence of what follows each pair of places. */
    private static int[][] common(List<String> old, List<String> wanted) {
        int[][] common = new int[old.size() + 1][wanted.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = wanted.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(wanted.get(j)) ? common[i + 1][j + 1] + 1
                    : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
