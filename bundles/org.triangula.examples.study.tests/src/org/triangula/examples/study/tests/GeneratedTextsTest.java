// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.coding.codebook.Codebook;
import org.triangula.coding.codebook.CodebookComposer;
import org.triangula.coding.codebook.CodebookOptions;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.text.DocumentText;
import org.triangula.examples.study.network.ExampleRow;
import org.triangula.examples.study.network.ExampleTable;
import org.triangula.model.Study;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.RecordStatus;
import org.triangula.model.texts.Selection;

class GeneratedTextsTest {

    @TempDir
    private static Path folder;
    private static StudySession session;
    private static Study study;

    @BeforeAll
    static void generate() throws ProblemException {
        session = GeneratedStudy.open(GeneratedStudy.write(folder));
        study = session.study();
    }

    @AfterAll
    static void close() {
        session.close();
    }

    @Test
    void everythingIsMarkedAsInvented() {
        assertTrue(study.isInvented());
        assertTrue(study.getName().contains("erfunden"));
        study.getTexts().getDocuments()
            .forEach(document -> assertTrue(document.getDescription().contains("erfunden / invented")));
        study.getCoders().forEach(coder -> assertTrue(coder.getName().contains("erfunden")));
    }

    @Test
    void textsHoldTheParagraphsOfTheFiles() throws ProblemException {
        assertEquals(ExampleTable.read("documents/documents.tsv").size(), study.getTexts().getDocuments().size());
        for (Document document : study.getTexts().getDocuments()) {
            DocumentText text = session.text(document);
            assertEquals(ExampleText.paragraphs(document.getName().substring(0, 2)),
                text.paragraphs().stream().map(paragraph -> paragraph.text().stripTrailing()).toList());
            assertEquals(text.length(), document.getTextLength());
            assertEquals(text.paragraphCount(), document.getParagraphCount());
        }
    }

    @Test
    void everyCodingIsOnItsQuote() throws ProblemException {
        Map<String, Integer> expected = new HashMap<>();
        for (ExampleRow row : ExampleTable.read("codes/codings.tsv").rows()) {
            expected.merge(String.join("|", row.text("document"), row.text("quote"), row.text("code"),
                row.text("coder"), row.text("weight")), 1, Integer::sum);
        }
        Map<String, Integer> found = new HashMap<>();
        for (Document document : study.getTexts().getDocuments()) {
            for (Selection selection : document.getSelections()) {
                String passage = session.text(document).passage(selection.getStart(), selection.getEnd());
                for (Coding coding : selection.getCodings()) {
                    found.merge(String.join("|", document.getName().substring(0, 2), passage,
                        GeneratedStudy.kept(coding.getCode(), "key"), coding.getCoder().getShortName(),
                        String.valueOf(coding.getWeight())), 1, Integer::sum);
                }
            }
        }
        assertEquals(expected, found);
    }

    @Test
    void selectionsLieInTheirTextsInOrderAndOnce() {
        for (Document document : study.getTexts().getDocuments()) {
            List<String> ranges = new ArrayList<>();
            int start = 0;
            for (Selection selection : document.getSelections()) {
                assertTrue(selection.getStart() >= start && selection.getEnd() > selection.getStart()
                    && selection.getEnd() <= document.getTextLength(), document.getName());
                start = selection.getStart();
                ranges.add(selection.getStart() + "-" + selection.getEnd());
            }
            assertEquals(ranges.size(), Set.copyOf(ranges).size());
        }
    }

    @Test
    void passagesThatMustNotBeQuotedAreMarked() {
        long restricted = study.getTexts().getDocuments().stream().flatMap(one -> one.getSelections().stream())
            .filter(selection -> selection.getRecordStatus() != RecordStatus.ON_RECORD).count();
        assertEquals(ExampleTable.read("documents/off-record.tsv").size(), restricted);
    }

    @Test
    void interviewsHaveTheirMetadata() {
        List<Document> talks = study.getTexts().getDocuments().stream().filter(one -> one.getInterview() != null)
            .toList();
        assertEquals(12, talks.size());
        for (Document talk : talks) {
            assertTrue(talk.getInterview().getShortCode().contains("Landkreis"), talk.getName());
            assertTrue(talk.getInterview().getDurationMinutes() > 0);
            assertNotNull(talk.getInterview().getDistrict());
            assertTrue(talk.getSpeakers().size() >= 2, talk.getName());
        }
        assertEquals(5, study.getTexts().getGroups().size());
        assertEquals(15, study.getTexts().getGroups().stream().mapToInt(one -> one.getDocuments().size()).sum());
    }

