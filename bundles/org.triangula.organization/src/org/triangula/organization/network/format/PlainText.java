// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text of files that do not say how they are encoded. */
final class PlainText {

    private PlainText() {
    }

    /** UTF-16 with a mark, else UTF-8, else Windows-1252, which older programs on Windows write. */
    static String of(byte[] content) {
        if (content.length > 1 && (content[0] == (byte) 0xFF && content[1] == (byte) 0xFE
            || content[0] == (byte) 0xFE && content[1] == (byte) 0xFF)) {
            return new String(content, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString()
                .replace("\uFEFF", "");
        } catch (CharacterCodingException e) {
            // no UTF-8; every byte means something in Windows-1252
            return new String(content, Charset.forName("windows-1252"));
        }
    }
}
