// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportPreview.Change;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.PlacementQuestion;
import org.triangula.core.exchange.Recognition;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Study;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.Variable;
import org.triangula.model.inquiry.VariableType;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Memo;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.TextsFactory;

/** What of a MAXQDA project file can be read arrives; codings are placed only where the words agree. */
class MaxqdaProjectImportTest {

    private static final String TEXT =
        "I: Wie?\nB: Der Bus fährt selten.\nB: Der Bus fährt nie. Der Bus fährt nie.\n";

    @TempDir
    private Path folder;
    private Specimen specimen;
    private Path file;

    @BeforeEach
    void create() throws Exception {
        specimen = new Specimen(folder);
        file = specimen.database("Kreise.mx20", "maxqda.sql");
    }

    @AfterEach
    void close() throws ProblemException {
        specimen.close();
    }

    private Study study() {
        return specimen.session().study();
    }

    private Document addDocument(String name, String words) throws ProblemException {
        specimen.session().execute(StudyOperation.of("Prepare", edit -> {
            StoredText text = edit.storeText(name, words);
            Document document = TextsFactory.eINSTANCE.createDocument();
            document.setName(name);
            document.setTextFile(text.file());
            document.setTextChecksum(text.checksum());
            document.setTextLength(text.length());
            edit.study().getTexts().getDocuments().add(document);
        }));
        return study().getTexts().getDocuments().getLast();
    }

    private List<String> codings(Document document) throws ProblemException {
        List<String> codings = new java.util.ArrayList<>();
        for (Selection selection : document.getSelections()) {
            for (Coding coding : selection.getCodings()) {
                codings.add(selection.getStart() + " " + specimen.session().text(document)
                    .passage(selection.getStart(), selection.getEnd()) + " = " + coding.getCode().getName());
            }
        }
        return codings;
    }

    @Test
    void codesVariablesAndNumbersComeWithoutTheTexts() throws ProblemException {
        assertEquals(Recognition.CERTAIN, new MaxqdaProjectImporter().recognise(FileSample.of(file)));
        String before = specimen.state();
        ImportPlan plan = specimen.take(new MaxqdaProjectImporter(), file, Map.of());
        assertEquals("encrypted", plan.report().findings().get(0).message().replaceAll(".*(encrypted).*", "$1"));
        assertEquals(Severity.LOST, plan.report().findings().get(0).severity());
        List<Code> codes = study().getTexts().getCodeSystem().getCodes();
        assertEquals(List.of("Neu", "Verkehr", "Kreis A", "Kreis B"), codes.stream().map(Code::getName).toList(),
            "in their order, latest version, without deleted ones, circles cut");
        assertEquals("#ffff00", codes.get(1).getColour());
        Code bus = codes.get(1).getCodes().get(0);
        assertEquals("#ff0000", bus.getColour(), "written with a sign");
        assertEquals(List.of("ÖPNV"), bus.getAliases());
        assertEquals("MR", bus.getCreator().getName());
        assertEquals(List.of("Codeauswahl"),
            study().getTexts().getCodeSystem().getSets().stream().map(each -> each.getName()).toList());
        assertEquals(List.of(bus), study().getTexts().getCodeSystem().getSets().get(0).getCodes());
        assertEquals("#00ff00", study().getTexts().getCodeSystem().getSets().get(0).getColour());
        assertTrue(study().getTexts().getDocuments().isEmpty(), "no documents without words");
        variables();
        Memo counts = study().getTexts().getMemos().get(0);
        assertEquals("Codings in Kreise", counts.getName());
        assertEquals("Code\tCodings\tDocuments\n?\t1\t1\nVerkehr\t2\t1\nVerkehr > Bus\t4\t2", counts.getText());
        assertEquals(List.of("Codings in Kreise", "Memo zu Bus", "Verschlüsselt", "Zur Codierung"),
            study().getTexts().getMemos().stream().map(Memo::getName).toList());
        assertEquals("Der Anfang", study().getTexts().getMemos().get(1).getText());
        assertEquals(List.of(bus), study().getTexts().getMemos().get(1).getConcerns());
        assertEquals(null, study().getTexts().getMemos().get(2).getText(), "encrypted");
        assertEquals(List.of("Kreise"), study().getTexts().getGroups().stream().map(each -> each.getName()).toList());
        assertEquals("#ff0000", study().getTexts().getGroups().get(0).getColour());
        assertEquals(2, plan.preview().count("documents", Change.LEFT_OUT));
        assertEquals(7, plan.preview().count("codings", Change.LEFT_OUT));
        specimen.assertUndone(before);
    }

    private void variables() {
        List<Variable> variables = study().getInquiry().getVariables();
        assertEquals(List.of("Einwohnende", "Lage"), variables.stream().map(Variable::getName).toList(),
            "neither internal ones nor those of codes");
        assertEquals(VariableType.INTEGER, variables.get(0).getType());
        assertEquals(VariableType.CATEGORY, variables.get(1).getType());
        assertEquals(List.of("1 ländlich", "2 städtisch"), variables.get(1).getCategories().stream()
            .map(each -> each.getKey() + " " + each.getName()).toList());
        List<Case> cases = study().getInquiry().getCases();
        assertEquals(List.of("Gespräch", "Fehlt"), cases.stream().map(Case::getName).toList());
        assertEquals(List.of("120000", "1"),
            cases.get(0).getValues().stream().map(each -> each.getValue()).toList());
        assertEquals(List.of("80000"), cases.get(1).getValues().stream().map(each -> each.getValue()).toList());
    }

