// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.reader;

import java.util.regex.Pattern;

/** What begins a paragraph of a transcript, even where a format only broke a line. */
public final class Beginnings {

    private static final Pattern BEGINNING =
        Pattern.compile("^\\s*(?:[\\p{L}][\\p{L}\\p{N} ._-]{0,30}:(?:\\s|$)|#?\\[?\\d{1,2}:\\d{2}:\\d{2}).*",
            Pattern.DOTALL);

    private Beginnings() {
    }

    /**
     * Whether a line begins with the label of a speaker or a time mark.
     *
     * @param line the line
     * @return true if so
     */
    public static boolean begins(String line) {
        return BEGINNING.matcher(line).matches();
    }
}
