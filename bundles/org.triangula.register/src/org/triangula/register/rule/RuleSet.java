// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.rule;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.triangula.core.problem.ProblemException;

/**
 * Rules in the order in which they are applied.
 *
 * @param rules the rules
 * @param off keys of rules that are switched off
 */
public record RuleSet(List<AddressRule> rules, Set<String> off) {

    /** Copies the collections. */
    public RuleSet {
        rules = List.copyOf(rules);
        off = Set.copyOf(off);
    }

    /**
     * The rules that come with the program.
     *
     * @return those of address-rules.json
     */
    public static RuleSet standard() {
        try (Reader reader = new InputStreamReader(RuleSet.class.getResourceAsStream("address-rules.json"),
            StandardCharsets.UTF_8)) {
            return RuleFile.read("address-rules.json", reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ProblemException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * These rules together with further ones: a rule with a known key takes the place of that rule, others come after.
     *
     * @param further rules of the study or the user
     * @return all rules that are not switched off
     */
    public RuleSet with(RuleSet further) {
        Map<String, AddressRule> all = new LinkedHashMap<>();
        rules.forEach(rule -> all.put(rule.key(), rule));
        further.rules.forEach(rule -> all.put(rule.key(), rule));
        Set<String> none = new HashSet<>(off);
        none.addAll(further.off);
        all.keySet().removeAll(none);
        return new RuleSet(new ArrayList<>(all.values()), none);
    }

    /**
     * The rule with a key.
     *
     * @param key the key
     * @return the rule if there is one
     */
    public Optional<AddressRule> rule(String key) {
        return rules.stream().filter(rule -> rule.key().equals(key)).findFirst();
    }
}
