// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.exchange.ExportRequest;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.StudyExporter;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.exchange.projects.write.SegmentTable;
import org.triangula.exchange.spreadsheet.WorkbookTableWriter;
import org.triangula.exchange.transcript.DocxImporter;
import org.triangula.model.ModelFactory;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSet;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentGroup;
import org.triangula.model.texts.RecordStatus;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.Speaker;
import org.triangula.model.texts.TextsFactory;

/** What is written for MAXQDA has its form, holds everything it can, and says beforehand what it cannot. */
class ToMaxqdaTest {

    private static final TextsFactory TEXTS = TextsFactory.eINSTANCE;
    private static final String LONG = "Ein Name, der mit Sicherheit länger ist als dreiundsechzig Zeichen es zulassen";

    @TempDir
    private Path folder;
    private Specimen specimen;

    @BeforeEach
    void create() throws Exception {
        specimen = new Specimen(folder);
        specimen.take(new QualCoderImporter(), specimen.database("Wege.qda/data.qda", "qualcoder.sql"), Map.of());
    }

    @AfterEach
    void close() throws ProblemException {
        specimen.close();
    }

    private void change(StudyOperation.Action body) throws ProblemException {
        specimen.session().execute(StudyOperation.of("Prepare", body));
    }

    private Document first() {
        return specimen.session().study().getTexts().getDocuments().get(0);
    }

    private static Code code(String name, String colour) {
        Code code = TEXTS.createCode();
        code.setName(name);
        code.setColour(colour);
        return code;
    }

    /** Writes a file and checks that the losses that were told before are those that are told after. */
    private Path write(StudyExporter exporter, String name, Map<String, String> options, List<String> losses)
        throws ProblemException {
        ExportRequest request = new ExportRequest(folder.resolve(name), options);
        List<Finding> before = exporter.losses(specimen.session(), request, Progress.NONE).orElseThrow();
        assertFalse(Files.exists(request.file()), "telling losses writes nothing");
        List<Finding> after = exporter.write(specimen.session(), request, Progress.NONE);
        assertEquals(before, after);
        assertEquals(losses, after.stream().map(each -> each.place() + ": " + each.message()).toList());
        return request.file();
    }

