// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.coding.Passage;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.text.DocumentText;
import org.triangula.model.inquiry.Link;
import org.triangula.model.places.Area;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeChangeKind;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.CodingOrigin;
import org.triangula.model.texts.Memo;
import org.triangula.model.texts.Selection;
import org.triangula.testing.study.InterviewStudy;

class CodingOperationsTest {

    private InterviewStudy study;

    @BeforeEach
    void open() throws ProblemException {
        study = new InterviewStudy();
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void equalPassageIsUsedAgainAndNotCodedTwice() throws ProblemException {
        Code bus = study.code("Bus", null);
        Code way = study.code("Wege", null);
        assertTrue(study.execute(code(10, 20, bus)));
        assertTrue(study.execute(code(10, 20, way)));
        assertFalse(study.execute(code(10, 20, bus)));
        assertTrue(study.execute(new CodeSegment(passage(10, 20), List.of(bus), "Zweite Person")));
        assertEquals(1, study.document(0).getSelections().size());
        Selection selection = study.document(0).getSelections().get(0);
        assertEquals(3, selection.getCodings().size());
        assertEquals(InterviewStudy.CODER, selection.getCodings().get(0).getCoder().getName());
        assertEquals(2, study.session().study().getCoders().size());
        assertTrue(selection.getCodings().get(0).getCreatedAt() != null);
    }

    @Test
    void foldersAndPassagesOutsideAreRefused() throws ProblemException {
        study.execute(new CreateCode("Ordner", null, false, CodeOrigin.DEDUCTIVE, InterviewStudy.CODER));
        Code folder = study.codes().get(0);
        Code code = study.code("Bus", folder);
        assertThrows(ProblemException.class, () -> study.execute(code(0, 5, folder)));
        assertThrows(ProblemException.class, () -> study.execute(code(0, 100_000, code)));
        assertTrue(study.document(0).getSelections().isEmpty());
    }

    @Test
    void inVivoCodeIsCalledLikeThePassage() throws ProblemException {
        DocumentText text = study.session().text(study.document(0));
        int start = text.codePoint(text.text().indexOf("weit ab"));
        int end = text.codePoint(text.text().indexOf(" 😀"));
        study.execute(new InVivoCoding(passage(start, end), text.passage(start, end), null, InterviewStudy.CODER));
        Code folder = study.codes().get(0);
        Code code = study.codes().get(1);
        assertFalse(folder.isCodable());
        assertEquals("weit ab vom Schuss", code.getName());
        assertEquals(CodeOrigin.IN_VIVO, code.getOrigin());
        Coding coding = study.document(0).getSelections().get(0).getCodings().get(0);
        assertSame(code, coding.getCode());
        assertEquals(CodingOrigin.IN_VIVO, coding.getOrigin());
        study.execute(new InVivoCoding(new Passage(study.document(1), start, end), text.passage(start, end), null,
            InterviewStudy.CODER));
        assertEquals(2, study.codes().size());
    }

    @Test
    void nameOfInVivoCodeIsOneShortLine() {
        assertEquals("weit ab vom Schuss", InVivoCoding.codeName("  „weit ab\nvom  Schuss“, "));
        assertEquals("Wo soll das enden?", InVivoCoding.codeName("Wo soll das enden?"));
        String name = InVivoCoding.codeName("sehr viele Wörter ".repeat(20));
        assertTrue(name.endsWith("Wörter…") || name.endsWith("viele…") || name.endsWith("sehr…"), name);
        assertTrue(name.length() <= 61);
        assertEquals("…", InVivoCoding.codeName(" … "));
    }

    @Test
    void mergeMovesCodingsKeepsAliasesAndHistory() throws ProblemException {
        Code bus = study.code("Bus", null);
        Code coach = study.code("Omnibus", null);
        study.code("Takt", coach);
        study.execute(code(0, 5, bus));
        study.execute(code(0, 5, coach));
        study.execute(code(7, 9, coach));
        study.execute(WriteMemo.on(coach, "Memo", "Text", null, InterviewStudy.CODER));
        Coding first = study.document(0).getSelections().get(0).getCodings().get(1);
        study.execute(new CommentCoding(first, "Kommentar"));
        study.execute(new MergeCodes(List.of(coach), bus, "dasselbe", InterviewStudy.CODER));
        assertEquals(List.of("Bus", "Takt"), study.codes().stream().map(Code::getName).toList());
        assertEquals(List.of("Omnibus"), bus.getAliases());
        List<Selection> selections = study.document(0).getSelections();
        assertEquals(2, selections.size());
        assertEquals(1, selections.get(0).getCodings().size());
        assertEquals("Kommentar", selections.get(0).getCodings().get(0).getComment());
        Memo memo = study.session().study().getTexts().getMemos().get(0);
        assertEquals(List.of(bus), memo.getConcerns());
        var history = study.session().study().getTexts().getCodeSystem().getHistory();
        assertEquals(CodeChangeKind.MERGED, history.get(history.size() - 1).getKind());
        assertEquals("dasselbe", history.get(history.size() - 1).getReason());
    }

    @Test
    void namesOfSeveralMergesStayAsAliases() throws ProblemException {
        Code first = study.code("Erster", null);
        Code second = study.code("Zweiter", null);
        Code third = study.code("Dritter", null);
        String before = study.canonical();
        study.execute(new MergeCodes(List.of(first), second, "", InterviewStudy.CODER));
        study.execute(new MergeCodes(List.of(second), third, "", InterviewStudy.CODER));
        assertEquals(List.of("Zweiter", "Erster"), third.getAliases());
        study.session().undo();
        study.session().undo();
        assertEquals(before, study.canonical());
    }

    @Test
    void codeCannotMoveOrMergeIntoItself() throws ProblemException {
        Code top = study.code("Oben", null);
        Code middle = study.code("Mitte", top);
        Code bottom = study.code("Unten", middle);
        for (Code target : List.of(top, middle, bottom)) {
            assertThrows(ProblemException.class,
                () -> study.execute(new MoveCode(List.of(top), target, null, InterviewStudy.CODER)));
            assertThrows(ProblemException.class,
                () -> study.execute(new MergeCodes(List.of(top), target, "", InterviewStudy.CODER)));
        }
        study.execute(new MoveCode(List.of(bottom), null, top, InterviewStudy.CODER));
        assertEquals(List.of("Unten", "Oben", "Mitte"), study.codes().stream().map(Code::getName).toList());
        study.execute(new MoveCode(List.of(bottom), null, null, InterviewStudy.CODER));
        assertEquals(List.of("Oben", "Mitte", "Unten"), study.codes().stream().map(Code::getName).toList());
    }

    @Test
    void deletingACodeTakesItsCodingsAndBareSelections() throws ProblemException {
        Code top = study.code("Oben", null);
        Code below = study.code("Unten", top);
        Code other = study.code("Andere", null);
        study.execute(code(0, 5, below));
        study.execute(code(3, 9, below));
        study.execute(code(3, 9, other));
        String before = study.canonical();
        study.execute(new DeleteCodes(List.of(top, below), InterviewStudy.CODER));
        assertEquals(List.of(other), study.codes());
        assertEquals(1, study.document(0).getSelections().size());
        study.session().undo();
        assertEquals(before, study.canonical());
    }

    @Test
    void linkedSelectionStaysWhenUncoded() throws ProblemException {
        Code bus = study.code("Bus", null);
        Area district = study.session().study().getPlaces().getAreas().get(0);
        study.execute(code(0, 5, bus));
        assertTrue(study.execute(new LinkSegment(passage(0, 5), district, null, "", InterviewStudy.CODER)));
        assertFalse(study.execute(new LinkSegment(passage(0, 5), district, null, "", InterviewStudy.CODER)));
        study.execute(new LinkSegment(passage(7, 9), district, null, "Notiz", InterviewStudy.CODER));
        study.execute(new RemoveCoding(study.document(0).getSelections().get(0).getCodings()));
        assertEquals(2, study.document(0).getSelections().size());
        Link link = study.session().study().getInquiry().getLinks().get(0);
        study.execute(new RemoveSegmentLink(link));
        assertEquals(1, study.document(0).getSelections().size());
    }

    @Test
    void shortcutBelongsToOneCodeAndColoursDiffer() throws ProblemException {
        Code bus = study.code("Bus", null);
        Code way = study.code("Wege", null);
        Code sub = study.code("Fußwege", way);
        assertNotEquals(bus.getColour(), way.getColour());
        assertEquals(way.getColour(), sub.getColour());
        study.execute(new SetCodeShortcut(bus, "1"));
        study.execute(new SetCodeShortcut(way, "1"));
        assertEquals(null, bus.getShortcut());
        assertEquals("1", way.getShortcut());
        study.execute(new RenameCode(bus, "  Der  Bus ", InterviewStudy.CODER));
        assertEquals("Der Bus", bus.getName());
        assertThrows(ProblemException.class, () -> study.execute(new RenameCode(bus, " ", InterviewStudy.CODER)));
        study.execute(code(0, 5, bus));
        Coding coding = study.document(0).getSelections().get(0).getCodings().get(0);
        study.execute(new WeighCoding(coding, 70));
        assertEquals(70, coding.getWeight());
        assertThrows(ProblemException.class, () -> study.execute(new WeighCoding(coding, 101)));
    }

    private Passage passage(int start, int end) {
        return new Passage(study.document(0), start, end);
    }

    private CodeSegment code(int start, int end, Code code) {
        return new CodeSegment(passage(start, end), List.of(code), InterviewStudy.CODER);
    }
}
