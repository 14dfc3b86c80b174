// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.results;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.WindowSpread;

/**
 * The columns of one table as bytes, little-endian, one after the other with an element per origin: best and median
 * seconds (4 bytes, -1 = none), facility index (4 bytes, -1 = none), transfers (1), departure minutes served (2),
 * status code (1); in public transport then the seconds that 10, 25, 75, 90 and 100 % of the minutes keep (4 bytes
 * each, -1 = none), different arrivals (2) and seconds of waiting (4).
 */
final class TravelTimeColumns {
    private static final int BYTES = 16;
    private static final int SPREAD_BYTES = 26;
    private static final int BUFFER_BYTES = 1 << 16;

    private TravelTimeColumns() {
    }

    /** Returns the length of a table in bytes. */
    static long length(TravelMode mode, int origins) {
        return (long) origins * (mode == TravelMode.TRANSIT ? BYTES + SPREAD_BYTES : BYTES);
    }

    static void write(OutputStream out, TravelTimes table) throws IOException {
        writeInts(out, table.best());
        writeInts(out, table.median());
        writeInts(out, table.facility());
        out.write(table.transfers());
        writeShorts(out, table.servedMinutes());
        out.write(table.status());
        if (table.mode() == TravelMode.TRANSIT) {
            WindowSpread spread = table.spread().orElseGet(() -> WindowSpread.allocate(table.size()));
            for (int[] times : times(spread)) {
                writeInts(out, times);
            }
            writeShorts(out, spread.departures());
            writeInts(out, spread.waiting());
        }
    }

    static TravelTimes read(DataInputStream in, String type, TravelMode mode, int origins) throws IOException {
        TravelTimes table = TravelTimes.allocate(type, mode, origins);
        readInts(in, table.best());
        readInts(in, table.median());
        readInts(in, table.facility());
        in.readFully(table.transfers());
        readShorts(in, table.servedMinutes());
        in.readFully(table.status());
        if (table.spread().isPresent()) {
            WindowSpread spread = table.spread().get();
            for (int[] times : times(spread)) {
                readInts(in, times);
            }
            readShorts(in, spread.departures());
            readInts(in, spread.waiting());
        }
        return table;
    }

    private static int[][] times(WindowSpread spread) {
        return new int[][] {spread.lowerDecile(), spread.lowerQuartile(), spread.upperQuartile(), spread.upperDecile(),
            spread.worst()};
    }

    private static void writeInts(OutputStream out, int[] values) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int first = 0; first < values.length; first += BUFFER_BYTES / Integer.BYTES) {
            int count = Math.min(BUFFER_BYTES / Integer.BYTES, values.length - first);
            buffer.clear().asIntBuffer().put(values, first, count);
            out.write(buffer.array(), 0, count * Integer.BYTES);
        }
    }

    private static void writeShorts(OutputStream out, short[] values) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asShortBuffer().put(values);
        out.write(buffer.array());
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

    private static void readShorts(DataInputStream in, short[] values) throws IOException {
        byte[] bytes = new byte[values.length * Short.BYTES];
        in.readFully(bytes);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(values);
    }
}
