// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.triangula.agreement.TeamStudy.ANNA;
import static org.triangula.agreement.TeamStudy.BERT;
import static org.triangula.agreement.TeamStudy.TEXT;
import static org.triangula.agreement.TeamStudy.code;
import static org.triangula.agreement.TeamStudy.document;
import static org.triangula.agreement.TeamStudy.give;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.agreement.TeamStudy;
import org.triangula.coding.operation.CommentCoding;
import org.triangula.coding.operation.CreateCode;
import org.triangula.coding.operation.DeleteCodes;
import org.triangula.coding.operation.RemoveCoding;
import org.triangula.coding.operation.RenameCode;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudyCheck;
import org.triangula.core.study.StudyFolder;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.model.Decision;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.TextsFactory;

class CopyMergeTest {

    private TeamStudy team;
    private StudySession ours;
    private StudySession theirs;

    @BeforeEach
    void makeTeam() throws ProblemException {
        team = new TeamStudy();
        ours = team.session();
        give(ours, ANNA, "bus", 0, 0, 49);
    }

    @AfterEach
    void close() {
        if (theirs != null) {
            theirs.close();
        }
        team.close();
    }

    @Test
    void aBlindCopyTellsNothingOfOthers() throws Exception {
        give(ours, BERT, "job", 0, 60, 70);
        copy(true);
        assertEquals(Set.of(BERT), coders(theirs));
        assertEquals(1, document(theirs, 0).getSelections().size());
        assertTrue(theirs.undoLabel().isEmpty());
        theirs.close();
        try (var files = Files.walk(team.folder("Bert.triangula"))) {
            String anna = ours.study().getCoders().get(0).getId();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(text.contains("coder=\"" + anna), file.toString());
            }
        }
        assertEquals(List.of(),
            StudyCheck.run(team.folder("Bert.triangula"), Progress.NONE));
    }

    @Test
    void codingsOfACopyAreAddedOnceAndUndoneAsOne() throws ProblemException {
        copy(true);
        give(theirs, BERT, "bus", 0, 0, 49);
        give(theirs, BERT, "job", 1, 10, 30);
        theirs.save();
        String before = TeamStudy.canonical(ours.study());
        ImportPlan plan = plan(MergeOptions.DEFAULT);
        assertEquals(2, count(plan, "codings"));
        assertTrue(ours.execute(plan.operation()));
        assertEquals(Set.of(ANNA, BERT), coders(ours));
        // the same words are one selection
        assertEquals(1, document(ours, 0).getSelections().size());
        assertEquals(2, document(ours, 0).getSelections().get(0).getCodings().size());
        assertFalse(ours.execute(plan(MergeOptions.DEFAULT).operation()), "bringing in twice changes nothing");
        ours.undo();
        assertEquals(before, TeamStudy.canonical(ours.study()));
        ours.redo();
        assertEquals(Set.of(ANNA, BERT), coders(ours));
    }

    @Test
    void whatBothChangedKeepsBothValues() throws ProblemException {
        copy(false);
        theirs.execute(new RenameCode(code(theirs, "bus"), "coach", BERT));
        theirs.save();
        ours.execute(new RenameCode(code(ours, "bus"), "tram", ANNA));
        ImportPlan plan = plan(MergeOptions.DEFAULT);
        assertTrue(plan.report().findings().stream().anyMatch(finding -> finding.severity() == Severity.DOUBTFUL
            && finding.message().contains("Both sides changed: name")));
        ours.execute(plan.operation());
        Decision decision = ours.study().getDecisions().get(0);
        assertEquals("tram", code(ours, "tram").getName());
        assertEquals(List.of(code(ours, "tram")), decision.getConcerns());
        assertTrue(decision.getDescription().contains("here “tram”, in the copy “coach”"));
        // known from now on: a later comparison does not ask again, and a later change here is no conflict
        assertFalse(ours.execute(plan(MergeOptions.DEFAULT).operation()));
    }

    @Test
    void oneSidedChangesAreTaken() throws ProblemException {
        copy(false);
        theirs.execute(new RenameCode(code(theirs, "job"), "work", BERT));
        Coding coding = document(theirs, 0).getSelections().get(0).getCodings().get(0);
        theirs.execute(new CommentCoding(coding, "really?"));
        theirs.save();
        ours.execute(new RenameCode(code(ours, "bus"), "tram", ANNA));
        ours.execute(plan(MergeOptions.DEFAULT).operation());
        assertEquals("work", code(ours, "work").getName());
        assertEquals("tram", code(ours, "tram").getName());
        assertEquals("really?", document(ours, 0).getSelections().get(0).getCodings().get(0).getComment());
        assertTrue(ours.study().getDecisions().isEmpty());
    }

    @Test
    void deletionsAreListedAndOnlyTakenWhenAskedFor() throws ProblemException {
        give(ours, BERT, "job", 1, 0, 9);
        copy(false);
        theirs.execute(new RemoveCoding(document(theirs, 1).getSelections().get(0).getCodings()));
        theirs.save();
        ImportPlan plan = plan(MergeOptions.DEFAULT);
        assertTrue(messages(plan).contains("Deleted in the copy; stays in this study."));
        assertFalse(ours.execute(plan.operation()));
        assertEquals(1, document(ours, 1).getSelections().size());
        ours.execute(plan(new MergeOptions(true, false)).operation());
        assertEquals(0, document(ours, 1).getSelections().size());
    }

    @Test
    void whatWasDeletedHereComesBackWhenTheCopyNeedsIt() throws ProblemException {
        copy(false);
        give(theirs, BERT, "job", 1, 0, 9);
        theirs.save();
        ours.execute(new DeleteCodes(List.of(code(ours, "job"), code(ours, "bus")), ANNA));
        ImportPlan plan = plan(MergeOptions.DEFAULT);
        assertTrue(messages(plan).contains("Deleted in this study, but changed or needed in the copy; comes back."));
        assertTrue(messages(plan).contains("Deleted in this study, unchanged in the copy; stays deleted."));
        ours.execute(plan.operation());
        assertEquals("job", document(ours, 1).getSelections().get(0).getCodings().get(0).getCode().getName());
        assertTrue(ours.study().getTexts().getCodeSystem().getCodes().stream()
            .noneMatch(code -> "bus".equals(code.getName())));
        ours.undo();
        ours.execute(plan(new MergeOptions(false, true)).operation());
        assertEquals("bus", code(ours, "bus").getName());
        assertEquals(2, ours.study().getTexts().getDocuments().stream()
            .flatMap(document -> document.getSelections().stream()).mapToInt(each -> each.getCodings().size()).sum());
    }

    @Test
    void aTextCorrectedInTheCopyMovesSegmentsOfThisStudy() throws ProblemException {
        copy(true);
        correct(theirs, "NEW WORDS " + TEXT);
        give(theirs, BERT, "job", 0, 0, 9);
        theirs.save();
        give(ours, ANNA, "job", 0, 60, 69);
        ImportPlan plan = plan(MergeOptions.DEFAULT);
        ours.execute(plan.operation());
        assertEquals("NEW WORDS " + TEXT, ours.text(document(ours, 0)).text());
        assertEquals(Set.of("0-9", "10-59", "70-79"), boundaries());
        assertFalse(ours.execute(plan(MergeOptions.DEFAULT).operation()));
        ours.undo();
        assertEquals(TEXT, ours.text(document(ours, 0)).text());
        assertEquals(Set.of("0-49", "60-69"), boundaries());
    }

    @Test
    void aTextCorrectedHereMovesSegmentsOfTheCopy() throws ProblemException {
        copy(true);
        give(theirs, BERT, "job", 0, 60, 69);
        theirs.save();
        correct(ours, "NEW WORDS " + TEXT);
        ours.execute(plan(MergeOptions.DEFAULT).operation());
        assertTrue(boundaries().contains("70-79"));
        assertFalse(ours.execute(plan(MergeOptions.DEFAULT).operation()));
    }

    @Test
    void aTextCorrectedOnBothSidesKeepsBothTexts() throws ProblemException {
        copy(true);
        correct(theirs, "THEIR " + TEXT);
        give(theirs, BERT, "job", 0, 66, 75);
        theirs.save();
        correct(ours, "OUR OWN " + TEXT);
        ours.execute(plan(MergeOptions.DEFAULT).operation());
        Document document = document(ours, 0);
        assertEquals("OUR OWN " + TEXT, ours.text(document).text());
        assertTrue(boundaries().contains("68-77"));
        assertEquals(1, document.getEarlierTexts().size());
        Document other = TextsFactory.eINSTANCE.createDocument();
        other.setTextFile(document.getEarlierTexts().get(0).getTextFile());
        assertEquals("THEIR " + TEXT, ours.text(other).text());
        assertFalse(ours.execute(plan(MergeOptions.DEFAULT).operation()));
    }

    @Test
    void aCopyWithoutOriginIsComparedWithoutDeleting() throws ProblemException, IOException {
        copy(false);
        give(theirs, BERT, "job", 1, 0, 9);
        theirs.save();
        Files.delete(theirs.folder().path().resolve("data/copy.json"));
        Files.delete(theirs.folder().path().resolve("data/copy-base.gz"));
        ours.execute(new CreateCode("new here", null, true, CodeOrigin.INDUCTIVE, ANNA));
        ImportPlan plan = plan(MergeOptions.DEFAULT);
        assertTrue(plan.report().findings().get(0).message().startsWith("The folder does not tell"));
        ours.execute(plan.operation());
        assertEquals("new here", code(ours, "new here").getName());
        assertEquals(1, document(ours, 1).getSelections().size());
        assertFalse(ours.execute(plan(MergeOptions.DEFAULT).operation()));
    }

    @Test
    void anotherStudyIsRefused() throws ProblemException {
        try (StudySession other = new StudyStore().create(team.folder("Other.triangula"), "Other")) {
            other.save();
        }
        ProblemException problem = assertThrows(ProblemException.class,
            () -> CopyMerge.plan(ours, team.folder("Other.triangula"), MergeOptions.DEFAULT, Progress.NONE));
        assertEquals("This is another study, not a copy of the open one.", problem.problem().reason());
        assertThrows(ProblemException.class,
            () -> CopyMerge.plan(ours, ours.folder().path(), MergeOptions.DEFAULT, Progress.NONE));
    }

    @Test
    void aCopyIsNotMadeOverSomethingOrInsideTheStudy() {
        assertThrows(ProblemException.class,
            () -> StudyCopies.make(ours, ours.folder().path().resolve("data/x"), BERT, true, Progress.NONE));
        assertThrows(ProblemException.class,
            () -> StudyCopies.make(ours, ours.folder().path(), BERT, true, Progress.NONE));
        assertThrows(ProblemException.class,
            () -> StudyCopies.make(ours, team.folder("x.triangula"), " ", true, Progress.NONE));
    }

    private void copy(boolean blind) throws ProblemException {
        Path folder = team.folder("Bert.triangula");
        StudyCopies.make(ours, folder, BERT, blind, Progress.NONE);
        theirs = new StudyStore().open(new StudyFolder(folder).path(), Progress.NONE);
    }

    private ImportPlan plan(MergeOptions options) throws ProblemException {
        return CopyMerge.plan(ours, team.folder("Bert.triangula"), options, Progress.NONE);
    }

    private static long count(ImportPlan plan, String kind) {
        return plan.report().counts().stream().filter(count -> count.kind().equals(kind)).findFirst().orElseThrow()
            .added();
    }

    private static List<String> messages(ImportPlan plan) {
        return plan.report().findings().stream().map(Finding::message).toList();
    }

    private static Set<String> coders(StudySession session) {
        return session.study().getTexts().getDocuments().stream()
            .flatMap(document -> document.getSelections().stream())
            .flatMap(selection -> selection.getCodings().stream()).map(coding -> coding.getCoder().getName())
            .collect(Collectors.toSet());
    }

    private Set<String> boundaries() {
        return document(ours, 0).getSelections().stream()
            .map(selection -> selection.getStart() + "-" + selection.getEnd()).collect(Collectors.toSet());
    }

    /** Puts words in front, as a correction of a transcript does: selections move with the text. */
    private static void correct(StudySession session, String text) throws ProblemException {
        session.execute(StudyOperation.of("correct", edit -> {
            Document document = document(session, 0);
            int shift = text.length() - document.getTextLength();
            StoredText stored = edit.storeText(document.getName(), text);
            document.setTextFile(stored.file());
            document.setTextChecksum(stored.checksum());
            document.setTextLength(stored.length());
            for (Selection selection : document.getSelections()) {
                selection.setStart(selection.getStart() + shift);
                selection.setEnd(selection.getEnd() + shift);
            }
        }));
    }
}
