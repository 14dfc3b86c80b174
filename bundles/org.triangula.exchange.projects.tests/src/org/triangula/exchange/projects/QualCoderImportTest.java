// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportPreview.Change;
import org.triangula.core.exchange.ImportPreview.FieldChange;
import org.triangula.core.exchange.Recognition;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Study;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.Variable;
import org.triangula.model.inquiry.VariableType;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.CodingOrigin;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Memo;
import org.triangula.model.texts.Selection;

/** Every field of a QualCoder project arrives, or is named as left out. */
class QualCoderImportTest {

    @TempDir
    private Path folder;
    private Specimen specimen;
    private Path file;

    @BeforeEach
    void create() throws Exception {
        specimen = new Specimen(folder);
        file = specimen.database("Wege.qda/data.qda", "qualcoder.sql");
    }

    @AfterEach
    void close() throws ProblemException {
        specimen.close();
    }

    private Study study() {
        return specimen.session().study();
    }

    private Document document(String name) {
        return study().getTexts().getDocuments().stream().filter(each -> name.equals(each.getName())).findFirst()
            .orElseThrow();
    }

    private String words(Document document, Selection selection) throws ProblemException {
        return specimen.session().text(document).passage(selection.getStart(), selection.getEnd());
    }

    private static String tree(List<Code> codes, String indent) {
        StringBuilder tree = new StringBuilder();
        for (Code code : codes) {
            tree.append(indent).append(code.getName()).append(code.isCodable() ? "" : " (category)").append('\n')
                .append(tree(code.getCodes(), indent + "  "));
        }
        return tree.toString();
    }

    @Test
    void theFileIsRecognisedByItsTables() {
        assertEquals(Recognition.CERTAIN, new QualCoderImporter().recognise(FileSample.of(file)));
        assertEquals(Recognition.NO, new TaguetteImporter().recognise(FileSample.of(file)));
        assertEquals(Recognition.NO, new MaxqdaProjectImporter().recognise(FileSample.of(file)));
    }

    @Test
    void everythingArrivesAndOneUndoTakesItBack() throws ProblemException {
        String before = specimen.state();
        ImportPlan plan = specimen.take(new QualCoderImporter(), file, Map.of());
        assertEquals("Import project Wege", plan.operation().label());
        assertEquals("""
            Wege (category)
              Bus & Bahn (category)
                Takt
                  Takt am Abend
              Entfernung
            Lose
            """, tree(study().getTexts().getCodeSystem().getCodes(), ""));
        Code distance = study().getTexts().getCodeSystem().getCodes().get(0).getCodes().get(1);
        assertEquals("#e6194b", distance.getColour());
        assertEquals("How far it is", distance.getDefinition());
        assertEquals("Ada", distance.getCreator().getName());
        assertEquals(at("2024-03-01T09:33:00"), distance.getCreatedAt());
        assertEquals("#aabbcc", distance.eContainer() instanceof Code top
            ? top.getCodes().get(0).getCodes().get(0).getCodes().get(0).getColour() : "");
        assertEquals("All about ways", ((Code) distance.eContainer()).getDefinition());
        documents();
        memos();
        casesAndVariables();
        assertEquals(List.of("Ada", "Ben", "Cleo"), study().getCoders().stream().map(each -> each.getName()).sorted()
            .toList());
        assertEquals("qualcoder", study().getProvenance().getLast().getFormat());
        specimen.assertUndone(before);
    }

