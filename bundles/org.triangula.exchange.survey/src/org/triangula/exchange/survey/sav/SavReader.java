// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.sav;

import java.io.ByteArrayOutputStream;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.problem.ProblemException;

/** Reads a SAV or ZSAV file: as it is, packed by bytes, or packed by zlib. */
public final class SavReader {

    /** More than this is not unpacked; 10,000 cases of 300 numbers are 24 MB. */
    private static final long LIMIT = 1L << 30;
    private static final int GROWTH = 1024;

    private final SavBytes bytes;
    private final SavDictionary dictionary;
    private final String name;
    private int compression;
    private double bias;

    private SavReader(byte[] content, String name) {
        this.name = name;
        bytes = new SavBytes(content, name);
        dictionary = new SavDictionary(bytes);
    }

    /**
     * Reads a file.
     *
     * @param content all its bytes
     * @param name its name, for problems
     * @return the file
     * @throws ProblemException if it is in another format, damaged, or too large
     */
    public static SavFile read(byte[] content, String name) throws ProblemException {
        return new SavReader(content, name).read();
    }

    private SavFile read() throws ProblemException {
        if (bytes.remaining() < 176) {
            throw bytes.problem(Messages.problem_format, Messages.problem_format_remedy);
        }
        String magic = new String(bytes.bytes(4), StandardCharsets.US_ASCII);
        bytes.skip(60);
        int layout = bytes.integer();
        if (!magic.equals("$FL2") && !magic.equals("$FL3")) {
            throw bytes.problem(Messages.problem_format, Messages.problem_format_remedy);
        }
        if (layout != 2 && layout != 3) {
            bytes.order(ByteOrder.BIG_ENDIAN);
        }
        bytes.integer();
        compression = bytes.integer();
        int weight = bytes.integer();
        int stated = bytes.integer();
        bias = bytes.number();
        bytes.skip(9 + 8 + 64 + 3);
        dictionary.read(name);
        byte[] data = compression == 0 ? bytes.bytes(bytes.remaining())
            : unpacked(compression == 2 ? inflated() : bytes.bytes(bytes.remaining()));
        int size = dictionary.elements() * 8;
        int cases = size == 0 ? 0 : data.length / size;
        if (stated >= 0 && stated < cases) {
            cases = stated;
        }
        return columns(data, size, cases, weight == 0 ? -1 : dictionary.variable(weight - 1));
    }

    private SavFile columns(byte[] data, int size, int cases, int weight) {
        List<SavVariable> variables = dictionary.variables();
        double[][] numbers = new double[variables.size()][];
        String[][] texts = new String[variables.size()][];
        SavBytes order = bytes.part(data, name);
        for (int variable = 0; variable < variables.size(); variable++) {
            SavDictionary.Layout layout = dictionary.layouts().get(variable);
            if (variables.get(variable).isText()) {
                texts[variable] = texts(data, size, cases, layout, dictionary.charset());
            } else {
                double[] column = new double[cases];
                for (int row = 0; row < cases; row++) {
                    double value = order.numberAt(row * size + layout.first() * 8);
                    column[row] = value == dictionary.systemMissing() ? Double.NaN : value;
                }
                numbers[variable] = column;
            }
        }
        return new SavFile(variables, numbers, texts, cases, weight);
    }

    private static String[] texts(byte[] data, int size, int cases, SavDictionary.Layout layout, Charset charset) {
        String[] column = new String[cases];
        Map<String, String> known = new HashMap<>();
        byte[] text = new byte[Arrays.stream(layout.partWidths()).sum()];
        for (int row = 0; row < cases; row++) {
            int from = row * size + layout.first() * 8;
            int length = 0;
            for (int width : layout.partWidths()) {
                System.arraycopy(data, from, text, length, width);
                from += (width + 7) / 8 * 8;
                length += width;
            }
            while (length > 0 && (text[length - 1] == ' ' || text[length - 1] == 0)) {
                length--;
            }
            String value = new String(text, 0, length, charset);
            // the same few texts come again and again
            column[row] = known.computeIfAbsent(value, key -> key);
        }
        return column;
    }

    /** Undoes the packing by bytes: each of eight codes stands for a number, a raw value, spaces or nothing. */
    private byte[] unpacked(byte[] packed) throws ProblemException {
        Output output = new Output(Math.min(LIMIT, packed.length * 2L));
        SavBytes source = bytes.part(packed, name);
        byte[] spaces = new byte[8];
        Arrays.fill(spaces, (byte) ' ');
        byte[] missing = source.bytes(dictionary.systemMissing());
        byte[][] small = new byte[252][];
        for (int code = 1; code < small.length; code++) {
            small[code] = source.bytes(code - bias);
        }
        while (source.remaining() >= 8) {
            byte[] codes = source.bytes(8);
            for (byte signed : codes) {
                int code = signed & 0xFF;
                switch (code) {
                    case 0 -> {
                        // fills up the last eight
                    }
                    case 252 -> {
                        return output.bytes();
                    }
                    case 253 -> output.add(source.bytes(8));
                    case 254 -> output.add(spaces);
                    case 255 -> output.add(missing);
                    default -> output.add(small[code]);
                }
            }
        }
        return output.bytes();
    }

    private byte[] inflated() throws ProblemException {
        bytes.longInteger();
        long trailer = bytes.longInteger();
        bytes.longInteger();
        bytes.position(trailer + 20);
        int blocks = bytes.count(24);
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        for (int block = 0; block < blocks; block++) {
            bytes.longInteger();
            long offset = bytes.longInteger();
            int size = bytes.integer();
            int packed = bytes.integer();
            int back = bytes.position();
            if (size < 0 || result.size() + (long) size > LIMIT) {
                throw tooLarge();
            }
            bytes.position(offset);
            result.writeBytes(inflated(bytes.bytes(packed), size));
            bytes.position(back);
        }
        return result.toByteArray();
    }

    private byte[] inflated(byte[] packed, int size) throws ProblemException {
        // the stated size is not believed: packed bytes grow by about a thousand times at most
        if (size > (long) packed.length * GROWTH + GROWTH) {
            throw bytes.damaged();
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] result = new byte[size];
            int length = 0;
            while (length < size) {
                int read = inflater.inflate(result, length, size - length);
                if (read == 0) {
                    throw bytes.damaged();
                }
                length += read;
            }
            return result;
        } catch (DataFormatException e) {
            throw bytes.damaged();
        } finally {
            inflater.end();
        }
    }

    private ProblemException tooLarge() {
        return bytes.problem(NLS.bind(Messages.problem_large, LIMIT >> 20), Messages.problem_large_remedy);
    }

    /** Bytes that grow up to the limit. */
    private final class Output {
        private byte[] content;
        private int length;

        Output(long expected) {
            content = new byte[(int) Math.max(64, expected)];
        }

        void add(byte[] eight) throws ProblemException {
            if (length + 8 > content.length) {
                if (length + 8L > LIMIT) {
                    throw tooLarge();
                }
                content = Arrays.copyOf(content, (int) Math.min(LIMIT, content.length * 2L));
            }
            System.arraycopy(eight, 0, content, length, 8);
            length += 8;
        }

        byte[] bytes() {
            return Arrays.copyOf(content, length);
        }
    }
}
