// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.transit;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.triangula.reachability.ReachabilityInputException;

/**
 * The tables of a timetable in the General Transit Feed Specification, from a zip file or a folder. Nothing is
 * unpacked.
 */
public final class GtfsSource implements Closeable {
    private static final int MAX_ENTRIES = 10_000;
    private static final long MAX_TABLE_BYTES = 16L << 30;
    private static final long RATIO_FREE_BYTES = 50L << 20;
    private static final long MAX_RATIO = 300;

    private final Path path;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    /**
     * Opens a timetable.
     *
     * @param path a zip file or a folder that holds the tables, directly or in one folder within
     * @throws ReachabilityInputException if it is neither, or damaged
     */
    public GtfsSource(Path path) throws IOException {
        this.path = path;
        if (Files.isDirectory(path)) {
            zip = null;
            return;
        }
        if (!Files.isRegularFile(path)) {
            throw new ReachabilityInputException(path
                    + ": there is no such file. Give a GTFS timetable (.zip or a folder).");
        }
        ZipFile opened;
        try {
            opened = new ZipFile(path.toFile());
        } catch (IOException | IllegalArgumentException e) {
            throw new ReachabilityInputException(path
                    + ": this is no complete zip file. It was probably cut while it was "
                    + "copied; fetch it again.", e);
        }
        zip = opened;
        try {
            listEntries();
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    private void listEntries() throws IOException {
        int count = 0;
        for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
            String name = entry.getName().replace('\\', '/');
            if (++count > MAX_ENTRIES) {
                throw new ReachabilityInputException(path + ": the zip file holds more than " + MAX_ENTRIES
                        + " files; that is no timetable.");
            }
            if (name.startsWith("/") || ("/" + name + "/").contains("/../")) {
                throw new ReachabilityInputException(path + ": the zip file holds the unsafe path '" + name
                        + "'. Do not use it; ask its source for a clean one.");
            }
            if (!entry.isDirectory() && name.endsWith(".txt") && !name.contains("__MACOSX")) {
                String table = name.substring(name.lastIndexOf('/') + 1);
                if (entries.put(table, entry) != null) {
                    throw new ReachabilityInputException(path + ": the zip file holds " + table
                            + " more than once. Give one timetable per file.");
                }
            }
        }
    }

    /** Returns the path as given. */
    public Path path() {
        return path;
    }

    /** Returns whether the feed has a table. */
    public boolean has(String table) {
        return zip == null ? Files.isRegularFile(path.resolve(table)) : entries.containsKey(table);
    }

    /**
     * Opens a table.
     *
     * @throws ReachabilityInputException if it is missing; while reading, if it is damaged or suspiciously large
     */
    public InputStream open(String table) throws IOException {
        if (!has(table)) {
            throw new ReachabilityInputException(path + ": the timetable has no " + table
                    + ", which every GTFS feed needs.");
        }
        if (zip == null) {
            return new BufferedInputStream(Files.newInputStream(path.resolve(table)), 1 << 16);
        }
        ZipEntry entry = entries.get(table);
        try {
            return new CheckedTable(new BufferedInputStream(zip.getInputStream(entry), 1 << 16), entry, path + " "
                    + table);
        } catch (IOException e) {
            throw new ReachabilityInputException(path + " " + table + ": damaged within the zip file. "
                    + "Fetch the timetable again.", e);
        }
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }

    /** Compares size and checksum with what the zip file says, which {@link ZipFile} itself does not. */
    private static final class CheckedTable extends FilterInputStream {
        private final ZipEntry entry;
        private final String name;
        private final CRC32 checksum = new CRC32();
        private long count;

        CheckedTable(InputStream in, ZipEntry entry, String name) {
            super(in);
            this.entry = entry;
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            int read = read(one, 0, 1);
            return read < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read;
            try {
                read = super.read(buffer, offset, length);
            } catch (IOException e) {
                throw new ReachabilityInputException(name + ": damaged within the zip file. Fetch the timetable again.",
                        e);
            }
            if (read < 0) {
                if (entry.getCrc() >= 0 && entry.getCrc() != checksum.getValue()
                        || entry.getSize() >= 0 && entry.getSize() != count) {
                    throw new ReachabilityInputException(name
                            + ": size or checksum differ from what the zip file says. "
                            + "Fetch the timetable again.");
                }
                return read;
            }
            count += read;
            checksum.update(buffer, offset, read);
            if (count > MAX_TABLE_BYTES
                    || count > RATIO_FREE_BYTES && count > MAX_RATIO * Math.max(1, entry.getCompressedSize())) {
                throw new ReachabilityInputException(name
                        + ": unpacks to far more than a timetable holds. Do not use it.");
            }
            return read;
        }
    }
}
