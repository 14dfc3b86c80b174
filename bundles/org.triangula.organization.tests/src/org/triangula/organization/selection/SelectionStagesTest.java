// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.triangula.core.problem.ProblemException;
import org.triangula.organization.cases.CaseTable;
import org.triangula.organization.selection.CaseSelection.Candidate;
import org.triangula.organization.selection.CaseSelection.Outcome;

/** The later stages of a case selection: municipalities by index and neighbours, sharpening, verification, consent. */
class SelectionStagesTest {

    private static final SelectionRules RULES = SelectionRules.supplied();

    private static Candidate county(String name, String rurality, String more) {
        return candidate(name, "Landkreis", "laendlichkeit=" + rurality + ";" + more);
    }

    private static Candidate candidate(String name, String kind, String more) {
        Map<String, String> values = new LinkedHashMap<>(Map.of("name", name, "bundesland", "Land", "kommunaltyp",
            kind));
        for (String one : more.split(";")) {
            if (!one.isBlank()) {
                values.put(one.split("=")[0], one.split("=")[1]);
            }
        }
        return new Candidate(name, values);
    }

    private static List<String> names(CaseSelection selection) {
        return selection.selected().stream().map(one -> one.candidate().name()).toList();
    }

    @Test
    void whoRefusesIsReplacedByTheSameCriteriaAndTheLogSaysSo() {
        CaseSelection selection = StagedSelection.select(List.of(county("A", "sehr", "zusage=nein"),
            county("B", "sehr", "zusage=ja"), county("C", "eher", "zusage=ja"), county("D", "nicht", "")), RULES);
        assertEquals(List.of("D", "B"), names(selection));
        Outcome refused = selection.outcomes(List.of(county("A", "sehr", "zusage=nein"))).getFirst();
        assertEquals("S7", refused.stage());
        assertTrue(refused.entries().getLast().decision().contains("zusage"));
        // nobody knows whether D consented: it stays, and the log names what is missing
        assertTrue(selection.log().stream().anyMatch(one -> one.subject().equals("D")
            && one.stage().equals("S7") && one.missing().equals(List.of("zusage"))));
    }

    @Test
    void equalCandidatesAreTakenSoThatNotOneColourIsSelected() {
        CaseSelection selection = StagedSelection.select(List.of(county("A", "nicht", "partei_spitze=SPD"),
            county("B", "sehr", "partei_spitze=SPD"), county("C", "sehr", "partei_spitze=CDU")), RULES);
        assertEquals(List.of("A", "C"), names(selection));
        assertTrue(selection.log().stream().anyMatch(one -> one.stage().equals("S5") && one.subject().equals("C")));
    }

    @Test
    void municipalitiesAreNearTheMeanOfTheIndexAndNoNeighbours() {
        List<Candidate> all = new ArrayList<>(List.of(county("Kreis", "sehr", "")));
        String[][] rows = { { "N", "0.50", "M" }, { "M", "0.50", "N|O" }, { "O", "0.51", "M" }, { "F", "-2", "" },
            { "G", "2.99", "" } };
        for (String[] row : rows) {
            all.add(candidate(row[0], "kreisangehörige Kommune", "landkreis=Kreis;laendlichkeitsindex=" + row[1]
                + (row[2].isEmpty() ? "" : ";nachbarn=" + row[2]) + ";einwohner_2017=1000"));
        }
        assertEquals(List.of("Kreis", "N", "O"), names(StagedSelection.select(all, RULES)));
    }

    @Test
    void everyCandidateHasAnOutcomeWithAStage() {
        List<Candidate> all = List.of(county("A", "sehr", ""), county("B", "eher", ""), county("C", "nicht", ""),
            candidate("Bezirk", "Bezirk", ""), new Candidate("Mitte", Map.of("name", "Mitte", "bundesland", "Berlin",
                "kommunaltyp", "Bezirk")));
        List<Outcome> outcomes = StagedSelection.select(all, RULES).outcomes(all);
        assertEquals(List.of("S2", "S2", "S2", "S1", "S0"), outcomes.stream().map(Outcome::stage).toList());
        assertEquals(List.of("weak", "S2", "strong", "S1", "S0"), outcomes.stream().map(Outcome::colour).toList());
    }

    @Test
    void versionsAreComparedByCasesRulesAndInputs() throws ProblemException {
        String rules = SelectionRules.suppliedText();
        SelectionVersion before = version(rules, List.of(county("A", "sehr", ""), county("B", "eher", ""),
            county("C", "nicht", "")));
        SelectionVersion now = version(rules.replace("quota.county=2", "quota.county=1"), List.of(
            county("A", "sehr", ""), county("B", "nicht", ""), county("D", "eher", "")));
        SelectionChange change = SelectionChange.of(before, now);
        assertEquals(List.of("C", "A", "B"), change.names().stream().map(SelectionChange.Name::name).toList());
        assertEquals(List.of("− quota.county=2", "+ quota.county=1"), change.rules());
        assertEquals(List.of(new SelectionChange.Input("B", 0, List.of("laendlichkeit")),
            new SelectionChange.Input("C", -1, List.of()), new SelectionChange.Input("D", 1, List.of())),
            change.candidates());
    }

    private static SelectionVersion version(String text, List<Candidate> candidates) throws ProblemException {
        CaseTable table = new CaseTable("Tabelle", candidates.getFirst().values().keySet().stream().sorted()
            .map(one -> new CaseTable.Variable(one, one, "")).toList(), candidates.stream()
            .map(one -> new CaseTable.Row(one.name(), Optional.empty(), one.values())).toList());
        SelectionRules rules = SelectionRules.read("Regeln", text);
        return new SelectionVersion("", "V", Instant.EPOCH, text, table,
            StagedSelection.select(StagedSelection.of(table, rules), rules));
    }

    @Test
    void rulesThatAreNotUnderstoodNameTheLine() {
        String text = SelectionRules.suppliedText();
        for (String wrong : List.of("quota.city=zwei", "colour.S0=rot", "keine Regel", "quota.city=2")) {
            ProblemException problem = assertThrows(ProblemException.class,
                () -> SelectionRules.read("Regeln", text + wrong));
            assertTrue(problem.problem().place().contains(String.valueOf(text.lines().count() + 1)), wrong);
        }
        assertThrows(ProblemException.class, () -> SelectionRules.read("Regeln",
            text.replace("kind.city=kreisfreie Stadt", "")));
    }
}
