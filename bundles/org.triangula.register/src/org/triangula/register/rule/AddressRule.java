// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.rule;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.triangula.register.table.AddressFinding.Severity;

/**
 * A rule as it stands in a file of rules.
 *
 * @param key key, unique in the file; a rule of the study replaces the built-in rule with the same key
 * @param fields fields that it looks at, each by itself
 * @param severity how much a finding matters
 * @param reason why it is a finding, by language tag (de, en)
 * @param when expressions that must be found in fields; an absent field is an empty text
 * @param unless expressions that must not be found in fields
 * @param action what it does
 * @param sureness whether its repair is applied without a person
 */
public record AddressRule(String key, List<String> fields, Severity severity, Map<String, String> reason,
    Map<String, Pattern> when, Map<String, Pattern> unless, RuleAction action, Sureness sureness) {

    /** Whether a repair is applied without a person. */
    public enum Sureness {
        /** Always. */
        SURE,
        /** Never: it waits for a person. */
        DOUBTFUL,
        /** When the gazetteer knows the result, or the comparison leaves no other candidate. */
        WHEN_KNOWN
    }

    /** Copies the collections. */
    public AddressRule {
        fields = List.copyOf(fields);
        reason = Map.copyOf(reason);
        when = Map.copyOf(when);
        unless = Map.copyOf(unless);
    }
}
