// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.transit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.triangula.reachability.ReachabilityInputException;
import org.triangula.reachability.input.ByteOrderMark;

/** Reads one table of a feed row by row, with messages that name feed, table, row and column. */
final class GtfsTable {
    private static final int MAX_HOURS = 240;

    private final String place;
    private final Map<String, Integer> columns = new HashMap<>();
    private CSVRecord record;

    /** What to do with each row; values are asked of the table. */
    interface RowAction {
        void accept(GtfsTable row) throws IOException;
    }

    private GtfsTable(String place) {
        this.place = place;
    }

    /** Reads a table if the feed has it, and returns whether it has. */
    static boolean readOptional(GtfsSource source, String table, List<String> required, RowAction action)
            throws IOException {
        if (source.has(table)) {
            read(source, table, required, action);
            return true;
        }
        return false;
    }

    /**
     * Reads a table.
     *
     * @param required columns it must have
     * @throws ReachabilityInputException if table or columns are missing or a row is damaged
     */
    static void read(GtfsSource source, String table, List<String> required, RowAction action) throws IOException {
        GtfsTable rows = new GtfsTable(source.path() + " " + table);
        CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
        try (InputStream in = source.open(table);
                Reader reader = new InputStreamReader(ByteOrderMark.skip(in), StandardCharsets.UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
                CSVParser parser = CSVParser.builder().setReader(reader).setFormat(format).get()) {
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()) {
                throw new ReachabilityInputException(rows.place + ": the table is empty; it needs a header row.");
            }
            rows.readHeader(records.next(), required);
            while (records.hasNext()) {
                rows.record = records.next();
                if (rows.record.size() != rows.columns.size()) {
                    throw rows.error("has " + rows.record.size() + " cells where the header has " + rows.columns.size()
                            + "; the table may be cut. Fetch the timetable again");
                }
                action.accept(rows);
            }
        } catch (UncheckedIOException e) {
            throw rows.unreadable(e.getCause());
        } catch (IOException e) {
            throw rows.unreadable(e);
        }
    }

    private ReachabilityInputException unreadable(IOException cause) {
        if (cause instanceof ReachabilityInputException known) {
            return known;
        }
        if (cause instanceof CharacterCodingException) {
            return new ReachabilityInputException(place + ": not in UTF-8, as GTFS demands (after row " + rowNumber()
                    + "). Convert the table or fetch it again.", cause);
        }
        return new ReachabilityInputException(place + ": cannot be read after row " + rowNumber() + " ("
                + cause.getMessage()
                + "). Fetch the timetable again.", cause);
    }

    private long rowNumber() {
        return record == null ? 1 : record.getRecordNumber();
    }

    private void readHeader(CSVRecord header, List<String> required) throws ReachabilityInputException {
        for (int i = 0; i < header.size(); i++) {
            if (columns.put(header.get(i).strip(), i) != null) {
                throw new ReachabilityInputException(place + ": the column '" + header.get(i) + "' occurs twice.");
            }
        }
        List<String> missing = new ArrayList<>(required);
        missing.removeAll(columns.keySet());
        if (!missing.isEmpty()) {
            throw new ReachabilityInputException(place + ": the column" + (missing.size() > 1 ? "s " : " ")
                    + String.join(", ", missing) + " is missing. Its first row must name the columns as GTFS does.");
        }
    }

    /** Returns a cell without surrounding space; empty if the column is missing. */
    String text(String column) {
        Integer index = columns.get(column);
        return index == null ? "" : record.get(index).strip();
    }

    /** Returns a cell that must not be empty. */
    String required(String column) throws ReachabilityInputException {
        String value = text(column);
        if (value.isEmpty()) {
            throw error("has no " + column);
        }
        return value;
    }

    int integer(String column, int ifEmpty) throws ReachabilityInputException {
        String value = text(column);
        if (value.isEmpty()) {
            return ifEmpty;
        }
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw error("has '" + value + "' as " + column + ", which is no whole number");
        }
    }

    /** Returns a number, NaN if the cell is empty. */
    double decimal(String column) throws ReachabilityInputException {
        String value = text(column);
        if (value.isEmpty()) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw error("has '" + value + "' as " + column + ", which is no number");
        }
    }

    LocalDate date(String column) throws ReachabilityInputException {
        String value = required(column);
        try {
            if (value.length() == 8) {
                return LocalDate.of(Integer.parseInt(value.substring(0, 4)), Integer.parseInt(value.substring(4, 6)),
                        Integer.parseInt(value.substring(6)));
            }
        } catch (NumberFormatException | DateTimeException e) {
            throw error("has '" + value + "' as " + column + ", which is no date of the form 20221004");
        }
        throw error("has '" + value + "' as " + column + ", which is no date of the form 20221004");
    }

    /** Returns a time of day in seconds, which may exceed 24 hours, or -1 if the cell is empty. */
    int time(String column) throws ReachabilityInputException {
        String value = text(column);
        if (value.isEmpty()) {
            return -1;
        }
        int second = 0;
        int part = 0;
        int parts = 1;
        int digits = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ':' && digits > 0) {
                second = (second + part) * 60;
                part = 0;
                digits = 0;
                parts++;
            } else if (c >= '0' && c <= '9' && digits < 3) {
                part = part * 10 + c - '0';
                digits++;
                if (parts > 1 && part > 59) {
                    parts = 9;
                }
            } else {
                parts = 9;
            }
        }
        if (parts != 3 || digits == 0 || second + part > MAX_HOURS * 3600) {
            throw error("has '" + value + "' as " + column + ", which is no time of the form 09:05:00");
        }
        return second + part;
    }

    /** Makes a message about the current row. */
    ReachabilityInputException error(String problem) {
        return new ReachabilityInputException(place + ": row " + rowNumber() + " " + problem + ".");
    }
}
