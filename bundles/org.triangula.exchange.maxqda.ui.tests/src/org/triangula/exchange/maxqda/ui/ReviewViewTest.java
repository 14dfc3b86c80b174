// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.triangula.testing.ui.WorkbenchStudy.page;
import static org.triangula.testing.ui.WorkbenchStudy.run;
import static org.triangula.testing.ui.WorkbenchStudy.waitFor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.coding.Passage;
import org.triangula.coding.operation.CreateDocument;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.exchange.maxqda.study.MaxqdaImporter;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentKind;
import org.triangula.testing.ui.WorkbenchStudy;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.study.StudyWorkspace;

/** Decisions on waiting passages by key, and what the list shows after each. */
class ReviewViewTest {

    private WorkbenchStudy study;
    private ReviewView view;

    @BeforeEach
    void open() throws IOException, ProblemException, PartInitException {
        study = new WorkbenchStudy("review");
        run(new CreateDocument("G", DocumentKind.INTERVIEW,
            "Ja. Das ist ein Satz, den es nur einmal gibt.\nJa. Ja.\nNein.\n"));
        Path file = Files.writeString(study.folder().resolve("a.csv"), "Dokumentname;Code;Anfang;Ende;Segment\n"
            + "G;Satz;1;1;Das ist ein Satz, den es nur einmal gibt.\nG;Zustimmung;2;2;Ja.\n"
            + "G;Fremd;3;3;Gar nicht da.\n");
        run(new MaxqdaImporter().read(new ImportRequest(file, study.session().study(),
            Map.of("settings", study.folder().toString()), study.session()::text), Progress.NONE).operation());
        view = (ReviewView) page().showView(ReviewView.ID);
        waitFor(() -> view.shown().size() == 2);
    }

    @AfterEach
    void close() {
        page().hideView(view);
        study.close();
    }

    private int codings() {
        Document document = study.session().study().getTexts().getDocuments().getFirst();
        return document.getSelections().stream().mapToInt(selection -> selection.getCodings().size()).sum();
    }

    private void press(int key, char character) {
        Event event = new Event();
        event.keyCode = key;
        event.character = character;
        view.table().table().notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void aNumberPlacesAndUndoBringsBack() {
        assertEquals(1, codings());
        assertEquals(List.of(3, 0), view.shown().stream().map(entry -> entry.places().size()).toList());
        view.table().table().setSelection(0);
        press('2', '2');
        waitFor(() -> view.shown().size() == 1);
        assertEquals(2, codings());
        StudyWorkspace.get().undo();
        waitFor(() -> view.shown().size() == 2);
        assertEquals(1, codings());
    }

    private static Passage selected() {
        return Adapters.adapt(page().getActiveEditor(), Passage.class);
    }

    @Test
    void aPassageGoesWhereTheDocumentIsSelected() throws PartInitException {
        Document document = study.session().study().getTexts().getDocuments().getFirst();
        view.table().table().setSelection(1);
        press('0', '0');
        assertEquals(1, codings());
        ObjectOpeners.openPassage(document, 54, 58);
        waitFor(() -> selected() != null && selected().start() == 54);
        page().activate(view);
        press('0', '0');
        waitFor(() -> view.shown().size() == 1);
        assertEquals(2, codings());
        assertEquals("Fremd", document.getSelections().getLast().getCodings().getFirst().getCode().getName());
        assertEquals(List.of(54, 58),
            List.of(document.getSelections().getLast().getStart(), document.getSelections().getLast().getEnd()));
        page().closeAllEditors(false);
        StudyWorkspace.get().undo();
        waitFor(() -> view.shown().size() == 2);
        assertEquals(1, codings());
    }

    @Test
    void whatIsLeftOutCanBeBroughtBack() {
        view.table().table().setSelection(1);
        press(SWT.DEL, (char) 0);
        waitFor(() -> view.shown().size() == 1);
        view.showSkipped(true);
        assertEquals(2, view.shown().size());
        view.table().table().setSelection(1);
        press(SWT.INSERT, (char) 0);
        waitFor(() -> view.shown().stream().noneMatch(entry -> entry.item().skipped()));
        assertEquals(1, codings());
        // nothing resembles this passage, so no number does anything
        view.table().table().setSelection(1);
        press('1', '1');
        assertEquals(1, codings());
    }
}
