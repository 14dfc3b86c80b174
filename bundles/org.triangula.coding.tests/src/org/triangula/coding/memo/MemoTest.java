// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.memo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.coding.Passage;
import org.triangula.coding.operation.CodeSegment;
import org.triangula.coding.operation.WriteMemo;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Identified;
import org.triangula.model.Term;
import org.triangula.model.places.Area;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentKind;
import org.triangula.model.texts.Memo;
import org.triangula.model.texts.RecordStatus;
import org.triangula.testing.study.InterviewStudy;

class MemoTest {

    private InterviewStudy study;

    @BeforeEach
    void create() throws ProblemException {
        study = new InterviewStudy();
    }

    @AfterEach
    void close() {
        study.close();
    }

    private Memo write(Identified subject, String title, String text, String kind) throws ProblemException {
        study.execute(WriteMemo.on(subject, title, text, kind == null ? null : kind(kind), InterviewStudy.CODER));
        return study.session().study().getTexts().getMemos().getLast();
    }

    private Memo write(Passage passage, String title) throws ProblemException {
        study.execute(WriteMemo.on(passage, title, "Erfunden.", null, InterviewStudy.CODER));
        return study.session().study().getTexts().getMemos().getLast();
    }

    private Term kind(String key) {
        return study.session().study().getVocabularies().stream().filter(one -> "memo-kind".equals(one.getKey()))
            .flatMap(one -> one.getTerms().stream()).filter(term -> key.equals(term.getKey())).findFirst()
            .orElseThrow();
    }

    private MemoIndex index() throws ProblemException {
        return MemoIndex.read(study.session());
    }

    private List<String> titles(MemoFilter filter) throws ProblemException {
        return index().matching(filter).stream().map(MemoEntry::title).toList();
    }

    @Test
    void memosAreFoundOnWhatTheyAreOn() throws ProblemException {
        Code code = study.code("Bus", null);
        Area district = study.session().study().getPlaces().getAreas().get(0);
        write(code, "Zum Code", "x", null);
        write(district, "Zum Landkreis", "x", null);
        write((Identified) null, "Frei", "x", null);
        write(new Passage(study.document(0), 40, 60), "Zweite Stelle");
        write(new Passage(study.document(0), 4, 9), "Erste Stelle");
        MemoIndex index = MemoIndex.of(study.session().study());
        assertEquals(List.of("Zum Code"), index.on(code.getId()).stream().map(MemoEntry::title).toList());
        assertEquals(List.of("Erste Stelle", "Zweite Stelle"),
            index.in(study.document(0).getId()).stream().map(place -> place.memo().title()).toList());
        assertEquals(4, index.in(study.document(0).getId()).get(0).start());
        assertTrue(index.in(study.document(1).getId()).isEmpty());
        assertEquals(List.of(Set.of(MemoSubject.CODE), Set.of(MemoSubject.PLACE), Set.of(MemoSubject.STUDY),
            Set.of(MemoSubject.SEGMENT), Set.of(MemoSubject.SEGMENT)),
            index.all().stream().map(MemoEntry::subjects).toList());
    }

    @Test
    void filtersHoldTogether() throws ProblemException {
        Code code = study.code("Bus", null);
        write(code, "Takt", "Der Bus fährt selten", "theory");
        write(code, "Weg", "Wie weit?", "question");
        write(study.document(0), "Gespräch", "Der Bus", null);
        assertEquals(List.of("Takt", "Gespräch"), titles(MemoFilter.ALL.withWords("BUS der")));
        assertEquals(List.of("Weg"), titles(MemoFilter.ALL.withKind(Optional.of(kind("question").getId()))));
        assertEquals(List.of("Gespräch"), titles(MemoFilter.ALL.withKind(Optional.of(""))));
        assertEquals(List.of("Takt"), titles(MemoFilter.ALL.withWords("bus")
            .withSubject(Optional.of(MemoSubject.CODE))));
        String author = study.session().study().getCoders().get(0).getId();
        assertEquals(3, titles(MemoFilter.ALL.withAuthor(Optional.of(author))).size());
        assertTrue(titles(MemoFilter.ALL.withAuthor(Optional.of(""))).isEmpty());
    }

    @Test
    void aMemoOnACodingBelongsToItsCodeAndItsDocument() throws ProblemException {
        Code code = study.code("Bus", null);
        study.execute(new CodeSegment(new Passage(study.document(1), 4, 9), List.of(code), InterviewStudy.CODER));
        Coding coding = study.document(1).getSelections().get(0).getCodings().get(0);
        write(coding, "Warum?", "x", null);
        assertEquals(List.of("Warum?"), titles(MemoFilter.ALL.withObject(Optional.of(code.getId()))));
        assertEquals(List.of("Warum?"), titles(MemoFilter.ALL.withObject(Optional.of(study.document(1).getId()))));
        assertTrue(titles(MemoFilter.ALL.withObject(Optional.of(study.document(0).getId()))).isEmpty());
        assertEquals(1, index().in(study.document(1).getId()).size());
    }

