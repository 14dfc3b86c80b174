// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.elevation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.triangula.reachability.ReachabilityInputException;

/**
 * The tags of the first image of a TIFF (revision 6.0). Nothing is believed: what a tag announces must lie within the
 * file, and is read only when asked for.
 *
 * <p>The reader of the JDK is not used. It leaves out private tags such as GDAL_NODATA, refuses the predictors that
 * height models are compressed with, and fills blocks that end too early with zeros without a word.
 */
final class TiffDirectory {
    /** Second word of a TIFF. */
    static final int VERSION = 42;
    /** Second word of a BigTIFF. */
    static final int BIG_VERSION = 43;

    private static final int HEADER = 8;
    private static final int ENTRY = 12;
    private static final int MOST_BYTES = 1 << 26;
    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int DOUBLE = 12;
    /** Bytes per value by type, from 1. */
    private static final int[] SIZES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};

    private final Path file;
    private final FileChannel channel;
    private final ByteOrder order;
    private final Map<Integer, Entry> entries = new HashMap<>();

    /** What a tag announces; position is that of its first value in the file. */
    private record Entry(int type, long count, long position) {
    }

    private TiffDirectory(Path file, FileChannel channel, ByteOrder order) {
        this.file = file;
        this.channel = channel;
        this.order = order;
    }

    /**
     * Reads the directory of the first image.
     *
     * @param file    named in messages
     * @param channel the open file; stays open, and in use
     * @throws ReachabilityInputException if the file is cut, damaged, or a BigTIFF
     */
    static TiffDirectory read(Path file, FileChannel channel) throws IOException {
        if (channel.size() < HEADER) {
            throw damaged(file);
        }
        ByteBuffer start = ByteBuffer.allocate(2);
        channel.read(start, 0);
        TiffDirectory directory = new TiffDirectory(file, channel, start.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN
                : ByteOrder.BIG_ENDIAN);
        ByteBuffer header = directory.bytes(0, HEADER);
        if (header.getShort(2) == BIG_VERSION) {
            throw new ReachabilityInputException(NLS.bind(Messages.bigTiff, file));
        }
        long position = Integer.toUnsignedLong(header.getInt(4));
        int count = Short.toUnsignedInt(directory.bytes(position, 2).getShort());
        ByteBuffer fields = directory.bytes(position + 2, (long) ENTRY * count);
        for (int i = 0; i < count; i++) {
            int field = i * ENTRY;
            int type = Short.toUnsignedInt(fields.getShort(field + 2));
            long values = Integer.toUnsignedLong(fields.getInt(field + 4));
            boolean within = type < SIZES.length && values * SIZES[type] <= 4;
            directory.entries.put(Short.toUnsignedInt(fields.getShort(field)), new Entry(type, values,
                    within ? position + 2 + field + 8 : Integer.toUnsignedLong(fields.getInt(field + 8))));
        }
        return directory;
    }

    /** The one message for files that contradict themselves. */
    static ReachabilityInputException damaged(Path file) {
        return new ReachabilityInputException(NLS.bind(Messages.damaged, file));
    }

    /** Order of the bytes of numbers. */
    ByteOrder order() {
        return order;
    }

    /**
     * Reads a part of the file.
     *
     * @throws ReachabilityInputException if the file ends before it
     */
    ByteBuffer bytes(long position, long length) throws IOException {
        if (length < 0 || length > Integer.MAX_VALUE - HEADER || position < 0 || position > channel.size() - length) {
            throw damaged(file);
        }
        ByteBuffer buffer = ByteBuffer.allocate((int) length).order(order);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, position + buffer.position()) < 0) {
                throw damaged(file);
            }
        }
        return buffer.flip();
    }

    boolean has(int tag) {
        return entries.containsKey(tag);
    }

    /** Returns the one whole number of a tag, or the given one if the tag is missing. */
    long integer(int tag, long missing) throws IOException {
        if (!has(tag)) {
            return missing;
        }
        long[] values = integers(tag);
        if (values.length == 0) {
            throw damaged(file);
        }
        return values[0];
    }

    /** Returns the whole numbers of a tag; none if it is missing. */
    long[] integers(int tag) throws IOException {
        Entry entry = entries.get(tag);
        if (entry == null) {
            return new long[0];
        }
        if (entry.type() != SHORT && entry.type() != LONG) {
            throw damaged(file);
        }
        ByteBuffer buffer = values(entry);
        long[] values = new long[(int) entry.count()];
        for (int i = 0; i < values.length; i++) {
            values[i] = entry.type() == SHORT ? Short.toUnsignedLong(buffer.getShort())
                    : Integer.toUnsignedLong(buffer.getInt());
        }
        return values;
    }

    /** Returns the numbers of a tag; none if it is missing. */
    double[] reals(int tag) throws IOException {
        Entry entry = entries.get(tag);
        if (entry == null) {
            return new double[0];
        }
        if (entry.type() != DOUBLE) {
            throw damaged(file);
        }
        // the values first: only they tell whether as many are there as the tag announces
        DoubleBuffer buffer = values(entry).asDoubleBuffer();
        double[] values = new double[buffer.remaining()];
        buffer.get(values);
        return values;
    }

    /** Returns the text of a tag without what follows its end. */
    Optional<String> text(int tag) throws IOException {
        Entry entry = entries.get(tag);
        if (entry == null || entry.type() != ASCII) {
            return Optional.empty();
        }
        String text = StandardCharsets.UTF_8.decode(values(entry)).toString();
        int end = text.indexOf('\0');
        return Optional.of((end < 0 ? text : text.substring(0, end)).strip());
    }

    private ByteBuffer values(Entry entry) throws IOException {
        long length = entry.count() * SIZES[entry.type()];
        if (length > MOST_BYTES) {
            throw damaged(file);
        }
        return bytes(entry.position(), length);
    }
}
