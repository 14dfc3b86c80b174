// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.rule;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a text again that was written as UTF-8 or in the code page of DOS and read as Windows-1252. */
final class EncodingComparison {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern OF_UTF_8 = Pattern.compile("[\u00C2\u00C3\u00E2]");
    /** ä, ö, ü, ß, Ä, Ö, Ü of code page 850 as Windows-1252 shows them, inside or at the end of a word. */
    private static final Pattern OF_DOS = Pattern.compile("(?<=\\p{L})[\u201E\u201D\u0081\u00E1](?=\\p{L}|\\b|$)"
        + "|[\u017D\u2122\u0161](?=\\p{Ll})");

    private EncodingComparison() {
    }

    static Optional<String> repaired(String value) {
        if (OF_UTF_8.matcher(value).find()) {
            try {
                ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(value));
                return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
            } catch (CharacterCodingException e) {
                // a French or Romanian name, perhaps, but nothing that was read wrongly
                return Optional.empty();
            }
        }
        if (OF_DOS.matcher(value).find()) {
            return Optional.of(value.replace('\u201E', 'ä').replace('\u201D', 'ö').replace('\u0081', 'ü')
                .replace('\u00E1', 'ß').replace('\u017D', 'Ä').replace('\u2122', 'Ö').replace('\u0161', 'Ü'));
        }
        return Optional.empty();
    }
}
