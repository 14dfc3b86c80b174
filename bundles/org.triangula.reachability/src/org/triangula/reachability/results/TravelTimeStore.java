// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.results;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.triangula.reachability.ReachabilityInputException;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelTimes;

/**
 * Keeps travel times in one compact binary file, column after column.
 *
 * <p>Layout: 8 bytes {@code TRIANGTT}; format version and length of the header in bytes, both 4 bytes, big-endian; the
 * header as JSON in UTF-8 ({@link Header}); then per table of the header six columns of as many elements as there are
 * origins, little-endian: best and median seconds (4 bytes, -1 = none), facility index (4 bytes, -1 = none), transfers
 * (1), departure minutes served (2), status code (1); at the end the CRC-32 of everything before, 8 bytes
 * big-endian.</p>
 */
public final class TravelTimeStore {
    private static final byte[] MAGIC = "TRIANGTT".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int MAX_HEADER_BYTES = 1 << 30;
    private static final int BUFFER_BYTES = 1 << 16;

    private TravelTimeStore() {
    }

    /**
     * Which table a group of columns is.
     *
     * @param type facility type
     * @param mode {@link TravelMode#key()}
     */
    public record Table(String type, String mode) {
    }

    /**
     * What the columns mean.
     *
     * @param origins    origin ids, in the columns' order
     * @param facilities facility ids, by index
     * @param tables     tables in the order of their columns
     */
    public record Header(List<String> origins, List<String> facilities, List<Table> tables) {
    }

    /**
     * A stored result.
     *
     * @param origins    origin ids
     * @param facilities facility ids, by the index in {@link TravelTimes#facility()}
     * @param times      tables
     */
    public record Stored(List<String> origins, List<String> facilities, List<TravelTimes> times) {
    }

    /** Writes a result atomically. */
    public static void write(Path file, ReachabilityResult result) throws IOException {
        List<String> origins = new ArrayList<>();
        for (int i = 0; i < result.request().origins().size(); i++) {
            origins.add(result.request().origins().id(i));
        }
        List<String> facilities = new ArrayList<>();
        for (int i = 0; i < result.request().facilities().size(); i++) {
            facilities.add(result.request().facilities().get(i).id());
        }
        List<Table> tables = result.times().stream().map(table -> new Table(table.type(), table.mode().key())).toList();
        byte[] header = new Gson().toJson(new Header(origins, facilities, tables)).getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, raw -> {
            CRC32 checksum = new CRC32();
            CheckedOutputStream checked = new CheckedOutputStream(raw, checksum);
            DataOutputStream out = new DataOutputStream(checked);
            out.write(MAGIC);
            out.writeInt(VERSION);
            out.writeInt(header.length);
            out.write(header);
            for (TravelTimes table : result.times()) {
                writeInts(out, table.best());
                writeInts(out, table.median());
                writeInts(out, table.facility());
                out.write(table.transfers());
                writeShorts(out, table.servedMinutes());
                out.write(table.status());
            }
            out.writeLong(checksum.getValue());
            out.flush();
        });
    }

    private static void writeInts(OutputStream out, int[] values) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            if (!buffer.hasRemaining()) {
                out.write(buffer.array(), 0, buffer.position());
                buffer.clear();
            }
            buffer.putInt(value);
        }
        out.write(buffer.array(), 0, buffer.position());
    }

    private static void writeShorts(OutputStream out, short[] values) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (short value : values) {
            if (!buffer.hasRemaining()) {
                out.write(buffer.array(), 0, buffer.position());
                buffer.clear();
            }
            buffer.putShort(value);
        }
        out.write(buffer.array(), 0, buffer.position());
    }

    /**
     * Reads a stored result.
     *
     * @throws ReachabilityInputException if the file is no such file, of a newer format, cut or damaged
     * @throws IOException                if reading fails
     */
    public static Stored read(Path file) throws IOException {
        CRC32 checksum = new CRC32();
        long size = Files.size(file);
        try (InputStream raw = Files.newInputStream(file);
                DataInputStream in = new DataInputStream(
                        new CheckedInputStream(new BufferedInputStream(raw, BUFFER_BYTES), checksum))) {
            byte[] magic = in.readNBytes(MAGIC.length);
            if (!Arrays.equals(magic, MAGIC)) {
                throw new ReachabilityInputException(file + ": this is no file of travel times.");
            }
            int version = in.readInt();
            if (version > VERSION) {
                throw new ReachabilityInputException(file + ": written by a newer version of the program (format "
                        + version + "). Update the program to read it.");
            }
            int length = in.readInt();
            if (length < 0 || length > MAX_HEADER_BYTES || length > size) {
                throw new ReachabilityInputException(file + ": damaged header. Compute the travel times again.");
            }
            byte[] text = new byte[length];
            in.readFully(text);
            Header header = new Gson().fromJson(new String(text, StandardCharsets.UTF_8), Header.class);
            long expected = MAGIC.length + 8L + length + header.tables().size() * 16L * header.origins().size() + 8;
            if (expected != size) {
                throw new ReachabilityInputException(file + ": " + size + " bytes where " + expected
                        + " are needed; the file was cut. Compute the travel times again.");
            }
            List<TravelTimes> times = new ArrayList<>();
            for (Table table : header.tables()) {
                TravelTimes columns = TravelTimes.allocate(table.type(), TravelMode.ofKey(table.mode()),
                        header.origins().size());
                readInts(in, columns.best());
                readInts(in, columns.median());
                readInts(in, columns.facility());
                in.readFully(columns.transfers());
                byte[] shorts = new byte[columns.size() * Short.BYTES];
                in.readFully(shorts);
                ByteBuffer.wrap(shorts).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(columns.servedMinutes());
                in.readFully(columns.status());
                times.add(columns);
            }
            long computed = checksum.getValue();
            if (in.readLong() != computed) {
                throw new ReachabilityInputException(file + ": the checksum is wrong; the file is damaged. "
                        + "Compute the travel times again.");
            }
            return new Stored(header.origins(), header.facilities(), times);
        } catch (EOFException e) {
            throw new ReachabilityInputException(file + ": the file was cut. Compute the travel times again.", e);
        } catch (JsonParseException | IllegalArgumentException | NullPointerException e) {
            throw new ReachabilityInputException(file + ": damaged header. Compute the travel times again.", e);
        }
    }

    private static void readInts(DataInputStream in, int[] values) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        int done = 0;
        while (done < values.length) {
            int count = Math.min(BUFFER_BYTES / Integer.BYTES, values.length - done);
            in.readFully(buffer, 0, count * Integer.BYTES);
            ByteBuffer.wrap(buffer).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(values, done, count);
            done += count;
        }
    }
}
