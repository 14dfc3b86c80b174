// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.analysis.retrieval.DocumentVariables;
import org.triangula.coding.Passage;
import org.triangula.coding.code.CodeTree;
import org.triangula.coding.operation.CodeSegment;
import org.triangula.coding.operation.WriteParaphrase;
import org.triangula.coding.retrieval.CodingIndex;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.table.DataTable;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.InquiryFactory;
import org.triangula.model.inquiry.Variable;
import org.triangula.model.inquiry.VariableValue;
import org.triangula.model.texts.Code;
import org.triangula.testing.study.InterviewStudy;

class SummaryTest {

    private InterviewStudy study;
    private Code bus;
    private Code timetable;

    @BeforeEach
    void create() throws ProblemException {
        study = new InterviewStudy();
        bus = study.code("Bus", null);
        timetable = study.code("Fahrplan", bus);
        code(0, 4, 9, bus);
        code(0, 12, 20, timetable);
        code(1, 4, 9, timetable);
    }

    private void code(int document, int start, int end, Code code) throws ProblemException {
        study.execute(new CodeSegment(new Passage(study.document(document), start, end), List.of(code),
            InterviewStudy.CODER));
    }

    @AfterEach
    void close() {
        study.close();
    }

    private SummaryGrid grid(boolean withSubcodes) {
        return SummaryGrid.of(SummaryIndex.of(study.session().study()), CodingIndex.of(study.session().study()), tree(),
            List.of(study.document(0).getId(), study.document(1).getId()), List.of(bus.getId(), timetable.getId()),
            withSubcodes);
    }

    private CodeTree tree() {
        return CodeTree.of(study.session().study().getTexts().getCodeSystem());
    }

    private boolean write(int document, Code code, String text) throws ProblemException {
        return study.execute(new WriteSummary(study.document(document), code, text, InterviewStudy.CODER));
    }

    @Test
    void cellsCountSegmentsAndHoldTheSummary() throws ProblemException {
        write(0, bus, " Fährt selten. ");
        SummaryGrid alone = grid(false);
        assertEquals(List.of(1, 1, 0, 1), alone.cells().stream().flatMap(List::stream)
            .map(SummaryGrid.Cell::segments).toList());
        SummaryGrid below = grid(true);
        assertEquals(List.of(2, 1, 1, 1), below.cells().stream().flatMap(List::stream)
            .map(SummaryGrid.Cell::segments).toList());
        assertEquals("Fährt selten.", below.cell(study.document(0).getId(), bus.getId()).orElseThrow().summary()
            .orElseThrow().text());
        assertEquals(new SummaryGrid.Progress(3, 1), alone.progress());
        assertTrue(alone.cell(study.document(1).getId(), timetable.getId()).orElseThrow().isOpen());
        assertFalse(alone.cell(study.document(1).getId(), bus.getId()).orElseThrow().isOpen());
        assertEquals(2, SummaryGrid.segments(CodingIndex.of(study.session().study()), tree(),
            study.document(0).getId(), bus.getId(), true).size());
    }

    @Test
    void writingIsUndoneAndBlankRemoves() throws ProblemException {
        String before = study.canonical();
        assertTrue(write(0, bus, "Eins"));
        assertFalse(write(0, bus, "Eins "));
        assertTrue(write(0, bus, "Zwei"));
        assertEquals(1, study.session().study().getTexts().getSummaries().size());
        assertTrue(write(0, bus, "  "));
        assertTrue(study.session().study().getTexts().getSummaries().isEmpty());
        assertFalse(write(0, bus, ""));
        study.session().undo();
        assertEquals("Zwei", study.session().study().getTexts().getSummaries().get(0).getText());
        study.session().undo();
        study.session().undo();
        assertEquals(before, study.canonical());
    }

    @Test
    void tableHasVariablesAndSummaries() throws ProblemException {
        study.execute(StudyOperation.of("case", edit -> {
            Variable size = InquiryFactory.eINSTANCE.createVariable();
            size.setName("Einwohner:innen");
            Variable unused = InquiryFactory.eINSTANCE.createVariable();
            unused.setName("Leer");
            edit.study().getInquiry().getVariables().addAll(List.of(size, unused));
            Case one = InquiryFactory.eINSTANCE.createCase();
            one.getMembers().add(study.document(1));
            VariableValue value = InquiryFactory.eINSTANCE.createVariableValue();
            value.setVariable(size);
            value.setValue("98000");
            one.getValues().add(value);
            edit.study().getInquiry().getCases().add(one);
        }));
        write(1, timetable, "Nur morgens.");
        DataTable table = new SummaryTable(grid(false), tree(), Map.of(study.document(0).getId(), "Eins",
            study.document(1).getId(), "Zwei"), DocumentVariables.of(study.session().study())).table();
        assertEquals(List.of("Einwohner:innen", "Bus", "Fahrplan"),
            table.columns().stream().skip(1).map(column -> column.name()).toList());
        assertEquals(List.of("Zwei", "98000"), table.rows().get(1).subList(0, 2));
        assertNull(table.rows().get(1).get(2));
        assertEquals("Nur morgens.", table.rows().get(1).get(3));
        assertTrue(table.notes().get(0).value().contains("3"));
    }

    @Test
    void paraphrasesStandInTheOrderOfTheTextWithTheirCodes() throws ProblemException {
        study.execute(new WriteParaphrase(new Passage(study.document(0), 40, 50), "Ohne Code"));
        study.execute(new WriteParaphrase(new Passage(study.document(0), 4, 9), "Mit Code"));
        List<Paraphrase> written = Paraphrase.of(study.session(), List.of(study.document(0)), false);
        assertEquals(List.of("Mit Code", "Ohne Code"), written.stream().map(Paraphrase::paraphrase).toList());
        assertEquals(List.of(bus.getId()), written.get(0).codes());
        List<Paraphrase> all = Paraphrase.of(study.session(), List.of(study.document(0), study.document(1)), true);
        assertEquals(List.of(false, true, false, true), all.stream().map(Paraphrase::isOpen).toList());
        DataTable table = new ParaphraseTable(all, tree()).table();
        assertEquals("Bus > Fahrplan", table.rows().get(1).get(4));
        assertEquals(study.session().text(study.document(0)).passage(4, 9), table.rows().get(0).get(2));
    }
}
