// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a table in the format dBASE III or IV, as it lies beside Shapefiles. Texts are in the encoding that the file
 * {@code .cpg} or the table itself names; without either in UTF-8 if they can be, else in Windows-1252.
 */
final class DbaseReader {

    /** Stands for a row that is marked as deleted. */
    static final Map<String, Object> DELETED = Map.of("deleted", true);

    private static final int HEADER = 32;
    private static final int FIELD = 32;
    private static final int MOST_FIELDS = 2046;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final GisLimits limits;

    /** A column: values of numbers without decimals stay texts, because leading zeros of keys would be lost. */
    private record Field(String name, char type, int position, int length, int decimals) {
    }

    DbaseReader(GisLimits limits) {
        this.limits = limits;
    }

    List<Map<String, Object>> read(Path file, Optional<Path> codePage) throws IOException {
        String name = limits.check(file);
        ByteBuffer content = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        if (content.limit() < HEADER) {
            throw damaged(name, "it is too short");
        }
        long rows = content.getInt(4) & 0xFFFFFFFFL;
        int first = content.getShort(8) & 0xFFFF;
        int length = content.getShort(10) & 0xFFFF;
        if (rows > limits.features() || first < HEADER || length < 1
                || first + rows * length > content.limit() + 1L) {
            throw damaged(name, "it should hold " + rows + " rows of " + length + " bytes and has "
                + content.limit() + " bytes in all");
        }
        Charset charset = charset(content, (int) rows, first, length, codePage);
        List<Field> fields = fields(content, name, first, length, charset);
        List<Map<String, Object>> result = new ArrayList<>((int) rows);
        for (int row = 0; row < rows; row++) {
            int at = first + row * length;
            if (content.get(at) == '*') {
                result.add(DELETED);
                continue;
            }
            Map<String, Object> values = new LinkedHashMap<>();
            for (Field field : fields) {
                values.put(field.name(), value(content, at + field.position(), field, charset));
            }
            result.add(values);
        }
        return result;
    }

    private static GisFormatException damaged(String name, String reason) {
        return new GisFormatException(name, "", "the table is damaged: " + reason, "Fetch or export it again.");
    }

    private static List<Field> fields(ByteBuffer content, String name, int end, int length, Charset charset)
            throws GisFormatException {
        List<Field> fields = new ArrayList<>();
        int position = 1;
        for (int at = HEADER; at + FIELD <= end && content.get(at) != '\r'; at += FIELD) {
            int nameLength = 0;
            while (nameLength < 11 && content.get(at + nameLength) != 0) {
                nameLength++;
            }
            int size = content.get(at + 16) & 0xFF;
            String column = text(content, at, nameLength, charset).strip();
            if (fields.size() >= MOST_FIELDS || position + size > length) {
                throw damaged(name, "its columns are longer than its rows");
            }
            fields.add(new Field(column.isEmpty() ? "column " + (fields.size() + 1) : column,
                (char) content.get(at + 11), position, size, content.get(at + 17) & 0xFF));
            position += size;
        }
        return fields;
    }

    private static Object value(ByteBuffer content, int position, Field field, Charset charset) {
        String text = text(content, position, field.length(), charset).strip();
        if (text.isEmpty() || text.chars().allMatch(letter -> letter == '*' || letter == 0)) {
            return null;
        }
        return switch (field.type()) {
            case 'N', 'F' -> number(text, field.decimals());
            case 'L' -> switch (text.charAt(0)) {
                case 'T', 't', 'Y', 'y', 'J', 'j' -> Boolean.TRUE;
                case 'F', 'f', 'N', 'n' -> Boolean.FALSE;
                default -> null;
            };
            case 'D' -> text.matches("\\d{8}")
                ? text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6) : text;
            default -> text.replace("\0", "");
        };
    }

    private static Object number(String text, int decimals) {
        try {
            if (decimals == 0 && text.matches("[+-]?\\d{1,18}")) {
                return Long.valueOf(text);
            }
            double number = Double.parseDouble(text.replace(',', '.'));
            return number == Math.rint(number) && Math.abs(number) < 1e15 && decimals == 0 ? (Object) (long) number
                : (Object) number;
        } catch (NumberFormatException e) {
            // what is no number stays what it is
            return text;
        }
    }

    private static String text(ByteBuffer content, int position, int length, Charset charset) {
        return new String(content.array(), position, Math.min(length, content.limit() - position), charset);
    }

    private static Charset charset(ByteBuffer content, int rows, int first, int length, Optional<Path> codePage)
            throws IOException {
        if (codePage.isPresent() && Files.size(codePage.get()) < 200) {
            Optional<Charset> named = named(Files.readString(codePage.get(), StandardCharsets.ISO_8859_1));
            if (named.isPresent()) {
                return named.get();
            }
        }
        // language driver of the table, see the list of dBASE code pages
        Charset own = switch (content.get(29) & 0xFF) {
            case 0x01 -> Charset.forName("IBM437");
            case 0x02, 0x14 -> Charset.forName("IBM850");
            case 0x03, 0x57, 0x58, 0x59 -> WINDOWS;
            case 0xC8 -> Charset.forName("windows-1250");
            default -> null;
        };
        return own != null ? own : isUtf8(content, rows, first, length) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static Optional<Charset> named(String text) {
        String name = text.strip();
        try {
            return Optional.of(Charset.forName(name.matches("\\d{3,5}") ? (name.length() == 3 ? "IBM" + name
                : name.startsWith("125") ? "windows-" + name : name.equals("65001") ? "UTF-8"
                    : name.matches("8859\\d") ? "ISO-8859-" + name.substring(4) : name) : name.replace("ANSI ",
                        "windows-")));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static boolean isUtf8(ByteBuffer content, int rows, int first, int length) {
        int end = Math.min(content.limit(), first + rows * length);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content.array(), first, end - first));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
