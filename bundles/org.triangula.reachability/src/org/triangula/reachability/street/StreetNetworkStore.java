// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.street;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.triangula.core.exchange.Checksum;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.results.AtomicFile;

/**
 * Keeps built street networks in a folder, so that a state is read from its map once and then opens in a moment. A
 * network is found by the content of the map, the profiles and the base speeds; with another map or another speed it is
 * built anew. Files are read through a memory mapping; a damaged one is built again.
 *
 * <p>Layout: 8 bytes {@code TRIANGST}, format version (4 bytes), counts of nodes, edges, shape points and turn rules (4
 * bytes each), missing nodes (8 bytes); then the arrays of {@link StreetNetwork} in its order, little-endian; the
 * CRC-32 of everything before (8 bytes).</p>
 */
public final class StreetNetworkStore {
    private static final byte[] MAGIC = "TRIANGST".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 2;
    private static final int HEADER_BYTES = MAGIC.length + 5 * Integer.BYTES + Long.BYTES;
    private static final int MODES = StreetProfiles.MODES.size();
    private static final String ENDING = ".streets";
    private static final int MOST = 6;
    private static final int BUFFER_BYTES = 1 << 16;

    private final Path folder;

    /** @param folder where the networks are kept; made when needed. It may be deleted at any time. */
    public StreetNetworkStore(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens the network of a map, and builds and keeps it if it is not there.
     *
     * @param osm        OpenStreetMap extract
     * @param profiles   speeds and rules
     * @param parameters base speeds
     * @throws org.triangula.reachability.ReachabilityInputException if the map is damaged or holds no street
     * @throws IOException if reading or writing fails
     */
    public StreetNetwork open(Path osm, StreetProfiles profiles, ReachabilityParameters parameters,
            ReachabilityProgress progress) throws IOException {
        if (Files.isRegularFile(osm)) {
            Path file = folder.resolve(key(osm, profiles, parameters) + ENDING);
            Optional<StreetNetwork> kept = Files.isRegularFile(file) ? read(file) : Optional.empty();
            if (kept.isPresent()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
                return kept.get();
            }
            StreetNetwork built = new StreetNetworkBuilder(profiles, parameters).build(osm, progress);
            write(file, built);
            forgetOldest();
            return built;
        }
        return new StreetNetworkBuilder(profiles, parameters).build(osm, progress);
    }

    /** Networks of a state are large: only those used last stay. */
    private void forgetOldest() throws IOException {
        Map<Path, FileTime> used = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(ENDING)).toList()) {
                used.put(file, Files.getLastModifiedTime(file));
            }
        }
        for (Path file : used.keySet().stream().sorted(Comparator.comparing(used::get).reversed()).skip(MOST)
                .toList()) {
            Files.deleteIfExists(file);
        }
    }

    private static String key(Path osm, StreetProfiles profiles, ReachabilityParameters parameters)
            throws IOException {
        StringBuilder text = new StringBuilder(Checksum.of(osm)).append('\n').append(profiles);
        StreetProfiles.MODES.forEach(mode -> text.append('\n').append(profiles.scale(mode, parameters)));
        return Checksum.ofText(text.toString()).substring(0, 32);
    }

    /** Writes a network, whole or not at all. */
    public static void write(Path file, StreetNetwork network) throws IOException {
        AtomicFile.write(file, raw -> {
            CRC32 checksum = new CRC32();
            OutputStream out = new CheckedOutputStream(raw, checksum);
            ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
            header.put(MAGIC).putInt(VERSION).putInt(network.nodeCount()).putInt(network.edgeCount())
                    .putInt(network.longitude().length).putInt(network.turnRules().length)
                    .putLong(network.missingNodes());
            out.write(header.array());
            for (int[] values : new int[][] {network.edgeFrom(), network.edgeTo(), network.shapeStart(),
                network.longitude(), network.latitude()}) {
                writeInts(out, values);
            }
            for (float[][] speeds : new float[][][] {network.forwardKmh(), network.backwardKmh()}) {
                for (float[] ofMode : speeds) {
                    writeFloats(out, ofMode);
                }
            }
            for (boolean[][] flags : new boolean[][][] {network.startable(), network.blocked()}) {
                for (boolean[] ofMode : flags) {
                    writeFlags(out, ofMode);
                }
            }
            writeInts(out, network.turnRules());
            DataOutputStream end = new DataOutputStream(out);
            end.writeLong(checksum.getValue());
            end.flush();
        });
    }

    private static void writeInts(OutputStream out, int[] values) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int first = 0; first < values.length; first += BUFFER_BYTES / Integer.BYTES) {
            int count = Math.min(BUFFER_BYTES / Integer.BYTES, values.length - first);
            buffer.clear().asIntBuffer().put(values, first, count);
            out.write(buffer.array(), 0, count * Integer.BYTES);
        }
    }

    private static void writeFloats(OutputStream out, float[] values) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int first = 0; first < values.length; first += BUFFER_BYTES / Float.BYTES) {
            int count = Math.min(BUFFER_BYTES / Float.BYTES, values.length - first);
            buffer.clear().asFloatBuffer().put(values, first, count);
            out.write(buffer.array(), 0, count * Float.BYTES);
        }
    }

    private static void writeFlags(OutputStream out, boolean[] values) throws IOException {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (values[i] ? 1 : 0);
        }
        out.write(bytes);
    }

    /** Reads a network; empty if the file is of another format or damaged. */
    public static Optional<StreetNetwork> read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            if (size < HEADER_BYTES + Long.BYTES || size > Integer.MAX_VALUE) {
                return Optional.empty();
            }
            MappedByteBuffer map = channel.map(FileChannel.MapMode.READ_ONLY, 0, size);
            map.order(ByteOrder.LITTLE_ENDIAN);
            byte[] magic = new byte[MAGIC.length];
            map.get(magic);
            if (!Arrays.equals(magic, MAGIC) || map.getInt() != VERSION || !isSound(map)) {
                return Optional.empty();
            }
            return Optional.of(network(map));
        } catch (BufferUnderflowException e) {
            // the counts do not fit the file: it is damaged, and built again
            return Optional.empty();
        }
    }

    private static boolean isSound(MappedByteBuffer map) {
        CRC32 checksum = new CRC32();
        checksum.update(map.slice(0, map.capacity() - Long.BYTES));
        long expected = map.duplicate().order(ByteOrder.BIG_ENDIAN).getLong(map.capacity() - Long.BYTES);
        return checksum.getValue() == expected;
    }

    private static StreetNetwork network(MappedByteBuffer map) {
        int nodes = map.getInt();
        int edges = map.getInt();
        int points = map.getInt();
        int turnRules = map.getInt();
        long missing = map.getLong();
        int[] from = ints(map, edges);
        int[] to = ints(map, edges);
        int[] shapeStart = ints(map, edges + 1);
        int[] longitude = ints(map, points);
        int[] latitude = ints(map, points);
        float[][] forward = floats(map, edges);
        float[][] backward = floats(map, edges);
        boolean[][] startable = flags(map, edges);
        boolean[][] blocked = flags(map, nodes);
        return new StreetNetwork(from, to, shapeStart, longitude, latitude, forward, backward, startable, blocked,
                nodes, missing, ints(map, turnRules));
    }

    private static int[] ints(MappedByteBuffer map, int count) {
        int[] values = new int[count];
        map.asIntBuffer().get(values);
        map.position(map.position() + count * Integer.BYTES);
        return values;
    }

    private static float[][] floats(MappedByteBuffer map, int count) {
        float[][] values = new float[MODES][count];
        for (float[] ofMode : values) {
            map.asFloatBuffer().get(ofMode);
            map.position(map.position() + count * Float.BYTES);
        }
        return values;
    }

    private static boolean[][] flags(MappedByteBuffer map, int count) {
        boolean[][] values = new boolean[MODES][count];
        byte[] bytes = new byte[count];
        for (boolean[] ofMode : values) {
            map.get(bytes);
            for (int i = 0; i < count; i++) {
                ofMode[i] = bytes[i] != 0;
            }
        }
        return values;
    }
}
