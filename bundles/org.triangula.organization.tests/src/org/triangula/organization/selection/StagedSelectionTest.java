// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.triangula.organization.selection.CaseSelection.Candidate;
import org.triangula.organization.selection.CaseSelection.Difference;
import org.triangula.organization.selection.CaseSelection.Unfilled;

/** The case selection of “Zwei Welten?” on its published cases: reproducible, logged, differences explained. */
class StagedSelectionTest {

    private static final SelectionRules RULES = SelectionRules.supplied();
    private static List<Candidate> candidates;

    @BeforeAll
    static void read() throws IOException {
        candidates = StagedSelection.read(Files.readString(Path.of(System.getProperty("triangula.root"),
            "bundles/org.triangula.examples.study/data/organisation/cases/two-worlds.tsv")), RULES);
    }

    @Test
    void theSameWhateverTheOrderOfTheRows() {
        CaseSelection once = StagedSelection.select(candidates, RULES);
        List<Candidate> shuffled = new ArrayList<>(candidates);
        Collections.shuffle(shuffled, new Random(7));
        assertEquals(once, StagedSelection.select(shuffled, RULES));
        assertEquals(92, candidates.size());
    }

    @Test
    void theOnlyDifferenceFromThePublishedSampleIsExplainedByWhatIsMissing() {
        CaseSelection selection = StagedSelection.select(candidates, RULES);
        List<Difference> differences = selection.differences(candidates.stream().map(Candidate::name).toList());
        assertEquals(List.of("Dresden"), differences.stream().map(Difference::name).toList());
        assertTrue(differences.getFirst().published());
        assertEquals(List.of("zusage"), differences.getFirst().explanations().getFirst().missing());
        assertEquals(91, selection.selected().size());
    }

    @Test
    void unfilledCellsAreThoseOfThePublication() {
        Map<String, Integer> open = new TreeMap<>();
        for (Unfilled one : StagedSelection.select(candidates, RULES).unfilled()) {
            open.put(one.cell(), one.wanted() - one.found());
        }
        // Saxony lacks one published city, and Dresden, which the rule excludes
        assertEquals(Map.of("Brandenburg / kreisangehörige Kommune", 1,
            "Mecklenburg-Vorpommern / kreisangehörige Kommune", 1, "Sachsen / kreisfreie Stadt", 2,
            "Thüringen / kreisangehörige Kommune", 1), open);
    }

    @Test
    void whereTwoCountiesAreAlikeTheMissingIndicatorIsNamed() {
        CaseSelection selection = StagedSelection.select(candidates, RULES);
        Set<String> undecided = selection.selected().stream()
            .filter(one -> one.cell().endsWith("/ Landkreis") && one.label().isEmpty())
            .map(one -> one.cell().split(" / ")[0]).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("Mecklenburg-Vorpommern", "Sachsen", "Sachsen-Anhalt", "Schleswig-Holstein"), undecided);
        assertTrue(selection.log().stream()
            .filter(entry -> entry.stage().equals("S2") && entry.subject().equals("Harz"))
            .allMatch(entry -> entry.missing().equals(List.of("wanderungssaldo"))));
        Map<String, String> labels = selection.selected().stream().filter(one -> !one.label().isEmpty())
            .collect(Collectors.toMap(one -> one.candidate().name(), one -> one.label()));
        assertEquals("strong", labels.get("Ravensburg"));
        assertEquals("weak", labels.get("Neckar-Odenwald-Kreis"));
        // rurality counts before the situation
        assertEquals("strong", labels.get("Dahme-Spreewald"));
    }

    @Test
    void stagesWithoutInputAreLogged() {
        CaseSelection selection = StagedSelection.select(candidates, RULES);
        assertEquals(Set.of("S4", "S6", "S7"), selection.log().stream().filter(entry -> entry.subject().isEmpty())
            .map(entry -> entry.stage()).collect(Collectors.toSet()));
        Set<String> decided = selection.log().stream().map(entry -> entry.subject()).collect(Collectors.toSet());
        assertTrue(candidates.stream().allMatch(one -> decided.contains(one.name())));
    }

    @Test
    void choosesAmongMoreCandidatesThanPlaces() {
        List<Candidate> some = new ArrayList<>();
        String[][] rows = { { "Alt", "sehr", "weniger gut", "-9" }, { "Bad", "sehr", "weniger gut", "2" },
            { "Cis", "eher", "weniger gut", "1" }, { "Dorf", "eher", "gut", "0" } };
        for (String[] row : rows) {
            some.add(new Candidate(row[0], Map.of("name", row[0], "bundesland", "Land", "kommunaltyp", "Landkreis",
                "laendlichkeit", row[1], "soz_oek_lage", row[2], "wanderungssaldo", row[3])));
        }
        some.add(new Candidate("Hamburg", Map.of("name", "Hamburg", "bundesland", "Hamburg", "kommunaltyp",
            "Landkreis")));
        for (int population : new int[] { 100, 5000, 5200, 9000 }) {
            some.add(new Candidate("K" + population, Map.of("name", "K" + population, "bundesland", "Land",
                "kommunaltyp", "kreisangehörige Kommune", "landkreis", "Dorf", "einwohner_2017", "" + population)));
        }
        CaseSelection selection = StagedSelection.select(some, RULES);
        assertEquals(List.of("Dorf strong", "Alt weak", "K5000 ", "K5200 "), selection.selected().stream()
            .map(one -> one.candidate().name() + " " + one.label()).toList());
    }
}
