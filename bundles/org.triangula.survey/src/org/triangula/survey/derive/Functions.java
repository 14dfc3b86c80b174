// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.derive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.triangula.survey.AnswerState;

/** The functions of formulas. */
final class Functions {

    /** Fewest and most values of each function; recode takes mappings besides. */
    private static final Map<String, int[]> VALUES = Map.ofEntries(Map.entry("abs", new int[] {1, 1}),
        Map.entry("answered", new int[] {1, 1}), Map.entry("count", new int[] {1, 200}),
        Map.entry("exp", new int[] {1, 1}), Map.entry("group", new int[] {2, 100}), Map.entry("if", new int[] {2, 3}),
        Map.entry("includes", new int[] {2, 100}), Map.entry("ln", new int[] {1, 1}),
        Map.entry("max", new int[] {1, 200}), Map.entry("mean", new int[] {1, 200}),
        Map.entry("min", new int[] {1, 200}), Map.entry("missing", new int[] {0, 0}),
        Map.entry("not", new int[] {1, 1}), Map.entry("place", new int[] {2, 2}),
        Map.entry("recode", new int[] {1, 1}), Map.entry("round", new int[] {1, 2}),
        Map.entry("sqrt", new int[] {1, 1}), Map.entry("sum", new int[] {1, 200}));

    private Functions() {
    }

    static boolean exists(String function) {
        return VALUES.containsKey(function);
    }

    static boolean accepts(String function, int values, int mappings) {
        int[] range = VALUES.get(function);
        return range != null && values >= range[0] && values <= range[1]
            && "recode".equals(function) == mappings > 0;
    }

    static Value evaluate(Expression.Call call, Function<String, Value> variables) {
        List<Value> values = new ArrayList<>();
        call.values().forEach(value -> values.add(value.evaluate(variables)));
        return switch (call.function()) {
            case "missing" -> new Value.Missing(AnswerState.NOT_ANSWERED);
            case "answered" -> new Value.Truth(!(values.get(0) instanceof Value.Missing));
            case "if" -> chosen(values);
            case "not" -> known(values.get(0), value -> new Value.Truth(!Expression.truth(value)));
            case "recode" -> known(values.get(0), value -> recoded(value, call.mappings(), variables));
            case "group" -> known(values.get(0), value -> grouped(value, values.subList(1, values.size())));
            case "includes" -> known(values.get(0), value -> included(value, values.subList(1, values.size())));
            case "place" -> known(values.get(0), value -> place(value, values.get(1)));
            case "count" -> counted(values);
            case "sum", "mean", "min", "max" -> summarised(call.function(), values);
            case "round" -> known(values.get(0), value -> rounded(value, values));
            case "sqrt" -> number(values.get(0), Math::sqrt);
            case "ln" -> number(values.get(0), Math::log);
            case "exp" -> number(values.get(0), Math::exp);
            default -> number(values.get(0), Math::abs);
        };
    }

    private static Value known(Value value, Function<Value, Value> function) {
        return value instanceof Value.Missing ? value : function.apply(value);
    }

    private static Value chosen(List<Value> values) {
        if (values.get(0) instanceof Value.Missing) {
            return values.get(0);
        }
        if (Expression.truth(values.get(0))) {
            return values.get(1);
        }
        return values.size() == 3 ? values.get(2) : new Value.Missing(AnswerState.NOT_ASKED);
    }

    /** Each code is replaced; what no mapping names stays as it is. */
    private static Value recoded(Value value, List<Expression.Mapping> mappings, Function<String, Value> variables) {
        if (!(value instanceof Value.Codes codes)) {
            return mapped(value, mappings, variables);
        }
        List<String> replaced = new ArrayList<>();
        Value.Missing missing = null;
        for (String code : codes.codes()) {
            Value result = mapped(new Value.Words(code), mappings, variables);
            if (result instanceof Value.Missing lost) {
                missing = lost;
            } else if (!replaced.contains(result.asText())) {
                replaced.add(result.asText());
            }
        }
        return replaced.isEmpty() && missing != null ? missing : new Value.Codes(replaced);
    }

    private static Value mapped(Value value, List<Expression.Mapping> mappings, Function<String, Value> variables) {
        for (Expression.Mapping mapping : mappings) {
            if (mapping.from().isEmpty() || mapping.from().stream()
                .anyMatch(from -> Expression.same(value, from.evaluate(variables)))) {
                return mapping.to().evaluate(variables);
            }
        }
        return value;
    }

