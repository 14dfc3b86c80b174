// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.coding.Passage;
import org.triangula.coding.code.CodeTree;
import org.triangula.coding.operation.CodeSegment;
import org.triangula.coding.operation.DeleteCodes;
import org.triangula.coding.operation.LinkSegment;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.text.DocumentText;
import org.triangula.model.Study;
import org.triangula.model.places.Area;
import org.triangula.model.texts.Code;
import org.triangula.testing.study.InterviewStudy;

class RetrievalTest {

    private InterviewStudy study;
    private Code bus;
    private Code night;
    private Code course;

    @BeforeEach
    void code() throws ProblemException {
        study = new InterviewStudy();
        bus = study.code("Bus", null);
        night = study.code("Nachtbus", bus);
        course = study.code("Kurs", null);
        code(1, 40, 50, bus, "P1");
        code(0, 40, 50, night, "P1");
        code(0, 40, 50, bus, "P2");
        code(0, 5, 120, course, "P1");
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void segmentsComeInTheOrderOfDocumentsTextAndTree() {
        assertEquals(List.of("Kurs P1", "Bus P2", "Nachtbus P1", "Bus P1"), find(Retrieval.ofDocuments(Set.of())));
        assertEquals(List.of("Bus P2", "Bus P1"), find(Retrieval.ofCodes(Set.of(bus.getId()), false)));
        assertEquals(List.of("Bus P2", "Nachtbus P1", "Bus P1"), find(Retrieval.ofCodes(Set.of(bus.getId()), true)));
        assertEquals(List.of("Bus P1"), find(Retrieval.ofDocuments(Set.of(study.document(1).getId()))));
        String coder = study.session().study().getCoders().get(2).getId();
        assertEquals(List.of("Bus P2"), find(new Retrieval(Set.of(), false, Set.of(), Set.of(coder))));
    }

    private List<String> find(Retrieval retrieval) {
        Study model = study.session().study();
        return retrieval.find(CodingIndex.of(model), CodeTree.of(model.getTexts().getCodeSystem())).stream()
            .map(segment -> study.session().index().find(Code.class, segment.code()).orElseThrow().getName() + " "
                + model.getCoders().stream().filter(coder -> coder.getId().equals(segment.coder())).findFirst()
                    .orElseThrow().getName())
            .toList();
    }

    @Test
    void citationNamesInterviewDistrictAndParagraphs() throws ProblemException {
        CodingIndex index = CodingIndex.of(study.session().study());
        List<RetrievedSegment> read = new SegmentReader(study.session()).coded(index.all().toList());
        assertEquals("(01_ Landkreis A, Pos. 1–3)", read.get(0).citation().text());
        assertEquals("(01_ Landkreis A, Pos. 2)", read.get(1).citation().text());
        DocumentText text = study.session().text(study.document(0));
        assertEquals(text.passage(40, 50), read.get(1).text());
    }

    @Test
    void frequenciesCountCodingsAndDocuments() {
        Study model = study.session().study();
        CodingIndex index = CodingIndex.of(model);
        CodeTree tree = CodeTree.of(model.getTexts().getCodeSystem());
        CodeFrequencies frequencies = CodeFrequencies.of(index);
        assertEquals(new CodeFrequencies.Frequency(2, 2), frequencies.of(bus.getId()));
        assertEquals(new CodeFrequencies.Frequency(3, 2), frequencies.withSubcodes(bus.getId(), tree, index));
        assertEquals(new CodeFrequencies.Frequency(1, 1), frequencies.of(course.getId()));
        assertEquals("Bus > Nachtbus", tree.path(night.getId()));
    }

    @Test
    void linkedSegmentsAreFoundFromTheirTarget() throws ProblemException {
        Area district = study.session().study().getPlaces().getAreas().get(0);
        study.execute(new LinkSegment(new Passage(study.document(1), 3, 9), district, null, "", "P1"));
        study.execute(new LinkSegment(new Passage(study.document(0), 3, 9), district, null, "", "P1"));
        List<LinkedSegment> found = LinkedSegment.linkedTo(study.session().study(), Set.of(district.getId()));
        assertEquals(List.of(study.document(0).getId(), study.document(1).getId()),
            found.stream().map(LinkedSegment::document).toList());
        assertEquals(1, LinkedSegment.linkedFrom(study.document(1), study.session().study()).size());
    }

    @Test
    void changedIndexEqualsOneReadAnew() throws ProblemException {
        Study model = study.session().study();
        CodingIndex before = CodingIndex.of(model);
        List<StudyEvent> events = new ArrayList<>();
        study.session().addListener(events::add);
        code(1, 3, 9, course, "P1");
        CodingIndex after = before.after(model, events.get(0).touched());
        assertSame(before.in(study.document(0).getId()), after.in(study.document(0).getId()));
        assertEquals(CodingIndex.of(model).all().toList(), after.all().toList());
        study.execute(new DeleteCodes(List.of(course), "P1"));
        after = after.after(model, events.get(1).touched());
        assertEquals(CodingIndex.of(model).all().toList(), after.all().toList());
        CodeFrequencies frequencies = CodeFrequencies.of(before).after(before, after);
        assertEquals(CodeFrequencies.of(CodingIndex.of(model)), frequencies);
        study.session().undo();
        CodingIndex undone = after.after(model, events.get(2).touched());
        assertEquals(CodingIndex.of(model).all().toList(), undone.all().toList());
        assertEquals(CodeFrequencies.of(CodingIndex.of(model)), frequencies.after(after, undone));
    }

    private void code(int document, int start, int end, Code code, String coder) throws ProblemException {
        study.execute(new CodeSegment(new Passage(study.document(document), start, end), List.of(code), coder));
    }
}
