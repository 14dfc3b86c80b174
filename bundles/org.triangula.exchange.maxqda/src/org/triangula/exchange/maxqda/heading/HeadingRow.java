// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.heading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.triangula.exchange.maxqda.Content;
import org.triangula.exchange.maxqda.Field;
import org.triangula.exchange.maxqda.heading.Headings.Alias;
import org.triangula.exchange.maxqda.heading.Headings.Evidence;
import org.triangula.exchange.maxqda.heading.Headings.Rule;

/**
 * A row of headings, understood as the headings of a table with a given content.
 *
 * @param row its number, from 1
 * @param content the content
 * @param headings heading by column, from 0
 * @param fields field by column, for the columns that are understood
 * @param inferred columns whose heading nobody has compared with a file of MAXQDA yet
 * @param twice columns that mean what an earlier column means already, and are not read
 * @param complete whether all required fields are there
 */
public record HeadingRow(int row, Content content, NavigableMap<Integer, String> headings,
    NavigableMap<Integer, Field> fields, Set<Integer> inferred, Set<Integer> twice, boolean complete) {

    /** Fields that say what a table holds; where they are, columns are not taken for variables lightly. */
    private static final Set<Field> TELLING = Set.of(Field.CODE, Field.SEGMENT, Field.BEGIN, Field.END, Field.WEIGHT,
        Field.SUMMARY, Field.PARAPHRASE, Field.COVERAGE);

    /**
     * Understands headings.
     *
     * @param known the known headings
     * @param content the content
     * @param row number of the row, from 1
     * @param cells headings by column, from 0
     * @return the headings, understood as far as possible
     */
    public static HeadingRow of(Headings known, Content content, int row, NavigableMap<Integer, String> cells) {
        NavigableMap<Integer, Field> fields = new TreeMap<>();
        Set<Integer> inferred = new HashSet<>();
        Set<Integer> twice = new HashSet<>();
        Map<Field, Integer> taken = new HashMap<>();
        List<Integer> unknown = new ArrayList<>();
        Map<Field, Rule> rules = known.fields(content);
        for (Map.Entry<Integer, String> cell : cells.entrySet()) {
            Optional<Alias> alias = known.find(content, cell.getValue());
            if (alias.isEmpty()) {
                unknown.add(cell.getKey());
                continue;
            }
            Field field = Field.of(alias.get().field()).orElseThrow();
            if (taken.putIfAbsent(field, cell.getKey()) != null && !rules.get(field).several()) {
                twice.add(cell.getKey());
                continue;
            }
            fields.put(cell.getKey(), field);
            if (alias.get().evidence() == Evidence.INFERRED) {
                inferred.add(cell.getKey());
            }
        }
        if (content == Content.DOCUMENT_VARIABLES && mayBeVariables(known, cells, unknown)) {
            unknown.forEach(column -> fields.put(column, Field.VARIABLE));
        } else if (content == Content.SUMMARY_TABLE && paths(cells, unknown) > 0) {
            // variables have no path
            unknown.forEach(column -> fields.put(column,
                isPath(cells.get(column)) ? Field.CODE_COLUMN : Field.VARIABLE));
        }
        boolean complete = rules.entrySet().stream().filter(rule -> rule.getValue().required())
            .allMatch(rule -> fields.containsValue(rule.getKey()));
        return new HeadingRow(row, content, cells, fields, inferred, twice, complete);
    }

    private static boolean mayBeVariables(Headings known, NavigableMap<Integer, String> cells, List<Integer> unknown) {
        long telling = unknown.stream().filter(column -> known.named(cells.get(column)).stream()
            .anyMatch(alias -> Field.of(alias.field()).filter(TELLING::contains).isPresent())).count();
        return telling < 2 && paths(cells, unknown) == 0;
    }

    private static long paths(NavigableMap<Integer, String> cells, List<Integer> columns) {
        return columns.stream().filter(column -> isPath(cells.get(column))).count();
    }

    private static boolean isPath(String heading) {
        return heading.contains(" > ") || heading.contains("\\");
    }

    /**
     * How well the headings fit the content.
     *
     * @return columns that are understood; those that are taken for variables or codes only because they are not known
     *         count a fifth, those that are not understood count against it
     */
    public double score() {
        double score = 0;
        for (int column : headings.keySet()) {
            Field field = fields.get(column);
            boolean catchAll = field == Field.VARIABLE || field == Field.CODE_COLUMN;
            score += field == null ? -0.5 : catchAll ? 0.2 : 1;
        }
        return score;
    }

    /**
     * The headings as the key under which answers are kept.
     *
     * @return normalised headings in alphabetical order, with bars between
     */
    public String signature() {
        return headings.values().stream().map(Headings::normal).sorted().collect(Collectors.joining("|"));
    }

    /**
     * Columns that are not understood.
     *
     * @return columns, from 0, in order
     */
    public List<Integer> unread() {
        return headings.keySet().stream().filter(column -> !fields.containsKey(column)).toList();
    }
}
