// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.build;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.triangula.core.study.AtomicFiles;
import org.triangula.gazetteer.Street;
import org.triangula.gazetteer.Town;
import org.triangula.gazetteer.address.AddressTable;

/**
 * A gazetteer as a compact file: gzip (whose checksum shows damage) of a marker, the fingerprint, towns, streets, and
 * the columns of the addresses one after the other, coordinates as differences. The file can be made again at any time.
 */
public final class GazetteerFile {

    private static final int MARKER = 0x54475A32;
    private static final int MOST_TOWNS = 2_000_000;
    private static final int MOST_STREETS = 20_000_000;
    private static final int MOST_ADDRESSES = 60_000_000;
    private static final int MOST_NAMES = 10_000;

    private GazetteerFile() {
    }

    /**
     * Writes a gazetteer; the file is replaced only when all is written.
     *
     * @param content the gazetteer
     * @param file where to
     * @throws IOException when it cannot be written
     */
    public static void write(GazetteerContent content, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(bytes)))) {
            out.writeInt(MARKER);
            out.writeUTF(content.fingerprint());
            out.writeInt(content.towns().size());
            for (Town town : content.towns()) {
                writeTown(out, town);
            }
            out.writeInt(content.streets().size());
            for (Street street : content.streets()) {
                writeStreet(out, street);
            }
            writeAddresses(out, content.addresses());
        }
        AtomicFiles.write(file, bytes.toByteArray());
    }

    /**
     * Reads the fingerprint only.
     *
     * @param file the file
     * @return what the gazetteer was made of; empty when the file is missing, of another version or damaged
     */
    public static String fingerprint(Path file) {
        try (DataInputStream in = open(file)) {
            return in.readInt() == MARKER ? in.readUTF() : "";
        } catch (IOException e) {
            // not usable, whatever the reason: it is made again
            return "";
        }
    }

    /**
     * Reads a gazetteer.
     *
     * @param file the file
     * @return its content
     * @throws IOException when it is missing, of another version or damaged
     */
    public static GazetteerContent read(Path file) throws IOException {
        try (DataInputStream in = open(file)) {
            if (in.readInt() != MARKER) {
                throw new IOException(file + ": this is no gazetteer of this version");
            }
            String fingerprint = in.readUTF();
            List<Town> towns = new ArrayList<>();
            for (int i = count(in, MOST_TOWNS, file); i > 0; i--) {
                towns.add(readTown(in, file));
            }
            List<Street> streets = new ArrayList<>();
            for (int i = count(in, MOST_STREETS, file); i > 0; i--) {
                streets.add(readStreet(in, file));
            }
            AddressTable addresses = readAddresses(in, file);
            // the end of the stream is where gzip compares its checksum
            if (in.read() >= 0) {
                throw new IOException(file + ": the gazetteer is longer than it says");
            }
            return new GazetteerContent(fingerprint, towns, streets, addresses);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException(file + ": the gazetteer is damaged", e);
        }
    }

    private static DataInputStream open(Path file) throws IOException {
        return new DataInputStream(new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), 1 << 16)));
    }

    private static int count(DataInputStream in, int most, Path file) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > most) {
            throw new IOException(file + ": the gazetteer is damaged (it claims " + count + " entries)");
        }
        return count;
    }

    private static void writeTown(DataOutputStream out, Town town) throws IOException {
        out.writeUTF(town.id());
        out.writeByte(town.kind().ordinal());
        out.writeUTF(town.name());
        out.writeUTF(town.key());
        out.writeUTF(town.districtKey());
        out.writeUTF(town.municipality());
        writeTexts(out, town.postalCodes());
        writeTexts(out, town.alternativeNames());
        writeTexts(out, town.formerNames());
        out.writeDouble(town.longitude());
        out.writeDouble(town.latitude());
    }

    private static Town readTown(DataInputStream in, Path file) throws IOException {
        return new Town(in.readUTF(), Town.Kind.values()[in.readByte()], in.readUTF(), in.readUTF(), in.readUTF(),
            in.readUTF(), readTexts(in, file), readTexts(in, file), readTexts(in, file), in.readDouble(),
            in.readDouble());
    }

    private static void writeStreet(DataOutputStream out, Street street) throws IOException {
        out.writeUTF(street.id());
        out.writeUTF(street.name());
        out.writeUTF(street.town());
        out.writeUTF(street.locality());
        writeTexts(out, street.postalCodes());
        writeTexts(out, street.alternativeNames());
        writeTexts(out, street.formerNames());
        out.writeDouble(street.longitude());
        out.writeDouble(street.latitude());
    }

    private static Street readStreet(DataInputStream in, Path file) throws IOException {
        return new Street(in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), readTexts(in, file),
            readTexts(in, file), readTexts(in, file), in.readDouble(), in.readDouble());
    }

    private static void writeTexts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    private static List<String> readTexts(DataInputStream in, Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int i = count(in, MOST_NAMES, file); i > 0; i--) {
            texts.add(in.readUTF());
        }
        return texts;
    }

    private static void writeAddresses(DataOutputStream out, AddressTable table) throws IOException {
        out.writeInt(table.texts().length);
        for (String text : table.texts()) {
            out.writeUTF(text);
        }
        out.writeInt(table.size());
        for (int[] column : List.of(table.street(), table.number(), table.last(), table.text(), table.postalCode(),
                table.longitudeE7(), table.latitudeE7())) {
            int before = 0;
            for (int value : column) {
                out.writeInt(value - before);
                before = value;
            }
        }
        for (boolean value : table.interpolated()) {
            out.writeBoolean(value);
        }
    }

    private static AddressTable readAddresses(DataInputStream in, Path file) throws IOException {
        String[] texts = new String[count(in, MOST_ADDRESSES, file)];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = in.readUTF();
        }
        int size = count(in, MOST_ADDRESSES, file);
        int[][] columns = new int[7][];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = new int[size];
            int before = 0;
            for (int j = 0; j < size; j++) {
                before += in.readInt();
                columns[i][j] = before;
            }
        }
        boolean[] interpolated = new boolean[size];
        for (int j = 0; j < size; j++) {
            interpolated[j] = in.readBoolean();
        }
        return new AddressTable(columns[0], columns[1], columns[2], columns[3], columns[4], columns[5], columns[6],
            interpolated, texts);
    }
}
