// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.triangula.model.Identified;
import org.triangula.model.Study;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.Variable;
import org.triangula.model.inquiry.VariableValue;
import org.triangula.model.places.Area;

/**
 * A variable of cases that are areas, or to which exactly one area belongs.
 *
 * @param id identity of the variable
 * @param name its name
 * @param unit its unit; may be empty
 * @param values values by identity of the area
 */
public record AreaVariable(String id, String name, String unit, Map<String, String> values) {

    /** Copies the values. */
    public AreaVariable {
        values = Map.copyOf(values);
    }

    /**
     * The variables of a study that say something about areas. Call it while nobody changes the study.
     *
     * @param study the study
     * @return the variables in the order in which they first occur
     */
    public static List<AreaVariable> of(Study study) {
        Map<Variable, Map<String, String>> found = new LinkedHashMap<>();
        if (study.getInquiry() == null) {
            return List.of();
        }
        for (Case one : study.getInquiry().getCases()) {
            List<Identified> areas = one.getMembers().stream().filter(Area.class::isInstance).toList();
            if (areas.size() == 1) {
                for (VariableValue value : one.getValues()) {
                    if (value.getVariable() != null && value.getValue() != null && !value.getValue().isBlank()) {
                        found.computeIfAbsent(value.getVariable(), unknown -> new LinkedHashMap<>())
                                .putIfAbsent(areas.get(0).getId(), value.getValue().strip());
                    }
                }
            }
        }
        List<AreaVariable> result = new ArrayList<>();
        found.forEach((variable, values) -> result.add(new AreaVariable(variable.getId(), text(variable.getName()),
                text(variable.getUnit()), values)));
        return result;
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    /**
     * Whether all values are numbers.
     *
     * @return true if so
     */
    public boolean isNumeric() {
        return values.values().stream().allMatch(value -> number(value).isPresent());
    }

    /**
     * The values as numbers.
     *
     * @return numbers by identity of the area, without values that are none
     */
    public Map<String, Double> numbers() {
        Map<String, Double> numbers = new LinkedHashMap<>();
        values.forEach((area, value) -> number(value).ifPresent(number -> numbers.put(area, number)));
        return numbers;
    }

    private static OptionalDouble number(String value) {
        try {
            double number = Double.parseDouble(value.replace(',', '.'));
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
