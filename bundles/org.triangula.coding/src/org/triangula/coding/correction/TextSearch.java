// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.text.DocumentText;
import org.triangula.core.text.TextEdit;

/** Finds words in a text and says by which edits they are replaced. */
public final class TextSearch {

    private final Pattern pattern;
    private final boolean expression;

    private TextSearch(Pattern pattern, boolean expression) {
        this.pattern = pattern;
        this.expression = expression;
    }

    /**
     * Prepares a search.
     *
     * @param wanted what is looked for, not empty
     * @param exactCase whether capital and small letters differ
     * @param wholeWords whether only whole words are found
     * @param expression whether it is a regular expression (Java)
     * @return the search
     * @throws ProblemException if the regular expression is not one
     */
    public static TextSearch of(String wanted, boolean exactCase, boolean wholeWords, boolean expression)
        throws ProblemException {
        String regex = expression ? wanted : Pattern.quote(wanted);
        if (wholeWords) {
            regex = "(?<![\\p{L}\\p{M}\\p{N}])(?:" + regex + ")(?![\\p{L}\\p{M}\\p{N}])";
        }
        int flags = Pattern.MULTILINE | (exactCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        try {
            return new TextSearch(Pattern.compile(regex, flags), expression);
        } catch (PatternSyntaxException e) {
            throw new ProblemException(wanted, NLS.bind(Messages.Problem_expression, e.getDescription()),
                Messages.Problem_expression_remedy);
        }
    }

    /**
     * Finds all places.
     *
     * @param text the text
     * @param replacement what each is replaced by; in a regular expression $1 stands for its first group
     * @return one edit a place, in the order of the text; what is empty is not found
     * @throws ProblemException if the replacement names a group that is not there
     */
    public List<TextEdit> edits(DocumentText text, String replacement) throws ProblemException {
        List<TextEdit> edits = new ArrayList<>();
        Matcher matcher = pattern.matcher(text.text());
        String with = expression ? replacement : Matcher.quoteReplacement(replacement);
        try {
            int done = 0;
            while (matcher.find()) {
                StringBuilder now = new StringBuilder();
                matcher.appendReplacement(now, with);
                if (matcher.end() > matcher.start()) {
                    edits.add(new TextEdit(text.codePoint(matcher.start()), text.codePoint(matcher.end()),
                        now.substring(matcher.start() - done)));
                }
                done = matcher.end();
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ProblemException(replacement, NLS.bind(Messages.Problem_expression, e.getMessage()),
                Messages.Problem_expression_remedy);
        }
        return edits;
    }
}
