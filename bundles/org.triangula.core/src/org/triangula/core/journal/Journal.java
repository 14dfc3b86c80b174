// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.journal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.AtomicFiles;

/**
 * The journal of a study: every operation, written and synced to the disk before it counts as done.
 *
 * <p>The journal is a series of files {@code journal-NNNNNNNNNN.jsonl}, each named after the first sequence it may
 * hold. A file is only ever appended to; rotation starts a new one. What follows the last intact line of the newest
 * file was never acknowledged (the process ended while it wrote) and is cut off when the journal is opened for writing.
 * A damaged line anywhere else is an error that is reported, never skipped.
 */
public final class Journal implements AutoCloseable {

    /** Default size in bytes from which {@link #rotateIfLarge()} starts a new file. */
    public static final long ROTATION_SIZE = 4L << 20;

    /** Number of journal files that are kept, so that operations stay undoable across sessions. */
    public static final int KEPT_FILES = 32;

    private final JournalCodec codec = new JournalCodec();
    private final Path folder;
    private final JournalFiles files;
    private FileChannel channel;
    private Path file;
    private long length;
    private long nextSequence;
    private final long rotationSize;

    private Journal(Path folder, long rotationSize) {
        this.rotationSize = rotationSize;
        this.folder = folder;
        this.files = new JournalFiles(folder);
    }

    /**
     * Opens the journal for writing and repairs its tail.
     *
     * @param folder the journal's folder, created when missing
     * @param appliedThrough last sequence contained in the saved study, 0 for none
     * @param rotationSize size in bytes from which {@link #rotateIfLarge()} starts a new file
     * @return the journal
     * @throws ProblemException if the journal is damaged before its tail
     * @throws IOException if it cannot be read or written
     */
    public static Journal open(Path folder, long appliedThrough, long rotationSize)
        throws ProblemException, IOException {
        Files.createDirectories(folder);
        Journal journal = new Journal(folder, rotationSize);
        List<Path> files = journal.files.list();
        long last = appliedThrough;
        if (!files.isEmpty()) {
            Path newest = files.get(files.size() - 1);
            JournalFiles.Scan scan = journal.files.scan(newest, true);
            last = Math.max(last, scan.lastSequence());
            if (scan.intactLength() < Files.size(newest)) {
                truncate(newest, scan.intactLength());
            }
        }
        journal.nextSequence = last + 1;
        if (files.isEmpty() || Files.size(files.get(files.size() - 1)) >= rotationSize) {
            journal.startFile();
        } else {
            journal.append(files.get(files.size() - 1));
        }
        return journal;
    }

    /**
     * Reads a journal without changing it; a torn tail is left out.
     *
     * @param folder the journal's folder
     * @param after sequence after which to read; 0 for everything that is kept
     * @return the entries in order of their sequence
     * @throws ProblemException if the journal is damaged before its tail or has a gap after {@code after}
     * @throws IOException if it cannot be read
     */
    public static List<JournalEntry> read(Path folder, long after) throws ProblemException, IOException {
        return new JournalFiles(folder).read(after);
    }

    /**
     * Reads what is kept without the changes; a torn tail is left out.
     *
     * @param folder the journal's folder
     * @return the entries in order of their sequence
     * @throws ProblemException if the journal is damaged before its tail or has a gap
     * @throws IOException if it cannot be read
     */
    public static List<JournalHead> heads(Path folder) throws ProblemException, IOException {
        return new JournalFiles(folder).heads();
    }

    /**
     * Reads an entry with its changes.
     *
     * @param head which entry
     * @return the entry
     * @throws ProblemException if it does not stand there any more
     * @throws IOException if it cannot be read
     */
    public static JournalEntry read(JournalHead head) throws ProblemException, IOException {
        return new JournalFiles(head.file().getParent()).read(head);
    }

    /**
     * The sequence that the next entry must have.
     *
     * @return the sequence
     */
    public long nextSequence() {
        return nextSequence;
    }

    /**
     * Writes an entry and syncs it to the disk. When this returns, the entry survives a crash.
     *
     * @param entry the entry; its sequence must be {@link #nextSequence()}
     * @return where it stands
     * @throws IOException if it could not be written; the journal is then as before
     */
    public JournalHead append(JournalEntry entry) throws IOException {
        if (entry.sequence() != nextSequence) {
            throw new IllegalArgumentException("Expected operation " + nextSequence + ", not " + entry.sequence());
        }
        long size;
        try {
            // not closed: that would close the channel
            size = codec.write(entry, new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
            channel.force(false);
        } catch (IOException e) {
            // what was written in part must not stand before the next entry
            channel.truncate(length);
            throw e;
        }
        length += size;
        nextSequence++;
        return JournalHead.of(entry, file, length - size, length);
    }

    /**
     * Starts a new file when the present one is large, and removes the oldest beyond {@link #KEPT_FILES}. To be called
     * only when everything in the journal is also in the saved study.
     *
     * @return the files that were removed
     * @throws IOException if the new file cannot be created
     */
    public List<Path> rotateIfLarge() throws IOException {
        if (length == 0 || length < rotationSize) {
            return List.of();
        }
        channel.close();
        startFile();
        List<Path> present = files.list();
        List<Path> removed = List.copyOf(present.subList(0, Math.max(0, present.size() - KEPT_FILES)));
        for (Path old : removed) {
            Files.delete(old);
        }
        return removed;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void startFile() throws IOException {
        Path fresh = folder.resolve("journal-%010d.jsonl".formatted(nextSequence));
        append(fresh);
        AtomicFiles.syncFolder(folder);
    }

    private void append(Path target) throws IOException {
        file = target;
        channel = FileChannel.open(target, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        length = channel.size();
        channel.position(length);
    }

    private static void truncate(Path target, long size) throws IOException {
        try (FileChannel repair = FileChannel.open(target, StandardOpenOption.WRITE)) {
            repair.truncate(size);
            repair.force(true);
        }
    }

    @Override
    public String toString() {
        return "Journal[" + file.getFileName() + ", next " + nextSequence + "]";
    }
}
