// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.results;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.triangula.reachability.results.ParquetWriter.Column;
import org.triangula.reachability.results.ParquetWriter.Decimals;
import org.triangula.reachability.results.ParquetWriter.Kind;
import org.triangula.reachability.results.ParquetWriter.Texts;
import org.triangula.reachability.results.ParquetWriter.Wholes;

/** Parquet files, read back by a second implementation of the format that knows nothing of the writer. */
class ParquetTest {

    /** Reads any structure of the compact protocol into fields by number. */
    private static final class Thrift {
        private final ByteBuffer bytes;

        Thrift(ByteBuffer bytes) {
            this.bytes = bytes;
        }

        private long varint() {
            long value = 0;
            int shift = 0;
            int next;
            do {
                next = bytes.get();
                value |= (next & 0x7FL) << shift;
                shift += 7;
            } while (next < 0);
            return value;
        }

        private Object value(int type) {
            switch (type) {
                case 5, 6: {
                    long number = varint();
                    return number >>> 1 ^ -(number & 1);
                }
                case 8: {
                    byte[] text = new byte[(int) varint()];
                    bytes.get(text);
                    return new String(text, StandardCharsets.UTF_8);
                }
                case 9: {
                    int head = bytes.get() & 0xFF;
                    long size = head >> 4 == 15 ? varint() : head >> 4;
                    List<Object> list = new ArrayList<>();
                    for (long i = 0; i < size; i++) {
                        list.add(value(head & 15));
                    }
                    return list;
                }
                case 12:
                    return struct();
                default:
                    throw new IllegalStateException("Type " + type);
            }
        }

        Map<Integer, Object> struct() {
            Map<Integer, Object> fields = new TreeMap<>();
            int number = 0;
            for (int head = bytes.get() & 0xFF; head != 0; head = bytes.get() & 0xFF) {
                number += head >> 4;
                fields.put(number, value(head & 15));
            }
            return fields;
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<Integer, Object> map(Object value) {
        return (Map<Integer, Object>) value;
    }

    private static long number(Map<Integer, Object> fields, int field) {
        return (Long) fields.get(field);
    }

    private static Map<Integer, Object> footer(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals("PAR1", new String(file, 0, 4, StandardCharsets.US_ASCII));
        assertEquals("PAR1", new String(file, file.length - 4, 4, StandardCharsets.US_ASCII));
        int length = bytes.getInt(file.length - 8);
        return new Thrift(bytes.slice(file.length - 8 - length, length)).struct();
    }

    /** All values of a column over all groups and pages. */
    private static List<Object> column(byte[] file, String name) throws IOException {
        List<Object> values = new ArrayList<>();
        for (Object group : (List<?>) footer(file).get(4)) {
            for (Object chunk : (List<?>) map(group).get(1)) {
                Map<Integer, Object> meta = map(map(chunk).get(3));
                if (!meta.get(3).equals(List.of(name))) {
                    continue;
                }
                ByteBuffer bytes = ByteBuffer.wrap(file).position((int) number(meta, 9));
                int end = bytes.position() + (int) number(meta, 7);
                long rows = 0;
                while (bytes.position() < end) {
                    rows += page(bytes, (int) number(meta, 1), values);
                }
                assertEquals(end, bytes.position());
                assertEquals(number(meta, 5), rows);
            }
        }
        return values;
    }

    private static long page(ByteBuffer bytes, int type, List<Object> values) throws IOException {
        Map<Integer, Object> header = new Thrift(bytes).struct();
        byte[] compressed = new byte[(int) number(header, 3)];
        bytes.get(compressed);
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes();
        assertEquals(number(header, 2), plain.length);
        ByteBuffer content = ByteBuffer.wrap(plain).order(ByteOrder.LITTLE_ENDIAN);
        int levelsEnd = content.getInt() + Integer.BYTES;
        List<Boolean> present = new ArrayList<>();
        while (content.position() < levelsEnd) {
            long run = new Thrift(content).varint();
            assertEquals(0, run & 1, "runs only");
            byte level = content.get();
            for (long i = 0; i < run >> 1; i++) {
                present.add(level == 1);
            }
        }
        assertEquals(number(map(header.get(5)), 1), present.size());
        for (boolean isThere : present) {
            if (!isThere) {
                values.add(null);
            } else if (type == 6) {
                byte[] text = new byte[content.getInt()];
                content.get(text);
                values.add(new String(text, StandardCharsets.UTF_8));
            } else if (type == 1) {
                values.add(content.getInt());
            } else {
                values.add(content.getDouble());
            }
        }
        assertEquals(0, content.remaining());
        return present.size();
    }

    private static byte[] write(int... groups) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ParquetWriter writer = new ParquetWriter(out, List.of(new Column("name", Kind.TEXT),
                new Column("count", Kind.WHOLE), new Column("minutes", Kind.DECIMAL)));
        for (int rows : groups) {
            writer.group(rows, List.of(new Texts(row -> row % 7 == 3 ? null : "Zelle ä€ " + row), new Wholes(row ->
                    row - 5, row -> row % 2 == 0), new Decimals(row -> row % 300 < 200 ? row / 3.0 : Double.NaN)));
        }
        writer.finish(Map.of("date", "2022-10-04"), "Triangula test");
        return out.toByteArray();
    }

