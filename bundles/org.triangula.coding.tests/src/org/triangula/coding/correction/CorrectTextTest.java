// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.triangula.coding.Passage;
import org.triangula.coding.operation.CodeSegment;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudyCheck;
import org.triangula.core.study.StudyCheck.Severity;
import org.triangula.core.text.DocumentText;
import org.triangula.core.text.TextEdit;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.testing.study.InterviewStudy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CorrectTextTest {

    private static String words(InterviewStudy study, int selection) throws ProblemException {
        Selection found = study.document(0).getSelections().get(selection);
        return study.session().text(study.document(0)).passage(found.getStart(), found.getEnd());
    }

    private static void code(InterviewStudy study, String words, Code code) throws ProblemException {
        DocumentText text = study.session().text(study.document(0));
        int start = text.codePoint(text.text().indexOf(words));
        study.execute(new CodeSegment(new Passage(study.document(0), start,
            start + words.codePointCount(0, words.length())), List.of(code), InterviewStudy.CODER));
    }

    private static TextEdit replace(InterviewStudy study, String old, String now) throws ProblemException {
        DocumentText text = study.session().text(study.document(0));
        int start = text.codePoint(text.text().indexOf(old));
        return new TextEdit(start, start + old.codePointCount(0, old.length()), now);
    }

    private static boolean correct(InterviewStudy study, TextEdit... edits) throws ProblemException {
        return study.execute(CorrectText.of(study.session(), study.document(0), List.of(edits), "verhört"));
    }

    @Test
    void codingsMoveWithTheirWords() throws ProblemException {
        try (InterviewStudy study = new InterviewStudy()) {
            Code bus = study.code("Bus", null);
            code(study, "weit ab vom Schuss 😀", bus);
            code(study, "Bus", bus);
            code(study, "Kreisstadt", bus);
            String before = study.canonical();
            String old = study.document(0).getTextFile();
            assertTrue(correct(study, replace(study, "kommen", "kämen denn"), replace(study, "Bus", "Omnibus"),
                replace(study, "ab vom", "weg vom\nganzen"), replace(study, "Kreis", "Haupt")));
            assertEquals("weit weg vom\nganzen Schuss 😀", words(study, 0));
            assertEquals("Omnibus", words(study, 1));
            assertEquals("Hauptstadt", words(study, 2));
            Document document = study.document(0);
            assertEquals(5, document.getParagraphCount());
            assertEquals(old, document.getEarlierTexts().get(0).getTextFile());
            assertEquals("verhört", document.getEarlierTexts().get(0).getReason());
            assertFalse(document.getEarlierTexts().get(0).getReplacedAt() == null);
            study.session().save();
            assertEquals(List.of(), StudyCheck.run(study.session().folder().path(), Progress.NONE).stream()
                .filter(finding -> finding.severity() == Severity.DAMAGE).toList());
            study.session().undo();
            assertEquals(before, study.canonical());
            study.session().redo();
            assertEquals("Omnibus", words(study, 1));
        }
    }

    @Test
    void segmentsWithoutWordsAreNamedBeforeTheyGo() throws ProblemException {
        try (InterviewStudy study = new InterviewStudy()) {
            Code bus = study.code("Bus", null);
            code(study, "wenn er fährt", bus);
            code(study, "Bus", bus);
            String before = study.canonical();
            TextEdit edit = replace(study, ", wenn er fährt", "");
            ProblemException refused = assertThrows(ProblemException.class, () -> correct(study, edit));
            assertTrue(refused.problem().reason().contains("Pos. 2 (Bus)"), refused.problem().reason());
            assertEquals(before, study.canonical());
            CorrectText correction =
                CorrectText.of(study.session(), study.document(0), List.of(edit), "");
            assertEquals(List.of(study.document(0).getSelections().get(0).getId()),
                correction.emptied().stream().map(EmptiedSegment::selection).toList());
            study.execute(correction.removingEmptied());
            assertEquals(1, study.document(0).getSelections().size());
            assertEquals("Bus", words(study, 0));
            study.session().undo();
            assertEquals(before, study.canonical());
        }
    }

    @Test
    void correctionOfAnOtherTextIsRefused() throws ProblemException {
        try (InterviewStudy study = new InterviewStudy()) {
            CorrectText late = CorrectText.of(study.session(), study.document(0),
                List.of(new TextEdit(0, 1, "Interviewerin")), "");
            correct(study, new TextEdit(0, 0, "# "));
            assertThrows(ProblemException.class, () -> study.execute(late));
            assertFalse(correct(study, new TextEdit(0, 1, "#")));
        }
    }

    @Property(tries = 25)
    void codingsStayInsideTheTextAndUndoRestores(@ForAll long seed) throws ProblemException {
        Random random = new Random(seed);
        try (InterviewStudy study = new InterviewStudy()) {
            Code code = study.code("Bus", null);
            int length = study.document(0).getTextLength();
            for (int i = 0; i < 8; i++) {
                int start = random.nextInt(length - 12);
                study.execute(new CodeSegment(new Passage(study.document(0), start, start + 1 + random.nextInt(12)),
                    List.of(code), InterviewStudy.CODER));
            }
            String before = study.canonical();
            int done = 0;
            for (int i = 0; i < 6; i++) {
                int start = random.nextInt(study.document(0).getTextLength() - 10);
                TextEdit edit = new TextEdit(start, start + random.nextInt(10),
                    List.of("", "\n", "Wort", "😀 ").get(random.nextInt(4)));
                CorrectText correction =
                    CorrectText.of(study.session(), study.document(0), List.of(edit), "").removingEmptied();
                done += study.execute(correction) ? 1 : 0;
                DocumentText text = study.session().text(study.document(0));
                assertEquals(text.length(), study.document(0).getTextLength());
                for (Selection selection : study.document(0).getSelections()) {
                    assertTrue(0 <= selection.getStart() && selection.getStart() < selection.getEnd()
                        && selection.getEnd() <= text.length());
                }
            }
            for (int i = 0; i < done; i++) {
                study.session().undo();
            }
            assertEquals(before, study.canonical());
        }
    }
}
