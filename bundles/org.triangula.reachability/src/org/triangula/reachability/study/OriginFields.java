// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.study;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Numbers of people per origin that the file of a grid holds: its columns beside identity and place. */
public final class OriginFields {

    /** The column of all residents. */
    public static final String POPULATION = "population";
    private static final Set<String> PLACE = Set.of("id", "lon", "lat");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true).get();

    private OriginFields() {
    }

    /**
     * Reads the columns that hold numbers only.
     *
     * @param file the file of a grid, as {@link org.triangula.reachability.input.OriginsCsv} reads it
     * @param origins how many origins it holds
     * @return people per origin by the name of the column, in order; not a number where empty
     * @throws IOException if reading fails
     */
    public static Map<String, double[]> read(Path file, int origins) throws IOException {
        Map<String, double[]> fields = new LinkedHashMap<>();
        try (BufferedReader reader = Files.newBufferedReader(file); CSVParser rows = CSVParser.parse(reader, FORMAT)) {
            List<String> names = rows.getHeaderNames().stream().filter(name -> !PLACE.contains(
                    name.strip().toLowerCase(Locale.ROOT))).toList();
            names.forEach(name -> fields.put(name, new double[origins]));
            fields.values().forEach(values -> Arrays.fill(values, Double.NaN));
            int number = 0;
            for (CSVRecord row : rows) {
                for (String name : names) {
                    double[] values = fields.get(name);
                    if (values != null && number < origins && row.isSet(name) && !row.get(name).isBlank()) {
                        try {
                            values[number] = Double.parseDouble(row.get(name).strip());
                        } catch (NumberFormatException e) {
                            // a column of words is no number of people
                            fields.remove(name);
                        }
                    }
                }
                number++;
            }
        }
        return fields;
    }
}
