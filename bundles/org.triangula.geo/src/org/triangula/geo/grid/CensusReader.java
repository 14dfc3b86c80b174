// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.grid;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads counts per grid cell as the German statistical offices publish them: CSV (comma, semicolon or tab, UTF-8, also
 * compressed with gzip) with the cell's centre in EPSG:3035 or its INSPIRE name, and one or more columns of counts.
 */
public final class CensusReader {

    private static final String SYSTEM = "EPSG:3035";
    private static final int MAXIMUM_LINE = 10_000;
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,15}(\\.\\d{0,15})?([eE][-+]?\\d{1,2})?");

    private final Properties names = new Properties();

    /** Creates a reader with the header names of the resource {@code census-columns.properties}. */
    public CensusReader() {
        try (InputStream in = CensusReader.class.getResourceAsStream("census-columns.properties")) {
            names.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("census-columns.properties is missing from the bundle", e);
        }
    }

    /**
     * Reads a file, taking the first column that looks like a count.
     *
     * @param file the CSV file, plain or gzip
     * @param cellSize edge length of its cells in metres
     * @return the counts
     * @throws CensusFormatException when the content cannot be understood
     * @throws IOException when the file cannot be read
     */
    public CellValues read(Path file, int cellSize) throws IOException {
        return read(file, cellSize, null);
    }

    /**
     * Reads a file.
     *
     * @param file the CSV file, plain or gzip
     * @param cellSize edge length of its cells in metres
     * @param valueColumn header of the column of counts, or null for the first one whose header is a known one
     * @return the counts
     * @throws CensusFormatException when the content cannot be understood
     * @throws IOException when the file cannot be read
     */
    public CellValues read(Path file, int cellSize, String valueColumn) throws IOException {
        try (BufferedReader reader = open(file)) {
            return new Run(file.getFileName().toString(), cellSize, reader, valueColumn).read();
        } catch (MalformedInputException e) {
            throw new CensusFormatException(file.getFileName() + ": the file is not in UTF-8. Save it as CSV (UTF-8).",
                    e);
        } catch (ZipException | EOFException e) {
            throw new CensusFormatException(file.getFileName()
                    + ": the compressed file is damaged or incomplete. Fetch it again.", e);
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            InputStream plain = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".gz")
                    ? new GZIPInputStream(in) : in;
            return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)));
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private Set<String> known(String kind) {
        Set<String> result = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (String name : names.getProperty(kind, "").split(",")) {
            result.add(name.strip());
        }
        return result;
    }

    private final class Run {
        private final String file;
        private final int cellSize;
        private final BufferedReader reader;
        private final String wanted;
        private final Set<String> missing = known("missing");
        private int line;
        private int count;
        private int[] columns = new int[4096];
        private int[] rows = new int[4096];
        private double[] values = new double[4096];

        private Run(String file, int cellSize, BufferedReader reader, String wanted) {
            this.file = file;
            this.cellSize = cellSize;
            this.reader = reader;
            this.wanted = wanted;
        }

        private CellValues read() throws IOException {
            String header = next();
            if (header == null) {
                throw new CensusFormatException(file + ": the file is empty.");
            }
            String plainHeader = header.startsWith("\uFEFF") ? header.substring(1) : header;
            String separator = separator(plainHeader);
            List<String> titles = cut(plainHeader, separator);
            int x = find(titles, known("x"));
            int y = find(titles, known("y"));
            int id = find(titles, known("id"));
            int value = wanted == null ? find(titles, known("value")) : find(titles, Set.of(wanted));
            if ((x < 0 || y < 0) && id < 0 || value < 0) {
                throw new CensusFormatException(file + ", line 1: needs columns x and y (or a cell name) and "
                        + (wanted == null ? "a count" : "'" + wanted + "'") + "; found " + titles
                        + ". Rename the columns, or name the column of counts.");
            }
            for (String text = next(); text != null; text = next()) {
                if (!text.isBlank()) {
                    add(cut(text, separator), titles.size(), x, y, id, value);
                }
            }
            return result(titles.get(value));
        }

        private void add(List<String> fields, int expected, int x, int y, int id, int value) throws IOException {
            if (fields.size() != expected) {
                throw problem("has " + fields.size() + " fields instead of " + expected
                        + "; the file may be cut off. Fetch it again");
            }
            if (count == GridGenerator.MAXIMUM_CELLS) {
                throw problem("there are more than " + GridGenerator.MAXIMUM_CELLS
                        + " cells. Cut the table to the region of the study");
            }
            if (count == columns.length) {
                columns = Arrays.copyOf(columns, count * 2);
                rows = Arrays.copyOf(rows, count * 2);
                values = Arrays.copyOf(values, count * 2);
            }
            if (x >= 0 && y >= 0) {
                columns[count] = number(fields.get(x));
                rows[count] = number(fields.get(y));
            } else {
                CellId cell = CellId.parse(fields.get(id)).orElseThrow(
                        () -> problem("'" + fields.get(id) + "' is no cell name. Expected is the INSPIRE form"));
                if (cell.size() != cellSize || cell.system() != 3035) {
                    throw problem("the cell '" + fields.get(id) + "' is not one of " + cellSize
                            + " m in EPSG:3035. Choose the edge length of this file");
                }
                columns[count] = (int) (cell.east() / cellSize);
                rows[count] = (int) (cell.north() / cellSize);
            }
            values[count++] = value(fields.get(value));
        }

        /** The column or row number of a centre. */
        private int number(String text) throws IOException {
            double centre = parse(text);
            double number = centre / cellSize - 0.5;
            if (centre < 0 || centre > 1e7) {
                throw problem("'" + text + "' is no coordinate of EPSG:3035 in metres. Convert the coordinates");
            }
            if (Math.abs(number - Math.rint(number)) > 1e-6) {
                throw problem("'" + text + "' is not the middle of a cell of " + cellSize
                        + " m. Choose the edge length of this file");
            }
            return (int) Math.rint(number);
        }

        private double value(String text) throws IOException {
            return text.isEmpty() || missing.contains(text) ? Double.NaN : parse(text);
        }

        private double parse(String text) throws IOException {
            String point = text.indexOf('.') < 0 ? text.replace(',', '.') : text;
            if (!NUMBER.matcher(point).matches()) {
                throw problem("'" + text + "' is not a number. Correct it or list it as missing");
            }
            return Double.parseDouble(point);
        }

        private CensusFormatException problem(String reason) {
            return new CensusFormatException(file + ", line " + line + ": " + reason + ".");
        }

        private String next() throws IOException {
            String text = reader.readLine();
            line++;
            if (text != null && text.length() > MAXIMUM_LINE) {
                throw problem("has more than " + MAXIMUM_LINE + " characters; this is no census table");
            }
            return text;
        }

        private CellValues result(String name) throws IOException {
            CellGrid grid = CellGrid.of(SYSTEM, cellSize, Arrays.copyOf(columns, count), Arrays.copyOf(rows, count));
            if (grid.size() != count) {
                throw new CensusFormatException(file + ": " + (count - grid.size())
                        + " cells occur more than once. Keep one line for each cell.");
            }
            double[] sorted = new double[count];
            for (int i = 0; i < count; i++) {
                sorted[grid.indexAt(columns[i], rows[i])] = values[i];
            }
            return new CellValues(grid, sorted, name);
        }
    }

    private static int find(List<String> titles, Set<String> known) {
        for (int i = 0; i < titles.size(); i++) {
            if (known.contains(titles.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static String separator(String header) {
        return header.indexOf(';') >= 0 ? ";" : header.indexOf('\t') >= 0 ? "\t" : ",";
    }

    private static List<String> cut(String line, String separator) {
        List<String> fields = new ArrayList<>();
        for (String field : line.split(separator, -1)) {
            String stripped = field.strip();
            fields.add(stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"")
                    ? stripped.substring(1, stripped.length() - 1) : stripped);
        }
        return fields;
    }
}
