// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.position;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where a photograph was taken, from the GPS part of its Exif data (CIPA DC-008, JEITA CP-3451) in a JPEG file. Nothing
 * but the position is read; no memory is taken beyond a segment of 64 KiB, no pointer is followed twice.
 *
 * @param longitude degrees east, −180 … 180
 * @param latitude degrees north, −90 … 90
 */
public record PhotoPosition(double longitude, double latitude) {

    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int EXIF_SEGMENT = 0xE1;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_SEGMENTS = 1000;
    private static final int GPS_DIRECTORY = 0x8825;
    private static final int LATITUDE_REFERENCE = 1;
    private static final int LATITUDE = 2;
    private static final int LONGITUDE_REFERENCE = 3;
    private static final int LONGITUDE = 4;
    private static final int ASCII = 2;
    private static final int RATIONAL = 5;
    private static final int ENTRY = 12;

    /**
     * Reads the position of a photograph.
     *
     * @param in a JPEG file; read up to its picture, stays open
     * @return the position; empty when the photograph has none, or it is damaged or out of range
     * @throws IOException when the file cannot be read, or is no JPEG file or ends early
     */
    public static Optional<PhotoPosition> read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        try {
            if (data.readUnsignedShort() != START_OF_IMAGE) {
                throw new IOException("no JPEG file");
            }
            for (int segment = 0; segment < MOST_SEGMENTS; segment++) {
                int marker = marker(data);
                if (marker == START_OF_SCAN || marker == END_OF_IMAGE) {
                    return Optional.empty();
                }
                int length = data.readUnsignedShort() - 2;
                if (length < 0) {
                    throw new IOException("damaged JPEG file");
                }
                byte[] content = data.readNBytes(length);
                if (content.length < length) {
                    throw new EOFException();
                }
                if (marker == EXIF_SEGMENT && content.length > EXIF.length
                        && Arrays.equals(EXIF, 0, EXIF.length, content, 0, EXIF.length)) {
                    return position(ByteBuffer.wrap(content, EXIF.length, content.length - EXIF.length).slice());
                }
            }
            throw new IOException("damaged JPEG file");
        } catch (EOFException e) {
            throw new IOException("the JPEG file ends too early", e);
        }
    }

    private static int marker(DataInputStream data) throws IOException {
        int lead = data.readUnsignedByte();
        if (lead != 0xFF) {
            throw new IOException("damaged JPEG file");
        }
        // any number of fill bytes may stand before a marker
        for (int fill = 0; fill < MOST_SEGMENTS; fill++) {
            int marker = data.readUnsignedByte();
            if (marker != 0xFF) {
                return marker;
            }
        }
        throw new IOException("damaged JPEG file");
    }

    private static Optional<PhotoPosition> position(ByteBuffer tiff) {
        try {
            int order = tiff.getShort(0);
            tiff.order(order == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            if (order != 0x4949 && order != 0x4D4D || tiff.getShort(2) != 42) {
                return Optional.empty();
            }
            int pointer = entry(tiff, tiff.getInt(4), GPS_DIRECTORY);
            if (pointer < 0) {
                return Optional.empty();
            }
            int directory = tiff.getInt(pointer + 8);
            double latitude = degrees(tiff, directory, LATITUDE, LATITUDE_REFERENCE, 'S');
            double longitude = degrees(tiff, directory, LONGITUDE, LONGITUDE_REFERENCE, 'W');
            boolean onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
            // cameras without a fix write zeros
            return !onEarth || latitude == 0 && longitude == 0 ? Optional.empty()
                    : Optional.of(new PhotoPosition(longitude, latitude));
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            // pointers that lead out of the data: the position is damaged, the photograph need not be
            return Optional.empty();
        }
    }

    /** Where an entry of a directory begins, or −1. */
    private static int entry(ByteBuffer tiff, int directory, int tag) {
        int count = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < count; i++) {
            int at = directory + 2 + i * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(at)) == tag) {
                return at;
            }
        }
        return -1;
    }

    /** Degrees, minutes and seconds of an entry; not a number when it is missing or damaged. */
    private static double degrees(ByteBuffer tiff, int directory, int tag, int referenceTag, char negative) {
        int at = entry(tiff, directory, tag);
        int reference = entry(tiff, directory, referenceTag);
        if (at < 0 || reference < 0 || tiff.getShort(at + 2) != RATIONAL || tiff.getInt(at + 4) != 3
                || tiff.getShort(reference + 2) != ASCII) {
            return Double.NaN;
        }
        int values = tiff.getInt(at + 8);
        double sum = 0;
        double unit = 1;
        for (int i = 0; i < 3; i++) {
            long above = Integer.toUnsignedLong(tiff.getInt(values + 8 * i));
            long below = Integer.toUnsignedLong(tiff.getInt(values + 8 * i + 4));
            if (below == 0 && above != 0) {
                return Double.NaN;
            }
            sum += above == 0 ? 0 : (double) above / below / unit;
            unit *= 60;
        }
        return tiff.get(reference + 8) == negative ? -sum : sum;
    }
}
