// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.derive;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.triangula.core.problem.ProblemException;

/**
 * A formula of a derived variable. Variables are named as in data files; names with other signs than letters, digits
 * {@code _} stand in square brackets: {@code [2.1]}. Numbers have a decimal point, texts and codes stand in quotation
 * marks. Operators: {@code + - * / ^ = <> < <= > >= and or not}. Functions, with values separated by commas or
 * semicolons:
 * <ul>
 * <li>{@code recode(x, "a", "b" -> "low", "c" -> "high", else -> missing())}; codes that are not named stay</li>
 * <li>{@code group(x, 10, 50)} or {@code group(x, 10, 50, "few", "some", "many")}; a bound belongs to the class above
 * it</li>
 * <li>{@code if(condition, value, otherwise)}; without a third value the others were not asked</li>
 * <li>{@code sum, mean, min, max, count} of those values that are known</li>
 * <li>{@code includes(x, "a")} for multiple answers, {@code place(x, "a")} for ranks, {@code count(x)} for the number
 * of
 * options chosen, {@code answered(x)}</li>
 * <li>{@code round(x, digits), abs, sqrt, ln, exp, missing()}</li>
 * </ul>
 * A result is missing where an operand is; the kind of missing is kept, and of two kinds the one that says more:
 * refused,
 * don't know, not answered, not asked.
 */
public final class Formula {

    private static final int LONGEST = 10_000;

    private final String text;
    private final Expression expression;

    private Formula(String text, Expression expression) {
        this.text = text;
        this.expression = expression;
    }

    /**
     * Reads a formula.
     *
     * @param text the formula
     * @return the formula
     * @throws ProblemException if it cannot be read, with the place
     */
    public static Formula parse(String text) throws ProblemException {
        String formula = text == null ? "" : text.strip();
        if (formula.isEmpty() || formula.length() > LONGEST) {
            throw new ProblemException(formula.isEmpty() ? "" : formula.substring(0, 40), Messages.Problem_end,
                Messages.Problem_remedy);
        }
        return new Formula(formula, new FormulaReader(formula).read());
    }

    /**
     * The formula as written.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * The variables that it uses.
     *
     * @return their names or numbers, in the order of their first use
     */
    public Set<String> variables() {
        Set<String> names = new LinkedHashSet<>();
        collect(expression, names);
        return names;
    }

    private static void collect(Expression part, Set<String> names) {
        switch (part) {
            case Expression.Constant constant -> {
                // names nothing
            }
            case Expression.Variable variable -> names.add(variable.name());
            case Expression.Operation operation -> {
                collect(operation.left(), names);
                collect(operation.right(), names);
            }
            case Expression.Call call -> {
                call.values().forEach(value -> collect(value, names));
                call.mappings().forEach(mapping -> {
                    mapping.from().forEach(from -> collect(from, names));
                    collect(mapping.to(), names);
                });
            }
        }
    }

    /** The value for one unit. */
    Value evaluate(Function<String, Value> variables) {
        return expression.evaluate(variables);
    }

    /** Names of classes in their order, for a formula that groups. */
    List<String> classes() {
        return Functions.classes(expression);
    }

    @Override
    public String toString() {
        return text;
    }
}
