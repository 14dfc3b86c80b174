// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.triangula.coding.Passage;
import org.triangula.coding.code.CodeTree;
import org.triangula.coding.operation.CodeSegment;
import org.triangula.coding.retrieval.Activation.Share;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Code;
import org.triangula.testing.study.InterviewStudy;

class ActivationTest {

    @Test
    void segmentsOfActiveCodesInActiveDocumentsAreRetrieved() throws ProblemException {
        try (InterviewStudy study = new InterviewStudy()) {
            Code bus = study.code("Bus", null);
            Code night = study.code("Nachtbus", bus);
            code(study, 0, 5, bus);
            code(study, 0, 9, night);
            code(study, 1, 7, bus);
            CodingIndex index = CodingIndex.of(study.session().study());
            CodeTree tree = CodeTree.of(study.session().study().getTexts().getCodeSystem());
            Activation first = Activation.NONE.withDocuments(List.of(study.document(0).getId()), true);
            assertTrue(first.retrieve(index, tree).isEmpty(), "without an active code there is nothing to retrieve");
            Activation both = first.withCodes(List.of(bus.getId()), true);
            assertEquals(List.of(5), ends(both, index, tree), "a code below an active code is not active by itself");
            Activation below = both.withCodes(List.of(night.getId()), true);
            assertEquals(List.of(5, 9), ends(below, index, tree));
            Activation all = both.withDocuments(List.of(study.document(1).getId()), true);
            assertEquals(List.of(5, 7), ends(all, index, tree));
            assertEquals(List.of(7), ends(all.onlyDocuments(List.of(study.document(1).getId())), index, tree));
        }
    }

    private static List<Integer> ends(Activation activation, CodingIndex index, CodeTree tree) {
        return activation.retrieve(index, tree).stream().map(CodedSegment::end).toList();
    }

    private static void code(InterviewStudy study, int document, int end, Code code) throws ProblemException {
        study.execute(new CodeSegment(new Passage(study.document(document), 0, end), List.of(code), "P1"));
    }

    @Test
    void sharesTellNoneSomeAndAll() {
        Activation activation = new Activation(Set.of("a", "b"), Set.of("x"));
        assertEquals(Share.ALL, activation.shareOfDocuments(List.of("a", "b")));
        assertEquals(Share.SOME, activation.shareOfDocuments(List.of("a", "c")));
        assertEquals(Share.NONE, activation.shareOfDocuments(List.of("c")));
        assertEquals(Share.NONE, activation.shareOfCodes(List.of()));
        assertEquals(new Activation(Set.of("b"), Set.of()), activation.within(List.of("b", "c"), List.of("y")));
    }
}
