// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.rule;

import java.util.Map;

/** What a rule does with a value. */
public sealed interface RuleAction {

    /**
     * Only tells that an expression is found.
     *
     * @param find the expression
     */
    record Tell(Expression find) implements RuleAction {
    }

    /**
     * Replaces what an expression finds in the value.
     *
     * @param find the expression
     * @param replacement text with $1 … for its groups and {field} for other values
     */
    record Replace(Expression find, String replacement) implements RuleAction {
    }

    /**
     * Sets several fields from the groups of an expression.
     *
     * @param find the expression
     * @param values text with $1 … for its groups and {field} for other values, by field
     */
    record Assign(Expression find, Map<String, String> values) implements RuleAction {
        /** Copies the values. */
        public Assign {
            values = Map.copyOf(values);
        }
    }

    /**
     * Replaces whole values by others.
     *
     * @param words the right word by the wrong one; spelling conventions do not matter
     */
    record LookUp(Map<String, String> words) implements RuleAction {
        /** Copies the words. */
        public LookUp {
            words = Map.copyOf(words);
        }
    }

    /**
     * Compares the value with what is known.
     *
     * @param with with what
     */
    record Compare(Comparison with) implements RuleAction {
    }

    /** With what values can be compared. */
    enum Comparison {
        /** The streets of the town in the gazetteer. */
        STREETS,
        /** The towns of the gazetteer. */
        TOWNS,
        /** The postal codes of the town and of the street in the gazetteer. */
        POSTAL_CODES,
        /** Characters that come about when UTF-8 is read as Windows-1252. */
        ENCODING,
        /** Words for main office and branch. */
        LEVELS,
        /** House numbers that a spreadsheet has taken for a day. */
        DAYS
    }
}