    /** Bounds in rising order belong to the class above them; names of the classes may follow. */
    private static Value grouped(Value value, List<Value> parameters) {
        OptionalDouble number = value.asNumber();
        double[] bounds = parameters.stream().filter(Value.Amount.class::isInstance)
            .mapToDouble(bound -> ((Value.Amount) bound).number()).sorted().toArray();
        List<String> names = parameters.stream().filter(Value.Words.class::isInstance).map(Value::asText).toList();
        if (number.isEmpty() || bounds.length == 0) {
            return new Value.Missing(AnswerState.NOT_ANSWERED);
        }
        int place = (int) Arrays.stream(bounds).filter(bound -> number.getAsDouble() >= bound).count();
        return new Value.Words(names.size() == bounds.length + 1 ? names.get(place) : className(bounds, place));
    }

    private static String className(double[] bounds, int place) {
        if (place == 0) {
            return NLS.bind(Messages.class_below, Value.plain(bounds[0]));
        }
        String low = Value.plain(bounds[place - 1]);
        return place == bounds.length ? NLS.bind(Messages.class_from, low)
            : NLS.bind(Messages.class_between, low, Value.plain(bounds[place]));
    }

    /** Names of the classes of a call in their order, so that they keep it; empty when it is no grouping. */
    static List<String> classes(Expression expression) {
        if (!(expression instanceof Expression.Call call) || !"group".equals(call.function())) {
            return List.of();
        }
        double[] bounds = call.values().stream().skip(1).filter(Expression.Constant.class::isInstance)
            .map(constant -> ((Expression.Constant) constant).value()).filter(Value.Amount.class::isInstance)
            .mapToDouble(bound -> ((Value.Amount) bound).number()).sorted().toArray();
        List<String> names = call.values().stream().skip(1).filter(Expression.Constant.class::isInstance)
            .map(constant -> ((Expression.Constant) constant).value()).filter(Value.Words.class::isInstance)
            .map(Value::asText).toList();
        if (names.size() == bounds.length + 1) {
            return names;
        }
        List<String> classes = new ArrayList<>();
        for (int place = 0; bounds.length > 0 && place <= bounds.length; place++) {
            classes.add(className(bounds, place));
        }
        return classes;
    }

    private static Value included(Value value, List<Value> codes) {
        List<String> chosen = value instanceof Value.Codes given ? given.codes() : List.of(value.asText());
        return new Value.Truth(codes.stream().anyMatch(code -> chosen.contains(code.asText())));
    }

    /** The place on which a code was ranked; missing when it was not. */
    private static Value place(Value value, Value code) {
        int place = value instanceof Value.Codes given ? given.codes().indexOf(code.asText()) : -1;
        return place < 0 ? new Value.Missing(AnswerState.NOT_ANSWERED) : new Value.Amount(place + 1.0);
    }

    /** Of one variable the number of options chosen, of several the number of those that are answered. */
    private static Value counted(List<Value> values) {
        if (values.size() == 1) {
            return known(values.get(0), value -> new Value.Amount(value instanceof Value.Codes given
                ? given.codes().size() : 1));
        }
        return new Value.Amount(values.stream().filter(value -> !(value instanceof Value.Missing)).count());
    }

    /** Of those that are known; missing when none is. */
    private static Value summarised(String function, List<Value> values) {
        double[] numbers = values.stream().map(Value::asNumber).filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble).toArray();
        if (numbers.length == 0) {
            return values.stream().filter(Value.Missing.class::isInstance).map(Value.Missing.class::cast)
                .reduce(Value::stronger).orElse(new Value.Missing(AnswerState.NOT_ANSWERED));
        }
        double sum = Arrays.stream(numbers).sum();
        return new Value.Amount(switch (function) {
            case "sum" -> sum;
            case "mean" -> sum / numbers.length;
            case "min" -> Arrays.stream(numbers).min().orElseThrow();
            default -> Arrays.stream(numbers).max().orElseThrow();
        });
    }

    private static Value rounded(Value value, List<Value> values) {
        double digits = values.size() == 1 ? 0 : values.get(1).asNumber().orElse(0);
        double scale = Math.pow(10, Math.max(-15, Math.min(15, digits)));
        // half away from 0, as people round
        return number(value, number -> Math.signum(number) * Math.floor(Math.abs(number) * scale + 0.5) / scale);
    }

    private static Value number(Value value, DoubleUnaryOperator function) {
        if (value instanceof Value.Missing) {
            return value;
        }
        OptionalDouble number = value.asNumber();
        double result = number.isPresent() ? function.applyAsDouble(number.getAsDouble()) : Double.NaN;
        return Double.isFinite(result) ? new Value.Amount(result) : new Value.Missing(AnswerState.NOT_ANSWERED);
    }
}
