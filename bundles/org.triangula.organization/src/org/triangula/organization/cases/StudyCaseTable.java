// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.triangula.model.Element;
import org.triangula.model.Identified;
import org.triangula.model.Study;
import org.triangula.model.Wording;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.Variable;
import org.triangula.model.inquiry.VariableValue;
import org.triangula.model.places.Area;
import org.triangula.model.places.AreaMembership;
import org.triangula.model.survey.Answer;
import org.triangula.model.survey.AnswerDecision;
import org.triangula.model.survey.AnswerOption;
import org.triangula.model.survey.MissingKind;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.Survey;
import org.triangula.organization.cases.CaseTable.Row;

/**
 * The cases of a study with all that is known about them: their variables (the latest value), the kind of their area
 * and the areas it lies in, and what they answered in surveys to questions with one value. Answers of several
 * respondents that contradict each other count only where a decision was made.
 */
public final class StudyCaseTable {

    private static final Set<QuestionType> ONE_VALUE =
        Set.of(QuestionType.SINGLE, QuestionType.YES_NO, QuestionType.NUMBER, QuestionType.PERCENT);

    private final Study study;
    private final Map<String, CaseTable.Variable> variables = new LinkedHashMap<>();

    private StudyCaseTable(Study study) {
        this.study = study;
    }

    /**
     * Reads the cases. The caller holds the monitor of the session.
     *
     * @param study the study
     * @return its cases with a name, the first of each name
     */
    public static CaseTable of(Study study) {
        return new StudyCaseTable(study).make();
    }

    private CaseTable make() {
        variables.put(CaseTableText.NAME, new CaseTable.Variable(CaseTableText.NAME, Messages.caseName, ""));
        List<Row> rows = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Map<Identified, List<Response>> responses = responses();
        for (Case one : study.getInquiry().getCases()) {
            String name = Objects.toString(one.getName(), "").strip();
            if (name.isEmpty() || !names.add(name)) {
                continue;
            }
            Map<String, String> values = new LinkedHashMap<>();
            values.put(CaseTableText.NAME, name);
            variableValues(one, values);
            Optional<Area> area = one.getMembers().stream().filter(Area.class::isInstance).map(Area.class::cast)
                .findFirst();
            area.ifPresent(found -> area(found, values));
            Set<Identified> units = new LinkedHashSet<>(one.getMembers());
            units.add(one);
            answers(units, units.stream().flatMap(unit -> responses.getOrDefault(unit, List.of()).stream()).toList(),
                values);
            rows.add(new Row(name, area.map(Area::getId), values));
        }
        return new CaseTable(Messages.casesOfStudy, List.copyOf(variables.values()), rows);
    }

    private void put(Map<String, String> values, String key, String name, String unit, String value) {
        if (value != null && !value.isBlank()) {
            variables.putIfAbsent(key, new CaseTable.Variable(key, name, unit));
            values.put(key, value.strip());
        }
    }

    private void variableValues(Case one, Map<String, String> values) {
        Map<Variable, VariableValue> latest = new LinkedHashMap<>();
        for (VariableValue value : one.getValues()) {
            if (value.getVariable() != null && value.getValue() != null && !value.getValue().isBlank()) {
                latest.merge(value.getVariable(), value, (before, now) -> from(now).compareTo(from(before)) > 0 ? now
                    : before);
            }
        }
        latest.forEach((variable, value) -> put(values, key(variable), Objects.toString(variable.getName(),
            key(variable)), Objects.toString(variable.getUnit(), ""), value.getValue()));
    }

    private static String from(VariableValue value) {
        return Objects.toString(value.getValidFrom(), "");
    }

    /**
     * The key of a variable in tables of cases.
     *
     * @param variable the variable
     * @return its key; its identity if it has none
     */
    public static String key(Variable variable) {
        return variable.getKey() == null || variable.getKey().isBlank() ? variable.getId() : variable.getKey();
    }

    private void area(Area area, Map<String, String> values) {
        if (area.getKind() != null) {
            put(values, "area.kind", Messages.areaKind, "", area.getKind().getName());
        }
        Set<Area> seen = new HashSet<>();
        List<Area> open = new ArrayList<>(List.of(area));
        while (!open.isEmpty()) {
            for (AreaMembership membership : open.removeFirst().getMemberships()) {
                Area whole = membership.getWhole();
                if (whole != null && membership.getValidUntil() == null && seen.add(whole)) {
                    String kind = whole.getKind() == null ? "" : Objects.toString(whole.getKind().getName(), "");
                    String key = "area.in." + (whole.getKind() == null ? "" : whole.getKind().getKey());
                    if (!values.containsKey(key)) {
                        put(values, key, Messages.bind(Messages.areaIn, kind), "", whole.getName());
                    }
                    open.add(whole);
                }
            }
        }
    }

    private Map<Identified, List<Response>> responses() {
        Map<Identified, List<Response>> responses = new LinkedHashMap<>();
        study.getSurveys().getSurveys().stream().flatMap(one -> one.getResponses().stream())
            .filter(one -> one.getUnit() != null).forEach(one -> responses
                .computeIfAbsent(one.getUnit(), key -> new ArrayList<>()).add(one));
        return responses;
    }

    private void answers(Set<Identified> units, List<Response> responses, Map<String, String> values) {
        Map<Question, Set<String>> said = new LinkedHashMap<>();
        for (Response response : responses) {
            for (Answer answer : response.getAnswers()) {
                if (answer.getQuestion() != null && answer.getRow() == null
                    && ONE_VALUE.contains(answer.getQuestion().getType()) && !value(answer).isEmpty()) {
                    said.computeIfAbsent(answer.getQuestion(), key -> new LinkedHashSet<>()).add(value(answer));
                }
            }
        }
        for (Survey survey : study.getSurveys().getSurveys()) {
            for (AnswerDecision decision : survey.getDecisions()) {
                Element unit = decision.getUnit();
                if (units.contains(unit) && decision.getAnswer() != null && said.containsKey(decision.getQuestion())) {
                    said.put(decision.getQuestion(), Set.of(value(decision.getAnswer())));
                }
            }
        }
        said.forEach((question, answers) -> {
            if (answers.size() == 1) {
                put(values, "answer." + question.getId(), name(question), Objects.toString(question.getUnit(), ""),
                    answers.iterator().next());
            }
        });
    }

    private static String value(Answer answer) {
        if (answer.getMissing() != null && answer.getMissing() != MissingKind.NONE) {
            return "";
        }
        if (answer.getNumber() != null) {
            double number = answer.getNumber();
            return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number)
                : Double.toString(number);
        }
        return answer.getOptions().stream().filter(one -> one.getMissing() == MissingKind.NONE)
            .map(StudyCaseTable::option).findFirst().orElse("");
    }

    private static String option(AnswerOption option) {
        return option.getName() == null || option.getName().isBlank() ? Objects.toString(option.getCode(), "")
            : option.getName();
    }

    private static String name(Question question) {
        String number = Objects.toString(question.getNumber(), "");
        String name = Objects.toString(question.getName(), "");
        String language = Locale.getDefault().getLanguage();
        String wording = question.getWordings().stream().sorted(Comparator.comparing(one -> !language.equals(one
            .getLanguage()))).map(Wording::getText).filter(Objects::nonNull).findFirst().orElse("");
        return (number + " " + (name.isBlank() || name.equals(number) ? wording : name)).strip();
    }
}
