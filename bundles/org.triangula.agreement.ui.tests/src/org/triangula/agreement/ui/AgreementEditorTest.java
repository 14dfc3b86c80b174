// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.triangula.testing.ui.WorkbenchStudy.page;
import static org.triangula.testing.ui.WorkbenchStudy.run;
import static org.triangula.testing.ui.WorkbenchStudy.waitFor;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.agreement.compare.Level;
import org.triangula.agreement.copies.StudyCopies;
import org.triangula.agreement.disagreement.Disagreement.Kind;
import org.triangula.agreement.report.AgreementFigure;
import org.triangula.coding.Passage;
import org.triangula.coding.operation.CodeSegment;
import org.triangula.coding.operation.CreateCode;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.TextsFactory;
import org.triangula.testing.ui.WorkbenchStudy;
import org.triangula.ui.study.StudyWorkspace;

class AgreementEditorTest {

    private WorkbenchStudy study;
    private AgreementEditor editor;

    @BeforeEach
    void openStudy() throws PartInitException {
        study = new WorkbenchStudy("agreement");
        run(StudyOperation.of("interview", edit -> {
            StoredText stored = edit.storeText("Gespräch", "Der Bus fährt am Mittag. ".repeat(20));
            Document document = TextsFactory.eINSTANCE.createDocument();
            document.setName("Gespräch");
            document.setTextFile(stored.file());
            document.setTextLength(stored.length());
            document.setTextChecksum(stored.checksum());
            edit.study().getTexts().getDocuments().add(document);
        }));
        run(new CreateCode("Bus", null, true, CodeOrigin.INDUCTIVE, "A"));
        run(new CreateCode("Zeit", null, true, CodeOrigin.INDUCTIVE, "A"));
        editor = (AgreementEditor) page().openEditor(new AgreementInput(), AgreementEditor.ID);
        waitFor(() -> editor.shown() != null);
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void resultsFollowTheCodingsAndDisagreementsAreSettledByKey() throws ProblemException {
        assertNull(editor.shown().result());
        give(study.session(), "A", 0, 0, 25);
        give(study.session(), "B", 0, 0, 25);
        give(study.session(), "A", 0, 50, 75);
        give(study.session(), "B", 1, 50, 75);
        give(study.session(), "A", 0, 100, 150);
        give(study.session(), "B", 0, 100, 125);
        waitFor(() -> editor.shown().disagreements().size() == 2);
        assertEquals(1, editor.shown().result().overall().agreements());
        assertTrue(editor.canvas().figure().orElseThrow().data().size() >= 3);
        // a row of the figure leads to its disagreements
        Code time = study.session().study().getTexts().getCodeSystem().getCodes().get(1);
        editor.disagreements().filter(AgreementFigure.CODE + time.getId());
        assertEquals(List.of(Kind.DIFFERENT_CODE),
            editor.disagreements().rows().stream().map(each -> each.kind()).toList());
        editor.disagreements().filter("");
        editor.disagreements().select(1);
        assertEquals("fährt am Mittag.", editor.disagreements().details().first().getText().substring(8, 24));
        editor.disagreements().details().note().setText("ganzer Satz");
        editor.disagreements().details().settle(2); // boundaries of A
        waitFor(() -> editor.shown().disagreements().size() == 1);
        assertEquals(2, editor.shown().result().overall().agreements());
        assertEquals("ganzer Satz", study.session().study().getDecisions().get(0).getReason());
        editor.disagreements().select(0);
        editor.disagreements().details().settle(2); // keep both
        waitFor(() -> editor.shown().open() == 0);
        assertEquals(1, editor.shown().disagreements().size());
        StudyWorkspace.get().undo();
        StudyWorkspace.get().undo();
        waitFor(() -> editor.shown().disagreements().size() == 2);
        assertTrue(study.session().study().getDecisions().isEmpty());
    }

    @Test
    void choicesChangeWhatIsCompared() throws ProblemException {
        give(study.session(), "A", 0, 0, 25);
        give(study.session(), "B", 0, 0, 20);
        waitFor(() -> editor.shown().result() != null);
        assertEquals(0, editor.shown().result().overall().agreements());
        editor.bar().set(editor.bar().choices().withThreshold(0.5));
        waitFor(() -> editor.shown().result().overall().agreements() == 1);
        editor.bar().set(editor.bar().choices().withLevel(Level.EXISTENCE));
        waitFor(() -> editor.shown().result().options().level() == Level.EXISTENCE);
        assertEquals(2, editor.shown().result().overall().agreements());
    }

    @Test
    void aCopyIsPreviewedAndBroughtIn() throws ProblemException {
        give(study.session(), "A", 0, 0, 25);
        Path copy = study.folder().resolve("B.triangula");
        StudyCopies.make(study.session(), copy, "B", true, Progress.NONE);
        try (StudySession theirs = new StudyStore().open(copy, Progress.NONE)) {
            give(theirs, "B", 0, 0, 25);
            theirs.save();
        }
        BringInWindow window =
            new BringInWindow(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), study.session());
        window.setBlockOnOpen(false);
        window.open();
        window.preview(copy);
        waitFor(() -> window.plan() != null);
        assertFalse(window.plan().report().counts().isEmpty());
        window.okPressed();
        waitFor(() -> editor.shown().result() != null);
        assertEquals(1, editor.shown().result().overall().agreements());
    }

    private static void give(StudySession session, String coder, int code, int start, int end)
        throws ProblemException {
        session.execute(new CodeSegment(new Passage(session.study().getTexts().getDocuments().get(0), start, end),
            List.of(session.study().getTexts().getCodeSystem().getCodes().get(code)), coder));
    }
}
