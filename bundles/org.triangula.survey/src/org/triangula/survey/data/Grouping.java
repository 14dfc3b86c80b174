// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.triangula.survey.AnswerState;

/** Makes new columns by grouping values. Missing values keep their kind. */
public final class Grouping {

    private Grouping() {
    }

    private static AnswerState[] states(DataColumn column) {
        return IntStream.range(0, column.size()).mapToObj(column::state).toArray(AnswerState[]::new);
    }

    /**
     * Groups numbers into classes.
     *
     * @param column a column of numbers
     * @param key name of the new column
     * @param bounds bounds between the classes in rising order; a bound belongs to the class above it
     * @param labels names of the classes, one more than bounds; also their codes
     * @return a column of one category per unit
     */
    public static DataColumn classes(DataColumn column, String key, double[] bounds, List<String> labels) {
        if (labels.size() != bounds.length + 1 || column.kind() != DataColumn.Kind.NUMBER) {
            throw new IllegalArgumentException(column + " in " + labels.size() + " classes");
        }
        int[][] choices = new int[column.size()][];
        for (int unit = 0; unit < choices.length; unit++) {
            double number = column.number(unit);
            choices[unit] = Double.isNaN(number) ? new int[0]
                : new int[] {(int) Arrays.stream(bounds).filter(bound -> number >= bound).count()};
        }
        return DataColumn.categories(key, column.label(), DataColumn.Kind.SINGLE, labels.stream()
            .map(label -> new DataColumn.Category(label, label, Optional.empty())).toList(), states(column), choices);
    }

    /**
     * Puts categories together.
     *
     * @param column a column of categories
     * @param key name of the new column
     * @param groups new code by old code; categories that are not named stay as they are
     * @return a column of the same kind; categories in the order in which they appear first
     */
    public static DataColumn recode(DataColumn column, String key, Map<String, String> groups) {
        Map<String, Integer> places = new LinkedHashMap<>();
        List<DataColumn.Category> categories = new ArrayList<>();
        int[] targets = new int[column.categories().size()];
        for (int i = 0; i < targets.length; i++) {
            DataColumn.Category old = column.categories().get(i);
            String code = groups.getOrDefault(old.code(), old.code());
            targets[i] = places.computeIfAbsent(code, added -> {
                categories.add(groups.containsKey(old.code()) ? new DataColumn.Category(added, added, Optional.empty())
                    : old);
                return categories.size() - 1;
            });
        }
        int[][] choices = new int[column.size()][];
        for (int unit = 0; unit < choices.length; unit++) {
            choices[unit] = Arrays.stream(column.choices(unit)).map(choice -> targets[choice]).distinct().toArray();
        }
        return DataColumn.categories(key, column.label(), column.kind(), categories, states(column), choices);
    }

    /**
     * Makes categories of texts, for example of a column of a table.
     *
     * @param column a column of texts
     * @param key name of the new column
     * @return a column of one category per unit, categories in the order in which they appear first
     */
    public static DataColumn ofTexts(DataColumn column, String key) {
        Map<String, Integer> places = new LinkedHashMap<>();
        int[][] choices = new int[column.size()][];
        for (int unit = 0; unit < choices.length; unit++) {
            choices[unit] = column.isAnswered(unit)
                ? new int[] {places.computeIfAbsent(column.text(unit), text -> places.size())} : new int[0];
        }
        return DataColumn.categories(key, column.label(), DataColumn.Kind.SINGLE, places.keySet().stream()
            .map(text -> new DataColumn.Category(text, text, Optional.empty())).toList(), states(column), choices);
    }
}
