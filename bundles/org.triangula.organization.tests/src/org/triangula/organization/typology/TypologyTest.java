// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.typology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.table.DataTable;
import org.triangula.organization.typology.TruthTable.Case;
import org.triangula.organization.typology.Typology.Classification;

/** Typologies as data. */
class TypologyTest {

    private static final List<String> VECTORS = List.of("0000", "0110", "0001", "0010", "1111", "1001", "1101");

    private static Map<String, String> levels(String vector) {
        Map<String, String> levels = new LinkedHashMap<>();
        List<String> keys = List.of("F", "Z", "P", "Pr");
        for (int i = 0; i < 4; i++) {
            levels.put(keys.get(i), vector.charAt(i) == '1' ? "high" : "low");
        }
        return levels;
    }

    @Test
    void theSevenIdealTypesHaveTheirVectorsAndTheOtherNineHaveNone() {
        Typology types = TypologyReader.supplied("integration-management");
        int none = 0;
        for (int i = 0; i < 16; i++) {
            String vector = String.format("%4s", Integer.toBinaryString(i)).replace(' ', '0');
            Classification result = types.classify(levels(vector));
            List<String> wanted = VECTORS.contains(vector) ? List.of(String.valueOf(VECTORS.indexOf(vector) + 1))
                : List.of();
            assertEquals(wanted, result.types(), vector);
            assertEquals(List.of(), result.possible(), vector);
            none += wanted.isEmpty() ? 1 : 0;
        }
        assertEquals(9, none);
        assertEquals(16, types.configurations().size());
        types.types().forEach(type -> assertEquals(Integer.parseInt(type.key()) > 4 ? "formal" : "informal",
            type.group()));
    }

    @Test
    void whatIsNotKnownLeavesTypesOpen() {
        Classification result = TypologyReader.supplied("integration-management")
            .classify(Map.of("F", "high", "Pr", "high"));
        assertEquals(List.of(), result.types());
        assertEquals(List.of("5", "6", "7"), result.possible());
    }

    @Test
    void aCaseMayBeOfSeveralTypes() {
        Typology sustainability = TypologyReader.supplied("sustainability");
        assertEquals(List.of("stable", "flexible"), sustainability.classify(Map.of("reduced", "no", "funded", "yes",
            "adaptable", "yes")).types());
        Typology change = TypologyReader.supplied("change");
        assertEquals(List.of("supplement", "fusion"), change.classify(Map.of("before", "yes", "new", "yes", "merged",
            "yes")).types());
    }

    @Test
    void thresholdsBelongToTheLevelAbove() {
        Typology types = TypologyReader.supplied("rurality-situation");
        assertEquals("very", types.criteria().get(0).level(-0.5).orElseThrow());
        assertEquals("rather", types.criteria().get(0).level(-0.47).orElseThrow());
        assertEquals("not", types.criteria().get(0).level(0.2).orElseThrow());
        assertEquals("worse", types.criteria().get(1).level(0.349).orElseThrow());
        assertTrue(types.criteria().get(1).level(Double.NaN).isEmpty());
    }

    @Test
    void everySuppliedTypologyIsRead() {
        for (String key : TypologyReader.SUPPLIED) {
            Typology typology = TypologyReader.supplied(key);
            assertEquals(key, typology.key());
            assertFalse(typology.types().isEmpty());
            typology.types().forEach(type -> assertTrue(typology.configurations().stream()
                .anyMatch(one -> one.types().contains(type.key())), key + ": nothing is " + type.key()));
        }
    }

    @Test
    void fuzzyMembershipIsTheLeastOfTheConditions() throws ProblemException {
        Typology typology = TypologyReader.read("fuzzy", """
            typology\tfuzzy\tFuzzy\tUnscharf
            criterion\ta\tlow,high\tA\tA
            fuzzy\ta\t0,10,20
            criterion\tb\tlow,high\tB\tB
            fuzzy\tb\t100,50,0
            type\tx\t-\tX\tX
            type\ty\t-\tY\tY
            rule\tx\ta=high b=high
            rule\ty\ta=low
            """);
        Map<String, Double> degrees = typology.memberships(Map.of("a", 20.0, "b", 50.0));
        assertEquals(0.5, degrees.get("x"), 1e-12);
        // log odds of 3 at the anchor: 1 - 1 / (1 + exp(-3))
        assertEquals(1 - 0.9525741268224334, degrees.get("y"), 1e-12);
        assertEquals(0.9525741268224334, new Calibration(100, 50, 0).membership(0), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> new Calibration(0, 0, 1));
        assertTrue(typology.memberships(Map.of("b", 1.0)).keySet().stream().noneMatch("x"::equals));
    }

    @Test
    void theTruthTableShowsEmptyConfigurationsAndSetRelations() {
        Typology types = TypologyReader.supplied("integration-management");
        List<Case> cases = new ArrayList<>(List.of(new Case("A", levels("1101"), true),
            new Case("B", levels("1101"), false), new Case("C", levels("0000"), false),
            new Case("D", levels("1111"), true), new Case("E", Map.of("F", "high"), true)));
        TruthTable table = TruthTable.of(types, cases);
        assertEquals(13, table.rows().stream().filter(row -> row.cases().isEmpty()).count());
        assertEquals(List.of("E"), table.incomplete());
        TruthTable.Row row = table.rows().stream().filter(one -> one.cases().contains("A")).findFirst().orElseThrow();
        assertEquals(0.5, row.consistency());
        DataTable exported = table.table(Locale.ENGLISH);
        assertEquals(16, exported.rows().size());
        assertEquals(List.of(1, 1, 0, 1, "7", 2, 1, 0.5, "A, B"), exported.rows().get(13));
        // formalisation is in A, B, D, E; the outcome in A, D, E
        TruthTable.LevelRelation high = table.relations(cases).stream()
            .filter(one -> one.criterion().equals("F") && one.level().equals("high")).findFirst().orElseThrow();
        assertEquals(0.75, high.relation().sufficiencyConsistency());
        assertEquals(1, high.relation().sufficiencyCoverage());
        assertEquals(1, high.relation().necessityConsistency());
        assertEquals(0.75, high.relation().necessityCoverage());
        SetRelation fuzzy = SetRelation.of(new double[] { 0.2, 0.8, 0.6 }, new double[] { 0.4, 0.7, 0.6 });
        assertEquals(1.5 / 1.6, fuzzy.sufficiencyConsistency(), 1e-12);
        assertEquals(1.5 / 1.7, fuzzy.sufficiencyCoverage(), 1e-12);
    }

    @Test
    void mistakesInAFileAreSaidWithTheirLine() {
        for (String wrong : List.of("rule\tx\ta=high", "criterion\ta\tlow,high\tA\tA\nthresholds\ta\t1,2",
            "criterion\ta\tlow,high\tA\tA\nfuzzy\ta\t1,1,2", "nonsense", "thresholds\tb\t1",
            "criterion\ta\tlow,high\tA\tA\nthresholds\ta\tmuch")) {
            ProblemException problem = assertThrows(ProblemException.class, () -> TypologyReader.read("file", wrong));
            assertEquals("file, line " + wrong.lines().count(), problem.problem().place());
        }
    }
}
