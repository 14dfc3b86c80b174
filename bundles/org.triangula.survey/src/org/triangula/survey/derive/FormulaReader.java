// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.problem.ProblemException;

/** Reads formulas by recursive descent. One reader per formula. */
final class FormulaReader {

    private static final int DEEPEST = 100;

    private final String text;
    private int place;
    private int depth;

    FormulaReader(String text) {
        this.text = text;
    }

    Expression read() throws ProblemException {
        Expression expression = either();
        blanks();
        if (place < text.length()) {
            throw unexpected();
        }
        return expression;
    }

    private ProblemException unexpected() {
        blanks();
        if (place >= text.length()) {
            return problem(Messages.Problem_end);
        }
        return problem(NLS.bind(Messages.Problem_character,
            new String(Character.toChars(text.codePointAt(place))), place + 1));
    }

    private ProblemException problem(String reason) {
        return new ProblemException(text, reason, Messages.Problem_remedy);
    }

    private void blanks() {
        while (place < text.length() && Character.isWhitespace(text.charAt(place))) {
            place++;
        }
    }

    private boolean skip(String sign) {
        blanks();
        if (text.startsWith(sign, place)) {
            place += sign.length();
            return true;
        }
        return false;
    }

    /** Skips a word that is not the beginning of a longer name. */
    private boolean word(String word) {
        blanks();
        int end = place + word.length();
        if (text.regionMatches(true, place, word, 0, word.length())
            && (end >= text.length() || !isNamePart(text.charAt(end)))) {
            place = end;
            return true;
        }
        return false;
    }

    private static boolean isNamePart(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_';
    }

    private Expression either() throws ProblemException {
        if (++depth > DEEPEST) {
            throw problem(Messages.Problem_nested);
        }
        Expression left = both();
        while (word("or")) {
            left = new Expression.Operation("or", left, both());
        }
        depth--;
        return left;
    }

    private Expression both() throws ProblemException {
        Expression left = negated();
        while (word("and")) {
            left = new Expression.Operation("and", left, negated());
        }
        return left;
    }

    private Expression negated() throws ProblemException {
        if (++depth > DEEPEST) {
            throw problem(Messages.Problem_nested);
        }
        Expression result = word("not") ? new Expression.Call("not", List.of(negated()), List.of()) : compared();
        depth--;
        return result;
    }

    private Expression compared() throws ProblemException {
        Expression left = sum();
        blanks();
        for (String sign : List.of("<>", "<=", ">=", "=", "<", ">")) {
            if (skip(sign)) {
                return new Expression.Operation(sign, left, sum());
            }
        }
        return left;
    }

    private Expression sum() throws ProblemException {
        Expression left = product();
        while (true) {
            blanks();
            if (skip("+")) {
                left = new Expression.Operation("+", left, product());
            } else if (!text.startsWith("->", place) && skip("-")) {
                left = new Expression.Operation("-", left, product());
            } else {
                return left;
            }
        }
    }

    private Expression product() throws ProblemException {
        Expression left = signed();
        while (true) {
            if (skip("*")) {
                left = new Expression.Operation("*", left, signed());
            } else if (skip("/")) {
                left = new Expression.Operation("/", left, signed());
            } else {
                return left;
            }
        }
    }

    private Expression signed() throws ProblemException {
        if (++depth > DEEPEST) {
            throw problem(Messages.Problem_nested);
        }
        Expression result = skip("-") ? new Expression.Operation("-", new Expression.Constant(new Value.Amount(0)),
            signed()) : power();
        depth--;
        return result;
    }

    private Expression power() throws ProblemException {
        Expression base = primary();
        return skip("^") ? new Expression.Operation("^", base, signed()) : base;
    }

    private Expression primary() throws ProblemException {
        blanks();
        if (place >= text.length()) {
            throw problem(Messages.Problem_end);
        }
        char first = text.charAt(place);
        if (first == '(') {
            place++;
            Expression inner = either();
            require(")");
            return inner;
        }
        if (first == '"') {
            return new Expression.Constant(new Value.Words(until('"')));
        }
        if (first == '[') {
            return new Expression.Variable(until(']').strip());
        }
        if (Character.isDigit(first)) {
            return number();
        }
        if (Character.isLetter(first)) {
            return name();
        }
        throw unexpected();
    }

    private void require(String sign) throws ProblemException {
        if (!skip(sign)) {
            throw unexpected();
        }
    }

    private String until(char end) throws ProblemException {
        int close = text.indexOf(end, place + 1);
        if (close < 0) {
            throw problem(Messages.Problem_end);
        }
        String inner = text.substring(place + 1, close);
        place = close + 1;
        return inner;
    }

    private Expression number() throws ProblemException {
        int start = place;
        while (place < text.length() && (Character.isDigit(text.charAt(place)) || text.charAt(place) == '.')) {
            place++;
        }
        String digits = text.substring(start, place);
        if (!digits.matches("[0-9]{1,15}(\\.[0-9]{1,15})?")) {
            place = start;
            throw unexpected();
        }
        return new Expression.Constant(new Value.Amount(Double.parseDouble(digits)));
    }

    private Expression name() throws ProblemException {
        int start = place;
        while (place < text.length() && isNamePart(text.charAt(place))) {
            place++;
        }
        String name = text.substring(start, place);
        if (!skip("(")) {
            return new Expression.Variable(name);
        }
        String function = name.toLowerCase(Locale.ROOT);
        List<Expression> values = new ArrayList<>();
        List<Expression.Mapping> mappings = new ArrayList<>();
        if (!skip(")")) {
            do {
                argument(values, mappings);
            } while (skip(",") || skip(";"));
            require(")");
        }
        if (!Functions.accepts(function, values.size(), mappings.size())) {
            throw problem(Functions.exists(function)
                ? NLS.bind(Messages.Problem_arguments, name, values.size() + mappings.size())
                : NLS.bind(Messages.Problem_function, name));
        }
        return new Expression.Call(function, values, mappings);
    }

    /** Values in front of an arrow belong to it; the first value of a function never does. */
    private void argument(List<Expression> values, List<Expression.Mapping> mappings) throws ProblemException {
        if (!values.isEmpty() && word("else")) {
            require("->");
            mappings.add(new Expression.Mapping(List.of(), either()));
            return;
        }
        Expression value = either();
        if (skip("->")) {
            List<Expression> from = new ArrayList<>(values.subList(Math.min(1, values.size()), values.size()));
            if (values.isEmpty()) {
                throw unexpected();
            }
            from.add(value);
            values.subList(1, values.size()).clear();
            mappings.add(new Expression.Mapping(from, either()));
        } else {
            values.add(value);
        }
    }
}
