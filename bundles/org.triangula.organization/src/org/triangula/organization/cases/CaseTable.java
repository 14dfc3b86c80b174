// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.cases;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.triangula.core.exchange.Checksum;

/**
 * Cases with the values of their variables, from the study or from a table that was imported. A value that is not known
 * is absent; it is never empty and never 0.
 *
 * @param name where the values come from, in the language of the user
 * @param variables the variables in the order of their source
 * @param rows the cases in the order of their source
 */
public record CaseTable(String name, List<Variable> variables, List<Row> rows) {

    /** Copies the lists. */
    public CaseTable {
        variables = List.copyOf(variables);
        rows = List.copyOf(rows);
    }

    /**
     * A variable.
     *
     * @param key identity, the heading of a column
     * @param name name for people
     * @param unit unit of its numbers; may be empty
     */
    public record Variable(String key, String name, String unit) {
    }

    /**
     * A case.
     *
     * @param name its name
     * @param area identity of its area in the study; empty if it has none
     * @param values known values by key of the variable
     */
    public record Row(String name, Optional<String> area, Map<String, String> values) {
        /** Copies the map. */
        public Row {
            values = Map.copyOf(values);
        }

        /**
         * A value as a number.
         *
         * @param key key of the variable
         * @return the number; empty if it is not known or no number
         */
        public OptionalDouble number(String key) {
            return CaseTable.number(values.get(key));
        }
    }

    /**
     * Reads a number with a decimal point or a decimal comma.
     *
     * @param text the text; may be {@code null}
     * @return the number; empty if it is none
     */
    public static OptionalDouble number(String text) {
        if (text == null || text.isBlank()) {
            return OptionalDouble.empty();
        }
        try {
            double number = Double.parseDouble(text.strip().replace(',', '.'));
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /**
     * The variables whose known values are all numbers.
     *
     * @return those that at least two cases have
     */
    public List<Variable> numeric() {
        return variables.stream().filter(one -> {
            List<String> known = rows.stream().map(row -> row.values().get(one.key())).filter(value -> value != null)
                .toList();
            return known.size() > 1 && known.stream().allMatch(value -> number(value).isPresent());
        }).toList();
    }

    /**
     * The table as tab-separated text with headings, as it is kept beside a result.
     *
     * @return the text; the first column is {@code name}, the second {@code area} with the identity of the area
     */
    public String text() {
        StringBuilder text = new StringBuilder(CaseTableText.NAME + '\t' + CaseTableText.AREA);
        List<Variable> others = variables.stream().filter(one -> !one.key().equals(CaseTableText.NAME)
            && !one.key().equals(CaseTableText.AREA)).toList();
        others.forEach(one -> text.append('\t').append(one.key()));
        text.append('\n');
        for (Row row : rows) {
            text.append(cell(row.name())).append('\t').append(row.area().orElse(""));
            others.forEach(one -> text.append('\t').append(cell(row.values().getOrDefault(one.key(), ""))));
            text.append('\n');
        }
        return text.toString();
    }

    private static String cell(String text) {
        return text.replaceAll("[\t\r\n]+", " ");
    }

    /**
     * The checksum of the values, so that a result can be told from one of other values.
     *
     * @return SHA-256 of {@link #text()} in hexadecimal digits
     */
    public String checksum() {
        return Checksum.of(text().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * How many cases have a value, by variable.
     *
     * @return counts by key, in the order of the variables
     */
    public Map<String, Integer> known() {
        Map<String, Integer> known = new LinkedHashMap<>();
        variables.forEach(one -> known.put(one.key(),
            (int) rows.stream().filter(row -> row.values().containsKey(one.key())).count()));
        return known;
    }
}
