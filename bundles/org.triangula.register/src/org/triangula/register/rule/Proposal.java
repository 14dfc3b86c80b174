// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.rule;

import java.util.List;
import java.util.Map;

import org.triangula.register.table.ValueChange;

/**
 * What an action proposes for a row.
 *
 * @param changes changed values
 * @param candidates values that come into question for the first change
 * @param certain whether nothing else comes into question
 */
record Proposal(List<ValueChange> changes, List<String> candidates, boolean certain) {

    static Proposal certain(String field, Map<String, String> values, String repaired) {
        return new Proposal(List.of(new ValueChange(field, values.getOrDefault(field, ""), repaired)), List.of(), true);
    }

    /** Several candidates, the most likely first; without any it only tells. */
    static Proposal among(String field, Map<String, String> values, List<String> candidates) {
        return candidates.isEmpty() ? new Proposal(List.of(), List.of(), false)
            : new Proposal(List.of(new ValueChange(field, values.getOrDefault(field, ""), candidates.getFirst())),
                candidates, false);
    }
}
