// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.triangula.coding.operation.CreateCode;
import org.triangula.coding.operation.CreateDocument;
import org.triangula.core.exchange.ColumnMapping;
import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport.Count;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.exchange.PlacementQuestion;
import org.triangula.core.exchange.Recognition;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudyStore;
import org.triangula.exchange.maxqda.locate.Candidate;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.CodingOrigin;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentGroup;
import org.triangula.model.texts.DocumentKind;
import org.triangula.model.texts.TextsFactory;

/** Imports into a study: what comes in, what waits, what a second import does, and that one undo takes all back. */
final class ImportTest extends StudyImports {

    @Test
    void segmentsComeInAtTheirPlacesAndOneUndoTakesThemBack() throws IOException, ProblemException {
        Path file = file("a.csv", HEADINGS,
            "gut|Kreis A|Gespräch 1|Zugang > Bus|2|2|50|Mit dem Bus, wenn er \"fährt\".|CD|04.03.2024 09:01:02",
            "|Kreis A|Gespräch 1|Kurse|3|4|0|Und die Sprachkurse? B1: Die sind in der Kreisstadt.|CD|04.03.2024");
        ImportPlan plan = plan(file);
        assertEquals("2 2 0", count(plan, "Coded segments"));
        assertEquals("3 3 0", count(plan, "Codes"));
        assertEquals("1 0 1", count(plan, "Documents"));
        assertEquals(0, session.study().getTexts().getCodeSystem() == null ? 0
            : session.study().getTexts().getCodeSystem().getCodes().size());
        session.execute(plan.operation());
        Document document = document("Gespräch 1");
        assertEquals(List.of("Mit dem Bus, wenn er „fährt“. = Bus 50 gut CD",
            "Und die Sprachkurse?\nB1: Die sind in der Kreisstadt. = Kurse 0 null CD"), codings(document));
        Coding coding = document.getSelections().getFirst().getCodings().getFirst();
        assertEquals(CodingOrigin.IMPORTED, coding.getOrigin());
        assertEquals("2024-03-04T09:01:02", coding.getCreatedAt().atZone(java.time.ZoneId.systemDefault())
            .toLocalDateTime().toString());
        assertEquals("Zugang", ((Code) coding.getCode().eContainer()).getName());
        assertEquals(List.of(document), session.study().getTexts().getGroups().getFirst().getDocuments());
        assertEquals("maxqda", session.study().getProvenance().getFirst().getFormat());
        session.undo();
        assertEquals(List.of(), codings(document));
        assertEquals(List.of(), session.study().getProvenance());
        assertEquals(List.of(), session.study().getTexts().getGroups());
        session.redo();
        assertEquals(2, codings(document).size());
    }

    @Test
    void aSecondImportChangesNothingAndAChangedRowUpdates() throws IOException, ProblemException {
        String row = "|Kreis A|Gespräch 1|Zugang > Bus|2|2|%s|Mit dem Bus, wenn er \"fährt\".|CD|04.03.2024 09:01:02";
        run(file("a.csv", HEADINGS, row.formatted("50"), "|Kreis A|Gespräch 1|Ja|2|4|0|Ja.|CD|"));
        String before = codings(document("Gespräch 1")) + " " + ReviewList.of(session.study()).size();
        ImportPlan again = run(file("b.csv", HEADINGS, row.formatted("50"), "|Kreis A|Gespräch 1|Ja|2|4|0|Ja.|CD|"));
        assertTrue(again.report().counts().stream().allMatch(each -> each.added() + each.updated() == 0),
            again.report().counts().toString());
        assertEquals(before, codings(document("Gespräch 1")) + " " + ReviewList.of(session.study()).size());
        ImportPlan changed = run(file("c.csv", HEADINGS, row.formatted("70")));
        assertEquals("1 0 1", count(changed, "Coded segments"));
        assertEquals(List.of("Mit dem Bus, wenn er „fährt“. = Bus 70 null CD"), codings(document("Gespräch 1")));
    }

