// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.typology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.organization.typology.Typology.Criterion;

/**
 * The truth table of a typology over cases: each configuration that is logically possible, with the cases that have it.
 *
 * @param typology the typology
 * @param rows one row per configuration, in the order of {@link Typology#configurations()}
 * @param incomplete cases that lack a level of a criterion; they are in no row
 */
public record TruthTable(Typology typology, List<Row> rows, List<String> incomplete) {

    /** Copies the lists. */
    public TruthTable {
        rows = List.copyOf(rows);
        incomplete = List.copyOf(incomplete);
    }

    /**
     * A row.
     *
     * @param classification levels and types
     * @param cases names of the cases; none for an empty configuration (logical remainder)
     * @param outcomes how many of the cases have the outcome
     */
    public record Row(Typology.Classification classification, List<String> cases, int outcomes) {
        /** Copies the list. */
        public Row {
            cases = List.copyOf(cases);
        }

        /**
         * Share of the cases that have the outcome.
         *
         * @return 0 to 1; NaN for an empty configuration
         */
        public double consistency() {
            return cases.isEmpty() ? Double.NaN : outcomes / (double) cases.size();
        }
    }

    /**
     * A case.
     *
     * @param name its name
     * @param configuration level by criterion
     * @param outcome whether it has the outcome that is to be explained
     * @param memberships fuzzy membership in the highest level of criteria that are calibrated, by criterion
     */
    public record Case(String name, Map<String, String> configuration, boolean outcome,
        Map<String, Double> memberships) {

        /** Copies the map. */
        public Case {
            memberships = Map.copyOf(memberships);
        }

        /**
         * A case whose criteria are all crisp.
         *
         * @param name its name
         * @param configuration level by criterion
         * @param outcome whether it has the outcome
         */
        public Case(String name, Map<String, String> configuration, boolean outcome) {
            this(name, configuration, outcome, Map.of());
        }

        double membership(Criterion criterion, String level) {
            Double high = memberships.get(criterion.key());
            if (high == null) {
                return level.equals(configuration.get(criterion.key())) ? 1 : 0;
            }
            return level.equals(criterion.levels().getLast()) ? high : 1 - high;
        }
    }

    /**
     * Makes the table.
     *
     * @param typology the typology
     * @param cases the cases
     * @return the table
     */
    public static TruthTable of(Typology typology, List<Case> cases) {
        List<String> keys = typology.criteria().stream().map(Criterion::key).toList();
        Map<List<String>, List<Case>> byLevels = new LinkedHashMap<>();
        List<String> incomplete = new ArrayList<>();
        for (Case one : cases) {
            List<String> levels = keys.stream().map(key -> one.configuration().getOrDefault(key, "")).toList();
            if (levels.contains("")) {
                incomplete.add(one.name());
            } else {
                byLevels.computeIfAbsent(levels, key -> new ArrayList<>()).add(one);
            }
        }
        List<Row> rows = typology.configurations().stream().map(classification -> {
            List<Case> members = byLevels.getOrDefault(
                keys.stream().map(key -> classification.configuration().get(key)).toList(), List.of());
            return new Row(classification, members.stream().map(Case::name).toList(),
                (int) members.stream().filter(Case::outcome).count());
        }).toList();
        return new TruthTable(typology, rows, incomplete);
    }

    /**
     * The table as programs for qualitative comparative analysis read it: one column per criterion with the number of
     * the
     * level (0 is the lowest), then outcome, number of cases and consistency.
     *
     * @param locale language of headings and types
     * @return the table
     */
    public DataTable table(Locale locale) {
        List<Column> columns = new ArrayList<>();
        typology.criteria().forEach(one -> columns.add(Column.integer(one.key())
            .describedAs(one.name().in(locale) + ": " + String.join(" < ", one.levels()))));
        columns.add(Column.text(Messages.types));
        columns.add(Column.integer(Messages.cases));
        columns.add(Column.integer(Messages.outcome));
        columns.add(Column.decimal(Messages.consistency));
        columns.add(Column.text(Messages.members));
        List<List<Object>> cells = new ArrayList<>();
        for (Row row : rows) {
            List<Object> values = new ArrayList<>();
            for (Criterion criterion : typology.criteria()) {
                values.add(criterion.levels().indexOf(row.classification().configuration().get(criterion.key())));
            }
            values.add(String.join(", ", row.classification().types()));
            values.add(row.cases().size());
            values.add(row.outcomes());
            values.add(row.cases().isEmpty() ? null : row.consistency());
            values.add(String.join(", ", row.cases()));
            cells.add(values);
        }
        return new DataTable(NLS.bind(Messages.truthTable, typology.name().in(locale)), columns, cells, List.of());
    }

    /**
     * How far each level of each criterion is sufficient and necessary for the outcome; with fuzzy membership where a
     * criterion is calibrated.
     *
     * @param cases the cases of the table; those without the criterion do not count for it
     * @return the relations in the order of the criteria and their levels
     */
    public List<LevelRelation> relations(List<Case> cases) {
        List<LevelRelation> relations = new ArrayList<>();
        for (Criterion criterion : typology.criteria()) {
            List<Case> known =
                cases.stream().filter(one -> Objects.nonNull(one.configuration().get(criterion.key()))).toList();
            double[] outcome = known.stream().mapToDouble(one -> one.outcome() ? 1 : 0).toArray();
            for (String level : criterion.levels()) {
                double[] condition = known.stream()
                    .mapToDouble(one -> one.membership(criterion, level)).toArray();
                relations.add(new LevelRelation(criterion.key(), level, known.size(),
                    SetRelation.of(condition, outcome)));
            }
        }
        return relations;
    }

    /**
     * A level of a criterion as a condition of the outcome.
     *
     * @param criterion key of the criterion
     * @param level key of the level
     * @param base how many cases count
     * @param relation consistency and coverage
     */
    public record LevelRelation(String criterion, String level, int base, SetRelation relation) {
    }
}
