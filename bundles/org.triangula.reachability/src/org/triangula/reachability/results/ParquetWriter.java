// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.results;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.zip.GZIPOutputStream;

/**
 * Writes flat tables as Apache Parquet, group of rows by group of rows, so that only one group is in memory (Apache
 * Parquet Format 2.10, parquet.thrift). All values may be missing. Values are PLAIN, levels RLE, pages GZIP; no
 * dictionaries, statistics or nested columns. The caller opens and closes the stream.
 */
final class ParquetWriter {
    /** Rows of a page. */
    static final int PAGE_ROWS = 1 << 16;

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int TYPE_INT32 = 1;
    private static final int TYPE_DOUBLE = 5;
    private static final int TYPE_BYTE_ARRAY = 6;
    private static final int OPTIONAL = 1;
    private static final int CONVERTED_UTF8 = 0;
    private static final int ENCODING_PLAIN = 0;
    private static final int ENCODING_RLE = 3;
    private static final int CODEC_GZIP = 2;
    private static final int DATA_PAGE = 0;

    private final OutputStream out;
    private final List<Column> columns;
    private final List<Group> groups = new ArrayList<>();
    private long position;

    /** What a column holds. */
    enum Kind {
        /** Text in UTF-8. */
        TEXT(TYPE_BYTE_ARRAY),
        /** Whole numbers of 32 bits. */
        WHOLE(TYPE_INT32),
        /** Numbers of 64 bits. */
        DECIMAL(TYPE_DOUBLE);

        private final int code;

        Kind(int code) {
            this.code = code;
        }
    }

    /**
     * A column.
     *
     * @param name its name, unique
     * @param kind what it holds
     */
    record Column(String name, Kind kind) {
    }

    /** Values of a column in a group of rows. */
    sealed interface Values {
        /** Whether a row has a value. */
        boolean isPresent(int row);
    }

    /** Texts; null where there is none. */
    record Texts(IntFunction<String> at) implements Values {
        @Override
        public boolean isPresent(int row) {
            return at.apply(row) != null;
        }
    }

    /** Whole numbers, and where there are any. */
    record Wholes(IntUnaryOperator at, IntPredicate present) implements Values {
        @Override
        public boolean isPresent(int row) {
            return present.test(row);
        }
    }

    /** Numbers; not a number where there is none. */
    record Decimals(IntToDoubleFunction at) implements Values {
        @Override
        public boolean isPresent(int row) {
            return !Double.isNaN(at.applyAsDouble(row));
        }
    }

    /** A column of a group: its place and its sizes. */
    private record Chunk(long offset, long plain, long compressed) {
    }

    /** A group of rows. */
    private record Group(int rows, List<Chunk> chunks) {
    }

    /** Begins a file. */
    ParquetWriter(OutputStream out, List<Column> columns) throws IOException {
        this.out = out;
        this.columns = List.copyOf(columns);
        write(MAGIC);
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }

    /**
     * Writes a group of rows.
     *
     * @param rows   number of rows, at least 1
     * @param values one per column, of its kind
     */
    void group(int rows, List<Values> values) throws IOException {
        if (values.size() != columns.size()) {
            throw new IllegalArgumentException(values.size() + " columns instead of " + columns.size());
        }
        List<Chunk> chunks = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            long offset = position;
            long plain = 0;
            for (int first = 0; first < rows; first += PAGE_ROWS) {
                plain += page(first, Math.min(rows, first + PAGE_ROWS), columns.get(column).kind(),
                        values.get(column));
            }
            chunks.add(new Chunk(offset, plain, position - offset));
        }
        groups.add(new Group(rows, chunks));
    }

    /** Writes a page and returns its length with header before compression. */
    private long page(int first, int end, Kind kind, Values values) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] levels = levels(first, end, values);
        content.writeBytes(little(Integer.BYTES).putInt(levels.length).array());
        content.writeBytes(levels);
        ByteBuffer number = little(Double.BYTES);
        for (int row = first; row < end; row++) {
            if (values.isPresent(row)) {
                number.clear();
                switch (values) {
                    case Texts texts when kind == Kind.TEXT -> {
                        byte[] bytes = texts.at().apply(row).getBytes(StandardCharsets.UTF_8);
                        content.write(number.putInt(bytes.length).array(), 0, Integer.BYTES);
                        content.writeBytes(bytes);
                    }
                    case Wholes wholes when kind == Kind.WHOLE ->
                        content.write(number.putInt(wholes.at().applyAsInt(row)).array(), 0, Integer.BYTES);
                    case Decimals decimals when kind == Kind.DECIMAL ->
                        content.write(number.putDouble(decimals.at().applyAsDouble(row)).array(), 0, Double.BYTES);
                    default -> throw new IllegalArgumentException("No values of the kind " + kind);
                }
            }
        }
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(compressed)) {
            content.writeTo(zip);
        }
        ThriftCompact header = new ThriftCompact();
        header.int32(1, DATA_PAGE).int32(2, content.size()).int32(3, compressed.size()).struct(5, () ->
                header.int32(1, end - first).int32(2, ENCODING_PLAIN).int32(3, ENCODING_RLE).int32(4, ENCODING_RLE));
        byte[] head = header.struct();
        write(head);
        write(compressed.toByteArray());
        return head.length + (long) content.size();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Runs of rows with and without a value: twice the length of the run as a variable number, then the level. */
    private static byte[] levels(int first, int end, Values values) {
        ByteArrayOutputStream runs = new ByteArrayOutputStream();
        for (int row = first; row < end;) {
            boolean present = values.isPresent(row);
            int start = row;
            while (row < end && values.isPresent(row) == present) {
                row++;
            }
            int length = row - start << 1;
            while ((length & ~0x7F) != 0) {
                runs.write(length & 0x7F | 0x80);
                length >>>= 7;
            }
            runs.write(length);
            runs.write(present ? 1 : 0);
        }
        return runs.toByteArray();
    }

    /**
     * Ends the file.
     *
     * @param about facts about the table that readers may show, by name
     */
    void finish(Map<String, String> about, String program) throws IOException {
        ThriftCompact footer = new ThriftCompact();
        footer.int32(1, 1).structs(2, columns.size() + 1, () -> {
            footer.element(() -> footer.text(4, "table").int32(5, columns.size()));
            for (Column column : columns) {
                footer.element(() -> {
                    footer.int32(1, column.kind().code).int32(3, OPTIONAL).text(4, column.name());
                    if (column.kind() == Kind.TEXT) {
                        // text in the older and the newer way of saying it
                        footer.int32(6, CONVERTED_UTF8).struct(10, () -> footer.struct(1, () -> {
                            // the logical type of text has no properties
                        }));
                    }
                });
            }
        });
        footer.int64(3, groups.stream().mapToLong(Group::rows).sum());
        footer.structs(4, groups.size(), () -> groups.forEach(group -> footer.element(() -> group(footer, group))));
        if (!about.isEmpty()) {
            footer.structs(5, about.size(), () -> about.forEach((name, value) -> footer.element(() ->
                    footer.text(1, name).text(2, value))));
        }
        footer.text(6, program);
        byte[] metadata = footer.struct();
        write(metadata);
        write(little(Integer.BYTES).putInt(metadata.length).array());
        write(MAGIC);
    }

    private void group(ThriftCompact footer, Group group) {
        footer.structs(1, columns.size(), () -> {
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                Chunk chunk = group.chunks().get(i);
                footer.element(() -> footer.int64(2, chunk.offset()).struct(3, () -> footer
                        .int32(1, column.kind().code).ints(2, 2, () -> {
                            footer.element(ENCODING_PLAIN);
                            footer.element(ENCODING_RLE);
                        }).texts(3, 1, () -> footer.element(column.name())).int32(4, CODEC_GZIP)
                        .int64(5, group.rows()).int64(6, chunk.plain()).int64(7, chunk.compressed())
                        .int64(9, chunk.offset())));
            }
        });
        footer.int64(2, group.chunks().stream().mapToLong(Chunk::plain).sum()).int64(3, group.rows());
    }
}