    @Test
    void codingsArePlacedWhereTheWordsAgreeAndNeverGuessed() throws ProblemException {
        Document document = addDocument("Gespräch", TEXT);
        ImportPlan plan = specimen.take(new MaxqdaProjectImporter(), file, Map.of());
        assertEquals(List.of("3 Wie? = Verkehr", "11 Der Bus fährt selten. = Bus", "15 Bus fährt selten. = Verkehr"),
            codings(document));
        Coding coding = document.getSelections().get(1).getCodings().get(0);
        assertEquals(80, coding.getWeight());
        assertEquals("Ein Kommentar", coding.getComment());
        assertEquals("MR", coding.getCoder().getName());
        assertEquals(List.of(document), study().getTexts().getGroups().get(0).getDocuments());
        assertEquals(List.of(document), study().getTexts().getSets().get(0).getDocuments());
        assertEquals("Auswahl", study().getTexts().getSets().get(0).getName());
        assertEquals("Der Bus kommt kaum.", study().getTexts().getSummaries().get(0).getText());
        assertEquals(List.of(coding), study().getTexts().getMemos().get(3).getConcerns());
        assertEquals(List.of(document), study().getInquiry().getCases().get(0).getMembers());
        assertEquals(1, plan.preview().placements().size());
        PlacementQuestion question = plan.preview().placements().get(0);
        assertEquals("Verkehr > Bus", question.label());
        assertEquals("Der Bus fährt nie.", question.passage());
        assertEquals(List.of("36-54", "55-73"), question.candidates().stream().map(each -> each.key()).toList());
        assertEquals("Paragraph 3", question.candidates().get(0).place());
        assertTrue(question.candidates().get(1).before().endsWith("B: Der Bus fährt nie. "));
        assertEquals(List.of("The words of the segment are not in the study’s document."),
            plan.preview().items("codings", Change.LEFT_OUT).stream().map(each -> each.reason())
                .filter(reason -> reason.contains("not in the study")).toList());
    }

    @Test
    void aChosenPlaceIsUsed() throws ProblemException {
        Document document = addDocument("Gespräch", TEXT);
        ImportPlan plan = specimen.take(new MaxqdaProjectImporter(), file,
            Map.of(PlacementQuestion.key("coding 4"), "55-73"));
        assertTrue(plan.preview().placements().isEmpty());
        assertTrue(codings(document).contains("55 Der Bus fährt nie. = Bus"), () -> plan.report().toString());
    }

    @Test
    void positionsThatCountCarriageReturnsAndSurrogatesAreDetected() throws Exception {
        Document document = addDocument("Gespräch", "Ein 😀\nzwei\ndrei vier");
        Path other = specimen.database("Other.mx22", "maxqda.sql", "DELETE FROM Codings",
            "INSERT INTO Codings VALUES (1, 1, 1, 1, 0, 'vier', '', 0, 0, 1, 19, 23, 3, 3, 0, '', '', 0)",
            "INSERT INTO Codings VALUES (2, 1, 1, 1, 0, 'zwei drei', '', 0, 0, 1, 8, 18, 2, 3, 0, '', '', 0)");
        specimen.take(new MaxqdaProjectImporter(), other, Map.of());
        assertEquals(List.of("6 zwei\ndrei = Verkehr", "16 vier = Verkehr"), codings(document));
    }

    @Test
    void withoutWordsLengthAndParagraphsMustAgree() throws Exception {
        Document document = addDocument("Gespräch", "eins\nzwei\ndrei");
        String without = "INSERT INTO Codings VALUES (1, 1, 1, 1, 0, '*ENC*', '', 0, 0, 1, 5, 9, 2, 2, 0, '', '', 0)";
        Path other = specimen.database("Other.mx22", "maxqda.sql", "DELETE FROM Codings", without);
        ImportPlan plan = specimen.read(new MaxqdaProjectImporter(), other, Map.of());
        assertEquals(1, plan.preview().count("codings", Change.LEFT_OUT), "the file says 99 characters");
        Path fitting = specimen.database("Fitting.mx22", "maxqda.sql", "DELETE FROM Codings", without,
            "UPDATE Texts SET Size = 14 WHERE ID = 1");
        specimen.take(new MaxqdaProjectImporter(), fitting, Map.of("counts", "false"));
        assertEquals(List.of("5 zwei = Verkehr"), codings(document));
        assertFalse(study().getTexts().getMemos().stream().anyMatch(each -> each.getName().startsWith("Codings")));
    }

    @Test
    void documentsOfTheSameNameAreToldApartByTheirGroup() throws ProblemException {
        Document one = addDocument("Gespräch", TEXT);
        Document two = addDocument("Gespräch", TEXT);
        ImportPlan doubtful = specimen.read(new MaxqdaProjectImporter(), file, Map.of());
        assertTrue(doubtful.preview().items("documents", Change.LEFT_OUT).get(0).reason().contains("not clear"));
        specimen.session().execute(StudyOperation.of("Prepare", edit -> {
            var group = TextsFactory.eINSTANCE.createDocumentGroup();
            group.setName("Kreise");
            edit.study().getTexts().getGroups().add(group);
            group.getDocuments().add(two);
        }));
        specimen.take(new MaxqdaProjectImporter(), file, Map.of());
        assertTrue(one.getSelections().isEmpty());
        assertEquals(3, codings(two).size());
    }

    @Test
    void unknownColumnsOfVariablesAreToldAndNotGuessed() throws Exception {
        Path other = specimen.database("Other.mx24", "maxqda.sql", "DROP TABLE sys_Values",
            "CREATE TABLE sys_Values (ID INTEGER, Something TEXT)");
        ImportPlan plan = specimen.read(new MaxqdaProjectImporter(), other, Map.of());
        assertTrue(plan.report().findings().stream().anyMatch(each -> each.message().contains("not known")));
    }
}
