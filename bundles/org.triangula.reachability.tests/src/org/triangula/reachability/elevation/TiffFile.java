// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.elevation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;

/** Writes GeoTIFFs of heights in the ways that programs write them, and in ways that no program should. */
final class TiffFile {
    static final int SHORT = 3;
    static final int LONG = 4;
    private static final int ASCII = 2;
    private static final int DOUBLE = 12;

    private final int columns;
    private final int rows;
    private final double[] heights;
    private final Map<Integer, Entry> entries = new TreeMap<>();
    private ByteOrder order = ByteOrder.LITTLE_ENDIAN;
    private int bits = 32;
    private int format = 3;
    private int predictor = 1;
    private boolean deflated;
    private int tileWidth;
    private int blockHeight = 7;

    private record Entry(int type, Object values) {
    }

    /** Heights row by row from the north, as floating-point numbers in EPSG:4326 until told otherwise. */
    TiffFile(int columns, int rows, double[] heights) {
        this.columns = columns;
        this.rows = rows;
        this.heights = heights;
        system(2, 2048, 4326);
    }

    TiffFile order(ByteOrder value) {
        order = value;
        return this;
    }

    /** Format 1 whole numbers from 0, 2 whole numbers, 3 floating point. */
    TiffFile samples(int newBits, int newFormat, int newPredictor) {
        bits = newBits;
        format = newFormat;
        predictor = newPredictor;
        return this;
    }

    TiffFile deflated(boolean value) {
        deflated = value;
        return this;
    }

    TiffFile strips(int height) {
        tileWidth = 0;
        blockHeight = height;
        return this;
    }

    TiffFile tiles(int width, int height) {
        tileWidth = width;
        blockHeight = height;
        return this;
    }

    /** Western and northern edge of the grid and size of its pixels. */
    TiffFile place(double west, double north, double width, double height) {
        return reals(33550, width, height, 0).reals(33922, 0, 0, 0, west, north, 0);
    }

    TiffFile system(int model, int key, int code) {
        return keys(1024, model, 1025, 1, key, code);
    }

    /** Geo keys, each with its value. */
    TiffFile keys(int... keys) {
        long[] words = new long[4 + 2 * keys.length];
        words[0] = 1;
        words[1] = 1;
        words[3] = keys.length / 2;
        for (int i = 0; i < keys.length; i += 2) {
            words[4 + 2 * i] = keys[i];
            words[6 + 2 * i] = 1;
            words[7 + 2 * i] = keys[i + 1];
        }
        return whole(34735, SHORT, words);
    }

    TiffFile whole(int tag, int type, long... values) {
        entries.put(tag, new Entry(type, values));
        return this;
    }

    TiffFile reals(int tag, double... values) {
        entries.put(tag, new Entry(DOUBLE, values));
        return this;
    }

    TiffFile text(int tag, String text) {
        entries.put(tag, new Entry(ASCII, text));
        return this;
    }

    /** A tag that announces so many numbers, of which there is one. */
    TiffFile claimed(int tag, int count) {
        entries.put(tag, new Entry(DOUBLE, count));
        return this;
    }

    TiffFile without(int... tags) {
        for (int tag : tags) {
            entries.remove(tag);
        }
        return this;
    }

    Path write(Path file) throws IOException {
        return Files.write(file, bytes());
    }

    /** Header, blocks, directory, values: what entries were given beats what belongs there. */
    byte[] bytes() {
        boolean tiled = tileWidth > 0;
        int width = tiled ? tileWidth : columns;
        int across = (columns + width - 1) / width;
        int down = (rows + blockHeight - 1) / blockHeight;
        long[] offsets = new long[across * down];
        long[] lengths = new long[across * down];
        ByteArrayOutputStream blocks = new ByteArrayOutputStream();
        for (int i = 0; i < offsets.length; i++) {
            int first = i / across * blockHeight;
            byte[] block = block(i % across * width, first, width, tiled ? blockHeight
                    : Math.min(blockHeight, rows - first));
            offsets[i] = 8 + blocks.size();
            lengths[i] = block.length;
            blocks.writeBytes(block);
            if (blocks.size() % 2 == 1) {
                blocks.write(0);
            }
        }
        Map<Integer, Entry> all = new TreeMap<>();
        all.put(256, new Entry(LONG, new long[] {columns}));
        all.put(257, new Entry(LONG, new long[] {rows}));
        all.put(258, new Entry(SHORT, new long[] {bits}));
        all.put(259, new Entry(SHORT, new long[] {deflated ? 8 : 1}));
        all.put(262, new Entry(SHORT, new long[] {1}));
        all.put(277, new Entry(SHORT, new long[] {1}));
        all.put(317, new Entry(SHORT, new long[] {predictor}));
        all.put(339, new Entry(SHORT, new long[] {format}));
        all.put(tiled ? 324 : 273, new Entry(LONG, offsets));
        all.put(tiled ? 325 : 279, new Entry(LONG, lengths));
        all.put(tiled ? 323 : 278, new Entry(LONG, new long[] {blockHeight}));
        if (tiled) {
            all.put(322, new Entry(LONG, new long[] {tileWidth}));
        }
        all.putAll(entries);
        return laidOut(blocks.toByteArray(), all);
    }

