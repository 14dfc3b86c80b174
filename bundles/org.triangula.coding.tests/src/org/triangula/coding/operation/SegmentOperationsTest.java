// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.coding.Passage;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Selection;
import org.triangula.testing.study.InterviewStudy;

class SegmentOperationsTest {

    private InterviewStudy study;
    private Code bus;
    private Code way;

    @BeforeEach
    void open() throws ProblemException {
        study = new InterviewStudy();
        bus = study.code("Bus", null);
        way = study.code("Wege", null);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private Passage passage(int start, int end) {
        return new Passage(study.document(0), start, end);
    }

    private Coding code(int start, int end, Code... codes) throws ProblemException {
        study.execute(new CodeSegment(passage(start, end), List.of(codes), InterviewStudy.CODER));
        return selection(start, end).getCodings().get(0);
    }

    private Selection selection(int start, int end) {
        return study.document(0).getSelections().stream()
            .filter(each -> each.getStart() == start && each.getEnd() == end).findFirst().orElseThrow();
    }

    @Test
    void onlyTheOneCodingIsResized() throws ProblemException {
        Coding coding = code(10, 20, bus, way);
        String before = study.canonical();
        study.execute(new ResizeSegment(coding, 5, 25, false));
        assertSame(coding, selection(5, 25).getCodings().get(0));
        assertEquals(List.of(way), selection(10, 20).getCodings().stream().map(Coding::getCode).toList());
        study.execute(new ResizeSegment(coding, 5, 26, false));
        assertEquals(2, study.document(0).getSelections().size());
        study.session().undo();
        study.session().undo();
        assertEquals(before, study.canonical());
    }

    @Test
    void allCodingsOfAPassageAreResizedTogether() throws ProblemException {
        Coding coding = code(10, 20, bus, way);
        study.execute(new ResizeSegment(coding, 12, 22, true));
        assertEquals(2, selection(12, 22).getCodings().size());
        assertEquals(1, study.document(0).getSelections().size());
    }

    @Test
    void resizingRefusesTheSameCodingTwiceAndPlacesOutside() throws ProblemException {
        Coding coding = code(10, 20, bus);
        code(5, 20, bus);
        assertThrows(ProblemException.class, () -> study.execute(new ResizeSegment(coding, 5, 20, false)));
        assertThrows(ProblemException.class, () -> study.execute(new ResizeSegment(coding, 5, 100_000, false)));
        assertFalse(study.execute(new ResizeSegment(coding, 10, 20, false)));
    }

    @Test
    void recodingKeepsTheRestAndJoinsDoubles() throws ProblemException {
        Coding coding = code(10, 20, bus);
        study.execute(new WeighCoding(coding, 30));
        study.execute(new RecodeCodings(List.of(coding), way, false, InterviewStudy.CODER));
        assertSame(way, coding.getCode());
        assertEquals(30, coding.getWeight());
        code(10, 20, bus);
        String before = study.canonical();
        study.execute(new RecodeCodings(List.of(coding), bus, false, InterviewStudy.CODER));
        assertEquals(1, selection(10, 20).getCodings().size());
        assertEquals(30, selection(10, 20).getCodings().get(0).getWeight());
        study.session().undo();
        assertEquals(before, study.canonical());
    }

    @Test
    void coloursAndParaphrasesKeepTheirPassage() throws ProblemException {
        String before = study.canonical();
        study.execute(new HighlightPassage(passage(3, 9), "#FFF3A3", "gelb"));
        study.execute(new WriteParaphrase(passage(3, 9), " Man fährt Bus. "));
        assertEquals("Man fährt Bus.", selection(3, 9).getParaphrase());
        study.execute(new RemoveCoding(List.of(code(3, 9, bus))));
        assertEquals("#FFF3A3", selection(3, 9).getHighlight());
        study.execute(new HighlightPassage(passage(3, 9), null, ""));
        assertEquals("Man fährt Bus.", selection(3, 9).getParaphrase());
        assertTrue(study.execute(new WriteParaphrase(passage(3, 9), " ")));
        assertEquals(before, study.canonical());
        assertFalse(study.execute(new WriteParaphrase(passage(3, 9), null)));
        assertFalse(study.execute(new HighlightPassage(passage(3, 9), null, "")));
    }
}