    private static java.time.Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.systemDefault()).toInstant();
    }

    private void documents() throws ProblemException {
        Document first = document("Gespräch 1");
        assertEquals("A memo on the file", first.getDescription());
        assertEquals(at("2024-03-01T10:00:00"), first.getCreatedAt());
        assertEquals(folder.resolve("Wege.qda/audio/talk.mp3").toString(), first.getMediaFile());
        Selection passage = first.getSelections().stream().filter(each -> !each.getCodings().isEmpty()).findFirst()
            .orElseThrow();
        assertEquals("Weit 😀 und lang.", words(first, passage));
        assertEquals(2, passage.getCodings().size(), "two coders share the passage");
        Coding coding = passage.getCodings().get(0);
        assertEquals("Entfernung", coding.getCode().getName());
        assertEquals("A comment", coding.getComment());
        assertEquals(100, coding.getWeight(), "important");
        assertEquals("Ada", coding.getCoder().getName());
        assertEquals(at("2024-03-01T11:00:00"), coding.getCreatedAt());
        assertEquals(CodingOrigin.IMPORTED, coding.getOrigin());
        assertEquals(0, passage.getCodings().get(1).getWeight());
        Document windows = document("windows.txt");
        assertEquals("Erste Zeile\nZweite Zeile\nDritte", specimen.session().text(windows).text());
        assertEquals(folder.resolve("Wege.qda/documents/windows.txt").toString(), windows.getMediaFile());
        Selection second = windows.getSelections().stream()
            .filter(each -> each.getCodings().stream().anyMatch(one -> one.getCode().getName().equals("Takt")))
            .findFirst().orElseThrow();
        assertEquals("Zweite", words(windows, second), "CR counts in QualCoder and not here");
        assertEquals(3, windows.getSelections().size(), "two codings, and a passage of a case");
    }

    private void memos() throws ProblemException {
        List<Memo> memos = study().getTexts().getMemos();
        assertEquals(List.of("Ask again here.", "Wege", "First days"), memos.stream().map(Memo::getName).toList());
        Memo annotation = memos.get(0);
        assertEquals("Ask again here.\nMore.", annotation.getText());
        assertEquals("Ben", annotation.getAuthor().getName());
        assertEquals("I: Wie ist der Weg?",
            words(document("Gespräch 1"), (Selection) annotation.getConcerns().get(0)));
        assertEquals("What the project is about.", memos.get(1).getText());
        assertEquals(at("2024-03-04T08:00:00"), memos.get(2).getCreatedAt());
        assertEquals("What happened.", memos.get(2).getText());
    }

    private void casesAndVariables() throws ProblemException {
        List<Variable> variables = study().getInquiry().getVariables();
        assertEquals(List.of("Alter", "Ort"), variables.stream().map(Variable::getName).toList());
        assertEquals(VariableType.DECIMAL, variables.get(0).getType());
        assertEquals("in years", variables.get(0).getDescription());
        List<Case> cases = study().getInquiry().getCases();
        assertEquals(List.of("Familie A", "Gespräch 1"), cases.stream().map(Case::getName).toList());
        assertEquals("A family", cases.get(0).getDescription());
        assertEquals("41", cases.get(0).getValues().get(0).getValue());
        assertEquals(document("Gespräch 1"), cases.get(0).getMembers().get(0), "a whole file");
        assertEquals("Zweite Zeile", words(document("windows.txt"), (Selection) cases.get(0).getMembers().get(1)));
        assertEquals("Nordstadt", cases.get(1).getValues().get(0).getValue());
        assertEquals(variables.get(1), cases.get(1).getValues().get(0).getVariable());
    }

    @Test
    void whatIsLeftOutIsNamedOneByOneAndCounted() throws ProblemException {
        ImportPlan plan = specimen.read(new QualCoderImporter(), file, Map.of());
        assertEquals(List.of("codes 6/6/0", "documents 2/2/0", "passages 5/5/0", "codings 7/4/0", "memos 3/3/0",
            "variables 2/2/0", "cases 2/2/0", "coders 3/3/0", "pictures and recordings 2/0/0",
            "values of variables 1/0/0", "coded regions of pictures and recordings 2/0/0", "graphs 1/0/0",
            "stored queries 1/0/0", "literature references 1/0/0"), Specimen.counts(plan));
        assertEquals(List.of("Entfernung, windows.txt: Its position is outside of the text, or empty.",
            ", Gespräch 1: What it belongs to is missing in the file.",
            "Entfernung, code_text 7: What it belongs to is missing in the file."),
            plan.preview().items("codings", Change.LEFT_OUT).stream()
                .map(item -> item.name() + ", " + item.place() + ": " + item.reason()).toList());
        List<String> findings = plan.report().findings().stream().map(each -> each.message()).toList();
        assertTrue(findings.contains(
            "Words at the places of codings are those that the file keeps: 3; they differ: 1."), findings::toString);
        assertTrue(findings.contains("Not taken over: 2. What it belongs to is missing in the file."),
            findings::toString);
    }

    @Test
    void theWeightOfImportantCodingsCanBeDeclined() throws ProblemException {
        ImportPlan plan = specimen.take(new QualCoderImporter(), file, Map.of("important", "false"));
        assertTrue(plan.report().findings().stream().anyMatch(each -> each.message()
            .equals("Codings are marked as important in QualCoder; the mark is not taken over: 1.")));
        assertTrue(document("Gespräch 1").getSelections().stream().flatMap(each -> each.getCodings().stream())
            .allMatch(each -> each.getWeight() == 0));
    }

    @Test
    void aNewerStateChangesWhatChangedAndDoublesNothing() throws Exception {
        specimen.take(new QualCoderImporter(), file, Map.of());
        String once = specimen.state();
        ImportPlan same = specimen.read(new QualCoderImporter(), file, Map.of());
        assertTrue(same.report().counts().stream().allMatch(count -> count.added() == 0 && count.updated() == 0),
            () -> Specimen.counts(same).toString());
        specimen.session().execute(same.operation());
        assertEquals(once.lines().filter(line -> !line.startsWith("Source")).toList(),
            specimen.state().lines().filter(line -> !line.startsWith("Source")).toList());
        Path newer = specimen.database("Copy/data.qda", "qualcoder.sql",
            "UPDATE code_name SET name = 'Distanz', color = '#000000' WHERE cid = 1",
            "UPDATE code_text SET memo = 'Better' WHERE ctid = 1",
            "UPDATE attribute SET value = '42' WHERE attrid = 1",
            "UPDATE source SET fulltext = 'changed' WHERE id = 2");
        ImportPlan plan = specimen.take(new QualCoderImporter(), newer, Map.of());
        assertEquals(List.of(new FieldChange("Name", "Entfernung", "Distanz"),
            new FieldChange("Colour", "#e6194b", "#000000")),
            plan.preview().items("codes", Change.CHANGED).get(0).fields());
        assertEquals(List.of(new FieldChange("Comment", "A comment", "Better")),
            plan.preview().items("codings", Change.CHANGED).get(0).fields());
        assertEquals(List.of(new FieldChange("Alter", "41", "42")),
            plan.preview().items("cases", Change.CHANGED).get(0).fields());
        assertEquals("The study has this document with other words; positions would not fit.",
            plan.preview().items("documents", Change.LEFT_OUT).get(0).reason());
        assertEquals("Erste Zeile\nZweite Zeile\nDritte", specimen.session().text(document("windows.txt")).text());
        assertEquals(2, study().getTexts().getDocuments().size());
        assertFalse(tree(study().getTexts().getCodeSystem().getCodes(), "").contains("Entfernung"));
    }

    @Test
    void codesAndCodersOfTheStudyAreFoundByTheirNames() throws ProblemException {
        specimen.session().execute(StudyOperation.of("Prepare", edit -> {
            var system = org.triangula.model.texts.TextsFactory.eINSTANCE.createCodeSystem();
            Code ways = org.triangula.model.texts.TextsFactory.eINSTANCE.createCode();
            ways.setName("Wege");
            system.getCodes().add(ways);
            edit.study().getTexts().setCodeSystem(system);
        }));
        ImportPlan plan = specimen.take(new QualCoderImporter(), file, Map.of());
        assertTrue(Specimen.counts(plan).contains("codes 6/5/1"), () -> Specimen.counts(plan).toString());
        assertEquals(2, study().getTexts().getCodeSystem().getCodes().size());
    }
}