    private byte[] laidOut(byte[] blocks, Map<Integer, Entry> all) {
        int directory = 8 + blocks.length;
        int size = 2 + 12 * all.size() + 4;
        ByteBuffer fields = ByteBuffer.allocate(size).order(order).putShort((short) all.size());
        ByteArrayOutputStream values = new ByteArrayOutputStream();
        all.forEach((tag, entry) -> {
            byte[] bytes = bytes(entry);
            fields.putShort((short) (int) tag).putShort((short) entry.type()).putInt(
                    entry.values() instanceof Integer claimed ? claimed : bytes.length / size(entry.type()));
            if (bytes.length <= 4) {
                fields.put(bytes).position(fields.position() + 4 - bytes.length);
            } else {
                fields.putInt(directory + size + values.size());
                values.writeBytes(bytes);
            }
        });
        byte first = (byte) (order == ByteOrder.LITTLE_ENDIAN ? 'I' : 'M');
        return ByteBuffer.allocate(directory + size + values.size()).order(order).put(first).put(first)
                .putShort((short) 42).putInt(directory).put(blocks).put(fields.array()).put(values.toByteArray())
                .array();
    }

    private static int size(int type) {
        return type == SHORT ? 2 : type == LONG ? 4 : type == DOUBLE ? 8 : 1;
    }

    private byte[] bytes(Entry entry) {
        if (entry.values() instanceof String text) {
            return (text + '\0').getBytes(StandardCharsets.UTF_8);
        }
        if (entry.values() instanceof Integer) {
            return new byte[Double.BYTES];
        }
        if (entry.values() instanceof double[] reals) {
            ByteBuffer buffer = ByteBuffer.allocate(reals.length * 8).order(order);
            buffer.asDoubleBuffer().put(reals);
            return buffer.array();
        }
        long[] whole = (long[]) entry.values();
        ByteBuffer buffer = ByteBuffer.allocate(whole.length * size(entry.type())).order(order);
        for (long value : whole) {
            if (entry.type() == SHORT) {
                buffer.putShort((short) value);
            } else {
                buffer.putInt((int) value);
            }
        }
        return buffer.array();
    }

    private byte[] block(int left, int top, int width, int height) {
        int size = bits / 8;
        byte[] block = new byte[width * height * size];
        for (int row = 0; row < height; row++) {
            long before = 0;
            for (int column = 0; column < width; column++) {
                boolean inside = left + column < columns && top + row < rows;
                long number = number(inside ? heights[(top + row) * columns + left + column] : 0);
                put(block, row * width * size, column, width, predictor == 2 ? number - before : number);
                before = number;
            }
            for (int i = width * size - 1; predictor == 3 && i > 0; i--) {
                block[row * width * size + i] -= block[row * width * size + i - 1];
            }
        }
        return deflated ? deflate(block) : block;
    }

    private long number(double height) {
        return format != 3 ? (long) height : bits == 64 ? Double.doubleToLongBits(height)
                : Float.floatToIntBits((float) height);
    }

    /** Byte by byte, the lowest first; with predictor 3 all highest bytes of a row come first. */
    private void put(byte[] block, int row, int column, int width, long number) {
        int size = bits / 8;
        for (int i = 0; i < size; i++) {
            int at = predictor == 3 ? (size - 1 - i) * width + column
                    : column * size + (order == ByteOrder.LITTLE_ENDIAN ? i : size - 1 - i);
            block[row + at] = (byte) (number >> 8 * i);
        }
    }

    private static byte[] deflate(byte[] block) {
        Deflater deflater = new Deflater();
        deflater.setInput(block);
        deflater.finish();
        byte[] result = new byte[block.length + 100];
        int size = deflater.deflate(result);
        deflater.end();
        return Arrays.copyOf(result, size);
    }
}
