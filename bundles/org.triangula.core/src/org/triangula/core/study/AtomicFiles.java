// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files so that after a crash either the old or the new content is there, never a mixture. */
public final class AtomicFiles {

    private AtomicFiles() {
    }

    /**
     * Writes, syncs and renames.
     *
     * @param file the file to create or replace
     * @param content its new content
     * @throws IOException if it cannot be written; the old content is then still there
     */
    public static void write(Path file, byte[] content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        writeAndSync(fresh, content);
        replace(fresh, file);
        syncFolder(file.getParent());
    }

    /**
     * Copies, syncs and renames; the file need not fit into memory.
     *
     * @param from the file to copy
     * @param file the file to create or replace
     * @throws IOException if it cannot be read or written; the old content is then still there
     */
    public static void copy(Path from, Path file) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel source = FileChannel.open(from, StandardOpenOption.READ);
            FileChannel target = FileChannel.open(fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            long size = source.size();
            for (long done = 0; done < size;) {
                long moved = source.transferTo(done, size - done, target);
                if (moved <= 0) {
                    throw new EOFException(from + " became shorter while it was copied");
                }
                done += moved;
            }
            target.force(true);
        }
        replace(fresh, file);
        syncFolder(file.getParent());
    }

    static void writeAndSync(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    static void replace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            // some network folders cannot do better
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Makes names created in a folder survive a crash, where the system can do so.
     *
     * @param folder the folder
     */
    public static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows does not open folders; there the rename itself is durable enough
            return;
        }
    }
}
