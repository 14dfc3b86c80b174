// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.problem.ProblemException;
import org.triangula.search.query.Expression.All;
import org.triangula.search.query.Expression.Any;
import org.triangula.search.query.Expression.Near;
import org.triangula.search.query.Expression.Not;
import org.triangula.search.query.Expression.Phrase;
import org.triangula.search.query.Expression.Word;
import org.triangula.search.text.GenderForms;
import org.triangula.search.text.WordScanner;

/**
 * Reads words with operators: {@code AND UND}, {@code OR ODER}, {@code NOT NICHT} (or a minus sign), {@code NEAR/n
 * NAHE/n}, parentheses, quotation marks for words in exactly this form and order, {@code *} and {@code ?}. Words side
 * by side mean AND. NEAR binds closest, then AND, then OR. Operators are written in capitals.
 */
public final class ExpressionParser {

    private static final int USUAL_DISTANCE = 10;
    private static final int MOST_TERMS = 60;
    private static final int DEEPEST = 50;
    private static final char WILDCARD_LETTER = '\u02BB';
    private static final Pattern TOKEN = Pattern.compile("[()]|[\"„“”»«][^\"„“”»«]*(?:[\"„“”»«]|$)|[^\\s()\"„“”»«]+");
    private static final Pattern NEAR = Pattern.compile("(?:NEAR|NAHE)(?:/(\\d{1,4}))?");
    private static final Set<String> AND_WORDS = Set.of("AND", "UND", "&");
    private static final Set<String> OR_WORDS = Set.of("OR", "ODER", "|");
    private static final Set<String> NOT_WORDS = Set.of("NOT", "NICHT");

    private final WordScanner scanner = new WordScanner(GenderForms.supplied());
    private final List<String> tokens = new ArrayList<>();
    private final String text;
    private int next;
    private int depth;

    private ExpressionParser(String text) {
        this.text = text;
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
    }

    /**
     * Reads an expression.
     *
     * @param text words and operators
     * @return the expression
     * @throws ProblemException if it cannot be understood, or nothing would be left to be found
     */
    public static Expression parse(String text) throws ProblemException {
        ExpressionParser parser = new ExpressionParser(text);
        Expression expression = parser.any();
        if (parser.next < parser.tokens.size()) {
            throw parser.problem(NLS.bind(Messages.Problem_unexpected, parser.tokens.get(parser.next)));
        }
        if (!findsSomething(expression)) {
            throw new ProblemException(text, Messages.Problem_only_not, Messages.Problem_only_not_remedy);
        }
        if (Expression.phrases(expression).stream().mapToInt(phrase -> phrase.words().size()).sum() > MOST_TERMS) {
            throw new ProblemException(text, NLS.bind(Messages.Problem_too_many, MOST_TERMS),
                Messages.Problem_too_many_remedy);
        }
        return expression;
    }

    /**
     * Reads words that stand one after the other, without operators.
     *
     * @param text the words; in quotation marks they are meant in exactly this form
     * @return the phrase
     * @throws ProblemException if there is no word
     */
    public static Phrase phrase(String text) throws ProblemException {
        String clean = text.strip();
        boolean exact = !clean.isEmpty() && "\"„“”»«".indexOf(clean.charAt(0)) >= 0;
        ExpressionParser parser = new ExpressionParser(clean);
        List<Word> words = parser.words(clean, exact);
        if (words.isEmpty() || words.size() > MOST_TERMS) {
            throw parser.problem(NLS.bind(Messages.Problem_no_word, clean));
        }
        return new Phrase(words);
    }

    private static boolean findsSomething(Expression expression) {
        return switch (expression) {
            case Phrase phrase -> true;
            case All all -> all.operands().stream().anyMatch(ExpressionParser::findsSomething);
            case Any any -> any.operands().stream().allMatch(ExpressionParser::findsSomething);
            case Near near -> near.operands().stream().allMatch(ExpressionParser::findsSomething);
            case Not not -> false;
        };
    }

    private Expression any() throws ProblemException {
        List<Expression> operands = new ArrayList<>();
        operands.add(all());
        while (next < tokens.size() && OR_WORDS.contains(tokens.get(next))) {
            next++;
            operands.add(all());
        }
        return operands.size() == 1 ? operands.get(0) : new Any(operands);
    }

    private Expression all() throws ProblemException {
        List<Expression> operands = new ArrayList<>();
        operands.add(near());
        while (next < tokens.size() && !OR_WORDS.contains(tokens.get(next)) && !tokens.get(next).equals(")")) {
            if (AND_WORDS.contains(tokens.get(next))) {
                next++;
            }
            operands.add(near());
        }
        return operands.size() == 1 ? operands.get(0) : new All(operands);
    }

    private Expression near() throws ProblemException {
        Expression first = not();
        while (next < tokens.size()) {
            Matcher operator = NEAR.matcher(tokens.get(next));
            if (!operator.matches()) {
                break;
            }
            next++;
            int distance = operator.group(1) == null ? USUAL_DISTANCE
                : Math.max(1, Integer.parseInt(operator.group(1)));
            first = new Near(List.of(first, not()), distance);
        }
        return first;
    }

    private Expression not() throws ProblemException {
        if (next < tokens.size() && NOT_WORDS.contains(tokens.get(next))) {
            next++;
            return new Not(deeper());
        }
        if (next < tokens.size() && tokens.get(next).matches("-[\\p{L}\\p{N}].*")) {
            tokens.set(next, tokens.get(next).substring(1));
            return new Not(primary());
        }
        return primary();
    }

    private Expression deeper() throws ProblemException {
        if (++depth > DEEPEST) {
            throw problem(Messages.Problem_too_deep);
        }
        Expression expression = not();
        depth--;
        return expression;
    }

    private Expression primary() throws ProblemException {
        if (next >= tokens.size()) {
            throw problem(Messages.Problem_ends);
        }
        String token = tokens.get(next++);
        if (token.equals("(")) {
            if (++depth > DEEPEST) {
                throw problem(Messages.Problem_too_deep);
            }
            Expression inside = any();
            depth--;
            if (next >= tokens.size() || !tokens.get(next).equals(")")) {
                throw problem(Messages.Problem_parenthesis);
            }
            next++;
            return inside;
        }
        boolean quoted = "\"„“”»«".indexOf(token.charAt(0)) >= 0;
        if (!quoted && (OR_WORDS.contains(token) || AND_WORDS.contains(token) || NEAR.matcher(token).matches())
            || token.equals(")")) {
            throw problem(NLS.bind(Messages.Problem_unexpected, token));
        }
        List<Word> words = words(token, quoted);
        if (words.isEmpty()) {
            throw problem(NLS.bind(Messages.Problem_no_word, token));
        }
        return new Phrase(words);
    }

    /** The words of a token; wildcards belong to the words beside them. */
    private List<Word> words(String token, boolean exact) {
        List<Word> words = new ArrayList<>();
        // for the scanner a wildcard is a letter; this one takes as many characters and is in no word
        String masked = token.replace('*', WILDCARD_LETTER).replace('?', WILDCARD_LETTER);
        scanner.scan(masked, 0, masked.length(),
            (start, end) -> words.add(new Word(token.substring(start, end), exact)));
        return words;
    }

    private ProblemException problem(String reason) {
        return new ProblemException(text, reason, Messages.Problem_syntax_remedy);
    }
}
