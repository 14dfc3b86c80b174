// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.gazetteer.Gazetteer;
import org.triangula.register.table.AddressRow;

class RuleFileTest {

    private static RuleSet read(String rules) throws ProblemException {
        return RuleFile.read("test", new StringReader(rules));
    }

    private static RepairedRow apply(RuleSet rules, Map<String, String> values) {
        return new RuleEngine(rules, Gazetteer.EMPTY, Locale.ENGLISH).apply(
            List.of(new AddressRow("", 1, values, Map.of(), Map.of(), Set.of())), (row, finding) -> false,
            Progress.NONE).getFirst();
    }

    @Test
    void rulesOfAResearcherAreAppliedReplaceBuiltInOnesAndSwitchThemOff() throws ProblemException {
        RuleSet own = read("""
            {"off": ["blanks-around"], "rules": [
              {"key": "floor", "fields": ["houseNumber"], "find": "^(\\\\d+) (EG|\\\\d\\\\. OG)$",
               "set": {"houseNumber": "$1", "addressNote": "{addressNote}, $2"}, "sure": true},
              {"key": "towns", "fields": ["town"], "lookup": {"Alt-Dorf": "Altdorf bei M."}, "sure": true},
              {"key": "street-ss", "fields": ["street"], "find": "x^", "sure": true}]}""");
        RepairedRow row = apply(RuleSet.standard().with(own), Map.of("name", "Kita ", "street", "Hauptstrasse",
            "houseNumber", "5 2. OG", "town", "altdorf"));
        assertEquals(Map.of("name", "Kita ", "street", "Hauptstrasse", "houseNumber", "5", "addressNote", "2. OG",
            "town", "Altdorf bei M."), row.values());
        assertTrue(RuleSet.standard().rules().stream().allMatch(rule -> rule.reason().keySet().equals(
            Set.of("en", "de"))));
    }

    @Test
    void refusedRepairsAreNotMadeAgain() throws ProblemException {
        RuleSet rules = RuleSet.standard();
        AddressRow row = new AddressRow("", 1, Map.of("name", "K", "street", "Hauptstr.", "houseNumber", "1", "town",
            "T"), Map.of(), Map.of(), Set.of());
        RepairedRow repaired = new RuleEngine(rules, Gazetteer.EMPTY, Locale.ENGLISH).apply(List.of(row),
            (of, finding) -> "street-abbreviation".equals(finding.rule()), Progress.NONE).getFirst();
        assertEquals("Hauptstr.", repaired.value("street"));
    }

    @Test
    void wrongRulesAreRefusedWithTheirPlace() {
        for (String rule : List.of("{\"rules\": [{\"fields\": [\"town\"], \"find\": \"a\"}]}",
            "{\"rules\": [{\"key\": \"k\", \"fields\": [\"tonw\"], \"find\": \"a\"}]}",
            "{\"rules\": [{\"key\": \"k\", \"fields\": [\"town\"], \"find\": \"(\"}]}",
            "{\"rules\": [{\"key\": \"k\", \"fields\": [\"town\"], \"find\": \"a\", \"replace\": \"$1\"}]}",
            "{\"rules\": [{\"key\": \"k\", \"fields\": [\"town\"], \"compare\": \"moons\"}]}",
            "{\"rules\": [{\"key\": \"k\", \"fields\": [\"town\"], \"find\": \"a\", \"sur\": true}]}",
            "{\"rules\": [{\"key\": \"k\", \"fields\": [\"town\"]}]}", "[]", "{")) {
            assertThrows(ProblemException.class, () -> read(rule), rule);
        }
    }
}
