// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.autocode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.coding.Passage;
import org.triangula.coding.operation.CodeAutomatically;
import org.triangula.coding.operation.CreateCode;
import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.coding.retrieval.CodingIndex;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.CodingOrigin;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.TextsFactory;
import org.triangula.search.query.SearchResult;
import org.triangula.search.query.SearchScope;
import org.triangula.search.query.TextQuery;
import org.triangula.search.query.TextSearch;
import org.triangula.search.text.StudyTexts;
import org.triangula.search.text.TextIndex;

/** From hits to codings and back. */
class AutocodeTest {

    private static final String TEXT = """
        I: Wo ist der Kurs? Ist der Kurs 😀 weit weg?
        B1: Der Kurs ist z. B. in der Stadt. Andere sind auf dem Land.
        Dieser Kurs auch.
        I: Danke.
        """;

    @Test
    void unitsAndDuplicates(@TempDir Path folder) throws ProblemException {
        try (StudySession session = study(folder)) {
            TextIndex index = StudyTexts.index(session, TextIndex.empty(), Progress.NONE);
            CodingIndex codings = CodingIndex.of(session.study());
            SearchResult result = new TextSearch(index, codings).find(TextQuery.words("Kurs"), SearchScope.EVERYWHERE,
                Progress.NONE);
            Proposals proposals = new Proposals(index, codings);
            assertEquals(List.of("Kurs", "Kurs", "Kurs", "Kurs"), words(index, proposals, result, AutocodeUnit.HIT));
            assertEquals(List.of("Wo ist der Kurs?", "Ist der Kurs 😀 weit weg?", "Der Kurs ist z. B. in der Stadt.",
                "Dieser Kurs auch."), words(index, proposals, result, AutocodeUnit.SENTENCE));
            assertEquals(List.of("I: Wo ist der Kurs? Ist der Kurs 😀 weit weg?",
                "B1: Der Kurs ist z. B. in der Stadt. Andere sind auf dem Land.", "Dieser Kurs auch."),
                words(index, proposals, result, AutocodeUnit.PARAGRAPH));
            List<Proposal> turns = proposals.of(result.hits(), AutocodeUnit.TURN, Set.of(), "");
            assertEquals(List.of(2, 2), turns.stream().map(Proposal::hits).toList());
            assertTrue(index.documents().get(0).text().passage(turns.get(1).start(), turns.get(1).end())
                .endsWith("Land.\nDieser Kurs auch."));
        }
    }

    @Test
    void oneOperationThatIsRecordedAndUndone(@TempDir Path folder) throws ProblemException {
        try (StudySession session = study(folder)) {
            session.execute(new CreateCode("Kurse", null, true, CodeOrigin.INDUCTIVE, "AB"));
            Code code = session.study().getTexts().getCodeSystem().getCodes().get(0);
            Document document = session.study().getTexts().getDocuments().get(0);
            TextIndex index = StudyTexts.index(session, TextIndex.empty(), Progress.NONE);
            TextQuery query = TextQuery.words("Kurs");
            CodingIndex before = CodingIndex.of(session.study());
            SearchResult result =
                new TextSearch(index, before).find(query, SearchScope.EVERYWHERE, Progress.NONE);
            List<Proposal> all =
                new Proposals(index, before).of(result.hits(), AutocodeUnit.PARAGRAPH, Set.of(code.getId()), "");
            session.execute(new CodeAutomatically(all.subList(0, 2).stream()
                .map(each -> new Passage(document, each.start(), each.end())).toList(), List.of(code), "AB",
                query.description()));
            CodingIndex after = CodingIndex.of(session.study());
            List<CodedSegment> coded = after.in(document.getId());
            assertEquals(2, coded.size());
            assertEquals(List.of(CodingOrigin.AUTOMATIC, CodingOrigin.AUTOMATIC),
                coded.stream().map(CodedSegment::origin).toList());
            assertTrue(coded.get(0).comment().contains("Kurs"));

            String coder = session.study().getCoders().get(0).getId();
            Proposals proposals = new Proposals(index, after);
            assertEquals(List.of(Proposal.State.CODED, Proposal.State.CODED, Proposal.State.NEW),
                states(proposals.of(result.hits(), AutocodeUnit.PARAGRAPH, Set.of(code.getId()), coder)));
            assertEquals(List.of(Proposal.State.COVERED, Proposal.State.COVERED, Proposal.State.COVERED,
                Proposal.State.NEW),
                states(proposals.of(result.hits(), AutocodeUnit.HIT, Set.of(code.getId()), coder)));
            SearchResult uncoded = new TextSearch(index, after).find(query,
                SearchScope.EVERYWHERE.covered(SearchScope.Coverage.UNCODED, Set.of()), Progress.NONE);
            assertEquals(1, uncoded.hits().size());
            session.undo();
            assertEquals(0, CodingIndex.of(session.study()).size());
            assertEquals(0, document.getSelections().size());
        }
    }

    private static List<Proposal.State> states(List<Proposal> proposals) {
        return proposals.stream().map(Proposal::state).toList();
    }

    private static List<String> words(TextIndex index, Proposals proposals, SearchResult result, AutocodeUnit unit) {
        return proposals.of(result.hits(), unit, Set.of(), "").stream().map(proposal -> index
            .document(proposal.document()).orElseThrow().text().passage(proposal.start(), proposal.end())).toList();
    }

    private static StudySession study(Path folder) throws ProblemException {
        StudySession session = new StudyStore().create(folder.resolve("Erfunden.triangula"), "Erfunden");
        session.execute(StudyOperation.of("text", edit -> {
            StoredText stored = edit.storeText("Gespräch", TEXT);
            Document document = TextsFactory.eINSTANCE.createDocument();
            document.setName("Gespräch");
            document.setLanguage("de");
            document.setTextFile(stored.file());
            document.setTextLength(stored.length());
            edit.study().getTexts().getDocuments().add(document);
        }));
        return session;
    }
}
