// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.results;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.triangula.reachability.TravelTimes;

/**
 * Writes minutes as a GeoTIFF (OGC 19-008r4, version 1.1) of one band: 32-bit floating point, not compressed, a strip
 * per row. A pixel holds minutes; {@link #BEYOND}, {@link #NONE}, {@link #NO_STREET} or {@link #NO_OFFICE} where there
 * are none;
 * {@link #NO_DATA}, which is declared as such, where no origin is.
 */
public final class GeoTiff {
    /** Where no origin is. */
    public static final float NO_DATA = -9999;
    /** A connection that takes longer than the limit. */
    public static final float BEYOND = -1;
    /** No connection. */
    public static final float NONE = -2;
    /** No street near the origin. */
    public static final float NO_STREET = -3;
    /** Nobody is responsible for the area. */
    public static final float NO_OFFICE = -4;

    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int ASCII = 2;
    private static final int DOUBLE = 12;

    private final Map<Integer, Entry> entries = new TreeMap<>();

    private record Entry(int type, int count, byte[] bytes) {
    }

    private GeoTiff() {
    }

    /**
     * Writes a table, whole or not at all.
     *
     * @param grid        where the origins stand
     * @param times       their times
     * @param description what the numbers are, kept in the file
     */
    public static void write(Path file, PixelGrid grid, TravelTimes times, String description) throws IOException {
        float[] pixels = new float[grid.columns() * grid.rows()];
        Arrays.fill(pixels, NO_DATA);
        for (int origin = 0; origin < times.size(); origin++) {
            pixels[grid.pixels()[origin]] = switch (times.statusOf(origin)) {
                case OK -> times.best()[origin] / 60f;
                case BEYOND_LIMIT -> BEYOND;
                case NO_CONNECTION -> NONE;
                case NO_STREET -> NO_STREET;
                case NO_OFFICE -> NO_OFFICE;
            };
        }
        byte[] head = new GeoTiff().head(grid, description);
        AtomicFile.write(file, out -> {
            out.write(head);
            ByteBuffer row = ByteBuffer.allocate(grid.columns() * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            for (int first = 0; first < pixels.length; first += grid.columns()) {
                row.clear().asFloatBuffer().put(pixels, first, grid.columns());
                out.write(row.array());
            }
        });
    }

    private byte[] head(PixelGrid grid, String description) {
        boolean degrees = grid.system().equals("EPSG:4326");
        int code = Integer.parseInt(grid.system().substring(5));
        int rowBytes = grid.columns() * Float.BYTES;
        put(256, LONG, grid.columns());
        put(257, LONG, grid.rows());
        put(258, SHORT, 32);
        put(259, SHORT, 1);
        put(262, SHORT, 1);
        text(270, description);
        put(273, LONG, new int[grid.rows()]);
        put(277, SHORT, 1);
        put(278, LONG, 1);
        int[] counts = new int[grid.rows()];
        Arrays.fill(counts, rowBytes);
        put(279, LONG, counts);
        put(339, SHORT, 3);
        doubles(33550, grid.width(), grid.height(), 0);
        doubles(33922, 0, 0, 0, grid.west(), grid.north(), 0);
        // version 1.1.0 with three keys: kind of system, pixels as areas, the system
        put(34735, SHORT, 1, 1, 1, 3, 1024, 0, 1, degrees ? 2 : 1, 1025, 0, 1, 1, degrees ? 2048 : 3072, 0, 1, code);
        text(42113, String.valueOf((int) NO_DATA));
        int length = layout().length;
        int[] offsets = new int[grid.rows()];
        for (int row = 0; row < offsets.length; row++) {
            offsets[row] = Math.toIntExact(length + (long) row * rowBytes);
        }
        put(273, LONG, offsets);
        return layout();
    }

    /** Header, directory, then the values that do not fit into it. */
    private byte[] layout() {
        int directory = 8;
        int next = directory + 2 + 12 * entries.size() + 4;
        ByteBuffer fields = ByteBuffer.allocate(next).order(ByteOrder.LITTLE_ENDIAN);
        fields.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(directory)
                .putShort((short) entries.size());
        ByteArrayOutputStream values = new ByteArrayOutputStream();
        for (Map.Entry<Integer, Entry> each : entries.entrySet()) {
            Entry entry = each.getValue();
            fields.putShort((short) (int) each.getKey()).putShort((short) entry.type()).putInt(entry.count());
            if (entry.bytes().length <= 4) {
                fields.put(Arrays.copyOf(entry.bytes(), 4));
            } else {
                fields.putInt(next + values.size());
                values.writeBytes(entry.bytes());
                if (values.size() % 2 != 0) {
                    values.write(0);
                }
            }
        }
        fields.putInt(0);
        byte[] all = Arrays.copyOf(fields.array(), next + values.size());
        System.arraycopy(values.toByteArray(), 0, all, next, values.size());
        return all;
    }

    private void put(int tag, int type, int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * (type == SHORT ? 2 : 4)).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            if (type == SHORT) {
                bytes.putShort((short) value);
            } else {
                bytes.putInt(value);
            }
        }
        entries.put(tag, new Entry(type, values.length, bytes.array()));
    }

    private void doubles(int tag, double... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asDoubleBuffer().put(values);
        entries.put(tag, new Entry(DOUBLE, values.length, bytes.array()));
    }

    private void text(int tag, String text) {
        byte[] bytes = (text + '\0').getBytes(StandardCharsets.UTF_8);
        entries.put(tag, new Entry(ASCII, bytes.length, bytes));
    }
}
