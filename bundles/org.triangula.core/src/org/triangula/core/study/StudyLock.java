// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Makes sure that only one process writes to a study. The lock belongs to the operating system, so it ends with the
 * process however that ends; the file's content only says to others who holds it.
 */
final class StudyLock implements AutoCloseable {

    /** Locked byte, far behind the content, so that others can read who holds the lock on every system. */
    private static final long POSITION = 1L << 40;

    private final FileChannel channel;
    private final FileLock lock;

    private StudyLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the lock.
     *
     * @param folder the study
     * @param holder who takes it, for people
     * @return the lock, or {@code null} when another process has it
     * @throws IOException if the folder cannot be written to
     */
    static StudyLock tryAcquire(StudyFolder folder, String holder) throws IOException {
        FileChannel channel =
            FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock(POSITION, 1, false);
        } catch (OverlappingFileLockException e) {
            // another session of this process has it
            lock = null;
        }
        if (lock == null) {
            channel.close();
            return null;
        }
        String content = holder + ", process " + ProcessHandle.current().pid() + ", since "
            + Instant.now().truncatedTo(ChronoUnit.SECONDS);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8)), 0);
        return new StudyLock(channel, lock);
    }

    /**
     * Says who holds the lock.
     *
     * @param folder the study
     * @return name, process and time as the holder wrote them
     */
    static String holder(StudyFolder folder) {
        try {
            String holder = Files.readString(folder.lock(), StandardCharsets.UTF_8).strip();
            return holder.isEmpty() ? "?" : holder;
        } catch (IOException e) {
            return "?";
        }
    }

    @Override
    public void close() throws IOException {
        channel.truncate(0);
        lock.release();
        channel.close();
    }
}
