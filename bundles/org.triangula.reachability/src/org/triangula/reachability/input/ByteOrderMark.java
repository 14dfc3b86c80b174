// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** The invisible mark that spreadsheets write before UTF-8 text. */
public final class ByteOrderMark {
    private static final int LENGTH = 3;

    private ByteOrderMark() {
    }

    /** Returns the stream without a byte order mark at its beginning. */
    public static InputStream skip(InputStream in) throws IOException {
        PushbackInputStream pushback = new PushbackInputStream(in, LENGTH);
        byte[] head = pushback.readNBytes(LENGTH);
        boolean mark = head.length == LENGTH && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB
                && head[2] == (byte) 0xBF;
        if (!mark) {
            pushback.unread(head);
        }
        return pushback;
    }
}
