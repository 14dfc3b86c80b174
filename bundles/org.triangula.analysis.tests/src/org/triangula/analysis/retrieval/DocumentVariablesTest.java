// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.analysis.retrieval.SetDocumentValues.Assignment;
import org.triangula.analysis.retrieval.VariableCondition.Comparison;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.model.inquiry.VariableType;

class DocumentVariablesTest {

    @TempDir
    Path folder;
    private StudySession session;
    private List<String> documents;
    private String residents;
    private String carrier;

    @BeforeEach
    void create() throws ProblemException {
        session = VariableStudy.create(folder);
        documents = table().documents();
        residents = session.study().getInquiry().getVariables().get(0).getId();
        carrier = session.study().getInquiry().getVariables().get(1).getId();
    }

    @AfterEach
    void close() {
        session.close();
    }

    private DocumentVariables table() {
        return DocumentVariables.of(session.study());
    }

    @Test
    void documentsHaveBuiltInAndInheritedValues() {
        DocumentVariables table = table();
        assertEquals(List.of("Kreis A"), table.values(documents.get(0), "district"));
        assertEquals(List.of("Welle 1"), table.values(documents.get(0), "group"));
        assertEquals(List.of(), table.values(documents.get(1), "group"));
        assertEquals(List.of("2024"), table.values(documents.get(2), "date"));
        assertEquals(List.of("interview"), table.values(documents.get(2), "kind"));
        assertEquals(List.of("83800"), table.values(documents.get(1), residents));
        assertTrue(table.isInherited(documents.get(1), residents));
        assertEquals(List.of(), table.values(documents.get(2), residents));
        assertEquals(List.of("free", "public"), table.occurring(carrier));
    }

    @Test
    void ownValueStandsInPlaceOfInheritedOneUntilItIsTakenAway() throws ProblemException {
        int cases = session.study().getInquiry().getCases().size();
        session.execute(new SetDocumentValues(List.of(new Assignment(documents.get(0), residents, "5000"))));
        assertEquals(List.of("5000"), table().values(documents.get(0), residents));
        assertFalse(table().isInherited(documents.get(0), residents));
        assertEquals(List.of("83800"), table().values(documents.get(1), residents), "the district keeps its value");
        session.execute(new SetDocumentValues(List.of(new Assignment(documents.get(0), residents, "6000"))));
        assertEquals(List.of("6000"), table().values(documents.get(0), residents));
        session.execute(new SetDocumentValues(List.of(new Assignment(documents.get(0), residents, ""))));
        assertEquals(List.of("83800"), table().values(documents.get(0), residents));
        assertEquals(cases, session.study().getInquiry().getCases().size(), "nothing empty is left behind");
        session.undo();
        assertEquals(List.of("6000"), table().values(documents.get(0), residents));
        session.undo();
        session.undo();
        assertEquals(cases, session.study().getInquiry().getCases().size());
        assertEquals(List.of("83800"), table().values(documents.get(0), residents));
    }

    private VariableFilter.Choice choose(boolean all, VariableCondition... conditions) {
        return new VariableFilter(all, List.of(conditions)).choose(table(), documents);
    }

    @Test
    void missingValuesAreToldApartFromOthers() {
        VariableCondition large = new VariableCondition(residents, Comparison.GREATER, "80000");
        VariableFilter.Choice choice = choose(true, large);
        assertEquals(documents.subList(0, 2), choice.matching());
        assertEquals(documents.subList(2, 3), choice.unknown());
        VariableCondition other = new VariableCondition(residents, Comparison.IS_NOT, "83800");
        assertEquals(documents.subList(0, 2), choose(true, other).others());
        assertEquals(documents.subList(2, 3), choose(true, other).unknown(), "missing is not another value");
        VariableCondition missing = new VariableCondition(residents, Comparison.MISSING, "");
        assertEquals(documents.subList(2, 3), choose(true, missing).matching());
        VariableCondition wave = new VariableCondition("group", Comparison.IS, "welle 1");
        assertEquals(documents.subList(0, 1), choose(true, large, wave).matching());
        assertEquals(documents, choose(false, large, missing).matching());
        assertEquals(documents, choose(true).matching());
    }

