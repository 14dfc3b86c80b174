// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.triangula.core.exchange.ImportFile;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

/**
 * Looks at the compressed parts of a PDF before they are unpacked into memory, and refuses a file whose parts grow
 * beyond all measure. Chains of compressions, which no program needs for text, are refused, too.
 */
final class PdfStreams {

    private static final long HARMLESS = 64L << 20;
    private static final long LARGEST = 512L << 20;
    private static final long LARGEST_RATIO = 100;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final String PACKED = "(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)";
    private static final Pattern CHAIN = Pattern.compile("/Filter\\s*\\[[^\\]]{0,200}/" + PACKED
        + "[^\\]A-Za-z]{1,100}(?:/ASCII(?:85|Hex)Decode\\s*)?/" + PACKED + "\\b");

    private PdfStreams() {
    }

    static void examine(ImportFile file, Progress progress) throws ProblemException {
        byte[] bytes = file.content();
        if (CHAIN.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).find()) {
            throw new ProblemException(file.name(), Messages.bomb, Messages.bomb_remedy);
        }
        long limit = Math.min(LARGEST, Math.max(HARMLESS, LARGEST_RATIO * bytes.length));
        long total = 0;
        byte[] buffer = new byte[1 << 16];
        for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
            progress.checkCancelled();
            int begin = at;
            while (begin < bytes.length && (bytes[begin] == '\r' || bytes[begin] == '\n')) {
                begin++;
            }
            // the first byte of what Deflate packs has 8 in its lower half (RFC 1950, section 2.2)
            if (begin < bytes.length && (bytes[begin] & 0x0f) == 8) {
                total += unpackedSize(bytes, begin, buffer, limit - total);
            }
            if (total >= limit) {
                throw new ProblemException(file.name(), Messages.bomb, Messages.bomb_remedy);
            }
        }
    }

    /** Place behind the next word "stream" that begins one. */
    private static int next(byte[] bytes, int from) {
        for (int i = from; i + STREAM.length < bytes.length; i++) {
            if (bytes[i] == 's' && matches(bytes, i) && (i < 3 || bytes[i - 1] != 'd')) {
                return i + STREAM.length;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] bytes, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (bytes[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private static long unpackedSize(byte[] bytes, int from, byte[] buffer, long most) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            long size = 0;
            while (!inflater.finished() && size < most) {
                int read = inflater.inflate(buffer);
                if (read == 0) {
                    break;
                }
                size += read;
            }
            return size;
        } catch (DataFormatException e) {
            // not packed, or damaged: PDFBox decides what it can use
            return 0;
        } finally {
            inflater.end();
        }
    }
}
