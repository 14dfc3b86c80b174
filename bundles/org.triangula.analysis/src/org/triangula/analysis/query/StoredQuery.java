// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.triangula.analysis.retrieval.VariableCondition;
import org.triangula.analysis.retrieval.VariableFilter;
import org.triangula.model.Property;
import org.triangula.model.inquiry.AnalysisResult;

/**
 * A query with a name, as it is kept in the study. What it finds is not kept: it is answered anew whenever it is shown.
 *
 * @param name its name
 * @param query what it looks for
 * @param scope where it looks
 */
public record StoredQuery(String name, CodingQuery query, QueryScope scope) {

    /** Identity of the analysis under which queries are kept. */
    public static final String ANALYSIS = "org.triangula.analysis.query";

    private static final String FUNCTION = "function";
    private static final String CODES = "codes";
    private static final String OTHERS = "others";
    private static final String SUBCODES = "subcodes";
    private static final String NUMBER = "number";
    private static final String CODERS = "coders";
    private static final String ACTIVE = "activeDocuments";
    private static final String ALL = "allConditions";
    private static final String CONDITION = "condition";

    /**
     * Reads a query from the study.
     *
     * @param result a result of the study
     * @return the query; empty when the result is something else, or of a version that knows more functions
     */
    public static Optional<StoredQuery> of(AnalysisResult result) {
        if (!ANALYSIS.equals(result.getAnalysis())) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (Property property : result.getParameters()) {
            values.put(property.getKey(), property.getValue() == null ? "" : property.getValue());
        }
        return of(result.getName() == null ? "" : result.getName(), values);
    }

    /**
     * Reads a query from parameters.
     *
     * @param name its name
     * @param values keys and values, as {@link #parameters()} gives them
     * @return the query; empty when they are none, or of a version that knows more functions
     */
    public static Optional<StoredQuery> of(String name, Map<String, String> values) {
        try {
            CodingQuery query = new CodingQuery(
                QueryFunction.valueOf(values.getOrDefault(FUNCTION, "").toUpperCase(Locale.ROOT)), list(values, CODES),
                list(values, OTHERS), Boolean.parseBoolean(values.get(SUBCODES)),
                Integer.parseInt(values.getOrDefault(NUMBER, "0")), Set.copyOf(list(values, CODERS)));
            QueryScope scope = new QueryScope(Boolean.parseBoolean(values.get(ACTIVE)), filter(values));
            return Optional.of(new StoredQuery(name, query, scope));
        } catch (IllegalArgumentException e) {
            // made by a later version or by hand; the study keeps it, it is only not offered
            return Optional.empty();
        }
    }

    private static List<String> list(Map<String, String> values, String key) {
        return values.getOrDefault(key, "").lines().filter(line -> !line.isBlank()).toList();
    }

    private static VariableFilter filter(Map<String, String> values) {
        List<VariableCondition> conditions = new ArrayList<>();
        for (int number = 1; values.containsKey(CONDITION + number); number++) {
            String[] parts = values.get(CONDITION + number).split("\\|", 3);
            if (parts.length != 3) {
                throw new IllegalArgumentException("A condition has three parts.");
            }
            conditions.add(new VariableCondition(parts[0],
                VariableCondition.Comparison.valueOf(parts[1].toUpperCase(Locale.ROOT)), parts[2]));
        }
        return new VariableFilter(!"false".equals(values.get(ALL)), conditions);
    }

    /**
     * The parameters under which the query is kept.
     *
     * @return keys and values; lists have one entry per line
     */
    public Map<String, String> parameters() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(FUNCTION, query.function().name().toLowerCase(Locale.ROOT));
        values.put(CODES, String.join("\n", query.codes()));
        values.put(OTHERS, String.join("\n", query.others()));
        values.put(SUBCODES, String.valueOf(query.subcodes()));
        values.put(NUMBER, String.valueOf(query.number()));
        values.put(CODERS, String.join("\n", query.coders().stream().sorted().toList()));
        values.put(ACTIVE, String.valueOf(scope.activeOnly()));
        values.put(ALL, String.valueOf(scope.filter().all()));
        int number = 1;
        for (VariableCondition condition : scope.filter().conditions()) {
            values.put(CONDITION + number++, condition.variable() + '|'
                + condition.comparison().name().toLowerCase(Locale.ROOT) + '|' + condition.value());
        }
        return values;
    }
}