    @Test
    void whatIsNotCertainWaitsAndIsDecidedByOperations() throws IOException, ProblemException {
        run(file("a.csv", HEADINGS, "|Kreis A|Gespräch 1|Kurse|4|4|0|Die sind in der Kreisstadt.|CD|",
            "c|Kreis A|Gespräch 1|Ja|2|4|30|Ja.|CD|04.03.2024 09:01:02"));
        assertEquals(1, codings(document("Gespräch 1")).size());
        session.save();
        session.close();
        session = new StudyStore().open(folder.resolve("S.triangula"), Progress.NONE);
        List<ReviewItem> items = ReviewList.of(session.study());
        assertEquals(1, items.size());
        ReviewItem item = items.getFirst();
        assertEquals("Ja.", item.text());
        assertEquals(List.of("Ja"), item.code());
        List<Candidate> candidates =
            ReviewList.candidates(items, Map.of(item.document(), session.text(document("Gespräch 1")))).get(item);
        assertEquals(2, candidates.size());
        session.execute(new SkipReviewed(List.of(item), true));
        assertTrue(ReviewList.of(session.study()).getFirst().skipped());
        session.undo();
        assertFalse(ReviewList.of(session.study()).getFirst().skipped());
        Candidate second = candidates.get(1);
        session.execute(new PlaceReviewed(item, second.start(), second.end()));
        assertEquals(List.of(), ReviewList.of(session.study()));
        assertTrue(codings(document("Gespräch 1")).contains("Ja. = Ja 30 c CD"));
        assertThrows(ProblemException.class,
            () -> session.execute(new PlaceReviewed(item, second.start(), second.end())));
        session.undo();
        assertEquals(1, ReviewList.of(session.study()).size());
        assertEquals(1, codings(document("Gespräch 1")).size());
        assertThrows(ProblemException.class,
            () -> session.execute(new PlaceReviewed(ReviewList.of(session.study()).getFirst(), 0, 100_000)));
    }

    @Test
    void aPlaceCanBeChosenBeforeTheImport() throws IOException, ProblemException {
        Path file = file("a.csv", HEADINGS, "|Kreis A|Gespräch 1|Kurse|4|4|0|Die sind in der Kreisstadt.|CD|",
            "|Kreis A|Gespräch 1|Ja|2|4|30|Ja.|CD|");
        PlacementQuestion question = plan(file).preview().placements().getFirst();
        assertEquals("Ja.", question.passage());
        assertEquals("Paragraph 5", question.candidates().get(1).place());
        ImportPlan chosen =
            plan(file, PlacementQuestion.key(question.id()), question.candidates().get(1).key());
        assertEquals("2 2 0", count(chosen, "Coded segments"));
        session.execute(chosen.operation());
        assertEquals(List.of(), ReviewList.of(session.study()));
        assertEquals(2, codings(document("Gespräch 1")).size());
    }

    @Test
    void documentsThatAreMissingAreRebuiltAndMarked() throws IOException, ProblemException {
        Path file = file("a.csv", HEADINGS, "|Kreis B|Gespräch 9|Zugang|3|3|0|Der Zug fährt stündlich.|EF|",
            "|Kreis B|Gespräch 9|Zugang|7|7|0|Niemand kommt.|EF|",
            "|Kreis B|Gespräch 9|Kurse|3|3|0|Zug fährt|EF|");
        ImportPlan plan = run(file);
        assertEquals("1 1 0", count(plan, "Documents"));
        Document document = document("Gespräch 9");
        assertEquals("[…]\n[…]\nDer Zug fährt stündlich.\n[…]\n[…]\n[…]\nNiemand kommt.\n",
            session.text(document).text());
        assertEquals("true", document.getProperties().getFirst().getValue());
        assertTrue(session.study().getTexts().getMemos().getFirst().getConcerns().contains(document));
        assertEquals(List.of("Der Zug fährt stündlich. = Zugang 0 null EF", "Niemand kommt. = Zugang 0 null EF",
            "Zug fährt = Kurse 0 null EF"), codings(document));
        assertEquals("3 0 0", count(run(file), "Coded segments"));
        ImportPlan without = plan(file("b.csv", HEADINGS, "||Neu|Zugang|3|3|0|Der Zug.|EF|"), "rebuild", "false");
        assertEquals("1 0 0", count(without, "Documents"));
        assertTrue(without.report().findings().stream().anyMatch(each -> each.severity() == Severity.LOST));
    }

