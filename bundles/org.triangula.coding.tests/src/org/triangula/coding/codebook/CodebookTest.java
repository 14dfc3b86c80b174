// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.coding.Passage;
import org.triangula.coding.code.CodeOutline;
import org.triangula.coding.code.CodeText;
import org.triangula.coding.operation.CodeSegment;
import org.triangula.coding.operation.CreateCodeSet;
import org.triangula.coding.operation.CreateCodes;
import org.triangula.coding.operation.DefineCode;
import org.triangula.coding.operation.DeleteCodes;
import org.triangula.coding.operation.MarkExamples;
import org.triangula.coding.operation.MergeCodes;
import org.triangula.coding.operation.RenameCode;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.text.DocumentText;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeChangeKind;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.RecordStatus;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.TextsFactory;
import org.triangula.testing.study.InterviewStudy;

class CodebookTest {

    private InterviewStudy study;

    @BeforeEach
    void open() throws ProblemException {
        study = new InterviewStudy();
        study.execute(new CreateCodes(CodeOutline.read("Raum\n\tBus\n\t\tTakt\n\tBahn\nAmt"), null, null,
            CodeOrigin.DEDUCTIVE, InterviewStudy.CODER));
    }

    @AfterEach
    void close() {
        study.close();
    }

    private Code code(String name) {
        return study.codes().stream().filter(code -> name.equals(code.getName())).findFirst().orElseThrow();
    }

    private Optional<DocumentText> text(Document document) {
        try {
            return Optional.of(study.session().text(document));
        } catch (ProblemException e) {
            throw new IllegalStateException(e);
        }
    }

    private CodebookComposer composer(CodebookOptions options) {
        return new CodebookComposer(study.session().study(), this::text, options);
    }

    private List<String> numbers(CodebookOptions options) {
        return composer(options).forTheTeam().entries().stream().map(entry -> entry.number() + " " + entry.name())
            .toList();
    }

    private Coding coding(Code code, String words, int document) throws ProblemException {
        DocumentText text = study.session().text(study.document(document));
        int start = text.codePoint(text.text().indexOf(words));
        Passage passage =
            new Passage(study.document(document), start, start + words.codePointCount(0, words.length()));
        study.execute(new CodeSegment(passage, List.of(code), InterviewStudy.CODER));
        return study.document(document).getSelections().stream()
            .filter(selection -> selection.getStart() == start).flatMap(each -> each.getCodings().stream())
            .filter(each -> each.getCode() == code).findFirst().orElseThrow();
    }

    private void restrict(int document, String words, RecordStatus status) throws ProblemException {
        DocumentText text = study.session().text(study.document(document));
        int start = text.codePoint(text.text().indexOf(words));
        study.execute(StudyOperation.of("restrict", edit -> {
            Selection selection = TextsFactory.eINSTANCE.createSelection();
            selection.setStart(start);
            selection.setEnd(start + words.codePointCount(0, words.length()));
            selection.setRecordStatus(status);
            study.document(document).getSelections().add(selection);
        }));
    }

    @Test
    void numbersStayWhateverIsLeftOut() throws ProblemException {
        assertEquals(List.of("1 Raum", "1.1 Bus", "1.1.1 Takt", "1.2 Bahn", "2 Amt"), numbers(CodebookOptions.ALL));
        assertEquals(List.of("1 Raum", "1.1 Bus", "1.2 Bahn", "2 Amt"),
            numbers(new CodebookOptions(false, 2, true, true, true)));
        study.execute(new DefineCode(code("Bahn"), CodeText.EXCLUSION, "kein Bus"));
        assertEquals(List.of("1 Raum", "1.2 Bahn"), numbers(new CodebookOptions(true, 0, true, true, true)));
        assertEquals(List.of(), numbers(new CodebookOptions(true, 1, true, true, true)));
    }