    @Test
    void datesAreComparedAsFarAsTheyAreKnown() {
        VariableCondition year = new VariableCondition("date", Comparison.IS, "2023");
        assertEquals(documents.subList(0, 2), choose(true, year).matching());
        VariableCondition before = new VariableCondition("date", Comparison.LESS, "2023-02");
        assertEquals(documents.subList(0, 1), choose(true, before).matching());
        VariableCondition summer = new VariableCondition("date", Comparison.AT_LEAST, "2024-06");
        assertEquals(documents.subList(2, 3), choose(true, summer).unknown(), "2024 may be before or after June");
        assertEquals(documents.subList(0, 2), choose(true, summer).others());
    }

    @Test
    void writtenValuesAreReadByTheTypeOfTheVariable() throws ProblemException {
        DocumentVariable category = table().variable(carrier).orElseThrow();
        assertEquals("free", WrittenValue.read("Freier Träger", category));
        ProblemException refused = assertThrows(ProblemException.class, () -> WrittenValue.read("Kirche", category));
        assertTrue(refused.problem().remedy().contains("freier Träger"));
        DocumentVariable number = new DocumentVariable("x", "Anteil", VariableType.DECIMAL, Map.of(), "%", false);
        assertEquals("3.5", WrittenValue.read(" 3,50 ", number));
        assertThrows(ProblemException.class,
            () -> WrittenValue.read("3,5", table().variable(residents).orElseThrow()));
    }

    @Test
    void pastedTableIsComparedBeforeItIsTakenOver() throws ProblemException {
        String text = "Dokument\tEinwohner:innen\tTräger\tAlter\tLandkreis\n"
            + "01 Gespräch\t83800\tfreier Träger\t41\tX\n"
            + "2\t84000\tKirche\t38\tX\n"
            + "99 unbekannt\t1\tfree\t1\tX\n";
        DocumentVariables table = table();
        String district = table.variable("district").orElseThrow().name();
        VariableTablePlan plan = VariableTablePlan.read(text.replace("Landkreis", district), table);
        assertEquals(Map.of("Alter", VariableType.INTEGER), plan.newVariables());
        assertEquals(List.of("99 unbekannt"), plan.lostRows());
        assertEquals(List.of(district), plan.lostColumns());
        assertEquals(List.of("02 Gespräch, Träger: Kirche"), plan.lostValues());
        assertEquals(1, plan.same());
        assertEquals(1, plan.changed());
        assertEquals(4, plan.values().size());
        assertEquals(2, plan.documents());
        session.execute(plan.operation());
        String age = session.study().getInquiry().getVariables().getLast().getId();
        assertEquals(List.of("38"), table().values(documents.get(1), age));
        assertEquals(List.of("84000"), table().values(documents.get(1), residents));
        assertEquals(List.of("free"), table().values(documents.get(0), carrier));
        session.undo();
        assertEquals(2, session.study().getInquiry().getVariables().size());
        assertEquals(1, session.study().getInquiry().getCases().size());
    }

    @Test
    void tableWithoutHeadingOrDocumentsIsRefused() {
        assertThrows(ProblemException.class, () -> VariableTablePlan.read("nur ein Satz", table()));
        assertThrows(ProblemException.class, () -> VariableTablePlan.read("a;b\nx;1\n", table()));
    }

    @Test
    void quotedCellsKeepSeparatorsAndLines() {
        assertEquals(List.of(List.of("a", "b"), List.of("x;\"y\"\nz", "1")),
            DelimitedText.rows("\uFEFFa;b\r\n\"x;\"\"y\"\"\nz\";1\r\n\r\n"));
    }
}