    @Test
    void groupsTellEqualNamesApartAndCutNamesAreFound() throws IOException, ProblemException {
        String name = "Ein sehr langer Name eines Gesprächs mit vielen Leuten aus dem Landkreis und der Stadt";
        session.execute(StudyOperation.of("x", edit -> {
            for (String group : new String[] {"Coder A", "Coder B"}) {
                DocumentGroup made = TextsFactory.eINSTANCE.createDocumentGroup();
                made.setName(group);
                edit.study().getTexts().getGroups().add(made);
                made.getDocuments().add(new CreateDocument("Gleich", DocumentKind.INTERVIEW, TEXT).create(edit));
            }
            new CreateDocument(name, DocumentKind.INTERVIEW, TEXT).create(edit);
            Code code = new CreateCode("C", null, true, CodeOrigin.UNSPECIFIED, "AB").create(edit);
            new CreateCode(name, code, true, CodeOrigin.UNSPECIFIED, "AB").create(edit);
            new CreateCode("A > B", code, true, CodeOrigin.UNSPECIFIED, "AB").create(edit);
        }));
        String cut = name.substring(0, 63);
        ImportPlan plan = run(file("a.csv", HEADINGS,
            "|Coder B|Gleich|C > A > B|1|1|0|Wie kommen die Leute hierher?|EF|",
            "||" + cut + "|C > " + cut + "|1|1|0|Wie kommen die Leute hierher?|EF|",
            "|Coder C|Gleich|C|1|1|0|Wie kommen die Leute hierher?|EF|"));
        List<DocumentGroup> groups = session.study().getTexts().getGroups();
        assertEquals(List.of(), codings(groups.get(0).getDocuments().getFirst()));
        assertEquals(List.of("Wie kommen die Leute hierher? = A > B 0 null EF"),
            codings(groups.get(1).getDocuments().getFirst()));
        assertEquals(List.of("Wie kommen die Leute hierher? = " + name + " 0 null EF"), codings(document(name)));
        assertTrue(plan.report().findings().stream()
            .anyMatch(each -> each.severity() == Severity.LOST && each.place().equals("Coder C > Gleich")));
        assertEquals(1, session.study().getTexts().getCodeSystem().getCodes().size());
    }

    @Test
    void variablesMemosSummariesParaphrasesAndCodesComeIn() throws IOException, ProblemException {
        run(file("v.csv", "Dokumentgruppe|Dokumentname|Alter|Note|Tag|Ort", "|Gespräch 1|41|1,5|05.03.2024|Stadt",
            "|Fremd|1|1,0|06.03.2024|Land"));
        assertEquals(List.of("Alter integer 41", "Note decimal 1.5", "Ort text Stadt", "Tag date 2024-03-05"),
            session.study().getInquiry().getCases().getFirst().getValues().stream().map(each -> each.getVariable()
                .getName() + " " + each.getVariable().getType() + " " + each.getValue()).sorted().toList());
        run(file("m.csv", "Memo-Label|Titel|Memo|Dokumentname|Code|Anfang|Autor", "Theorie|Wege|Weit.|Gespräch 1||2|AB",
            "|Frei|Text.||||AB", "|Code|Zum Bus.||Zugang > Bus||AB"));
        assertEquals(3, session.study().getTexts().getMemos().size());
        assertEquals(List.of(document("Gespräch 1")),
            session.study().getTexts().getMemos().getFirst().getConcerns());
        assertEquals("2", session.study().getTexts().getMemos().getFirst().getProperties().getFirst().getValue());
        run(file("s.csv", "Dokumentname|Code|Summary", "Gespräch 1|Zugang > Bus|Selten."));
        ImportPlan newer = run(file("s.csv", "Dokumentname|Code|Summary", "Gespräch 1|Zugang > Bus|Sehr selten."));
        assertEquals("1 0 1", count(newer, "Summaries"));
        assertEquals("Sehr selten.", session.study().getTexts().getSummaries().getFirst().getText());
        run(file("p.csv", "Dokumentname|Anfang|Ende|Segment|Paraphrase",
            "Gespräch 1|4|4|Die sind in der Kreisstadt.|Kurse fern"));
        assertEquals("Kurse fern", document("Gespräch 1").getSelections().getFirst().getParaphrase());
        run(file("c.csv", "Code|Memo", "Zugang > Bus|Alles zum Bus.", "Neu|Ganz neu."));
        Code bus = session.study().getTexts().getCodeSystem().getCodes().getFirst().getCodes().getFirst();
        assertEquals("Alles zum Bus.", bus.getDefinition());
        run(file("c.csv", "Code|Memo", "Zugang > Bus|Etwas anderes."));
        assertEquals("Alles zum Bus.", bus.getDefinition());
        assertEquals("Etwas anderes.", session.study().getTexts().getMemos().getLast().getText());
        for (String name : new String[] {"v.csv", "m.csv", "s.csv", "p.csv", "c.csv"}) {
            List<Count> counts = plan(folder.resolve(name)).report().counts();
            assertTrue(counts.stream().allMatch(each -> each.added() + each.updated() == 0), name + counts);
        }
        for (int i = 0; i < 7; i++) {
            session.undo();
        }
        assertEquals(List.of(), session.study().getTexts().getMemos());
        assertEquals(List.of(), session.study().getInquiry().getVariables());
    }