    @Test
    void countsExamplesAndSetsAreThere() throws ProblemException {
        Coding example = coding(code("Takt"), "wenn er fährt", 0);
        coding(code("Bus"), "Mit dem Bus", 1);
        study.execute(new MarkExamples(List.of(example), true));
        study.execute(new CreateCodeSet("Wege", List.of(code("Takt"), code("Amt")), null));
        Codebook codebook = composer(CodebookOptions.ALL).forReaders();
        Codebook.Entry takt = codebook.entries().get(2);
        assertEquals(List.of("wenn er fährt"), takt.examples().stream().map(Codebook.Example::words).toList());
        assertEquals("(01_ Landkreis A, Pos. 2)", takt.examples().get(0).citation().text());
        assertEquals(2, codebook.entries().get(0).withSubcodes().segments());
        assertEquals(2, codebook.entries().get(0).withSubcodes().documents());
        assertEquals(1, codebook.entries().get(1).own().documents());
        assertEquals(List.of("Raum > Bus > Takt", "Amt"), codebook.sets().get(0).codes());
        assertEquals(List.of(), composer(new CodebookOptions(false, 0, true, false, false)).forTheTeam().entries()
            .get(2).examples());
    }

    @Test
    void exampleThatIsWrittenOutIsNotRepeated() throws ProblemException {
        Coding example = coding(code("Takt"), "wenn er fährt", 0);
        study.execute(new MarkExamples(List.of(example), true));
        study.execute(new DefineCode(code("Takt"), CodeText.ANCHOR_EXAMPLE, "wenn er fährt"));
        assertTrue(composer(CodebookOptions.ALL).forTheTeam().entries().get(2).examples().isEmpty());
    }

    @Test
    void whatIsOffRecordDoesNotLeaveTheTeam() throws ProblemException {
        Coding example = coding(code("Takt"), "wenn er fährt", 0);
        study.execute(new MarkExamples(List.of(example), true));
        // the words were entered with other white space and in quotation marks
        study.execute(new DefineCode(code("Bus"), CodeText.ANCHOR_EXAMPLE, "„halt  weit\nab vom Schuss“"));
        assertEquals(0, composer(CodebookOptions.ALL).forReaders().withheld());
        restrict(0, "dem Bus, wenn er fährt. Wir sind halt weit", RecordStatus.BACKGROUND);
        Codebook readers = composer(CodebookOptions.ALL).forReaders();
        assertEquals(2, readers.withheld());
        assertEquals("", readers.entries().get(1).text(CodeText.ANCHOR_EXAMPLE));
        assertEquals(1, readers.entries().get(1).withheld());
        assertTrue(readers.entries().get(2).examples().isEmpty());
        Codebook team = composer(CodebookOptions.ALL).forTheTeam();
        assertEquals(0, team.withheld());
        assertFalse(team.entries().get(1).text(CodeText.ANCHOR_EXAMPLE).isEmpty());
    }

    @Test
    void wordsOfADocumentOffTheRecordAreNotQuoted() throws ProblemException {
        QuotablePassages before = new QuotablePassages(study.session().study(), this::text);
        assertTrue(before.isQuotable("Die sind in der Kreisstadt."));
        study.execute(StudyOperation.of("status",
            edit -> study.document(1).setRecordStatus(RecordStatus.OFF_RECORD)));
        QuotablePassages after = new QuotablePassages(study.session().study(), this::text);
        assertFalse(after.isQuotable("… Die sind in der Kreisstadt. …"));
        assertTrue(after.isQuotable("Erfundene Worte"));
    }

    @Test
    void historySaysWhatBecameOfCodes() throws ProblemException {
        study.execute(new RenameCode(code("Amt"), "Ämter", InterviewStudy.CODER));
        study.execute(new MergeCodes(List.of(code("Bahn")), code("Bus"), "dasselbe", "Zweite"));
        study.execute(new DeleteCodes(List.of(code("Takt")), InterviewStudy.CODER));
        CodeHistoryReport report =
            CodeHistoryReport.of(study.session().study().getTexts().getCodeSystem());
        assertEquals(Map.of(CodeChangeKind.CREATED, 5, CodeChangeKind.RENAMED, 1, CodeChangeKind.MERGED, 1,
            CodeChangeKind.DELETED, 1), report.totals());
        CodeHistoryReport.Entry merged = report.only(List.of(CodeChangeKind.MERGED)).entries().get(0);
        assertEquals("Raum > Bahn", merged.before());
        assertEquals("Raum > Bus", merged.after());
        assertEquals("Zweite", merged.by());
        assertEquals("dasselbe", merged.reason());
        assertEquals("", merged.path());
        assertEquals("Ämter", report.of(code("Ämter").getId()).toList().getLast().path());
        Instant late = report.entries().getLast().at().plus(Duration.ofDays(1));
        assertEquals(0, report.between(late, null).entries().size());
        assertEquals(report, report.between(null, late));
    }
}
