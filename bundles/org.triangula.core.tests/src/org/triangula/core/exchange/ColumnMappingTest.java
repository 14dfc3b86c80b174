// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.triangula.core.exchange.ColumnMapping.Answer;
import org.triangula.core.exchange.ColumnMapping.Column;
import org.triangula.core.exchange.ColumnMapping.Content;
import org.triangula.core.exchange.ColumnMapping.Field;

/** Answers about columns are complete, or the question says what they lack. */
final class ColumnMappingTest {

    private static final Field CODE = new Field("code", "Code", true, false);
    private static final Field SEGMENT = new Field("segment", "Segment", true, false);
    private static final Field VARIABLE = new Field("variable", "Variable", false, true);

    private final ColumnMapping question = new ColumnMapping("a.xlsx", "kod|fragment|x", true,
        List.of(new Content("segments", "Segments", List.of(CODE, SEGMENT, VARIABLE))), "segments",
        List.of(new Column(1, "Kod", "code", false, List.of("A")), new Column(2, "Fragment", "", false,
            List.of("secret words"))));

    @Test
    void theProposalIsWhatTheImporterKnows() {
        assertEquals(new Answer("segments", Map.of(1, "code")), question.proposal());
        assertEquals(List.of(SEGMENT), question.missing(question.proposal()));
        assertFalse(question.accepts(question.proposal()));
    }

    @Test
    void aCompleteAnswerIsAccepted() {
        assertTrue(question.accepts(new Answer("segments", Map.of(1, "code", 2, "segment"))));
        assertTrue(question.accepts(
            new Answer("segments", Map.of(1, "code", 2, "segment", 3, "variable", 4, "variable"))));
    }

    @Test
    void aMeaningThatOnlyOneColumnMayHaveIsNotGivenTwice() {
        Answer twice = new Answer("segments", Map.of(1, "code", 2, "segment", 3, "segment"));
        assertEquals(List.of(SEGMENT), question.repeated(twice));
        assertFalse(question.accepts(twice));
        assertFalse(question.accepts(new Answer("letters", Map.of(1, "code", 2, "segment"))));
    }

    @Test
    void samplesDoNotGetIntoLogs() {
        assertFalse(question.toString().contains("secret"), question.toString());
    }
}
