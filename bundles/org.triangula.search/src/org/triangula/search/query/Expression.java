// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.query;

import java.util.ArrayList;
import java.util.List;

/** What words are looked for and how they belong together. */
public sealed interface Expression {

    /**
     * One word or words directly one after the other.
     *
     * @param words the words
     */
    record Phrase(List<Word> words) implements Expression {
        /** Copies the list. */
        public Phrase {
            words = List.copyOf(words);
        }
    }

    /**
     * A word.
     *
     * @param text as it was entered; {@code *} stands for any characters, {@code ?} for one
     * @param exact whether only this form is meant
     */
    record Word(String text, boolean exact) {
        /**
         * Whether the word has wildcards.
         *
         * @return true if there is at least one
         */
        public boolean isWildcard() {
            return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
        }
    }

    /**
     * All of several.
     *
     * @param operands what must be there
     */
    record All(List<Expression> operands) implements Expression {
        /** Copies the list. */
        public All {
            operands = List.copyOf(operands);
        }
    }

    /**
     * Any of several.
     *
     * @param operands of which one must be there
     */
    record Any(List<Expression> operands) implements Expression {
        /** Copies the list. */
        public Any {
            operands = List.copyOf(operands);
        }
    }

    /**
     * The absence of something.
     *
     * @param operand what must not be there
     */
    record Not(Expression operand) implements Expression {
    }

    /**
     * Several near each other in one paragraph.
     *
     * @param operands what must be there
     * @param distance how many words the first word of the first and the last word of the last may be apart
     */
    record Near(List<Expression> operands, int distance) implements Expression {
        /** Copies the list. */
        public Near {
            operands = List.copyOf(operands);
        }
    }

    /**
     * All phrases of an expression.
     *
     * @param expression the expression
     * @return its phrases, also those that must not be there
     */
    static List<Phrase> phrases(Expression expression) {
        List<Phrase> phrases = new ArrayList<>();
        collect(expression, phrases);
        return phrases;
    }

    private static void collect(Expression expression, List<Phrase> phrases) {
        switch (expression) {
            case Phrase phrase -> phrases.add(phrase);
            case All all -> all.operands().forEach(each -> collect(each, phrases));
            case Any any -> any.operands().forEach(each -> collect(each, phrases));
            case Near near -> near.operands().forEach(each -> collect(each, phrases));
            case Not not -> collect(not.operand(), phrases);
        }
    }
}