    @Test
    void codesHaveColoursDefinitionsAndAnchorsThatOccur() throws ProblemException {
        Map<String, String> texts = new HashMap<>();
        for (Document document : study.getTexts().getDocuments()) {
            texts.put(document.getName().substring(0, 2), session.text(document).text());
        }
        List<Code> codes = new ArrayList<>();
        study.getTexts().getCodeSystem().eAllContents().forEachRemaining(object -> {
            if (object instanceof Code code) {
                codes.add(code);
            }
        });
        assertEquals(ExampleTable.read("codes/codes.tsv").size(), codes.size());
        for (Code code : codes) {
            assertNotNull(code.getColour(), code.getName());
            assertFalse(code.getDefinition().isEmpty(), code.getName());
            if (code.getAnchorExample() != null) {
                assertTrue(texts.get(GeneratedStudy.kept(code, "anchor").substring(0, 2))
                    .contains(code.getAnchorExample()), code.getName());
            }
        }
        Set<String> ids = new HashSet<>();
        codes.forEach(code -> ids.add(code.getId()));
        study.getTexts().getCodeSystem().getHistory()
            .forEach(change -> assertTrue(ids.contains(change.getCodeId()), change.getCodeName()));
        assertEquals(ExampleTable.read("codes/code-history.tsv").size(),
            study.getTexts().getCodeSystem().getHistory().size());
    }

    @Test
    void rulesExamplesSetsAndFavouritesAreThere() throws ProblemException {
        List<Code> codes = new ArrayList<>();
        study.getTexts().getCodeSystem().eAllContents().forEachRemaining(object -> {
            if (object instanceof Code code) {
                codes.add(code);
            }
        });
        ExampleTable rules = ExampleTable.read("codes/code-rules.tsv");
        assertEquals(rules.size(), codes.stream().filter(code -> code.getInclusionRules() != null
            && code.getExclusionRules() != null).count());
        assertEquals(6, codes.stream().filter(Code::isFavourite).count());
        assertEquals(6, codes.stream().map(Code::getShortcut).filter(Objects::nonNull).distinct().count());
        codes.forEach(code -> code.getExamples().forEach(example -> assertEquals(code, example.getCode())));
        assertEquals(List.of(8, 6),
            study.getTexts().getCodeSystem().getSets().stream().map(set -> set.getCodes().size()).toList());
    }

    @Test
    void codebookLeavesOutWhatIsConfidential() {
        CodebookComposer composer = new CodebookComposer(study, document -> {
            try {
                return Optional.of(session.text(document));
            } catch (ProblemException e) {
                throw new IllegalStateException(e);
            }
        }, CodebookOptions.ALL);
        Codebook team = composer.forTheTeam();
        Codebook readers = composer.forReaders();
        assertEquals(0, team.withheld());
        assertTrue(readers.withheld() >= 2);
        assertTrue(examples(team).anyMatch(words -> words.contains("Messenger")));
        assertFalse(examples(readers).anyMatch(words -> words.contains("Messenger")));
        assertTrue(readers.entries().stream().anyMatch(entry -> entry.withheld() == 2));
    }

    private static Stream<String> examples(Codebook codebook) {
        return codebook.entries().stream().flatMap(entry -> entry.examples().stream()).map(Codebook.Example::words);
    }

    @Test
    void everyReferenceLeadsIntoTheStudy() {
        assertTrue(EcoreUtil.UnresolvedProxyCrossReferencer.find(study).isEmpty());
        Map<EObject, ?> targets = EcoreUtil.CrossReferencer.find(List.of(study));
        assertFalse(targets.isEmpty());
        targets.keySet().forEach(target -> assertEquals(study, EcoreUtil.getRootContainer(target)));
    }

    @Test
    void memosAndSummariesAreThere() {
        assertEquals(ExampleTable.read("codes/memos.tsv").size(), study.getTexts().getMemos().size());
        assertEquals(ExampleTable.read("codes/summaries.tsv").size(), study.getTexts().getSummaries().size());
    }
}
