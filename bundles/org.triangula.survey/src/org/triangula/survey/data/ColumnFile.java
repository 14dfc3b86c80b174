// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.data;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.triangula.survey.AnswerState;

/**
 * Columns of answers as bytes, for surveys that are too large for one object per answer. All numbers are big-endian.
 * <pre>
 * file     = "TRICOL1\n" int32:units int32:columns column*
 * column   = text:key text:label int8:kind int32:places int32:categories category* int8:state[units] values
 * category = text:code text:label
 * values   = for categories, per answered unit: int16:count int16:category[count]
 *            for numbers, per answered unit: float64; for texts, per answered unit: text
 * text     = int32:length UTF-8 bytes
 * </pre>
 * Kinds and states are the positions in {@link DataColumn.Kind} and {@link AnswerState}.
 */
public final class ColumnFile {

    private static final byte[] MAGIC = "TRICOL1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_UNITS = 10_000_000;
    private static final int MOST_COLUMNS = 100_000;

    private ColumnFile() {
    }

    /**
     * Writes columns.
     *
     * @param columns columns of the same units
     * @return the bytes
     */
    public static byte[] write(List<DataColumn> columns) {
        int units = columns.isEmpty() ? 0 : columns.get(0).size();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(MAGIC);
            out.writeInt(units);
            out.writeInt(columns.size());
            for (DataColumn column : columns) {
                if (column.size() != units) {
                    throw new IllegalArgumentException(column + " is not of " + units + " units");
                }
                write(column, out);
            }
        } catch (IOException e) {
            throw new IllegalStateException("Memory does not fail to be written", e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataColumn column, DataOutputStream out) throws IOException {
        text(column.key(), out);
        text(column.label(), out);
        out.writeByte(column.kind().ordinal());
        out.writeInt(column.places());
        out.writeInt(column.categories().size());
        for (DataColumn.Category category : column.categories()) {
            text(category.code(), out);
            text(category.label(), out);
        }
        for (int unit = 0; unit < column.size(); unit++) {
            out.writeByte(column.state(unit).ordinal());
        }
        for (int unit : column.answered()) {
            switch (column.kind()) {
                case NUMBER -> out.writeDouble(column.number(unit));
                case TEXT -> text(column.text(unit), out);
                case SINGLE, MULTIPLE, RANK -> {
                    int[] choices = column.choices(unit);
                    out.writeShort(choices.length);
                    for (int choice : choices) {
                        out.writeShort(choice);
                    }
                }
            }
        }
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /**
     * Reads columns.
     *
     * @param content the bytes
     * @return the columns
     * @throws IOException if they are no such file or damaged
     */
    public static List<DataColumn> read(byte[] content) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            byte[] magic = in.readNBytes(MAGIC.length);
            int units = in.readInt();
            int count = in.readInt();
            if (!Arrays.equals(magic, MAGIC) || units < 0 || units > MOST_UNITS || count < 0
                || count > MOST_COLUMNS) {
                throw new IOException("No columns");
            }
            List<DataColumn> columns = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                columns.add(column(in, units));
            }
            if (in.read() >= 0) {
                throw new IOException("More than the columns");
            }
            return columns;
        }
    }

    private static DataColumn column(DataInputStream in, int units) throws IOException {
        String key = text(in);
        String label = text(in);
        DataColumn.Kind kind = pick(DataColumn.Kind.values(), in.readByte());
        int places = in.readInt();
        List<DataColumn.Category> categories = new ArrayList<>();
        int width = in.readInt();
        if (width < 0 || width > Short.MAX_VALUE || units > in.available()) {
            throw new IOException("Damaged");
        }
        for (int i = 0; i < width; i++) {
            categories.add(new DataColumn.Category(text(in), text(in), Optional.empty()));
        }
        AnswerState[] states = new AnswerState[units];
        byte[] bytes = in.readNBytes(units);
        if (bytes.length < units) {
            throw new IOException("Too short");
        }
        for (int unit = 0; unit < units; unit++) {
            states[unit] = pick(AnswerState.values(), bytes[unit]);
        }
        return switch (kind) {
            case NUMBER -> {
                double[] numbers = new double[units];
                for (int unit = 0; unit < units; unit++) {
                    numbers[unit] = states[unit] == AnswerState.ANSWERED ? in.readDouble() : Double.NaN;
                }
                yield DataColumn.numbers(key, label, states, numbers);
            }
            case TEXT -> {
                String[] texts = new String[units];
                for (int unit = 0; unit < units; unit++) {
                    texts[unit] = states[unit] == AnswerState.ANSWERED ? text(in) : "";
                }
                yield DataColumn.texts(key, label, states, texts);
            }
            case SINGLE, MULTIPLE, RANK -> DataColumn.categories(key, label, kind, categories, states,
                choices(in, states, width)).withPlaces(places);
        };
    }

    private static int[][] choices(DataInputStream in, AnswerState[] states, int width) throws IOException {
        int[] nothing = new int[0];
        int[][] singles = new int[width][];
        int[][] choices = new int[states.length][];
        for (int unit = 0; unit < states.length; unit++) {
            int count = states[unit] == AnswerState.ANSWERED ? in.readUnsignedShort() : 0;
            int[] chosen = count == 0 ? nothing : new int[count];
            for (int i = 0; i < count; i++) {
                chosen[i] = in.readUnsignedShort();
                if (chosen[i] >= width) {
                    throw new IOException("A category that does not exist");
                }
            }
            if (count == 1) {
                // the same choice of many units is kept once
                singles[chosen[0]] = singles[chosen[0]] == null ? chosen : singles[chosen[0]];
                chosen = singles[chosen[0]];
            }
            choices[unit] = chosen;
        }
        return choices;
    }

    private static <T> T pick(T[] values, byte position) throws IOException {
        if (position < 0 || position >= values.length) {
            throw new IOException("Damaged");
        }
        return values[position];
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("Damaged");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
