// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.typology;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.organization.cases.CaseTable;
import org.triangula.organization.cases.CaseTableText;
import org.triangula.organization.cases.StudyCase;
import org.triangula.organization.measure.Derived;
import org.triangula.organization.typology.Solution;
import org.triangula.organization.typology.TruthTable;
import org.triangula.organization.typology.Typology;
import org.triangula.organization.typology.Typology.Classification;
import org.triangula.organization.typology.Typology.Criterion;
import org.triangula.organization.ui.measure.MeasureWords;
import org.triangula.organization.ui.typology.RowTable.Row;
import org.triangula.organization.ui.typology.RowTable.Sheet;
import org.triangula.organization.ui.typology.RowTable.Title;

/**
 * What a typology says of cases, as tables.
 *
 * @param cases a row per case
 * @param truth a row per configuration
 * @param conditions a row per level of a criterion
 * @param solution a row per path to the outcome
 * @param summary how many cases have a type, and which are in no row of the truth table
 * @param tables the same for a file
 */
record TypologySheets(Sheet cases, Sheet truth, Sheet conditions, Sheet solution, String summary,
    List<DataTable> tables) {

    /** Beyond this a truth table is of no use to a reader, and slow. */
    private static final int MOST_CONFIGURATIONS = 1024;

    /** A variable with more values is no yes or no. */
    private static final int MOST_VALUES = 4;

    private static final String UNKNOWN = "–";

    /** An outcome that is to be explained: a value of a classification of the chart, or of a variable. */
    record Outcome(String key, String value, String name, boolean variable) {
        boolean of(StudyCase one) {
            return variable ? one.values().containsKey(key) && one.values().get(key).text().equals(value)
                : Optional.ofNullable(one.measured().get(key)).filter(derived -> derived.is(value)).isPresent();
        }

        boolean isKnown(StudyCase one) {
            return variable ? one.values().containsKey(key) : Optional.ofNullable(one.measured().get(key))
                .filter(derived -> derived.value().isPresent()).isPresent();
        }
    }

    /** The outcomes that some, but not all of the cases have of whom it is known. */
    static List<Outcome> outcomes(List<StudyCase> cases) {
        Map<String, Outcome> found = new TreeMap<>();
        Map<String, Set<String>> values = new TreeMap<>();
        for (StudyCase one : cases) {
            for (Derived derived : one.measured().values()) {
                derived.value().ifPresent(value -> found.put(derived.key() + "=" + value, new Outcome(derived.key(),
                    value, MeasureWords.name(derived.key()) + ": " + MeasureWords.value(derived), false)));
            }
            one.values().forEach((key, value) -> values.computeIfAbsent(key, unused -> new TreeSet<>())
                .add(value.text()));
        }
        for (StudyCase one : cases) {
            one.values().forEach((key, value) -> {
                // names, numbers and texts are no outcomes
                if (values.get(key).size() <= MOST_VALUES && values.get(key).stream()
                    .allMatch(text -> CaseTable.number(text).isEmpty()) && !key.startsWith("area.")
                    && !key.equals(CaseTableText.NAME)) {
                    found.put("variable " + key + "=" + value.text(), new Outcome(key, value.text(), value.name() + ": "
                        + said(value.text()), true));
                }
            });
        }
        return found.values().stream().filter(outcome -> cases.stream().filter(outcome::isKnown)
            .anyMatch(one -> !outcome.of(one))).toList();
    }

    private static String said(String value) {
        return value.equals("true") ? Messages.yes : value.equals("false") ? Messages.no : value;
    }

    /** Applies a typology to cases; the outcome may be absent. */
    static TypologySheets of(Typology typology, List<StudyCase> cases, Optional<Outcome> outcome) {
        return new Making(typology, cases, outcome, LevelWords.supplied()).make();
    }

    /** Makes the tables. */
    private record Making(Typology typology, List<StudyCase> cases, Optional<Outcome> outcome, LevelWords words) {

        TypologySheets make() {
            List<Title> titles = new ArrayList<>(List.of(new Title(Messages.caseName, Messages.caseName, 3)));
            titles.addAll(criteria());
            titles.add(new Title(Messages.types, Messages.typesMeaning, 4));
            titles.add(new Title(Messages.evidence, Messages.evidenceMeaning, 1));
            List<Row> rows = cases.stream().map(this::row).toList();
            long typed = cases.stream().filter(one -> !classify(one).types().isEmpty()).count();
            List<TruthTable.Case> counted = cases.stream().filter(this::counts).map(one -> new TruthTable.Case(
                one.name(), one.configuration(typology), outcome.filter(other -> other.of(one)).isPresent(),
                one.memberships(typology))).toList();
            List<String> lines = new ArrayList<>(List.of(NLS.bind(Messages.summary, new Object[] { typed,
                cases.size(), typology.source() })));
            long product = typology.criteria().stream().mapToLong(one -> one.levels().size())
                .reduce(1, (one, other) -> Math.min(one * other, Integer.MAX_VALUE));
            Sheet sheet = new Sheet(titles, rows);
            List<DataTable> tables = new ArrayList<>(List.of(table(Messages.cases, sheet)));
            if (product > MOST_CONFIGURATIONS) {
                lines.add(NLS.bind(Messages.tooMany, product));
                Sheet none = sentence(NLS.bind(Messages.tooMany, product));
                return new TypologySheets(sheet, none, none, none, String.join("\n", lines), tables);
            }
            TruthTable truth = TruthTable.of(typology, counted);
            if (!truth.incomplete().isEmpty()) {
                lines.add(NLS.bind(Messages.incomplete, truth.incomplete().size(),
                    String.join(", ", truth.incomplete())));
            }
            if (counted.size() < cases.size()) {
                lines.add(NLS.bind(Messages.withoutOutcome, cases.size() - counted.size()));
            }
            tables.add(forFile(truth.table(Locale.getDefault())));
            Sheet conditions = conditions(truth, counted);
            if (outcome.isPresent()) {
                tables.add(table(NLS.bind(Messages.conditionsOf, outcome.get().name()), conditions));
            }
            Sheet solution = solution(truth, counted);
            if (outcome.isPresent() && Solution.isPossible(typology)) {
                tables.add(table(NLS.bind(Messages.solutionOf, outcome.get().name()), solution));
            }
            return new TypologySheets(sheet, truth(truth), conditions, solution, String.join("\n", lines), tables);
        }

        private Sheet solution(TruthTable truth, List<TruthTable.Case> counted) {
            if (outcome.isEmpty()) {
                return sentence(Messages.chooseOutcomeSolution);
            } else if (!Solution.isPossible(typology)) {
                return sentence(Messages.noSolution);
            }
            return new SolutionSheet(typology, words, outcome.get().name()).of(truth, counted);
        }

        /** Without an outcome its two columns would say that no case has it. */
        private DataTable forFile(DataTable table) {
            if (outcome.isPresent()) {
                return table.with(Messages.outcome, outcome.get().name());
            }
            int first = typology.criteria().size() + 2;
            return new DataTable(table.title(), without(table.columns(), first), table.rows().stream()
                .map(row -> without(row, first)).toList(), table.notes());
        }

        private static <T> List<T> without(List<T> cells, int first) {
            List<T> kept = new ArrayList<>(cells);
            kept.subList(first, first + 2).clear();
            return kept;
        }

        private boolean counts(StudyCase one) {
            return outcome.isEmpty() || outcome.get().isKnown(one);
        }

        private List<Title> criteria() {
            return typology.criteria().stream()
                .map(one -> new Title(name(one), name(one) + "\n" + String.join(" < ",
                    one.levels().stream().map(level -> word(one, level)).toList()), 2))
                .toList();
        }

        private String word(Criterion criterion, String level) {
            return words.of(typology, criterion.key(), level);
        }

        private String name(Criterion one) {
            return one.name().in(Locale.getDefault());
        }

        private Classification classify(StudyCase one) {
            return typology.classify(one.configuration(typology));
        }

        private Row row(StudyCase one) {
            Map<String, StudyCase.Level> levels = one.levels(typology);
            List<String> cells = new ArrayList<>(List.of(one.name()));
            List<String> lines = new ArrayList<>();
            for (Criterion criterion : typology.criteria()) {
                StudyCase.Level level = levels.get(criterion.key());
                cells.add(level == null ? UNKNOWN : word(criterion, level.level()) + mark(level));
                lines.add(name(criterion) + ": " + (level == null ? Messages.notKnown : word(criterion, level.level())
                    + because(criterion, level)));
            }
            Classification result = classify(one);
            cells.add(types(result));
            cells.add(String.valueOf(levels.values().stream().mapToInt(StudyCase.Level::evidence).sum()));
            lines.addFirst(one.name() + ": " + types(result));
            typology.memberships(one.numbers(typology)).forEach((type, degree) -> lines.add(NLS.bind(
                Messages.membership, type(type), number(degree))));
            lines.addAll(rules(result));
            return new Row(cells, String.join("\n", lines), List.of(one.name()), levels.isEmpty());
        }

        /** (?) for what is open, * for a judgement that says something else than what is computed. */
        private static String mark(StudyCase.Level level) {
            return (level.open().isEmpty() ? "" : " (?)") + (level.instead()
                .filter(one -> !one.level().equals(level.level())).isPresent() ? " *" : "");
        }

        private String because(Criterion criterion, StudyCase.Level level) {
            List<String> parts = new ArrayList<>();
            if (level.computed()) {
                parts.add(NLS.bind(Messages.computed, level.reason()));
            } else if (level.units().isEmpty()) {
                parts.add(NLS.bind(Messages.judged, level.reason(), level.evidence()));
            } else {
                parts.add(NLS.bind(Messages.fromUnits, String.join(", ", level.units())));
            }
            if (!level.open().isEmpty()) {
                parts.add(NLS.bind(Messages.open, String.join(", ", level.open())));
            }
            level.instead().ifPresent(one -> parts.add(NLS.bind(one.level().equals(level.level())
                ? Messages.sameComputed : Messages.otherComputed, word(criterion, one.level()),
                one.computed() ? one.reason() : String.join(", ", one.units()))));
            return " – " + String.join("; ", parts);
        }

        /** The rules that led to the types, in words. */
        private List<String> rules(Classification result) {
            return typology.rules().stream().filter(rule -> result.types().contains(rule.type()))
                .filter(rule -> rule.levels().entrySet().stream()
                    .allMatch(one -> one.getValue().equals(result.configuration().get(one.getKey()))))
                .map(rule -> NLS.bind(Messages.rule, type(rule.type()), String.join(", ",
                    typology.criteria().stream().filter(one -> rule.levels().containsKey(one.key()))
                        .map(one -> name(one) + " = " + word(one, rule.levels().get(one.key()))).toList())))
                .toList();
        }

        private String types(Classification result) {
            if (!result.types().isEmpty()) {
                return String.join(" + ", result.types().stream().map(this::type).toList());
            }
            return result.possible().isEmpty() ? Messages.noType
                : result.configuration().isEmpty() ? Messages.notKnown
                : NLS.bind(Messages.possibly, String.join(", ", result.possible().stream().map(this::type).toList()));
        }

        private String type(String key) {
            return typology.types().stream().filter(one -> one.key().equals(key))
                .map(one -> one.name().in(Locale.getDefault())).findFirst().orElse(key);
        }

        private Sheet truth(TruthTable truth) {
            List<Title> titles = new ArrayList<>(criteria());
            titles.add(new Title(Messages.types, Messages.typesMeaning, 4));
            titles.add(new Title(Messages.number, Messages.numberMeaning, 1));
            if (outcome.isPresent()) {
                titles.add(new Title(Messages.consistency, NLS.bind(Messages.rowConsistencyMeaning,
                    outcome.get().name()), 1));
            }
            titles.add(new Title(Messages.cases, Messages.numberMeaning, 4));
            List<Row> rows = new ArrayList<>();
            for (TruthTable.Row one : truth.rows()) {
                List<String> cells = new ArrayList<>();
                typology.criteria().forEach(criterion -> cells
                    .add(word(criterion, one.classification().configuration().get(criterion.key()))));
                cells.add(types(one.classification()));
                cells.add(String.valueOf(one.cases().size()));
                outcome.ifPresent(other -> cells.add(number(one.consistency())));
                cells.add(String.join(", ", one.cases()));
                String members = one.cases().isEmpty() ? Messages.emptyConfiguration : outcome
                    .map(other -> NLS.bind(Messages.rowExplained, new Object[] { one.outcomes(), one.cases().size(),
                        other.name() })).orElse("") + " " + String.join(", ", one.cases());
                List<String> lines = new ArrayList<>(List.of(types(one.classification()), members.strip()));
                lines.addAll(rules(one.classification()));
                rows.add(new Row(cells, String.join("\n", lines), one.cases(), one.cases().isEmpty()));
            }
            return new Sheet(titles, rows);
        }

        private Sheet conditions(TruthTable truth, List<TruthTable.Case> counted) {
            if (outcome.isEmpty()) {
                return sentence(Messages.chooseOutcome);
            }
            List<Title> titles = List.of(new Title(Messages.criterion, Messages.criterion, 4),
                new Title(Messages.level, Messages.level, 2),
                new Title(Messages.number, Messages.baseMeaning, 1),
                new Title(Messages.consistency, Messages.consistencyMeaning, 2),
                new Title(Messages.coverage, Messages.coverageMeaning, 2));
            List<Row> rows = truth.relations(counted).stream().map(one -> {
                Criterion criterion = typology.criteria().stream().filter(other -> other.key().equals(one.criterion()))
                    .findFirst().orElseThrow();
                List<String> members = counted.stream()
                    .filter(other -> one.level().equals(other.configuration().get(one.criterion())))
                    .map(TruthTable.Case::name).toList();
                String explanation = String.join("\n", name(criterion) + " = " + word(criterion, one.level()),
                    NLS.bind(Messages.base, one.base()), Messages.consistencyMeaning, Messages.coverageMeaning,
                    members.isEmpty() ? Messages.emptyLevel : String.join(", ", members));
                return new Row(List.of(name(criterion), word(criterion, one.level()), String.valueOf(members.size()),
                    number(one.relation().sufficiencyConsistency()), number(one.relation().sufficiencyCoverage())),
                    explanation, members, members.isEmpty());
            }).toList();
            return new Sheet(titles, rows);
        }

        /** Instead of a table: why there is none. */
        static Sheet sentence(String text) {
            return new Sheet(List.of(new Title(Messages.criterion, Messages.criterion, 1)),
                List.of(new Row(List.of(text), text, List.of(), true)));
        }

        static String number(double value) {
            NumberFormat format = NumberFormat.getNumberInstance();
            format.setMinimumFractionDigits(2);
            format.setMaximumFractionDigits(2);
            return Double.isNaN(value) ? UNKNOWN : format.format(value);
        }

        private static DataTable table(String title, Sheet sheet) {
            List<Column> columns = new ArrayList<>();
            sheet.titles().forEach(one -> columns.add(Column.text(one.text()).describedAs(one.explanation())));
            List<List<Object>> cells = new ArrayList<>();
            sheet.rows().forEach(row -> cells.add(List.copyOf(row.cells())));
            return new DataTable(title, columns, cells, List.of());
        }
    }
}
