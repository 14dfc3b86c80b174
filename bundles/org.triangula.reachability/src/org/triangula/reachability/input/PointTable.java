// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.triangula.reachability.ReachabilityInputException;

/** Reads a CSV table of points row by row; comma, semicolon or tab separate its cells. */
final class PointTable {
    private final Path file;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Long> rowOfId = new HashMap<>();
    private CSVRecord record;

    interface RowAction {
        void accept(PointTable row) throws ReachabilityInputException;
    }

    private PointTable(Path file) {
        this.file = file;
    }

    static void read(Path file, List<String> required, int maxRows, RowAction action) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ReachabilityInputException(Messages.with(Messages.noFile, file));
        }
        PointTable table = new PointTable(file);
        try (InputStream in = Files.newInputStream(file);
                Reader reader = new InputStreamReader(ByteOrderMark.skip(in), StandardCharsets.UTF_8.newDecoder());
                CSVParser parser = CSVParser.builder().setReader(reader).setFormat(CSVFormat.RFC4180.builder()
                        .setDelimiter(delimiter(file)).setIgnoreEmptyLines(true).get()).get()) {
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()) {
                throw new ReachabilityInputException(Messages.with(Messages.emptyFile, file,
                        String.join(", ", required)));
            }
            table.readHeader(records.next(), required);
            while (records.hasNext()) {
                table.record = records.next();
                if (table.record.getRecordNumber() - 1 > maxRows) {
                    throw new ReachabilityInputException(Messages.with(Messages.tooManyRows, file,
                            String.valueOf(maxRows)));
                }
                action.accept(table);
            }
        } catch (UncheckedIOException e) {
            throw table.unreadable(e.getCause());
        } catch (ReachabilityInputException e) {
            throw e;
        } catch (IOException e) {
            throw table.unreadable(e);
        }
    }

    private ReachabilityInputException unreadable(IOException cause) {
        return new ReachabilityInputException(Messages.with(cause instanceof CharacterCodingException
                ? Messages.notUtf8 : Messages.unreadable, file, record == null ? 1 : record.getRecordNumber()), cause);
    }

    private static char delimiter(Path file) throws IOException {
        String header;
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.ISO_8859_1)) {
            char[] start = new char[4096];
            int length = Math.max(0, reader.read(start));
            header = new String(start, 0, length).lines().findFirst().orElse("");
        }
        return header.contains(";") ? ';' : header.contains("\t") ? '\t' : ',';
    }

    private void readHeader(CSVRecord header, List<String> required) throws ReachabilityInputException {
        for (int i = 0; i < header.size(); i++) {
            columns.put(header.get(i).strip().toLowerCase(Locale.ROOT), i);
        }
        List<String> missing = new ArrayList<>(required);
        missing.removeAll(columns.keySet());
        if (!missing.isEmpty()) {
            throw new ReachabilityInputException(Messages.with(missing.size() > 1 ? Messages.missingColumns
                    : Messages.missingColumn, file, String.join(", ", missing), String.join(", ", required)));
        }
    }

    /** Returns a cell; empty if the column or the cell is missing. */
    String text(String column) {
        Integer index = columns.get(column);
        return index == null || index >= record.size() ? "" : record.get(index).strip();
    }

    /** Returns whether the table has a column. */
    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** Makes the error of a table that lacks what is needed. */
    ReachabilityInputException unusable(String problem) {
        return new ReachabilityInputException(file + ": " + problem + ".");
    }

    String required(String column) throws ReachabilityInputException {
        String value = text(column);
        if (value.isEmpty()) {
            throw error(column, Messages.emptyCell);
        }
        return value;
    }

    /** Returns the id, which must not occur twice. */
    String uniqueId() throws ReachabilityInputException {
        String id = required("id");
        Long earlier = rowOfId.put(id, record.getRecordNumber());
        if (earlier != null) {
            throw error("id", Messages.with(Messages.sameId, id, earlier));
        }
        return id;
    }

    double longitude() throws ReachabilityInputException {
        return coordinate("lon", 180);
    }

    double latitude() throws ReachabilityInputException {
        return coordinate("lat", 90);
    }

    private double coordinate(String column, double most) throws ReachabilityInputException {
        double value = number(column, required(column));
        if (!(Math.abs(value) <= most)) {
            throw error(column, Messages.with(Messages.degrees, value, most));
        }
        return value;
    }

    /** Returns a number that may be missing (NaN). */
    double optionalNumber(String column) throws ReachabilityInputException {
        String value = text(column);
        return value.isEmpty() ? Double.NaN : number(column, value);
    }

    private double number(String column, String value) throws ReachabilityInputException {
        try {
            double number = Double.parseDouble(value.indexOf('.') < 0 ? value.replace(',', '.') : value);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw error(column, Messages.with(Messages.noNumber, value));
        }
        throw error(column, Messages.with(Messages.noNumber, value));
    }

    /** Makes the error of a cell that only the caller can judge. */
    ReachabilityInputException wrong(String column, String problem) {
        return error(column, problem);
    }

    private ReachabilityInputException error(String column, String problem) {
        return new ReachabilityInputException(Messages.with(Messages.cell, file, record.getRecordNumber(), column,
                problem));
    }
}
