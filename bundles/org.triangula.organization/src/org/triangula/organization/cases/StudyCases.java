// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.triangula.model.Study;
import org.triangula.model.actors.Actor;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.CriterionJudgement;
import org.triangula.model.places.Area;
import org.triangula.organization.cases.StudyCase.Level;
import org.triangula.organization.cases.StudyCase.Value;
import org.triangula.organization.chart.StudyChart;
import org.triangula.organization.measure.ChartMeasures;
import org.triangula.organization.measure.Derived;

/** Finds the cases of a study. */
public final class StudyCases {

    private StudyCases() {
    }

    /**
     * The cases: those entered in the study, and the administrations of areas that belong to none of them. The caller
     * holds the monitor of the session.
     *
     * @param study the study
     * @param date the day on which charts are read
     * @return the cases that have an administration, were judged or have values, in the order of the study
     */
    public static List<StudyCase> of(Study study, LocalDate date) {
        Set<Area> areas = study.getActors().getActors().stream().filter(AdministrativeUnit.class::isInstance)
            .map(Actor::getArea).filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Case, Map<String, Level>> judged = judgements(study);
        Map<String, Map<String, Value>> values = values(StudyCaseTable.of(study));
        List<StudyCase> cases = new ArrayList<>();
        for (Case one : study.getInquiry().getCases()) {
            Optional<Area> area = one.getMembers().stream().filter(Area.class::isInstance).map(Area.class::cast)
                .filter(areas::contains).findFirst();
            Map<String, Value> known = values.getOrDefault(Objects.toString(one.getName(), "").strip(), Map.of());
            // the name alone is no value
            if (area.isPresent() || judged.containsKey(one) || known.size() > 1) {
                area.ifPresent(areas::remove);
                cases.add(new StudyCase(Objects.toString(one.getName(), ""), area, Optional.of(one),
                    measured(study, area, date), judged.getOrDefault(one, Map.of()), known));
            }
        }
        for (Area area : areas) {
            Map<String, Derived> measured = measured(study, Optional.of(area), date);
            if (!measured.isEmpty()) {
                cases.add(new StudyCase(Objects.toString(area.getName(), ""), Optional.of(area), Optional.empty(),
                    measured, Map.of(), Map.of()));
            }
        }
        return cases;
    }

    private static Map<String, Map<String, Value>> values(CaseTable table) {
        Map<String, CaseTable.Variable> variables = new HashMap<>();
        table.variables().forEach(one -> variables.put(one.key(), one));
        Map<String, Map<String, Value>> values = new HashMap<>();
        for (CaseTable.Row row : table.rows()) {
            Map<String, Value> known = new LinkedHashMap<>();
            row.values().forEach((key, value) -> known.put(key, new Value(variables.get(key).name(),
                variables.get(key).unit(), value)));
            values.put(row.name(), known);
        }
        return values;
    }

    private static Map<String, Derived> measured(Study study, Optional<Area> area, LocalDate date) {
        Map<String, Derived> measured = new LinkedHashMap<>();
        // without an area the chart of all areas would come
        if (area.isPresent()) {
            StudyChart chart = StudyChart.of(study.getActors(), area, date);
            if (!chart.units().isEmpty()) {
                new ChartMeasures(chart.administration()).all().forEach(one -> measured.put(one.key(), one));
            }
        }
        return measured;
    }

    private static Map<Case, Map<String, Level>> judgements(Study study) {
        Map<Case, Map<String, Level>> judged = new HashMap<>();
        study.getInquiry().getTypologies().stream().flatMap(one -> one.getJudgements().stream())
            .filter(StudyCases::isComplete).forEach(one -> judged
                .computeIfAbsent(one.getAssessed(), key -> new LinkedHashMap<>()).put(one.getCriterion().getKey(),
                    new Level(one.getLevel().getKey(), Objects.toString(one.getNote(), ""), List.of(), List.of(),
                        one.getEvidence().size())));
        return judged;
    }

    private static boolean isComplete(CriterionJudgement judgement) {
        return judgement.getAssessed() != null && judgement.getCriterion() != null && judgement.getLevel() != null
            && judgement.getCriterion().getKey() != null && judgement.getLevel().getKey() != null;
    }
}
