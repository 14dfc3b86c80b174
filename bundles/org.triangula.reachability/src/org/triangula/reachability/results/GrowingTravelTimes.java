// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.results;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.triangula.core.exchange.Checksum;
import org.triangula.reachability.ReachabilityRequest;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelTimeTables;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.results.TravelTimeStore.Table;
import org.triangula.reachability.search.AnswerSink;

/**
 * The columnar file of a run while it grows. A table is written to its place as soon as it is computed, in whichever
 * order, and marked as done after its bytes have reached the disk; so a run that was interrupted, be it by a failure of
 * power, goes on with the next table. The file is named after the question and everything it rests on. A finished one
 * is copied to its final name in one step; nothing half-written is ever there.
 *
 * <p>Layout: as {@link TravelTimeStore} up to the last column; then 8 bytes per table, zeros until it is done, then a
 * mark and the CRC-32 of its columns, 4 bytes each, big-endian. A table that does not fit its sum is computed again.
 */
public final class GrowingTravelTimes implements AnswerSink, AutoCloseable {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final String ENDING = ".part";
    private static final int DONE = 0x444F4E45;
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final FileChannel channel;
    private final byte[] head;
    private final TravelTimeLayout layout;
    private final BitSet done = new BitSet();

    private GrowingTravelTimes(Path file, FileChannel channel, byte[] head, TravelTimeLayout layout)
            throws IOException {
        this.file = file;
        this.channel = channel;
        this.head = head;
        this.layout = layout;
        if (isSame()) {
            for (int table = 0; table < layout.tables().size(); table++) {
                done.set(table, isSound(table));
            }
        } else {
            channel.truncate(0);
            writeFully(ByteBuffer.wrap(head), 0);
            writeFully(ByteBuffer.allocate(Long.BYTES), slot(layout.tables().size()) - Long.BYTES);
        }
    }

    /**
     * Opens the file of a question, with the tables that an interrupted run has left; files of other questions that are
     * older than a month are deleted. Where another program is at the same question, the file is one of its own.
     *
     * @param folder  folder of all questions; made if missing
     * @param key     text that differs whenever the answers may
     * @param request origins and facilities
     * @param types   facility types of the tables
     */
    public static GrowingTravelTimes open(Path folder, String key, ReachabilityRequest request, List<String> types)
            throws IOException {
        Files.createDirectories(folder);
        deleteOld(folder);
        List<Table> tables = types.stream().flatMap(type -> request.modes().stream().map(mode ->
                new Table(type, mode.key()))).toList();
        byte[] head = TravelTimeStore.head(TravelTimeStore.header(request, tables));
        TravelTimeLayout layout = new TravelTimeLayout(head.length, request.origins().size(), tables);
        String name = Checksum.ofText(key + tables).substring(0, 32);
        Path file = folder.resolve(name + ENDING);
        FileChannel channel = locked(file);
        if (channel == null) {
            file = folder.resolve(name + "-" + UUID.randomUUID() + ENDING);
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
        }
        try {
            return new GrowingTravelTimes(file, channel, head, layout);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static FileChannel locked(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // this very program is at it; the other run keeps the file
        }
        channel.close();
        return null;
    }

    private static void deleteOld(Path folder) throws IOException {
        FileTime oldest = FileTime.from(Instant.now().minus(KEPT));
        try (Stream<Path> all = Files.list(folder)) {
            for (Path other : all.filter(Files::isRegularFile).toList()) {
                if (Files.getLastModifiedTime(other).compareTo(oldest) < 0) {
                    Files.deleteIfExists(other);
                }
            }
        }
    }

    private long slot(int table) {
        return layout.end() + (long) table * Long.BYTES;
    }

    private boolean isSame() throws IOException {
        if (channel.size() != slot(layout.tables().size())) {
            return false;
        }
        ByteBuffer start = ByteBuffer.allocate(head.length);
        readFully(start, 0);
        return Arrays.equals(start.array(), head);
    }

    private boolean isSound(int table) throws IOException {
        ByteBuffer mark = ByteBuffer.allocate(Long.BYTES);
        readFully(mark, slot(table));
        if (mark.getInt(0) != DONE) {
            return false;
        }
        long start = layout.offset(table);
        return (int) read(start, start + layout.length(table), OutputStream.nullOutputStream()) == mark.getInt(
                Integer.BYTES);
    }

    /** Copies a part of the file and returns its sum. */
    private long read(long from, long to, OutputStream out) throws IOException {
        CRC32 checksum = new CRC32();
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        for (long position = from; position < to; position += buffer.limit()) {
            buffer.clear().limit((int) Math.min(BUFFER, to - position));
            readFully(buffer, position);
            checksum.update(buffer.array(), 0, buffer.limit());
            out.write(buffer.array(), 0, buffer.limit());
        }
        return checksum.getValue();
    }

    private void readFully(ByteBuffer buffer, long position) throws IOException {
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, position + buffer.position()) < 0) {
                throw new IOException(file + " was cut while it was read.");
            }
        }
    }

    private void writeFully(ByteBuffer buffer, long position) throws IOException {
        while (buffer.hasRemaining()) {
            channel.write(buffer, position + buffer.position());
        }
    }

    /** Returns how many tables are done. */
    public int done() {
        synchronized (done) {
            return done.cardinality();
        }
    }

    @Override
    public boolean isKnown(String type, TravelMode mode) {
        synchronized (done) {
            return done.get(index(type, mode));
        }
    }

    private int index(String type, TravelMode mode) {
        int index = layout.tables().indexOf(new Table(type, mode.key()));
        if (index < 0) {
            throw new IllegalArgumentException("Not asked: type " + type + ", mode " + mode.key());
        }
        return index;
    }

    @Override
    public void accept(TravelTimes times) {
        int table = index(times.type(), times.mode());
        CRC32 checksum = new CRC32();
        try (OutputStream out = new CheckedOutputStream(new BufferedOutputStream(new At(layout.offset(table)), BUFFER),
                checksum)) {
            TravelTimeColumns.write(out, times);
            out.flush();
            channel.force(false);
            writeFully(ByteBuffer.allocate(Long.BYTES).putInt(DONE).putInt((int) checksum.getValue()).flip(),
                    slot(table));
            channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        synchronized (done) {
            done.set(table);
        }
    }

    /** Writes from a place in the file on; closing it leaves the file open. */
    private final class At extends OutputStream {
        private long position;

        At(long position) {
            this.position = position;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            writeFully(ByteBuffer.wrap(bytes, offset, length).slice(), position);
            position += length;
        }
    }

    /**
     * Copies the finished file to its final name, whole or not at all.
     *
     * @return its tables, read when asked for
     * @throws IllegalStateException if a table is missing
     */
    public TravelTimeTables publish(Path target) throws IOException {
        if (done() < layout.tables().size()) {
            throw new IllegalStateException(done() + " of " + layout.tables().size() + " tables are done.");
        }
        AtomicFile.write(target, out -> {
            long checksum = read(0, layout.end(), out);
            DataOutputStream end = new DataOutputStream(out);
            end.writeLong(checksum);
            end.flush();
        });
        return new StoredTravelTimes(target, layout);
    }

    /** Deletes the file: the run is finished. */
    public void delete() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }

    /** Leaves the file for the next run, unless nothing is in it. */
    @Override
    public void close() throws IOException {
        if (channel.isOpen() && done() == 0) {
            delete();
        }
        channel.close();
    }
}