    @Test
    void valuesAndMissingOnesComeBackOverPagesAndGroups() throws IOException {
        int many = ParquetWriter.PAGE_ROWS + 300;
        byte[] file = write(1, many, 20);
        List<Object> names = new ArrayList<>();
        List<Object> counts = new ArrayList<>();
        List<Object> minutes = new ArrayList<>();
        for (int rows : new int[] {1, many, 20}) {
            for (int row = 0; row < rows; row++) {
                names.add(row % 7 == 3 ? null : "Zelle ä€ " + row);
                counts.add(row % 2 == 0 ? (Integer) (row - 5) : null);
                minutes.add(row % 300 < 200 ? (Double) (row / 3.0) : null);
            }
        }
        assertEquals(names, column(file, "name"));
        assertEquals(counts, column(file, "count"));
        assertEquals(minutes, column(file, "minutes"));
    }

    @Test
    void footerSaysWhatReadersNeed() throws IOException {
        byte[] file = write(4, 6);
        Map<Integer, Object> footer = footer(file);
        assertEquals(10, number(footer, 3));
        assertEquals("Triangula test", footer.get(6));
        assertEquals(List.of(new TreeMap<>(Map.of(1, "date", 2, "2022-10-04"))), footer.get(5));
        List<?> schema = (List<?>) footer.get(2);
        assertEquals(3, number(map(schema.getFirst()), 5), "number of columns");
        assertEquals(List.of("name", "count", "minutes"), schema.stream().skip(1).map(one -> map(one).get(4)).toList());
        assertEquals(0, number(map(schema.get(1)), 6), "text is said to be UTF-8");
        // the file has no gaps: the first group begins behind the mark, every chunk behind the one before
        long place = 4;
        for (Object group : (List<?>) footer.get(4)) {
            for (Object chunk : (List<?>) map(group).get(1)) {
                Map<Integer, Object> meta = map(map(chunk).get(3));
                assertEquals(place, number(meta, 9));
                place += number(meta, 7);
            }
        }
        byte[] length = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt((int) (file.length - 8 - place))
                .array();
        assertArrayEquals(length, Arrays.copyOfRange(file, file.length - 8, file.length - 4));
    }

    @Test
    void valuesOfAnotherKindAreRefused() throws IOException {
        ParquetWriter writer = new ParquetWriter(new ByteArrayOutputStream(), List.of(new Column("a", Kind.WHOLE)));
        assertThrows(IllegalArgumentException.class, () -> writer.group(1, List.of(new Texts(row -> "x"))));
        assertThrows(IllegalArgumentException.class, () -> writer.group(1, List.of()));
    }
}
