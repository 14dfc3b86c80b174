// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.triangula.model.places.Repair;
import org.triangula.register.rule.AddressRule;
import org.triangula.register.rule.RuleSet;

/** Reasons of findings in the language of the workbench, whatever the language in which they were noticed. */
public final class ReasonWords {

    private final RuleSet rules = RuleSet.standard();

    /** Words of the built-in rules. */
    public ReasonWords() {
        // the rules are read once
    }

    /**
     * Why something is a finding.
     *
     * @param repair the finding
     * @return the reason of the built-in rule; that of other rules as it was noted
     */
    public String of(Repair repair) {
        String noted = Objects.requireNonNullElse(repair.getReason(), "");
        Map<String, String> words = rules.rule(Objects.requireNonNullElse(repair.getRule(), ""))
            .map(AddressRule::reason).orElse(Map.of());
        // a rule of the study may bear the key of a built-in one
        return words.containsValue(noted) ? words.getOrDefault(Locale.getDefault().getLanguage(), noted) : noted;
    }
}
