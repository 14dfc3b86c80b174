// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.results;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.triangula.reachability.ReachabilityInputException;
import org.triangula.reachability.ReachabilityRequest;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelTimes;

/**
 * Keeps travel times in one compact binary file, column after column.
 *
 * <p>Layout: 8 bytes {@code TRIANGTT}; format version and length of the header in bytes, both 4 bytes, big-endian; the
 * header as JSON in UTF-8 ({@link Header}); then the columns of every table of the header ({@link TravelTimeColumns});
 * at
 * the end the CRC-32 of everything before, 8 bytes big-endian. Version 1 had no columns of spread.</p>
 */
public final class TravelTimeStore {
    private static final byte[] MAGIC = "TRIANGTT".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 2;
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

    /** Returns what the columns of a request mean. */
    static Header header(ReachabilityRequest request, List<Table> tables) {
        List<String> origins = new ArrayList<>();
        for (int i = 0; i < request.origins().size(); i++) {
            origins.add(request.origins().id(i));
        }
        List<String> facilities = new ArrayList<>();
        for (int i = 0; i < request.facilities().size(); i++) {
            facilities.add(request.facilities().get(i).id());
        }
        return new Header(origins, facilities, tables);
    }

    /** Returns everything that stands before the columns. */
    static byte[] head(Header header) {
        byte[] text = new Gson().toJson(header).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(MAGIC.length + 2 * Integer.BYTES + text.length).put(MAGIC).putInt(VERSION)
                .putInt(text.length).put(text).array();
    }

    /** Writes a result atomically. */
    public static void write(Path file, ReachabilityResult result) throws IOException {
        List<Table> tables = result.times().stream().map(table -> new Table(table.type(), table.mode().key())).toList();
        byte[] head = head(header(result.request(), tables));
        AtomicFile.write(file, raw -> write(raw, head, result.times()));
    }

    /** Returns the content of the file of a result, for whoever stores it elsewhere. */
    public static byte[] content(ReachabilityResult result) throws IOException {
        List<Table> tables = result.times().stream().map(table -> new Table(table.type(), table.mode().key())).toList();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        write(content, head(header(result.request(), tables)), result.times());
        return content.toByteArray();
    }

    private static void write(OutputStream raw, byte[] head, List<TravelTimes> tables) throws IOException {
        CRC32 checksum = new CRC32();
        CheckedOutputStream checked = new CheckedOutputStream(raw, checksum);
        DataOutputStream out = new DataOutputStream(checked);
        out.write(head);
        for (TravelTimes table : tables) {
            TravelTimeColumns.write(out, table);
        }
        out.writeLong(checksum.getValue());
        out.flush();
    }

    /**
     * Reads a stored result.
     *
     * @throws ReachabilityInputException if the file is no such file, of a newer format, cut or damaged
     * @throws IOException                if reading fails
     */
    public static Stored read(Path file) throws IOException {
        return read(file, table -> true);
    }

    /**
     * Reads some tables of a stored result; the whole file is checked, the others take no memory.
     *
     * @param wanted which tables
     * @throws ReachabilityInputException if the file is no such file, of a newer format, cut or damaged
     * @throws IOException                if reading fails
     */
    public static Stored read(Path file, Predicate<Table> wanted) throws IOException {
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
            int origins = header.origins().size();
            long expected = MAGIC.length + 8L + length + 8;
            for (Table table : header.tables()) {
                expected += TravelTimeColumns.length(mode(table, version), origins);
            }
            if (expected != size) {
                throw new ReachabilityInputException(file + ": " + size + " bytes where " + expected
                        + " are needed; the file was cut. Compute the travel times again.");
            }
            List<TravelTimes> times = new ArrayList<>();
            for (Table table : header.tables()) {
                if (!wanted.test(table)) {
                    in.skipNBytes(TravelTimeColumns.length(mode(table, version), origins));
                    continue;
                }
                TravelTimes columns = TravelTimeColumns.read(in, table.type(), mode(table, version), origins);
                times.add(version == 1 ? withMode(columns, TravelMode.ofKey(table.mode())) : columns);
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

    /** In the first version no table had columns of spread, as those of streets have none. */
    private static TravelMode mode(Table table, int version) {
        return version == 1 ? TravelMode.WALK : TravelMode.ofKey(table.mode());
    }

    private static TravelTimes withMode(TravelTimes times, TravelMode mode) {
        return new TravelTimes(times.type(), mode, times.best(), times.median(), times.facility(), times.transfers(),
                times.servedMinutes(), times.status(), Optional.empty());
    }
}
