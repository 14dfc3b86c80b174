// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.results;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.triangula.core.exchange.Checksum;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.search.KnownAnswers;

/**
 * Tables of a run in a folder, each written as soon as it is computed, so that a run that was interrupted, be it by a
 * failure of power, goes on with the next table. The folder is named after the question and everything it rests on; a
 * table that is cut or damaged is computed again. Layout of a file: the columns ({@link TravelTimeColumns}), then their
 * CRC-32 in 8 bytes, big-endian.
 */
public final class Checkpoints implements KnownAnswers {
    private static final Duration KEPT = Duration.ofDays(30);

    private final Path folder;
    private final int origins;
    private final AtomicInteger found = new AtomicInteger();

    /**
     * Opens the tables of a question; tables of other questions that are older than a month are deleted.
     *
     * @param parent  folder of all questions; made when needed
     * @param key     text that differs whenever the answers may
     * @param origins number of origins
     */
    public Checkpoints(Path parent, String key, int origins) throws IOException {
        this.origins = origins;
        folder = parent.resolve(Checksum.ofText(key).substring(0, 32));
        if (Files.isDirectory(parent)) {
            FileTime oldest = FileTime.from(Instant.now().minus(KEPT));
            try (Stream<Path> all = Files.list(parent)) {
                for (Path other : all.filter(Files::isDirectory).toList()) {
                    if (Files.getLastModifiedTime(other).compareTo(oldest) < 0) {
                        delete(other);
                    }
                }
            }
        }
    }

    /** Returns how many tables were found so far. */
    public int found() {
        return found.get();
    }

    @Override
    public Optional<TravelTimes> find(String type, TravelMode mode) {
        Path file = file(type, mode);
        try {
            if (!Files.isRegularFile(file)
                    || Files.size(file) != TravelTimeColumns.length(mode, origins) + Long.BYTES) {
                return Optional.empty();
            }
            CRC32 checksum = new CRC32();
            try (DataInputStream in = new DataInputStream(new CheckedInputStream(new BufferedInputStream(
                    Files.newInputStream(file), 1 << 16), checksum))) {
                TravelTimes times = TravelTimeColumns.read(in, type, mode, origins);
                long computed = checksum.getValue();
                if (in.readLong() != computed) {
                    return Optional.empty();
                }
                found.incrementAndGet();
                return Optional.of(times);
            }
        } catch (IOException e) {
            // what cannot be read is computed again
            return Optional.empty();
        }
    }

    @Override
    public void keep(TravelTimes times) {
        try {
            AtomicFile.write(file(times.type(), times.mode()), raw -> {
                CRC32 checksum = new CRC32();
                CheckedOutputStream out = new CheckedOutputStream(raw, checksum);
                TravelTimeColumns.write(out, times);
                DataOutputStream end = new DataOutputStream(raw);
                end.writeLong(checksum.getValue());
                end.flush();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String type, TravelMode mode) {
        return folder.resolve(Checksum.ofText(type).substring(0, 16) + "-" + mode.key() + ".columns");
    }

    /** Deletes the tables: the run is finished. */
    public void clear() throws IOException {
        if (Files.isDirectory(folder)) {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
