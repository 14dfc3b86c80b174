// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda;

import java.util.Arrays;
import java.util.List;

/**
 * How a program counts positions in a text. The standard says code points and does not say what a line end is; programs
 * on Windows store CR LF and count it as one or as two, NVivo counts UTF-16 units, and the prose of the standard can be
 * read as if the end were inclusive. Which one holds is found out by comparing passages with the quotes that programs
 * write into the names of selections.
 *
 * @param carriageReturns whether CR LF counts as two
 * @param utf16 whether characters beyond U+FFFF count as two
 * @param inclusive whether the end position belongs to the passage
 */
public record PositionConvention(boolean carriageReturns, boolean utf16, boolean inclusive) {

    /** What the standard's own examples do: every stored character counts once, the end is exclusive. */
    public static final PositionConvention STANDARD = new PositionConvention(true, false, false);

    /**
     * All conventions, the most likely first.
     *
     * @return the conventions
     */
    public static List<PositionConvention> all() {
        return List.of(STANDARD, new PositionConvention(false, false, false), new PositionConvention(true, true, false),
            new PositionConvention(false, true, false), new PositionConvention(true, false, true),
            new PositionConvention(false, false, true));
    }

    /**
     * Prepares the translation of positions in a text.
     *
     * @param raw the text as stored by the other program
     * @return the translation to code points of the text with LF as the only line end
     */
    public Translation in(String raw) {
        return new Translation(raw, this);
    }

    /** Translates positions of one text. Index = position of the other program, value = code point position here. */
    public static final class Translation {

        private final int[] positions;
        private final boolean inclusive;

        private Translation(String raw, PositionConvention convention) {
            int[] table = new int[raw.length() + 1];
            int count = 0;
            int here = 0;
            for (int i = 0; i < raw.length();) {
                int character = raw.codePointAt(i);
                int width = Character.charCount(character);
                boolean lineEnd = character == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n';
                if (lineEnd) {
                    table[count++] = here;
                    if (convention.carriageReturns) {
                        table[count++] = here;
                    }
                    i += 2;
                } else {
                    table[count++] = here;
                    if (convention.utf16 && width == 2) {
                        table[count++] = here;
                    }
                    i += width;
                }
                here++;
            }
            table[count++] = here;
            positions = Arrays.copyOf(table, count);
            inclusive = convention.inclusive;
        }

        /**
         * First code point of a passage.
         *
         * @param start start position of the other program
         * @return the position here; −1 when it is outside the text
         */
        public int start(int start) {
            return start < 0 || start >= positions.length ? -1 : positions[start];
        }

        /**
         * Code point after the last of a passage.
         *
         * @param end end position of the other program
         * @return the position here; −1 when it is outside the text
         */
        public int end(int end) {
            int exclusive = inclusive ? end + 1 : end;
            return exclusive < 0 || exclusive >= positions.length ? -1 : positions[exclusive];
        }
    }
}
