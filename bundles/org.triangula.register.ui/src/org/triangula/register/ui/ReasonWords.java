// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.triangula.geo.study.TermKey;
import org.triangula.model.Study;
import org.triangula.model.places.Repair;
import org.triangula.model.places.RepairState;
import org.triangula.register.rule.AddressRule;
import org.triangula.register.rule.RuleSet;
import org.triangula.register.study.TermWords;
import org.triangula.register.table.ReasonText;

/** Reasons of findings in the language of the workbench, whatever the language in which they were noticed. */
public final class ReasonWords {

    /** Places of name and key of the type among the arguments of a missing type. */
    private static final int TYPE_NAME = 1;
    private static final int TYPE_KEY = 3;

    private final RuleSet rules = RuleSet.standard();

    /** Words of the built-in rules. */
    public ReasonWords() {
        // the rules are read once
    }

    /**
     * Why something is a finding.
     *
     * @param repair the finding
     * @return the reason of the built-in rule or check; that of other rules as it was noted
     */
    public String of(Repair repair) {
        String noted = Objects.requireNonNullElse(repair.getReason(), "");
        String rule = Objects.requireNonNullElse(repair.getRule(), "");
        // findings of studies that are older than the arguments have only their words
        if (ReasonText.knows(rule)
            && ReasonText.inAllLanguages(rule, repair.getArguments()).contains(noted)) {
            return ReasonText.of(rule, translated(repair));
        }
        Map<String, String> words = rules.rule(rule).map(AddressRule::reason).orElse(Map.of());
        // a rule of the study may bear the key of a built-in one
        return words.containsValue(noted) ? words.getOrDefault(Locale.getDefault().getLanguage(), noted) : noted;
    }

    /** The type that is missing by its word of today in this language. */
    private static List<String> translated(Repair repair) {
        List<String> arguments = new ArrayList<>(repair.getArguments());
        if (arguments.size() > TYPE_KEY && EcoreUtil.getRootContainer(repair) instanceof Study study) {
            TermKey.find(TermKey.terms(study, TermKey.FACILITY_TYPE), arguments.get(TYPE_KEY))
                .ifPresent(type -> arguments.set(TYPE_NAME, TermWords.of(type)));
        }
        return arguments;
    }

    /**
     * Why it was decided as it was.
     *
     * @param repair the finding
     * @return the note of the person; that it is no longer found when the check itself has settled it; else empty
     */
    public String ofDecision(Repair repair) {
        boolean settled = repair.getState() == RepairState.NOTED && repair.getDecidedAt() != null
            && repair.getDecidedBy() == null;
        return settled ? ReasonText.of(ReasonText.SETTLED, List.of())
            : Objects.requireNonNullElse(repair.getNote(), "");
    }
}