    @Test
    void questionsAboutColumnsGoToTheWindowAndBack() throws IOException, ProblemException {
        Path file = file("a.csv", "Nom|Code|Extrait", "Gespräch 1|Kurse|Die sind in der Kreisstadt.");
        MaxqdaImporter importer = new MaxqdaImporter();
        ImportRequest request = new ImportRequest(file, session.study(),
            Map.of("settings", folder.resolve("settings").toString()), session::text);
        ColumnMapping question = importer.read(request, Progress.NONE).mappings().getFirst();
        assertTrue(question.required());
        ColumnMapping.Answer answer = new ColumnMapping.Answer("codedSegments",
            Map.of(1, "documentName", 2, "code", 3, "segment"));
        assertTrue(question.accepts(answer));
        importer.remember(question, answer);
        ImportPlan plan = importer.read(request, Progress.NONE);
        assertEquals(List.of(), plan.mappings());
        assertEquals("1 1 0", count(plan, "Coded segments"));
    }

    @Test
    void exportsAreRecognisedByTheirHeadings() throws IOException {
        MaxqdaImporter importer = new MaxqdaImporter();
        assertEquals(Recognition.CERTAIN, importer.recognise(FileSample.of(file("a.csv", HEADINGS))));
        assertEquals(Recognition.CERTAIN, importer.recognise(FileSample.of(file("b.csv", "Code|Memo"))));
        assertEquals(Recognition.CERTAIN,
            importer.recognise(FileSample.of(file("c.csv", "Document group|Document name|Age"))));
        assertEquals(Recognition.NO, importer.recognise(FileSample.of(file("d.csv", "id|type|lon|lat"))));
        assertEquals(Recognition.NO, importer.recognise(FileSample.of(file("e.txt", "I: Guten Tag."))));
    }

    @Test
    void tablesWithSomeUnknownHeadingsAreRecognisedAndLeadToAQuestion() throws IOException, ProblemException {
        MaxqdaImporter importer = new MaxqdaImporter(folder.resolve("settings"));
        Path csv = file("f.csv", "Document name|Code|Extrait|Début", "Gespr\u00e4ch 1|Kurse|Ja, die sind dort.|5");
        Path foreign = file("g.csv", "Nom du doc|Chemin|Extrait", "Gespr\u00e4ch 1|Kurse|Die sind in der Kreisstadt.");
        assertEquals(Recognition.NO, importer.recognise(FileSample.of(foreign)));
        List<Path> files = List.of(csv, workbook("f.xlsx", new XSSFWorkbook(), csv),
            workbook("f.xls", new HSSFWorkbook(), csv));
        for (Path each : files) {
            assertEquals(Recognition.CERTAIN, importer.recognise(FileSample.of(each)), each.toString());
            assertTrue(plan(each).mappings().getFirst().required(), each.toString());
        }
        List<Path> others = List.of(foreign, workbook("g.xlsx", new XSSFWorkbook(), foreign),
            workbook("g.xls", new HSSFWorkbook(), foreign));
        importer.remember(plan(foreign).mappings().getFirst(), new ColumnMapping.Answer("codedSegments",
            Map.of(1, "documentName", 2, "code", 3, "segment")));
        for (Path each : others) {
            assertEquals(Recognition.CERTAIN, importer.recognise(FileSample.of(each)), each.toString());
            assertEquals("1 1 0", count(plan(each), "Coded segments"), each.toString());
        }
    }

    private Path workbook(String name, Workbook workbook, Path table) throws IOException {
        try (workbook; OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            Sheet sheet = workbook.createSheet("S");
            for (String line : Files.readAllLines(table)) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (String cell : line.split("\t")) {
                    row.createCell(row.getPhysicalNumberOfCells()).setCellValue(cell);
                }
            }
            workbook.write(out);
        }
        return folder.resolve(name);
    }

    @Test
    void numbersAndAuthorsOfCodesAreToldAsNotKept() throws IOException, ProblemException {
        ImportPlan plan = plan(file("c.csv", "Code|H\u00e4ufigkeit|Dokumente|Erstellt von", "Zugang > Bus|7|3|CD",
            "Neu|||"));
        assertEquals(List.of("Frequencies of codes are not kept; they follow from the codings (codes: 1).",
            "Numbers of documents with a code are not kept; they follow from the codings (codes: 1).",
            "Who made codes, and when, is not kept (codes: 1)."), plan.report().findings().stream()
            .filter(each -> each.severity() == Severity.LOST).map(each -> each.message()).toList());
    }

    @Test
    void aTextThatChangedSinceThePlanStopsTheImport() throws IOException, ProblemException {
        ImportPlan plan = plan(file("a.csv", HEADINGS, "||Gespräch 1|Kurse|4|4|0|Die sind in der Kreisstadt.|CD|"));
        session.execute(StudyOperation.of("x", edit -> edit.study().getTexts().getDocuments().getFirst()
            .setTextChecksum("0")));
        assertThrows(ProblemException.class, () -> session.execute(plan.operation()));
        assertEquals(List.of(), session.study().getProvenance());
    }
}
