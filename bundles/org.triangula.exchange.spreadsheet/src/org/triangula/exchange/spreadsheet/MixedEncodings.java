// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A text whose lines are in different encodings, as it comes about when lists from several desks are put below each
 * other: each line is UTF-8 if it can be, else Windows-1252.
 *
 * @param text the decoded text
 * @param lines number of lines read as Windows-1252
 * @param unicode number of lines with other than ASCII characters read as UTF-8
 */
record MixedEncodings(String text, int lines, int unicode) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static MixedEncodings of(byte[] content) {
        StringBuilder text = new StringBuilder(content.length);
        int windows = 0;
        int unicode = 0;
        int start = 0;
        boolean text16 = false;
        while (start < content.length) {
            int end = start;
            boolean ascii = true;
            while (end < content.length && content[end] != '\n') {
                ascii &= content[end] >= 0;
                text16 |= content[end] == 0;
                end++;
            }
            end = Math.min(end + 1, content.length);
            try {
                text.append(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content, start, end - start)));
                unicode += ascii ? 0 : 1;
            } catch (CharacterCodingException e) {
                // not UTF-8: what Windows programs wrote for decades
                text.append(new String(content, start, end - start, WINDOWS));
                windows++;
            }
            start = end;
        }
        // bytes of zero: UTF-16, or no text at all
        return new MixedEncodings(text.toString(), text16 ? 0 : windows, text16 ? 0 : unicode);
    }

    boolean isMixed() {
        return lines > 0 && unicode > 0;
    }
}