    private static List<String> rows(Path file) throws Exception {
        List<String> rows = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Row row : workbook.getSheetAt(0)) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.getLastCellNum(); i++) {
                    Cell cell = row.getCell(i);
                    cells.add(cell == null ? "" : cell.getCellType() == CellType.NUMERIC
                        ? "number " + cell.getNumericCellValue() : cell.getStringCellValue());
                }
                rows.add(String.join(" | ", cells));
            }
        }
        return rows;
    }

    @Test
    void codesAndMemosBecomeTwoColumns() throws Exception {
        change(edit -> {
            List<Code> codes = edit.study().getTexts().getCodeSystem().getCodes();
            Code rules = code("=SUM(A1)", null);
            rules.setDefinition("Was gemeint ist");
            rules.setInclusionRules("Wenn A");
            rules.setExclusionRules("Nicht bei B");
            rules.setCodingRules("Ganze Sätze");
            rules.setAnchorExample("„So.“");
            rules.getAliases().add("Summe");
            codes.add(rules);
            codes.add(code(LONG + " 1", null));
            codes.add(code(LONG + " 2", null));
            codes.add(code("Bus > Bahn", null));
            CodeSet set = TEXTS.createCodeSet();
            set.setName("Set");
            edit.study().getTexts().getCodeSystem().getSets().add(set);
        });
        Path file = write(new CodeMemoExporter(), "codes.xlsx", Map.of(), List.of(
            LONG + " 1: The name has 80 characters; MAXQDA cuts it to 63.",
            LONG + " 2: The name has 80 characters; MAXQDA cuts it to 63.",
            LONG + " 2: In MAXQDA this becomes the same code as " + LONG + " 1.",
            "Bus > Bahn: The name contains a character that parts codes in MAXQDA; it may become several codes.",
            "sets of codes: Not in the file: 1.", "colours of codes: Not in the file: 3.",
            "other names of codes: Not in the file: 1."));
        assertEquals(List.of("Code | Memo", "Wege | All about ways", "Wege > Bus & Bahn", "Wege > Bus & Bahn > Takt",
            "Wege > Bus & Bahn > Takt > Takt am Abend", "Wege > Entfernung | How far it is", "Lose",
            "=SUM(A1) | Was gemeint ist\n\nTo be coded:\nWenn A\n\nNot to be coded:\nNicht bei B\n\n"
                + "Coding rules:\nGanze Sätze\n\nAnchor example:\n„So.“",
            LONG + " 1", LONG + " 2", "Bus > Bahn"), rows(file));
    }

    @Test
    void documentVariablesHaveTheHeadingsOfTheLanguage() throws Exception {
        change(edit -> {
            DocumentGroup group = TEXTS.createDocumentGroup();
            group.setName("Städte");
            group.getDocuments().add(first());
            edit.study().getTexts().getGroups().add(group);
        });
        Path german = write(new DocumentVariableExporter(), "de.xlsx", Map.of("language", "de", "interview", "false"),
            List.of());
        assertEquals(List.of("Dokumentgruppe | Dokumentname | Alter | Ort",
            "Städte | Gespräch 1 | number 41.0 | Nordstadt", " | windows.txt"), rows(german));
        Path english = write(new DocumentVariableExporter(), "en.xlsx", Map.of("language", "en"), List.of());
        assertTrue(rows(english).get(0).startsWith("Document group | Document name | "), () -> "heading");
        assertTrue(rows(english).get(0).contains("Interviewer"));
    }

    @Test
    void valuesThatDoNotFitAreTold() throws Exception {
        change(edit -> {
            var inquiry = edit.study().getInquiry();
            var shared = org.triangula.model.inquiry.InquiryFactory.eINSTANCE.createCase();
            shared.setName("District");
            var value = org.triangula.model.inquiry.InquiryFactory.eINSTANCE.createVariableValue();
            value.setVariable(inquiry.getVariables().get(0));
            value.setValue("17");
            shared.getValues().add(value);
            shared.getMembers().addAll(edit.study().getTexts().getDocuments());
            inquiry.getCases().add(shared);
        });
        Path file = write(new DocumentVariableExporter(), "several.xlsx", Map.of("language", "en", "interview",
            "false"), List.of("values of variables: Cells hold several values, parted by semicolons: 1."));
        assertEquals(" | Gespräch 1 | 41; 17 | Nordstadt", rows(file).get(1));
    }

    @Test
    void documentsBecomeAStructuredDocumentThatCanBeReadBack() throws Exception {
        change(edit -> {
            Speaker speaker = TEXTS.createSpeaker();
            speaker.setLabel("B");
            first().getSpeakers().add(speaker);
            Speaker interviewer = TEXTS.createSpeaker();
            interviewer.setLabel("I");
            first().getSpeakers().add(interviewer);
            Selection hidden = TEXTS.createSelection();
            hidden.setStart(23);
            hidden.setEnd(27);
            hidden.setRecordStatus(RecordStatus.OFF_RECORD);
            first().getSelections().add(hidden);
        });
        Path file = write(new StructuredDocumentExporter(), "all.docx", Map.of(),
            List.of("codings: Not in the file: 4.", "passages off the record: Not in the file: 1."));
        specimen.take(new DocxImporter(), file, Map.of());
        Document back = specimen.session().study().getTexts().getDocuments().getLast();
        assertEquals("""
            #TEXT Gespräch 1
            #SPEAKER I
            Wie ist der Weg?
            #ENDSPEAKER
            #SPEAKER B
            […] 😀 und lang. Der Bus fährt selten.
            #ENDSPEAKER
            #TEXT windows.txt
            Erste Zeile
            Zweite Zeile
            Dritte""", specimen.session().text(back).text().strip());
    }

    @Test
    void whatIsOffTheRecordStaysInTheStudy() throws Exception {
        change(edit -> first().setRecordStatus(RecordStatus.OFF_RECORD));
        Path file = write(new StructuredDocumentExporter(), "all.docx", Map.of(),
            List.of("codings: Not in the file: 2.", "documents off the record: Not in the file: 1."));
        specimen.take(new DocxImporter(), file, Map.of());
        assertFalse(specimen.session().text(specimen.session().study().getTexts().getDocuments().getLast()).text()
            .contains("Weit"));
        SegmentTable table = SegmentTable.of(specimen.session(), Locale.ENGLISH, Progress.NONE);
        assertEquals(2, table.table().rows().size());
        assertEquals("Not in the file: 2.", table.findings().get(0).message());
    }

    @Test
    void codedSegmentsHaveTheColumnsOfMaxqda() throws Exception {
        change(edit -> {
            var coder = ModelFactory.eINSTANCE.createCoder();
            coder.setName("Dora");
            edit.study().getCoders().add(coder);
        });
        SegmentTable segments = SegmentTable.of(specimen.session(), Locale.GERMAN, Progress.NONE);
        Path file = folder.resolve("segments.xlsx");
        new WorkbookTableWriter().write(file, List.of(segments.table()), Locale.GERMAN);
        List<String> rows = rows(file);
        assertEquals("Farbe | Kommentar | Dokumentgruppe | Dokumentname | Code | Anfang | Ende | Gewicht | Segment | "
            + "Erstellt von | Erstellt am | Fläche | Abdeckungsgrad % | Paraphrase", rows.get(0));
        assertTrue(rows.contains("#e6194b | A comment |  | Gespräch 1 | Wege > Entfernung | number 2.0 | number 2.0 | "
            + "number 100.0 | Weit 😀 und lang. | Ada | 2024-03-01 11:00:00 | number 16.0 | number "
            + 100.0 * 16 / 62 + " | "), rows::toString);
        assertEquals(5, rows.size());
    }
}
