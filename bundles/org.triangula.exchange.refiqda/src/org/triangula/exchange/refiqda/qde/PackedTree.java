// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.qde;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

/**
 * A whole project, written and packed: a tree of half a million codings needs some hundred megabytes, this some ten.
 */
public final class PackedTree {

    private final byte[] bytes;

    private PackedTree(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Packs a tree.
     *
     * @param root the tree
     * @return what the schemas allow of it
     */
    public static PackedTree of(QdeElement root) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(bytes)) {
            QdeWriter.write(root, packed);
        } catch (IOException e) {
            throw new IllegalStateException("Memory can be written to.", e);
        }
        return new PackedTree(bytes.toByteArray());
    }

    /**
     * The packed bytes.
     *
     * @return the XML, compressed with gzip
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * Unpacks the tree.
     *
     * @return the tree
     */
    public QdeElement tree() {
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return QdeReader.read(stream, "", Progress.NONE).root();
        } catch (IOException | ProblemException e) {
            throw new IllegalStateException("What was packed can be unpacked.", e);
        }
    }
}
