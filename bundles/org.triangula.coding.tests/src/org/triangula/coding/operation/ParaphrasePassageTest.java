// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.coding.CodingStudy;
import org.triangula.coding.Passage;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Selection;

class ParaphrasePassageTest {

    private CodingStudy study;

    @BeforeEach
    void create() throws ProblemException {
        study = new CodingStudy();
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void aParaphraseKeepsItsPassageWhenTheCodeGoes() throws ProblemException {
        Passage passage = new Passage(study.document(0), 4, 20);
        Code code = study.code("Bus", null);
        study.execute(new CodeSegment(passage, List.of(code), CodingStudy.CODER));
        study.execute(new ParaphrasePassage(passage, " Anreise ist die Frage "));
        Selection selection = study.document(0).getSelections().get(0);
        assertEquals("Anreise ist die Frage", selection.getParaphrase());
        study.execute(new RemoveCoding(selection.getCodings()));
        assertEquals(List.of(selection), study.document(0).getSelections());
        study.execute(new ParaphrasePassage(passage, " "));
        assertTrue(study.document(0).getSelections().isEmpty());
        study.session().undo();
        assertEquals("Anreise ist die Frage", study.document(0).getSelections().get(0).getParaphrase());
    }
}
