// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The beginning of a file, from which importers tell whether it is theirs.
 *
 * @param path where it lies
 * @param head its first bytes, at most {@value #LENGTH}; not to be changed
 */
public record FileSample(Path path, byte[] head) {

    /** Largest length of a sample in bytes. */
    public static final int LENGTH = 1 << 16;

    /**
     * Reads the beginning of a file.
     *
     * @param path the file
     * @return its beginning; empty when it cannot be read, so that the importer says why
     */
    public static FileSample of(Path path) {
        try (InputStream input = Files.newInputStream(path)) {
            return new FileSample(path, input.readNBytes(LENGTH));
        } catch (IOException e) {
            // told by whoever reads the whole file
            return new FileSample(path, new byte[0]);
        }
    }

    /**
     * Name of the file.
     *
     * @return without folders
     */
    public String name() {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /**
     * Whether the name of the file has an ending.
     *
     * @param endings endings without dot, in lower case
     * @return true if it has one of them
     */
    public boolean endsWith(String... endings) {
        String name = name().toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (name.endsWith("." + ending)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the file begins with certain bytes.
     *
     * @param first the bytes, each 0 to 255
     * @return true if so
     */
    public boolean beginsWith(int... first) {
        return hasAt(0, first);
    }

    /**
     * Whether certain bytes are at a place.
     *
     * @param offset the place, from 0
     * @param bytes the bytes, each 0 to 255
     * @return true if so
     */
    public boolean hasAt(int offset, int... bytes) {
        if (head.length < offset + bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[offset + i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * The beginning as text, good enough to recognise a format.
     *
     * @return the characters without byte order mark; those of a wrong encoding are not right
     */
    public String text() {
        if (beginsWith(0xff, 0xfe, 0, 0)) {
            return decode(Charset.forName("UTF-32LE"), 4);
        }
        if (beginsWith(0xff, 0xfe)) {
            return decode(StandardCharsets.UTF_16LE, 2);
        }
        if (beginsWith(0xfe, 0xff)) {
            return decode(StandardCharsets.UTF_16BE, 2);
        }
        return decode(StandardCharsets.UTF_8, beginsWith(0xef, 0xbb, 0xbf) ? 3 : 0);
    }

    private String decode(Charset charset, int offset) {
        return new String(head, offset, head.length - offset, charset);
    }
}
