// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.osgi.util.NLS;
import org.triangula.model.inquiry.Case;
import org.triangula.model.places.Area;
import org.triangula.organization.measure.Derived;
import org.triangula.organization.notation.NotedUnit;
import org.triangula.organization.typology.Calibration;
import org.triangula.organization.typology.Typology;

/**
 * A case of a study on a day: an administration, or a case that researchers judged, or both.
 *
 * @param name its name
 * @param area the area of its administration; empty if it has none
 * @param entered the case of the study; empty if there is only an administration
 * @param measured what follows from the chart, by key, see {@link org.triangula.organization.measure.ChartMeasures}
 * @param judged what researchers judged, by key of the criterion
 * @param values values of variables that may fill criteria, by key of the variable, see {@link StudyCaseTable}
 */
public record StudyCase(String name, Optional<Area> area, Optional<Case> entered, Map<String, Derived> measured,
    Map<String, Level> judged, Map<String, Value> values) {

    /** Copies the maps. */
    public StudyCase {
        measured = Map.copyOf(measured);
        judged = Map.copyOf(judged);
        values = Map.copyOf(values);
    }

    /**
     * The value of a variable.
     *
     * @param name name of the variable
     * @param unit its unit; may be empty
     * @param text the value as it stands in the study
     */
    public record Value(String name, String unit, String text) {
        String said() {
            return name + " = " + text + (unit.isEmpty() ? "" : " " + unit);
        }
    }

    /**
     * The level of a case in a criterion.
     *
     * @param level key of the level
     * @param reason the rule or the note of the person who judged, in the language of the user; may be empty
     * @param units names of the units from which it follows; none if somebody judged
     * @param open names of the units about which the chart does not say enough, or that sources dispute
     * @param evidence how many pieces of evidence the person gave
     * @param computed whether it was computed from a variable, by the rule in the reason
     * @param instead what follows from the chart or a variable beside what somebody judged; empty if nothing does
     */
    public record Level(String level, String reason, List<String> units, List<String> open, int evidence,
        boolean computed, Optional<Level> instead) {
        /** Copies the lists. */
        public Level {
            units = List.copyOf(units);
            open = List.copyOf(open);
        }

        /**
         * A level that somebody judged or that follows from the chart.
         *
         * @param level key of the level
         * @param reason the rule or the note of the person who judged
         * @param units names of the units from which it follows
         * @param open names of the units about which the chart does not say enough
         * @param evidence how many pieces of evidence the person gave
         */
        public Level(String level, String reason, List<String> units, List<String> open, int evidence) {
            this(level, reason, units, open, evidence, false, Optional.empty());
        }
    }

    /**
     * The levels in the criteria of a typology. What somebody judged counts before what follows from the chart.
     *
     * @param typology the typology
     * @return level by key of the criterion, in the order of the criteria; without those that are not known
     */
    public Map<String, Level> levels(Typology typology) {
        Map<String, Level> levels = new LinkedHashMap<>();
        for (Typology.Criterion criterion : typology.criteria()) {
            Level entry = judged.get(criterion.key());
            Optional<Level> computed = fromVariable(criterion).or(() -> fromChart(typology, criterion));
            if (entry != null && criterion.levels().contains(entry.level())) {
                levels.put(criterion.key(), new Level(entry.level(), entry.reason(), List.of(), List.of(),
                    entry.evidence(), false, computed));
            } else {
                computed.ifPresent(one -> levels.put(criterion.key(), one));
            }
        }
        return levels;
    }

    private Optional<Level> fromChart(Typology typology, Typology.Criterion criterion) {
        return Optional.ofNullable(measured.get(typology.key()))
            .filter(one -> one.levels().containsKey(criterion.key()))
            .map(one -> new Level(one.levels().get(criterion.key()), one.rule(), names(one.because()),
                names(one.open()), 0));
    }

    /** A number by thresholds or calibration; a word that is a level as it is. */
    private Optional<Level> fromVariable(Typology.Criterion criterion) {
        Value value = values.get(criterion.variable());
        if (value == null) {
            return Optional.empty();
        }
        OptionalDouble number = CaseTable.number(value.text());
        Optional<String> level = number.isPresent() ? criterion.level(number.getAsDouble()) : Optional.empty();
        if (level.isEmpty() && criterion.levels().contains(value.text())) {
            level = Optional.of(value.text());
        }
        return level.map(one -> new Level(one, value.said() + rule(criterion, number), List.of(), List.of(), 0, true,
            Optional.empty()));
    }

    private static String rule(Typology.Criterion criterion, OptionalDouble number) {
        if (!criterion.thresholds().isEmpty()) {
            return "; " + NLS.bind(Messages.byThresholds, String.join("; ", criterion.thresholds().stream()
                .map(StudyCase::plain).toList()));
        }
        if (criterion.calibration() == null || number.isEmpty()) {
            return "";
        }
        Calibration by = criterion.calibration();
        return "; " + NLS.bind(Messages.byCalibration, new Object[] { plain(by.excluded()), plain(by.crossover()),
            plain(by.included()),
            Math.round(by.membership(number.getAsDouble()) * 1000) / 1000.0 });
    }

    /**
     * Fuzzy membership in the highest level of each calibrated criterion that a variable fills.
     *
     * @param typology the typology
     * @return degree from 0 to 1 by key of the criterion
     */
    public Map<String, Double> memberships(Typology typology) {
        Map<String, Double> numbers = numbers(typology);
        Map<String, Double> memberships = new LinkedHashMap<>();
        typology.criteria().stream().filter(one -> one.calibration() != null && numbers.containsKey(one.key()))
            .forEach(one -> memberships.put(one.key(), one.calibration().membership(numbers.get(one.key()))));
        return memberships;
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? String.valueOf((long) number)
            : String.valueOf(number);
    }

    /**
     * The numbers of the criteria that a variable fills, as {@link Typology#memberships} wants them. A criterion that
     * somebody judged otherwise than its variable says has none.
     *
     * @param typology the typology
     * @return numbers by key of the criterion
     */
    public Map<String, Double> numbers(Typology typology) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        Map<String, Level> levels = levels(typology);
        for (Typology.Criterion criterion : typology.criteria()) {
            Value value = values.get(criterion.variable());
            OptionalDouble number = value == null ? OptionalDouble.empty() : CaseTable.number(value.text());
            boolean overridden = Optional.ofNullable(levels.get(criterion.key())).flatMap(one -> one.instead()
                .filter(other -> !other.level().equals(one.level()))).isPresent();
            if (number.isPresent() && !overridden) {
                numbers.put(criterion.key(), number.getAsDouble());
            }
        }
        return numbers;
    }

    /**
     * The levels alone, as {@link Typology#classify} wants them.
     *
     * @param typology the typology
     * @return key of the level by key of the criterion
     */
    public Map<String, String> configuration(Typology typology) {
        Map<String, String> configuration = new LinkedHashMap<>();
        levels(typology).forEach((criterion, level) -> configuration.put(criterion, level.level()));
        return configuration;
    }

    private static List<String> names(List<NotedUnit> units) {
        return units.stream().map(NotedUnit::name).toList();
    }
}
