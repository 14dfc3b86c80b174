// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.query;

import java.util.Objects;

/**
 * What is looked for.
 *
 * @param mode how the text is understood
 * @param text what was entered
 * @param stems with {@link SearchMode#WORDS}: whether other forms of the words are found, too
 * @param matchCase whether upper and lower case count
 * @param wholeWords with {@link SearchMode#PLAIN}: whether the text must not be a part of a word
 * @param within in what several words must be together
 * @param distance with {@link Within#WORDS}: how many words the outermost may be apart, 1 = side by side
 */
public record TextQuery(SearchMode mode, String text, boolean stems, boolean matchCase, boolean wholeWords,
    Within within, int distance) {

    /** Checks that nothing is {@code null} and the distance is positive. */
    public TextQuery {
        Objects.requireNonNull(mode);
        Objects.requireNonNull(text);
        Objects.requireNonNull(within);
        if (distance < 1) {
            throw new IllegalArgumentException("Words are at least 1 apart, not " + distance);
        }
    }

    /**
     * Words in any of their forms, together in a paragraph.
     *
     * @param text words and operators
     * @return the query
     */
    public static TextQuery words(String text) {
        return new TextQuery(SearchMode.WORDS, text, true, false, false, Within.PARAGRAPH, 10);
    }

    /**
     * Words in any of their forms.
     *
     * @param text words and operators
     * @param within in what they must be together
     * @param distance how many words they may be apart
     * @return the query
     */
    public static TextQuery words(String text, Within within, int distance) {
        return new TextQuery(SearchMode.WORDS, text, true, false, false, within, distance);
    }

    /**
     * Characters.
     *
     * @param text the characters
     * @param matchCase whether upper and lower case count
     * @param wholeWords whether it must not be a part of a word
     * @return the query
     */
    public static TextQuery plain(String text, boolean matchCase, boolean wholeWords) {
        return new TextQuery(SearchMode.PLAIN, text, false, matchCase, wholeWords, Within.PARAGRAPH, 10);
    }

    /**
     * A regular expression.
     *
     * @param text the expression, as {@link java.util.regex.Pattern} has it
     * @param matchCase whether upper and lower case count
     * @return the query
     */
    public static TextQuery regularExpression(String text, boolean matchCase) {
        return new TextQuery(SearchMode.REGULAR_EXPRESSION, text, false, matchCase, false, Within.PARAGRAPH, 10);
    }

    /**
     * Transcript marks.
     *
     * @param kinds keys of kinds, separated by white space; empty = all
     * @return the query
     */
    public static TextQuery marks(String kinds) {
        return new TextQuery(SearchMode.MARKS, kinds, false, false, false, Within.PARAGRAPH, 10);
    }

    /**
     * The query in one line, as it is kept with what it was used for.
     *
     * @return mode, text and what deviates from the defaults, in the language of the user
     */
    public String description() {
        return QueryDescription.of(this);
    }
}