    @Test
    void groupsKeepEveryMemo() throws ProblemException {
        Code code = study.code("Bus", null);
        Memo both = write(code, "Beide", "x", "note");
        write((Identified) null, "Frei", "x", null);
        study.execute(new MoveMemo(both, List.of(code, study.document(0))));
        List<MemoGrouping.Group> groups = MemoGrouping.SUBJECT.of(index().all());
        assertEquals(List.of("STUDY", "DOCUMENT", "CODE"), groups.stream().map(MemoGrouping.Group::key).toList());
        assertEquals(List.of(kind("note").getId(), ""), MemoGrouping.KIND.of(index().all()).stream()
            .map(MemoGrouping.Group::key).toList());
        assertEquals(2, MemoGrouping.NONE.of(index().all()).get(0).memos().size());
        assertEquals(3, MemoGrouping.OBJECT.of(index().all()).size());
        assertEquals(1, MemoGrouping.AUTHOR.of(index().all()).size());
    }

    @Test
    void aMemoBecomesADocumentThatCanBeCoded() throws ProblemException {
        Memo memo = write((Identified) null, "Takt 😀", "Erste Zeile\nZweite Zeile", null);
        String before = study.canonical();
        study.execute(new MakeMemoDocument(memo));
        Document document = memo.getDocument();
        assertEquals(DocumentKind.MEMO, document.getKind());
        assertEquals(RecordStatus.BACKGROUND, document.getRecordStatus());
        assertEquals(2, document.getParagraphCount());
        assertNull(memo.getText());
        assertEquals("Erste Zeile\nZweite Zeile", index().find(memo.getId()).orElseThrow().text());
        assertEquals("", MemoIndex.of(study.session().study()).find(memo.getId()).orElseThrow().text());
        assertEquals(List.of("Takt 😀"), titles(MemoFilter.ALL.withWords("zweite")));
        assertThrows(ProblemException.class, () -> study.execute(new RewriteMemo(memo, "anders")));
        Code code = study.code("Bus", null);
        study.execute(new CodeSegment(new Passage(document, 0, 5), List.of(code), InterviewStudy.CODER));
        study.execute(new RetitleMemo(memo, "Fahrplan"));
        assertEquals("Fahrplan", document.getName());
        while (!before.equals(study.canonical())) {
            assertTrue(study.session().undo().isPresent());
        }
        assertEquals("Erste Zeile\nZweite Zeile",
            study.session().study().getTexts().getMemos().get(0).getText());
    }

    @Test
    void deletingTakesTheDocumentAndTheBareSelectionAlong() throws ProblemException {
        Memo memo = write(new Passage(study.document(0), 4, 9), "Stelle");
        study.execute(new MakeMemoDocument(memo));
        assertEquals(3, study.session().study().getTexts().getDocuments().size());
        study.execute(new DeleteMemos(List.of(memo)));
        assertEquals(2, study.session().study().getTexts().getDocuments().size());
        assertTrue(study.document(0).getSelections().isEmpty());
        study.session().undo();
        assertEquals(3, study.session().study().getTexts().getDocuments().size());
        assertEquals("Erfunden.", index().all().get(0).text());
    }

    @Test
    void aMemoIsMovedButNotOntoItself() throws ProblemException {
        Memo memo = write(new Passage(study.document(0), 4, 9), "Stelle");
        assertThrows(ProblemException.class, () -> study.execute(new MoveMemo(memo, List.of(memo))));
        study.execute(new MoveMemo(memo, List.of(study.session().study())));
        assertTrue(memo.getConcerns().isEmpty());
        assertTrue(study.document(0).getSelections().isEmpty(), "nothing is left of the passage");
    }

    @Test
    void whatDoesNotChangeIsNoOperation() throws ProblemException {
        Memo memo = write((Identified) null, "Frei", "Text", "note");
        assertFalse(study.execute(new RewriteMemo(memo, "Text")));
        assertFalse(study.execute(new RetitleMemo(memo, " Frei ")));
        assertFalse(study.execute(new ChangeMemoKind(List.of(memo), kind("note"))));
        assertFalse(study.execute(new MoveMemo(memo, List.of())));
        assertThrows(ProblemException.class, () -> study.execute(new RetitleMemo(memo, "  ")));
        assertTrue(study.execute(new ChangeMemoKind(List.of(memo), null)));
        assertNull(memo.getKind());
    }
}
