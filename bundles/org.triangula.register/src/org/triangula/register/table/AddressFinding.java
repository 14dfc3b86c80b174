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
 * @param changes values that the repair changes; empty when there is nothing to change
 * @param candidates values that come into question for the first changed value, the most likely first
 * @param sure whether the repair was applied at once
 */
public record AddressFinding(String rule, Severity severity, CellPlace place, String field, String reason,
    List<ValueChange> changes, List<String> candidates, boolean sure) {

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
        return new AddressFinding(rule, severity, place, "", reason, List.of(), List.of(), false);
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
