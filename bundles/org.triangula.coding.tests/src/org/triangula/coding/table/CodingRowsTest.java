// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Collator;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.triangula.coding.Passage;
import org.triangula.coding.code.CodeTree;
import org.triangula.coding.operation.CodeSegment;
import org.triangula.coding.operation.CommentCoding;
import org.triangula.coding.operation.MarkExamples;
import org.triangula.coding.operation.WeighCoding;
import org.triangula.coding.retrieval.CodingIndex;
import org.triangula.coding.retrieval.Retrieval;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.testing.study.InterviewStudy;

class CodingRowsTest {

    private static final Collator GERMAN = Collator.getInstance(Locale.GERMAN);

    private static CodingRow row(String coding, int document, int start, int weight, String comment) {
        return new CodingRow(coding, "s", "d" + document, "c", document, 0, "Dokument " + document, "Pos. 1", start,
            start + 5, "Text", "Code", weight, comment, "", "", weight == 0 ? null : Instant.ofEpochSecond(weight),
            false);
    }

    private static List<String> sorted(List<CodingRow> rows, CodingColumn column, boolean descending) {
        return rows.stream().sorted(column.order(GERMAN, descending)).map(CodingRow::coding).toList();
    }

    @Test
    void emptyCellsComeLastInBothDirections() {
        List<CodingRow> rows = List.of(row("a", 0, 0, 0, "Zug"), row("b", 0, 5, 90, "ärger"), row("c", 1, 0, 20, ""),
            row("d", 0, 5, 20, "Auto"));
        assertEquals(List.of("d", "c", "b", "a"), sorted(rows, CodingColumn.WEIGHT, false));
        assertEquals(List.of("b", "d", "c", "a"), sorted(rows, CodingColumn.WEIGHT, true));
        assertEquals(List.of("b", "d", "a", "c"), sorted(rows, CodingColumn.COMMENT, false));
        assertEquals(List.of("a", "d", "b", "c"), sorted(rows, CodingColumn.COMMENT, true));
        assertEquals(List.of("a", "b", "d", "c"), sorted(rows, CodingColumn.DOCUMENT, false));
        assertEquals(List.of("c", "d", "b", "a"), sorted(rows, CodingColumn.POSITION, true));
        assertEquals(List.of("d", "c", "b", "a"), sorted(rows, CodingColumn.DATE, false));
    }

    @Test
    void segmentsArePartedByWhatTheySay() {
        List<CodingRow> rows = List.of(row("a", 0, 0, 0, "Lob"), row("b", 0, 5, 33, " Lob "), row("c", 1, 0, 34, ""),
            row("d", 1, 5, 100, "Kritik"));
        assertEquals(Set.of("Lob", "Kritik"), SplitCriterion.COMMENT.parts(rows).keySet());
        assertEquals(2, SplitCriterion.COMMENT.parts(rows).get("Lob").size());
        assertEquals(List.of("1–33", "34–66", "67–100"),
            List.copyOf(SplitCriterion.WEIGHT.parts(rows).keySet()));
        assertEquals(Set.of("Dokument 0", "Dokument 1"), SplitCriterion.DOCUMENT.parts(rows).keySet());
        assertEquals(Set.of(), SplitCriterion.CODER.parts(rows).keySet());
    }

    @Test
    void rowsSayWhatTheStudyHolds() throws ProblemException {
        try (InterviewStudy study = new InterviewStudy()) {
            Code bus = study.code("Bus", null);
            Code pace = study.code("Takt", bus);
            study.execute(new CodeSegment(new Passage(study.document(1), 4, 12), List.of(pace), "AB"));
            Coding coding = study.document(1).getSelections().get(0).getCodings().get(0);
            study.execute(new CommentCoding(coding, "Kommentar"));
            study.execute(new WeighCoding(coding, 30));
            study.execute(new MarkExamples(List.of(coding), true));
            CodingIndex index = CodingIndex.of(study.session().study());
            CodeTree tree = CodeTree.of(study.session().study().getTexts().getCodeSystem());
            List<CodingRow> rows = new CodingRowReader(study.session(), index, tree)
                .rows(Retrieval.ofCodes(Set.of(bus.getId()), true).find(index, tree));
            String words = study.session().text(study.document(1)).passage(4, 12).strip();
            CodingRow row = rows.get(0);
            assertEquals(new CodingRow(coding.getId(), row.selection(), study.document(1).getId(), pace.getId(), 1, 1,
                "02_ Landkreis B", "Pos. 1", 4, 12, words, "Bus > Takt", 30, "Kommentar", "", "AB",
                coding.getCreatedAt(), true), row);
        }
    }
}
