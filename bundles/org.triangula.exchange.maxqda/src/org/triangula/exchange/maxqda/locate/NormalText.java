// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.locate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text without the differences that programs make on their way: Unicode form (NFKC), kind and number of blanks and
 * line ends, soft hyphens and other invisible signs, kind of quotation marks and dashes. Each remaining character knows
 * from which code points of the original it came.
 *
 * @see <a href="https://www.unicode.org/reports/tr15/">Unicode Standard Annex 15, Normalization Forms</a>
 */
final class NormalText {

    private static final String DOUBLE_QUOTES = "\"“”„‟«»";
    private static final String SINGLE_QUOTES = "'‘’‚‛‹›`´ʼ";
    private static final String DASHES = "-‐‑‒–—―−";

    private final String text;
    /** By character: first code point of the original, and the one after the last. */
    private final int[] starts;
    private final int[] ends;

    /** A passage of the original, in code points. */
    record Span(int start, int end) {
    }

    private NormalText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** Normalises a text; blanks at its ends stay, as one blank. */
    static NormalText of(String original) {
        return new Reader(original).read();
    }

    /** What of a passage is looked for: normalised and without blanks at both ends. */
    static String pattern(String passage) {
        return of(passage).text.strip();
    }

    String text() {
        return text;
    }

    /** Index of the first character that comes from this code point or a later one. */
    int indexOf(int codePoint) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The code points that characters come from; null if the characters begin or end inside of one original sign. */
    Span span(int from, int to) {
        boolean beginsInside = from > 0 && starts[from - 1] == starts[from];
        boolean endsInside = to < starts.length && starts[to] == starts[to - 1];
        return beginsInside || endsInside ? null : new Span(starts[from], ends[to - 1]);
    }

    /** Where a pattern occurs inside of code points; at most so many. */
    List<Span> find(String pattern, int from, int to, int most) {
        List<Span> found = new ArrayList<>();
        if (pattern.isEmpty()) {
            return found;
        }
        int last = indexOf(to) - pattern.length();
        for (int at = text.indexOf(pattern, indexOf(from)); at >= 0 && at <= last
            && found.size() < most; at = text.indexOf(pattern, at + 1)) {
            Span span = span(at, at + pattern.length());
            if (span != null) {
                found.add(span);
            }
        }
        return found;
    }

    /** Reads the original sign by sign: a base character with the marks that combine with it. */
    private static final class Reader {

        private final String original;
        private final StringBuilder text = new StringBuilder();
        private int[] starts;
        private int[] ends;

        Reader(String original) {
            this.original = original;
            this.starts = new int[original.length() + 16];
            this.ends = new int[original.length() + 16];
        }

        NormalText read() {
            StringBuilder sign = new StringBuilder();
            int signStart = 0;
            int signEnd = 0;
            int position = 0;
            for (int i = 0; i < original.length(); position++) {
                int codePoint = original.codePointAt(i);
                i += Character.charCount(codePoint);
                if (isInvisible(codePoint)) {
                    continue;
                }
                if (!sign.isEmpty() && !combines(codePoint)) {
                    add(sign, signStart, signEnd);
                    sign.setLength(0);
                }
                if (sign.isEmpty()) {
                    signStart = position;
                }
                sign.appendCodePoint(codePoint);
                signEnd = position + 1;
            }
            if (!sign.isEmpty()) {
                add(sign, signStart, signEnd);
            }
            return new NormalText(text.toString(), Arrays.copyOf(starts, text.length()),
                Arrays.copyOf(ends, text.length()));
        }

        private void add(CharSequence sign, int start, int end) {
            boolean plain = sign.length() == 1 && sign.charAt(0) < 0x80;
            CharSequence normal = plain ? sign : Normalizer.normalize(sign, Normalizer.Form.NFKC);
            for (int i = 0; i < normal.length(); i++) {
                put(folded(normal.charAt(i)), start, end);
            }
        }

        private void put(char each, int start, int end) {
            int last = text.length() - 1;
            if (each == ' ' && last >= 0 && text.charAt(last) == ' ') {
                ends[last] = end;
                return;
            }
            if (last + 1 == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
                ends = Arrays.copyOf(ends, ends.length * 2);
            }
            starts[last + 1] = start;
            ends[last + 1] = end;
            text.append(each);
        }

        private static char folded(char each) {
            if (each < 0x80) {
                return each <= ' ' ? ' ' : each == '`' ? '\'' : each;
            }
            if (Character.isWhitespace(each) || Character.isSpaceChar(each)) {
                return ' ';
            }
            return DOUBLE_QUOTES.indexOf(each) >= 0 ? '"' : SINGLE_QUOTES.indexOf(each) >= 0 ? '\''
                : DASHES.indexOf(each) >= 0 ? '-' : each;
        }

        private static boolean isInvisible(int codePoint) {
            int type = Character.getType(codePoint);
            return type == Character.FORMAT || type == Character.CONTROL && !Character.isWhitespace(codePoint)
                || codePoint >= 0xfe00 && codePoint <= 0xfe0f;
        }

        private static boolean combines(int codePoint) {
            int type = Character.getType(codePoint);
            // the second and third parts of Korean syllables compose like marks
            return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK || codePoint >= 0x1160 && codePoint <= 0x11ff
                || codePoint == 0xff9e || codePoint == 0xff9f;
        }
    }
}
