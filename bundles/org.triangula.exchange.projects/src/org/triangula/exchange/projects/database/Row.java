// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.database;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One row of a table. A column that the table does not have, and a value that is null, read as nothing. */
public final class Row {

    private static final String ENCRYPTED = "*ENC*";

    private final Map<String, Integer> columns;
    private final Object[] values;

    Row(Map<String, Integer> columns, Object[] values) {
        this.columns = columns;
        this.values = values;
    }

    private Object value(String column) {
        Integer index = columns.get(column);
        return index == null ? null : values[index];
    }

    /**
     * A text.
     *
     * @param column name of the column
     * @return the text; empty for nothing, for bytes that are no text in UTF-8, and for encrypted values
     */
    public String text(String column) {
        String text = switch (value(column)) {
            case null -> "";
            case byte[] bytes -> decoded(bytes);
            case Double real when real == Math.rint(real) && Math.abs(real) < 1e15 -> Long.toString(real.longValue());
            case Object other -> other.toString();
        };
        return text.startsWith(ENCRYPTED) ? "" : text;
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            // a picture or something else that is not for people to read
            return "";
        }
    }

    /**
     * Whether the value is encrypted by MAXQDA: it begins with {@code *ENC*}.
     *
     * @param column name of the column
     * @return true if so
     */
    public boolean isEncrypted(String column) {
        return switch (value(column)) {
            case byte[] bytes -> new String(bytes, 0, Math.min(bytes.length, ENCRYPTED.length()),
                StandardCharsets.ISO_8859_1).equals(ENCRYPTED);
            case String text -> text.startsWith(ENCRYPTED);
            case null, default -> false;
        };
    }

    /**
     * Whether there is a value.
     *
     * @param column name of the column
     * @return true unless it is null
     */
    public boolean has(String column) {
        return value(column) != null;
    }

    /**
     * A whole number.
     *
     * @param column name of the column
     * @return the number; 0 for nothing and for what is no number
     */
    public long number(String column) {
        return switch (value(column)) {
            case Number number -> number.longValue();
            case String text -> parsed(text);
            case null, default -> 0;
        };
    }

    private static long parsed(String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /**
     * A position or size.
     *
     * @param column name of the column
     * @return the number; -1 for nothing and for what does not fit
     */
    public int position(String column) {
        long number = has(column) ? number(column) : -1;
        return number < 0 || number > Integer.MAX_VALUE ? -1 : (int) number;
    }
}
