// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.typology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.triangula.core.problem.ProblemException;
import org.triangula.organization.RValues;
import org.triangula.organization.cases.StudyCase;
import org.triangula.organization.cases.StudyCase.Level;
import org.triangula.organization.cases.StudyCase.Value;

/** Typologies as text, criteria that variables fill, judgements before what is computed, calibration. */
class OwnTypologyTest {

    private static final double EXACT = 1e-9;
    private static final String TEXT = String.join("\n", "typology\teigen\tOwn\tEigene",
        "criterion\tanteil\tlow,high\tShare\tAnteil", "thresholds\tanteil\t10", "variable\tanteil\tauslaender",
        "criterion\treich\tno,yes\tRich\tReich", "fuzzy\treich\t2500,5000,20000", "variable\treich\teinkommen",
        "criterion\tart\tstadt,land\tKind\tArt", "variable\tart\tart", "level\tart=land\trural\tländlich",
        "type\tA\t-\tA\tA", "type\tB\tgruppe\tB\tB", "rule\tA\tanteil=high art=land", "rule\tB\treich=yes");

    private static StudyCase one(Map<String, Level> judged, Map<String, Value> values) {
        return new StudyCase("Fall", Optional.empty(), Optional.empty(), Map.of(), judged, values);
    }

    private static Value value(String text) {
        return new Value("Name", "%", text);
    }

    @Test
    void everySuppliedTypologyIsTheSameAfterWriting() throws ProblemException {
        for (String key : TypologyReader.SUPPLIED) {
            Typology typology = TypologyReader.supplied(key);
            assertEquals(typology, TypologyReader.read(key, TypologyWriter.write(typology)));
        }
        Typology own = TypologyReader.read("", TEXT);
        assertEquals(own, TypologyReader.read("", TypologyWriter.write(own)));
    }

    @Test
    void mistakesAreNamedWithTheirLine() {
        for (String wrong : List.of("criterion\tanteil\tno,yes\tAgain\tNochmal", "rule\tA\tanteil=sehr",
            "rule\tC\tanteil=low", "variable\tniemand\tx", "thresholds\tart\t3,2", "fuzzy\tart\t1,3,2", "type\tA\tb",
            "unsinn", "criterion\tx\tno,no\tX\tX", "type\tB\t-\tB\tB")) {
            ProblemException problem = assertThrows(ProblemException.class,
                () -> TypologyReader.read("Datei", TEXT + "\n" + wrong), wrong);
            assertTrue(problem.problem().place().contains("Datei") && problem.problem().place().contains("15"), wrong);
        }
        assertThrows(ProblemException.class, () -> TypologyReader.read("Datei", "# nichts"));
    }

    @Test
    void variablesFillCriteriaAndAJudgementCountsFirstButBothAreKept() throws ProblemException {
        Typology typology = TypologyReader.read("", TEXT);
        Map<String, Value> values = Map.of("auslaender", value("10,0"), "einkommen", value("4670"), "art",
            value("land"));
        StudyCase computed = one(Map.of(), values);
        assertEquals(Map.of("anteil", "high", "reich", "no", "art", "land"), computed.configuration(typology));
        assertTrue(computed.levels(typology).get("anteil").computed());
        assertTrue(computed.levels(typology).get("anteil").reason().contains("10,0 %"));
        assertEquals(List.of("A"), typology.classify(computed.configuration(typology)).types());
        StudyCase judged = one(Map.of("anteil", new Level("low", "zählt anders", List.of(), List.of(), 1)), values);
        Level level = judged.levels(typology).get("anteil");
        assertEquals("low", level.level());
        assertEquals("high", level.instead().orElseThrow().level());
        assertEquals(List.of(), typology.classify(judged.configuration(typology)).types());
        assertEquals(Map.of("anteil", 10.0, "reich", 4670.0), computed.numbers(typology));
        assertEquals(Map.of("reich", 4670.0), judged.numbers(typology));
        assertEquals(1.0, TypologyReader.read("", TEXT + "\nrule\tA\tanteil=high").memberships(computed
            .numbers(typology)).get("A"));
        assertEquals(0.40, typology.memberships(computed.numbers(typology)).get("B"), 0.005);
        assertEquals(Map.of(), one(Map.of(), Map.of("einkommen", value("5000"))).configuration(typology));
    }

    /** By hand: memberships 0.9, 0.4, 0.2 with the outcome in the first two: 1.3 / 1.5 and 1.3 / 2. */
    @Test
    void calibratedConditionsHaveFuzzyConsistencyAndCoverage() throws ProblemException {
        Typology typology = TypologyReader.read("", TEXT);
        List<TruthTable.Case> cases = List.of(fuzzy("1", 0.9, true), fuzzy("2", 0.4, true), fuzzy("3", 0.2, false));
        SetRelation relation = TruthTable.of(typology, cases).relations(cases).stream()
            .filter(one -> one.criterion().equals("reich") && one.level().equals("yes")).findFirst().orElseThrow()
            .relation();
        assertEquals(1.3 / 1.5, relation.sufficiencyConsistency(), EXACT);
        assertEquals(1.3 / 2, relation.sufficiencyCoverage(), EXACT);
    }

    private static TruthTable.Case fuzzy(String name, double membership, boolean outcome) {
        return new TruthTable.Case(name, Map.of("anteil", "high", "reich", membership > 0.5 ? "yes" : "no", "art",
            "land"), outcome, Map.of("reich", membership));
    }

    @Test
    void calibrationEqualsThatOfR() {
        List<Map<String, double[]>> blocks = RValues.blocks(OwnTypologyTest.class, "calibration.tsv", "anchors");
        assertEquals(4, blocks.size());
        for (Map<String, double[]> block : blocks) {
            double[] anchors = block.get("anchors");
            Calibration calibration = new Calibration(anchors[0], anchors[1], anchors[2]);
            for (int i = 0; i < block.get("x").length; i++) {
                assertEquals(block.get("membership")[i], calibration.membership(block.get("x")[i]), EXACT);
            }
        }
    }

    /** Ragin, Redesigning Social Inquiry (2008), table 5.2: membership in the set of developed countries. */
    @Test
    void calibrationGivesThePublishedTable() {
        double[][] published = { { 40110, 1.00 }, { 10940, 0.77 }, { 9800, 0.72 }, { 7470, 0.62 }, { 4670, 0.40 },
            { 4100, 0.25 }, { 4070, 0.25 }, { 3740, 0.18 }, { 3690, 0.17 }, { 3590, 0.16 }, { 2980, 0.08 },
            { 1000, 0.01 }, { 650, 0.01 }, { 450, 0.00 }, { 110, 0.00 } };
        for (double[] row : published) {
            assertEquals(row[1], new Calibration(2500, 5000, 20000).membership(row[0]), 0.0075);
        }
    }
}
