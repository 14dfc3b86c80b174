// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.tests.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.triangula.geo.position.PhotoPosition;

class PhotoPositionTest {

    private static Optional<PhotoPosition> read(byte[] file) throws IOException {
        return PhotoPosition.read(new ByteArrayInputStream(file));
    }

    /** A JPEG file without a picture: a comment, the Exif data, and the end. */
    private static byte[] photo(ByteOrder order, char north, char east, int[] latitude, int[] longitude) {
        ByteBuffer tiff = ByteBuffer.allocate(160).order(order);
        tiff.putShort((short) (order == ByteOrder.LITTLE_ENDIAN ? 0x4949 : 0x4D4D)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        entry(tiff, 0x0112, 3, 1).putShort((short) 1).putShort((short) 0);
        entry(tiff, 0x8825, 4, 1).putInt(38);
        tiff.putInt(0);
        tiff.position(38);
        tiff.putShort((short) 4);
        entry(tiff, 1, 2, 2).put((byte) north).put((byte) 0).putShort((short) 0);
        entry(tiff, 2, 5, 3).putInt(96);
        entry(tiff, 3, 2, 2).put((byte) east).put((byte) 0).putShort((short) 0);
        entry(tiff, 4, 5, 3).putInt(120);
        tiff.putInt(0);
        tiff.position(96);
        Arrays.stream(latitude).forEach(tiff::putInt);
        tiff.position(120);
        Arrays.stream(longitude).forEach(tiff::putInt);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xFE, 0, 5, 'a', 'b', 'c',
            (byte) 0xFF, (byte) 0xFF, (byte) 0xE1, 0, (byte) (tiff.capacity() + 8)});
        out.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(tiff.array());
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD9});
        return out.toByteArray();
    }

    private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count) {
        return tiff.putShort((short) tag).putShort((short) type).putInt(count);
    }

    private static byte[] heidelberg(ByteOrder order) {
        return photo(order, 'N', 'E', new int[] {49, 1, 24, 1, 4428, 100}, new int[] {8, 1, 42606, 1000, 0, 1});
    }

    @Test
    void readsBothByteOrders() throws IOException {
        for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
            PhotoPosition position = read(heidelberg(order)).orElseThrow();
            assertEquals(49.4123, position.latitude(), 1e-9);
            assertEquals(8.7101, position.longitude(), 1e-9);
        }
    }

    @Test
    void southAndWestAreNegative() throws IOException {
        PhotoPosition position = read(photo(ByteOrder.BIG_ENDIAN, 'S', 'W', new int[] {33, 1, 30, 1, 0, 0},
                new int[] {70, 1, 0, 1, 0, 1})).orElseThrow();
        assertEquals(-33.5, position.latitude(), 1e-9);
        assertEquals(-70, position.longitude(), 1e-9);
    }

    @Test
    void withoutFixOrOffTheEarthThereIsNone() throws IOException {
        assertTrue(read(photo(ByteOrder.BIG_ENDIAN, 'N', 'E', new int[6], new int[6])).isEmpty());
        assertTrue(read(photo(ByteOrder.BIG_ENDIAN, 'N', 'E', new int[] {95, 1, 0, 1, 0, 1},
                new int[] {8, 1, 0, 1, 0, 1})).isEmpty());
        assertTrue(read(photo(ByteOrder.BIG_ENDIAN, 'N', 'E', new int[] {49, 0, 0, 1, 0, 1},
                new int[] {8, 1, 0, 1, 0, 1})).isEmpty());
        assertTrue(read(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xDA}).isEmpty());
    }

    @Test
    void whatIsNoPhotographIsRefused() {
        assertThrows(IOException.class, () -> read(new byte[0]));
        assertThrows(IOException.class, () -> read("GIF89a and more".getBytes(StandardCharsets.US_ASCII)));
        byte[] fill = new byte[100_000];
        Arrays.fill(fill, (byte) 0xFF);
        fill[1] = (byte) 0xD8;
        assertThrows(IOException.class, () -> read(fill));
    }

    @Property(tries = 400)
    void damagedFilesNeverDoHarm(@ForAll @IntRange(max = 183) int place, @ForAll byte value,
            @ForAll @IntRange(max = 185) int length) {
        byte[] file = heidelberg(ByteOrder.LITTLE_ENDIAN);
        file[Math.min(place, file.length - 1)] = value;
        for (byte[] one : new byte[][] {file, Arrays.copyOf(file, Math.min(length, file.length))}) {
            try {
                read(one).ifPresent(position -> assertTrue(Math.abs(position.latitude()) <= 90
                        && Math.abs(position.longitude()) <= 180));
            } catch (IOException e) {
                assertTrue(e.getMessage() != null && !e.getMessage().isBlank());
            }
        }
    }

    @Test
    void pointersOutOfTheDataAreNoPosition() throws IOException {
        byte[] file = heidelberg(ByteOrder.BIG_ENDIAN);
        int tiff = 20;
        for (int pointer : new int[] {4, 30, 60}) {
            byte[] damaged = file.clone();
            Arrays.fill(damaged, tiff + pointer, tiff + pointer + 4, (byte) 0x7F);
            assertTrue(read(damaged).isEmpty(), String.valueOf(pointer));
        }
    }
}
