// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.triangula.model.inquiry.Case;
import org.triangula.model.places.Area;
import org.triangula.organization.measure.Derived;
import org.triangula.organization.notation.NotedUnit;
import org.triangula.organization.typology.Typology;

/**
 * A case of a study on a day: an administration, or a case that researchers judged, or both.
 *
 * @param name its name
 * @param area the area of its administration; empty if it has none
 * @param entered the case of the study; empty if there is only an administration
 * @param measured what follows from the chart, by key, see {@link org.triangula.organization.measure.ChartMeasures}
 * @param judged what researchers judged, by key of the criterion
 */
public record StudyCase(String name, Optional<Area> area, Optional<Case> entered, Map<String, Derived> measured,
    Map<String, Level> judged) {

    /** Copies the maps. */
    public StudyCase {
        measured = Map.copyOf(measured);
        judged = Map.copyOf(judged);
    }

    /**
     * The level of a case in a criterion.
     *
     * @param level key of the level
     * @param reason the rule or the note of the person who judged, in the language of the user; may be empty
     * @param units names of the units from which it follows; none if somebody judged
     * @param open names of the units about which the chart does not say enough, or that sources dispute
     * @param evidence how many pieces of evidence the person gave
     */
    public record Level(String level, String reason, List<String> units, List<String> open, int evidence) {
        /** Copies the lists. */
        public Level {
            units = List.copyOf(units);
            open = List.copyOf(open);
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
        Optional<Derived> derived = Optional.ofNullable(measured.get(typology.key()));
        for (Typology.Criterion criterion : typology.criteria()) {
            Level entry = judged.get(criterion.key());
            if (entry != null && criterion.levels().contains(entry.level())) {
                levels.put(criterion.key(), entry);
            } else {
                derived.filter(one -> one.levels().containsKey(criterion.key()))
                    .ifPresent(one -> levels.put(criterion.key(), new Level(one.levels().get(criterion.key()),
                        one.rule(), names(one.because()), names(one.open()), 0)));
            }
        }
        return levels;
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
