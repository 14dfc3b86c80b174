// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, by which files and texts are recognised, in lower-case hexadecimal digits. */
public final class Checksum {

    private static final int BLOCK = 1 << 16;

    private Checksum() {
    }

    /**
     * Checksum of bytes.
     *
     * @param content the bytes
     * @return 64 hexadecimal digits
     */
    public static String of(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    /**
     * Checksum of a text as studies store it.
     *
     * @param text the text, whose line ends are LF
     * @return checksum of its UTF-8 bytes, 64 hexadecimal digits
     */
    public static String ofText(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Checksum of a file, which need not fit into memory.
     *
     * @param file the file
     * @return 64 hexadecimal digits
     * @throws IOException if it cannot be read
     */
    public static String of(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return of(stream);
        }
    }

    /**
     * Checksum of all bytes of a stream, which need not fit into memory.
     *
     * @param stream the bytes; read to the end, not closed
     * @return 64 hexadecimal digits
     * @throws IOException if it cannot be read
     */
    public static String of(InputStream stream) throws IOException {
        MessageDigest digest = digest();
        byte[] block = new byte[BLOCK];
        for (int read = stream.read(block); read >= 0; read = stream.read(block)) {
            digest.update(block, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
