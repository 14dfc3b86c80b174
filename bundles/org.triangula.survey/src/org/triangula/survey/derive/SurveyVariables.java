// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.derive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.survey.AnswerOption;
import org.triangula.model.survey.DerivedVariable;
import org.triangula.model.survey.MissingKind;
import org.triangula.model.survey.Survey;
import org.triangula.survey.AnswerState;
import org.triangula.survey.Item;
import org.triangula.survey.Wordings;
import org.triangula.survey.data.DataColumn;
import org.triangula.survey.data.SurveyData;

/**
 * All variables of a survey, answers and derived ones, as columns of the same units. Derived variables are evaluated
 * when they are asked for.
 */
public final class SurveyVariables {

    private final SurveyData data;
    private final String language;
    private final Map<String, Item> items = new HashMap<>();
    private final Map<String, DerivedVariable> derived = new LinkedHashMap<>();
    private final Map<DerivedVariable, DataColumn> columns = new HashMap<>();
    private final Set<DerivedVariable> underway = new HashSet<>();

    private SurveyVariables(Survey survey, SurveyData data, String language) {
        this.data = data;
        this.language = language;
        for (Item item : data.items()) {
            String row = item.row().map(part -> "/" + part.getCode()).orElse("");
            if (item.question().getNumber() != null) {
                items.putIfAbsent(item.question().getNumber() + row, item);
            }
            if (item.question().getName() != null) {
                items.put(item.question().getName() + row, item);
            }
        }
        survey.getDerivedVariables().forEach(variable -> derived.putIfAbsent(variable.getKey(), variable));
    }

    /**
     * The variables of a survey.
     *
     * @param survey the survey, for its derived variables
     * @param data its answers
     * @param language language of labels
     * @return the variables
     */
    public static SurveyVariables of(Survey survey, SurveyData data, String language) {
        return new SurveyVariables(survey, data, language);
    }

    /**
     * The answers.
     *
     * @return the data
     */
    public SurveyData data() {
        return data;
    }

    /**
     * The derived variables.
     *
     * @return in the order of the survey
     */
    public List<DerivedVariable> derived() {
        return List.copyOf(derived.values());
    }

    /**
     * A variable by its name: variable name or number of a question, with the code of a row after a slash, or the key
     * of a derived variable.
     *
     * @param name the name
     * @return the column
     * @throws ProblemException if there is no such variable, or its formula is wrong
     */
    public DataColumn column(String name) throws ProblemException {
        DerivedVariable variable = derived.get(name);
        if (variable != null) {
            return column(variable);
        }
        Item item = items.get(name);
        if (item == null) {
            throw new ProblemException(name, NLS.bind(Messages.Problem_variable, name), Messages.Problem_remedy);
        }
        return data.column(item);
    }

    /**
     * Whether a variable exists.
     *
     * @param name name or number
     * @return true if so
     */
    public boolean has(String name) {
        return derived.containsKey(name) || items.containsKey(name);
    }

    /**
     * A derived variable.
     *
     * @param variable the variable
     * @return its values
     * @throws ProblemException if its formula is wrong or leads in a circle
     */
    public synchronized DataColumn column(DerivedVariable variable) throws ProblemException {
        DataColumn known = columns.get(variable);
        if (known != null) {
            return known;
        }
        if (!underway.add(variable)) {
            throw new ProblemException(variable.getKey(), NLS.bind(Messages.Problem_circle, variable.getKey()),
                Messages.Problem_remedy);
        }
        try {
            DataColumn column = evaluate(Formula.parse(variable.getFormula()), variable.getKey(),
                Wordings.choose(variable.getWordings(), language, variable.getName()), variable.getOptions());
            columns.put(variable, column);
            return column;
        } finally {
            underway.remove(variable);
        }
    }

    /**
     * Evaluates a formula that is not in the study yet, for a preview.
     *
     * @param formula the formula
     * @param key name of the result
     * @param label name for people
     * @return the values
     * @throws ProblemException if it names unknown variables or leads in a circle
     */
    public DataColumn evaluate(Formula formula, String key, String label) throws ProblemException {
        return evaluate(formula, key, label, List.of());
    }

