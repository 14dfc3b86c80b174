// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.query;

import org.eclipse.osgi.util.NLS;

/** Texts that users see. */
public final class Messages extends NLS {

    /** A query for words in exactly this form. */
    public static String Describe_words;
    /** A query for words in all forms. */
    public static String Describe_words_stems;
    /** A query for characters. */
    public static String Describe_plain;
    /** Only whole words. */
    public static String Describe_whole;
    /** A query with a regular expression. */
    public static String Describe_expression;
    /** A query for transcript marks. */
    public static String Describe_marks;
    /** Upper and lower case count. */
    public static String Describe_case;
    /** Words are near each other. */
    public static String Describe_within_words;
    /** Words are in one sentence. */
    public static String Describe_within_sentence;
    /** Words are in one paragraph. */
    public static String Describe_within_paragraph;
    /** Words are in one speaker turn. */
    public static String Describe_within_turn;
    /** Words are in one document. */
    public static String Describe_within_document;
    /** Progress: texts are searched. */
    public static String Searching;
    /** Problem: an operator stands where none can be. */
    public static String Problem_unexpected;
    /** Problem: an operand is missing. */
    public static String Problem_ends;
    /** Problem: a parenthesis is missing. */
    public static String Problem_parenthesis;
    /** Problem: too deep. */
    public static String Problem_too_deep;
    /** Problem: no word. */
    public static String Problem_no_word;
    /** Remedy for all problems of syntax. */
    public static String Problem_syntax_remedy;
    /** Problem: only negations. */
    public static String Problem_only_not;
    /** Remedy for it. */
    public static String Problem_only_not_remedy;
    /** Problem: too many words. */
    public static String Problem_too_many;
    /** Remedy for it. */
    public static String Problem_too_many_remedy;
    /** Problem: syntax of a regular expression. */
    public static String Problem_expression;
    /** Remedy for it. */
    public static String Problem_expression_remedy;
    /** Problem: out of time. */
    public static String Problem_time;
    /** Problem: out of stack. */
    public static String Problem_stack;
    /** Remedy for both. */
    public static String Problem_time_remedy;

    static {
        NLS.initializeMessages("org.triangula.search.query.messages", Messages.class);
    }

    private Messages() {
    }
}
