// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.triangula.geo.crs.CoordinateSystem;

/**
 * Reads points from CSV: the first line names the columns, separated by comma, semicolon or tab; texts may be quoted;
 * UTF-8. Numbers may have a decimal comma where the separator is not a comma.
 */
public final class CsvPointReader {

    private final GisLimits limits;
    private final AttributeMapping mapping;

    /**
     * Creates a reader.
     *
     * @param limits how large files may be
     * @param mapping which column holds what
     */
    public CsvPointReader(GisLimits limits, AttributeMapping mapping) {
        this.limits = limits;
        this.mapping = mapping;
    }

    /**
     * Reads points given by longitude and latitude.
     *
     * @param file the file
     * @return the points in EPSG:4326
     * @throws GisFormatException when the content cannot be understood
     * @throws IOException when the file cannot be read
     */
    public PointTable read(Path file) throws IOException {
        return read(file, CoordinateSystem.WGS84);
    }

    /**
     * Reads points in any system.
     *
     * @param file the file
     * @param systemCode EPSG code; for degrees the columns of longitude and latitude are read, else those of x and y
     * @return the points in that system
     * @throws GisFormatException when the content cannot be understood
     * @throws IOException when the file cannot be read
     */
    public PointTable read(Path file, String systemCode) throws IOException {
        String name = limits.check(file);
        CoordinateSystem system = CoordinateSystem.of(systemCode);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file),
                StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
            char separator = separator(reader, name);
            CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).setTrim(true)
                    .setIgnoreEmptyLines(true).get();
            return read(reader, format, separator, name, system);
        } catch (CharacterCodingException e) {
            throw notUtf8(name, e);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw notUtf8(name, e);
            }
            throw new GisFormatException(name, "", "the table is damaged (" + e.getCause().getMessage() + ")",
                    "A quotation mark may be missing, or the file was cut off. Export it again.", e);
        }
    }

    private static GisFormatException notUtf8(String name, Throwable cause) {
        return new GisFormatException(name, "", "the file is not in UTF-8",
                "Save it as 'CSV UTF-8' in the spreadsheet program.", cause);
    }

    private static char separator(BufferedReader reader, String name) throws IOException {
        reader.mark(64 * 1024);
        if (reader.read() != 0xFEFF) {
            reader.reset();
        } else {
            reader.mark(64 * 1024);
        }
        int semicolons = 0;
        int tabs = 0;
        for (int i = 0, c = reader.read(); c >= 0 && c != '\n' && c != '\r'; i++, c = reader.read()) {
            semicolons += c == ';' ? 1 : 0;
            tabs += c == '\t' ? 1 : 0;
            if (c == 0 || i > 60_000) {
                throw new GisFormatException(name, "line 1", "this is no table of text",
                        "Save the table as CSV; spreadsheets in their own format are imported elsewhere.");
            }
        }
        reader.reset();
        return semicolons > 0 ? ';' : tabs > 0 ? '\t' : ',';
    }

    private PointTable read(Reader reader, CSVFormat format, char separator, String file, CoordinateSystem system)
            throws IOException {
        List<String> titles = List.of();
        List<CSVRecord> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.builder().setReader(reader).setFormat(format).get()) {
            for (CSVRecord row : parser) {
                if (titles.isEmpty()) {
                    titles = titles(row, file);
                } else if (row.size() != titles.size()) {
                    throw new GisFormatException(file, "row " + (rows.size() + 1) + ", line "
                            + parser.getCurrentLineNumber(), "it has " + row.size() + " fields instead of "
                            + titles.size(), "Check separators and quotation marks; the file may be cut off.");
                } else if (rows.size() >= limits.features()) {
                    throw new GisFormatException(file, "", "the table has more than " + limits.features() + " rows",
                            "Cut it to the region of the study.");
                } else {
                    rows.add(row);
                }
            }
        }
        if (titles.isEmpty()) {
            throw new GisFormatException(file, "", "the table is empty", "Export it again.");
        }
        return new Table(file, system, separator, titles, rows).points();
    }

    private static List<String> titles(CSVRecord row, String file) throws GisFormatException {
        List<String> titles = row.toList();
        if (titles.stream().distinct().count() != titles.size()) {
            throw new GisFormatException(file, "line 1", "a column name occurs twice: " + titles,
                    "Give every column its own name.");
        }
        return titles;
    }

    private final class Table {
        private final String file;
        private final CoordinateSystem system;
        private final char separator;
        private final List<String> titles;
        private final List<CSVRecord> rows;

        private Table(String file, CoordinateSystem system, char separator, List<String> titles,
                List<CSVRecord> rows) {
            this.file = file;
            this.system = system;
            this.separator = separator;
            this.titles = titles;
            this.rows = rows;
        }

        private PointTable points() throws GisFormatException {
            boolean degrees = system.isGeographic();
            int x = column(degrees ? AttributeMapping.Role.LONGITUDE : AttributeMapping.Role.X);
            int y = column(degrees ? AttributeMapping.Role.LATITUDE : AttributeMapping.Role.Y);
            int id = mapping.column(AttributeMapping.Role.ID, titles).map(titles::indexOf).orElse(-1);
            double[] xy = new double[2 * rows.size()];
            String[] ids = new String[rows.size()];
            String[][] values = new String[titles.size()][rows.size()];
            PositionCheck check = new PositionCheck(file, system.code(), limits);
            Map<String, Integer> seen = new HashMap<>();
            for (int i = 0; i < ids.length; i++) {
                CSVRecord row = rows.get(i);
                String place = "row " + (i + 1);
                xy[2 * i] = number(row.get(x), titles.get(x), place);
                xy[2 * i + 1] = number(row.get(y), titles.get(y), place);
                check.position(xy[2 * i], xy[2 * i + 1], place);
                ids[i] = id < 0 ? String.valueOf(i + 1) : row.get(id);
                Integer before = seen.putIfAbsent(ids[i], i + 1);
                if (before != null || ids[i].isEmpty()) {
                    throw new GisFormatException(file, place, ids[i].isEmpty() ? "it has no id"
                            : "the id '" + ids[i] + "' occurs already in row " + before,
                            "Give every row its own id.");
                }
                for (int c = 0; c < values.length; c++) {
                    values[c][i] = row.get(c);
                }
            }
            check.finish();
            return new PointTable(system.code(), ids, xy, titles, values, mapping);
        }

        private int column(AttributeMapping.Role role) throws GisFormatException {
            return mapping.column(role, titles).map(titles::indexOf).orElseThrow(() -> new GisFormatException(file,
                    "line 1", "no column for " + role.name().toLowerCase(Locale.ROOT) + " among " + titles,
                    "Rename a column, for example to " + (system.isGeographic() ? "lon and lat" : "x and y") + "."));
        }

        private double number(String text, String column, String place) throws GisFormatException {
            try {
                return Double.parseDouble(separator != ',' ? text.replace(',', '.') : text);
            } catch (NumberFormatException e) {
                throw new GisFormatException(file, place + ", column " + column, text.isEmpty()
                        ? "the coordinate is missing" : "'" + text + "' is not a number",
                        "Add or correct the coordinate, or remove the row.", e);
            }
        }
    }
}