    private DataColumn evaluate(Formula formula, String key, String label, List<AnswerOption> options)
        throws ProblemException {
        Map<String, DataColumn> used = new HashMap<>();
        for (String name : formula.variables()) {
            used.put(name, column(name));
        }
        Value[] values = new Value[data.units().size()];
        for (int i = 0; i < values.length; i++) {
            int unit = i;
            values[i] = formula.evaluate(name -> value(used.get(name), unit));
        }
        AnswerState[] states = Arrays.stream(values).map(value -> value instanceof Value.Missing missing
            ? missing.reason() : AnswerState.ANSWERED).toArray(AnswerState[]::new);
        boolean numeric = options.isEmpty() && Arrays.stream(values)
            .allMatch(value -> value instanceof Value.Missing || value instanceof Value.Amount);
        return numeric ? DataColumn.numbers(key, label, states,
            Arrays.stream(values).mapToDouble(value -> value.asNumber().orElse(Double.NaN)).toArray())
            : categories(formula, key, label, options, values, states);
    }

    private static Value value(DataColumn column, int unit) {
        if (!column.isAnswered(unit)) {
            return new Value.Missing(column.state(unit));
        }
        return switch (column.kind()) {
            case NUMBER -> new Value.Amount(column.number(unit));
            case TEXT -> new Value.Words(column.text(unit));
            case SINGLE, MULTIPLE, RANK -> new Value.Codes(Arrays.stream(column.choices(unit))
                .mapToObj(choice -> column.categories().get(choice).code()).toList());
        };
    }

    private DataColumn categories(Formula formula, String key, String label, List<AnswerOption> options,
        Value[] values, AnswerState[] states) throws ProblemException {
        Map<String, Integer> places = new LinkedHashMap<>();
        List<DataColumn.Category> categories = new ArrayList<>();
        for (AnswerOption option : options) {
            if (option.getMissing() == MissingKind.NONE) {
                places.put(option.getCode(), categories.size());
                categories.add(new DataColumn.Category(option.getCode(), Wordings.of(option, language),
                    Optional.of(option)));
            }
        }
        boolean conditions = Arrays.stream(values)
            .allMatch(value -> value instanceof Value.Missing || value instanceof Value.Truth);
        Map<String, DataColumn.Category> known = inherited(formula);
        Set<String> order = new LinkedHashSet<>(conditions ? List.of("yes", "no") : formula.classes());
        known.keySet().stream().filter(code -> uses(values, code)).forEach(order::add);
        boolean several = false;
        List<List<String>> codes = new ArrayList<>();
        for (Value value : values) {
            List<String> chosen = switch (value) {
                case Value.Missing missing -> List.of();
                case Value.Codes given -> given.codes();
                default -> List.of(value.asText());
            };
            several |= chosen.size() > 1;
            codes.add(chosen);
            order.addAll(chosen);
        }
        for (String code : order) {
            if (!places.containsKey(code)) {
                places.put(code, categories.size());
                categories.add(conditions ? new DataColumn.Category(code, "yes".equals(code) ? Messages.Yes
                    : Messages.No, Optional.empty())
                    : known.getOrDefault(code, new DataColumn.Category(code, code, Optional.empty())));
            }
        }
        int[][] choices = codes.stream().map(chosen -> chosen.stream().mapToInt(places::get).toArray())
            .toArray(int[][]::new);
        return DataColumn.categories(key, label, several ? DataColumn.Kind.MULTIPLE : DataColumn.Kind.SINGLE,
            categories, states, choices);
    }

    private static boolean uses(Value[] values, String code) {
        return Arrays.stream(values).anyMatch(value -> value instanceof Value.Codes given
            ? given.codes().contains(code) : value instanceof Value.Words words && words.text().equals(code));
    }

    /** Categories of the variables used, whose labels stay where their codes stay. */
    private Map<String, DataColumn.Category> inherited(Formula formula) throws ProblemException {
        Map<String, DataColumn.Category> known = new LinkedHashMap<>();
        for (String name : formula.variables()) {
            column(name).categories().forEach(category -> known.putIfAbsent(category.code(), category));
        }
        return known;
    }

    /**
     * Weights of the units.
     *
     * @param variable a derived variable that gives weights; empty for the weights of the responses
     * @return one weight per unit; 0 where the variable has no number or one below 0
     * @throws ProblemException if its formula is wrong or gives no numbers
     */
    public double[] weights(Optional<DerivedVariable> variable) throws ProblemException {
        if (variable.isEmpty()) {
            return data.weights();
        }
        DataColumn column = column(variable.get());
        if (column.kind() != DataColumn.Kind.NUMBER) {
            throw new ProblemException(column.key(), NLS.bind(Messages.Problem_weight, column.key()),
                Messages.Problem_remedy);
        }
        double[] weights = new double[column.size()];
        for (int unit = 0; unit < weights.length; unit++) {
            weights[unit] = column.isAnswered(unit) ? Math.max(0, column.number(unit)) : 0;
        }
        return weights;
    }
}
