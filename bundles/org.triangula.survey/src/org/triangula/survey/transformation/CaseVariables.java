// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.transformation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.triangula.model.Element;
import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.Variable;
import org.triangula.model.inquiry.VariableType;
import org.triangula.model.inquiry.VariableValue;
import org.triangula.survey.AnswerState;
import org.triangula.survey.data.DataColumn;

/** Variables of cases as columns of a survey, so that they can be counted and crossed with its answers. Pure. */
public final class CaseVariables {

    private CaseVariables() {
    }

    /**
     * A variable as a column.
     *
     * @param study the study
     * @param variable the variable
     * @param units the units of a survey
     * @return one value per unit: that of the first case it belongs to that has one; without it not asked
     */
    public static DataColumn column(Study study, Variable variable, List<Element> units) {
        UnitCases cases = new UnitCases(study);
        AnswerState[] states = new AnswerState[units.size()];
        String[] texts = new String[units.size()];
        for (int unit = 0; unit < texts.length; unit++) {
            texts[unit] = value(cases.of(units.get(unit)), variable);
            states[unit] = texts[unit] == null ? AnswerState.NOT_ASKED : AnswerState.ANSWERED;
        }
        String key = variable.getKey() == null ? "" : variable.getKey();
        String label = variable.getName() == null ? key : variable.getName();
        if (variable.getType() == VariableType.INTEGER || variable.getType() == VariableType.DECIMAL) {
            return numbers(key, label, states, texts);
        }
        return variable.getType() == VariableType.CATEGORY || variable.getType() == VariableType.BOOLEAN
            ? categories(key, label, variable, states, texts) : DataColumn.texts(key, label, states, texts);
    }

    private static String value(List<Case> cases, Variable variable) {
        return cases.stream().flatMap(each -> each.getValues().stream())
            .filter(value -> value.getVariable() == variable && value.getValue() != null
                && !value.getValue().isBlank()).map(VariableValue::getValue).findFirst().orElse(null);
    }

    private static DataColumn numbers(String key, String label, AnswerState[] states, String[] texts) {
        double[] numbers = new double[texts.length];
        for (int unit = 0; unit < texts.length; unit++) {
            boolean number = texts[unit] != null && texts[unit].strip().matches("-?\\d+(\\.\\d+)?([eE]-?\\d+)?");
            numbers[unit] = number ? Double.parseDouble(texts[unit].strip()) : Double.NaN;
            if (!number && states[unit] == AnswerState.ANSWERED) {
                states[unit] = AnswerState.NOT_ANSWERED;
            }
        }
        return DataColumn.numbers(key, label, states, numbers);
    }

    private static DataColumn categories(String key, String label, Variable variable, AnswerState[] states,
        String[] texts) {
        Map<String, Integer> places = new LinkedHashMap<>();
        List<DataColumn.Category> categories = new ArrayList<>();
        for (Term term : variable.getCategories()) {
            String code = term.getKey() == null ? term.getName() : term.getKey();
            if (places.putIfAbsent(code, categories.size()) == null) {
                categories.add(new DataColumn.Category(code, term.getName() == null ? code : term.getName(),
                    Optional.empty()));
            }
        }
        int[][] choices = new int[texts.length][];
        for (int unit = 0; unit < texts.length; unit++) {
            String text = texts[unit];
            choices[unit] = text == null ? new int[0] : new int[] {places.computeIfAbsent(text, added -> {
                categories.add(new DataColumn.Category(added, added, Optional.empty()));
                return categories.size() - 1;
            })};
        }
        return DataColumn.categories(key, label, DataColumn.Kind.SINGLE, categories, states, choices);
    }
}
