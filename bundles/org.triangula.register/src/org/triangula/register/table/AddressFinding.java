// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.table;

import java.util.List;

/**
 * Something noticed in an address table, with the repair proposed for it.
 *
 * @param rule key of the rule that noticed it
 * @param severity how much it matters
 * @param place where
 * @param field the field it concerns, one of {@link AddressField}; empty for the row or the table
 * @param reason why it is noticed, in the language of the user
 * @param arguments what fills the words of the rule, see {@link ReasonText}; empty for rules that bring their own words
 * @param changes values that the repair changes; empty when there is nothing to change
 * @param candidates values that come into question for the first changed value, the most likely first
 * @param sure whether the repair was applied at once
 */
public record AddressFinding(String rule, Severity severity, CellPlace place, String field, String reason,
    List<String> arguments, List<ValueChange> changes, List<String> candidates, boolean sure) {

    /** How much a finding matters. */
    public enum Severity {
        /** Good to know. */
        NOTE,
        /** A person should look at it. */
        DOUBTFUL,
        /** The value cannot be right. */
        WRONG
    }

    /** Copies the lists. */
    public AddressFinding {
        arguments = List.copyOf(arguments);
        changes = List.copyOf(changes);
        candidates = List.copyOf(candidates);
    }

    /**
     * Something to know that changes nothing.
     *
     * @param rule key of the rule
     * @param severity how much it matters
     * @param place where
     * @param reason why
     * @return the finding
     */
    public static AddressFinding note(String rule, Severity severity, CellPlace place, String reason) {
        return new AddressFinding(rule, severity, place, "", reason, List.of(), List.of(), List.of(), false);
    }

    /**
     * Something to know that changes nothing, of a rule whose words {@link ReasonText} has.
     *
     * @param rule key of the rule
     * @param severity how much it matters
     * @param place where
     * @param field the field it concerns; empty for the row or the table
     * @param arguments what fills the words of the rule
     * @return the finding
     */
    public static AddressFinding known(String rule, Severity severity, CellPlace place, String field,
        List<String> arguments) {
        return new AddressFinding(rule, severity, place, field, ReasonText.of(rule, arguments), arguments, List.of(),
            List.of(), false);
    }

    /**
     * Values that were changed at once, of a rule whose words {@link ReasonText} has.
     *
     * @param rule key of the rule
     * @param place where
     * @param changes the changes, at least one
     * @return the finding
     */
    public static AddressFinding changed(String rule, CellPlace place, List<ValueChange> changes) {
        return new AddressFinding(rule, Severity.NOTE, place, changes.getFirst().field(),
            ReasonText.of(rule, List.of()), List.of(), changes, List.of(), true);
    }

    /**
     * Whether the finding is about a field: its own, or one that the repair changes.
     *
     * @param name one of {@link AddressField}
     * @return true if so
     */
    public boolean concerns(String name) {
        return field.equals(name) || changes.stream().anyMatch(change -> change.field().equals(name));
    }
}
