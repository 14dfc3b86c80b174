// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.derive;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

import org.triangula.survey.AnswerState;

/** A part of a formula. Evaluated for one unit at a time. */
sealed interface Expression {

    /** A value that is the same for all units. */
    record Constant(Value value) implements Expression {
    }

    /** A variable by name or number. */
    record Variable(String name) implements Expression {
    }

    /** Two parts joined by an operator. */
    record Operation(String operator, Expression left, Expression right) implements Expression {
    }

    /** A function. */
    record Call(String function, List<Expression> values, List<Mapping> mappings) implements Expression {
        public Call {
            values = List.copyOf(values);
            mappings = List.copyOf(mappings);
        }
    }

    /** Old values and the new one in their place; without old values for all others. */
    record Mapping(List<Expression> from, Expression to) {
        public Mapping {
            from = List.copyOf(from);
        }
    }

    /**
     * The value for one unit.
     *
     * @param variables values of variables of this unit
     * @return the value
     */
    default Value evaluate(Function<String, Value> variables) {
        return switch (this) {
            case Constant constant -> constant.value();
            case Variable variable -> variables.apply(variable.name());
            case Operation operation -> result(operation, variables);
            case Call call -> Functions.evaluate(call, variables);
        };
    }

    /** Whether two values are the same, numbers by size, everything else by its words. */
    static boolean same(Value one, Value other) {
        OptionalDouble first = one.asNumber();
        OptionalDouble second = other.asNumber();
        return first.isPresent() && second.isPresent() ? first.getAsDouble() == second.getAsDouble()
            : one.asText().equals(other.asText());
    }

    private static Value logical(Operation operation, Function<String, Value> variables) {
        Value left = operation.left().evaluate(variables);
        Value right = operation.right().evaluate(variables);
        boolean decisive = "or".equals(operation.operator());
        // what is known decides even when the other side is missing
        if (isTruth(left, decisive) || isTruth(right, decisive)) {
            return new Value.Truth(decisive);
        }
        Value.Missing missing = missing(left, right);
        return missing == null ? new Value.Truth(!decisive) : missing;
    }

    private static boolean isTruth(Value value, boolean expected) {
        return !(value instanceof Value.Missing) && truth(value) == expected;
    }

    /** A condition holds when its number is not 0. */
    static boolean truth(Value value) {
        return value instanceof Value.Truth known ? known.holds()
            : value.asNumber().isPresent() ? value.asNumber().getAsDouble() != 0 : "yes".equals(value.asText());
    }

    /** Why a result is missing; {@code null} when it is not. */
    static Value.Missing missing(Value left, Value right) {
        if (left instanceof Value.Missing one) {
            return right instanceof Value.Missing other ? Value.stronger(one, other) : one;
        }
        return right instanceof Value.Missing other ? other : null;
    }

    private static Value result(Operation operation, Function<String, Value> variables) {
        if ("and".equals(operation.operator()) || "or".equals(operation.operator())) {
            return logical(operation, variables);
        }
        Value left = operation.left().evaluate(variables);
        Value right = operation.right().evaluate(variables);
        Value.Missing missing = missing(left, right);
        if (missing != null) {
            return missing;
        }
        OptionalDouble first = left.asNumber();
        OptionalDouble second = right.asNumber();
        boolean numbers = first.isPresent() && second.isPresent();
        int order = numbers ? Double.compare(first.getAsDouble(), second.getAsDouble())
            : left.asText().compareTo(right.asText());
        return switch (operation.operator()) {
            case "=" -> new Value.Truth(same(left, right));
            case "<>" -> new Value.Truth(!same(left, right));
            case "<" -> new Value.Truth(order < 0);
            case "<=" -> new Value.Truth(order <= 0);
            case ">" -> new Value.Truth(order > 0);
            case ">=" -> new Value.Truth(order >= 0);
            default -> numbers ? computed(operation.operator(), first.getAsDouble(), second.getAsDouble())
                : new Value.Missing(AnswerState.NOT_ANSWERED);
        };
    }

    private static Value computed(String operator, double left, double right) {
        double result = switch (operator) {
            case "+" -> left + right;
            case "-" -> left - right;
            case "*" -> left * right;
            case "/" -> left / right;
            default -> Math.pow(left, right);
        };
        // a quotient by 0 is no number, not 0
        return Double.isFinite(result) ? new Value.Amount(result) : new Value.Missing(AnswerState.NOT_ANSWERED);
    }
}
