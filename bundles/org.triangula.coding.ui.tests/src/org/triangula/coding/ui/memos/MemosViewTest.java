// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.memos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.coding.memo.MakeMemoDocument;
import org.triangula.coding.memo.MemoEntry;
import org.triangula.coding.memo.MemoFilter;
import org.triangula.coding.memo.MemoGrouping;
import org.triangula.coding.memo.MemoSubject;
import org.triangula.coding.operation.WriteMemo;
import org.triangula.coding.ui.CodingContext;
import org.triangula.coding.ui.OpenStudy;
import org.triangula.coding.ui.document.DocumentEditor;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Memo;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.study.StudyWorkspace;

class MemosViewTest {

    private OpenStudy study;
    private MemosView view;

    @BeforeEach
    void open() throws PartInitException {
        study = new OpenStudy(3);
        view = (MemosView) OpenStudy.page().showView(MemosView.ID);
    }

    @AfterEach
    void close() {
        OpenStudy.page().hideView(view);
        study.close();
    }

    private Memo write(Code code, String title, String text) {
        CodingContext.get().run(WriteMemo.on(code, title, text, null, "AB"));
        return memos().getLast();
    }

    private List<Memo> memos() {
        return study.session().study().getTexts().getMemos();
    }

    private List<String> titles() {
        return view.shown().stream().map(MemoEntry::title).sorted().toList();
    }

    private void select(Memo memo) {
        view.open(memo.getId());
        OpenStudy.waitFor(() -> view.pane().isVisible() && view.pane().title().getText().equals(memo.getName()));
    }

    @Test
    void memosAreFilteredAndGrouped() {
        Code bus = study.code("Bus");
        write(bus, "Takt", "Der Bus fährt selten");
        write(null, "Methode", "Leitfaden");
        OpenStudy.waitFor(() -> view.shown().size() == 2);
        view.filter(MemoFilter.ALL.withWords("selten"));
        assertEquals(List.of("Takt"), titles());
        view.filter(MemoFilter.ALL.withSubject(Optional.of(MemoSubject.STUDY)));
        assertEquals(List.of("Methode"), titles());
        view.filter(MemoFilter.ALL);
        view.group(MemoGrouping.SUBJECT);
        assertEquals(2, view.shown().size());
    }

    @Test
    void whatIsTypedIsKeptWhenAnotherMemoIsShown() {
        Memo first = write(null, "Erstes", "Alt");
        Memo second = write(null, "Zweites", null);
        select(first);
        view.pane().text().setText("Neu getippt");
        assertEquals("Alt", first.getText(), "it is kept at a pause, not with every key");
        select(second);
        assertEquals("Neu getippt", first.getText());
        assertEquals("", view.pane().text().getText());
        StudyWorkspace.get().undo();
        assertEquals("Alt", first.getText());
    }

    @Test
    void whatIsTypedIsKeptAtAPauseAndOnLeaving() {
        Memo memo = write(null, "Titel", null);
        select(memo);
        view.pane().text().setText("Eins");
        OpenStudy.waitFor(() -> "Eins".equals(memo.getText()));
        view.pane().text().setText("Eins, zwei");
        view.pane().text().notifyListeners(SWT.FocusOut, new Event());
        assertEquals("Eins, zwei", memo.getText());
        view.pane().title().setText("Anderer Titel");
        view.pane().title().notifyListeners(SWT.FocusOut, new Event());
        assertEquals("Anderer Titel", memo.getName());
        view.pane().title().setText(" ");
        view.pane().title().notifyListeners(SWT.FocusOut, new Event());
        assertEquals("Anderer Titel", memo.getName());
    }

    @Test
    void whatIsTypedIsKeptWhenTheStudyIsClosed() {
        Memo memo = write(null, "Titel", null);
        select(memo);
        view.pane().text().setText("Kurz vor Schluss");
        StudyWorkspace.get().close();
        assertEquals("Kurz vor Schluss", memo.getText());
    }

    @Test
    void aNewMemoIsOnWhatWasAskedForAndIsShown() {
        Code bus = study.code("Bus");
        view.create(bus);
        OpenStudy.waitFor(() -> "Bus".equals(view.pane().title().getText()));
        assertEquals(List.of(bus), memos().getLast().getConcerns());
        view.actions().move(view.shown(), List.of(study.document()));
        assertEquals(List.of(study.document()), memos().getLast().getConcerns());
        view.actions().delete(view.shown());
        assertTrue(memos().isEmpty());
    }

    @Test
    void aCodableMemoIsReadHereAndOpensAsADocument() throws ProblemException {
        Memo memo = write(null, "Feldnotiz", "Am Bahnhof\nwar niemand");
        select(memo);
        assertEquals(List.of("Feldnotiz"), titles());
        assertTrue(study.session().execute(new MakeMemoDocument(memo)));
        ObjectOpeners.open(memo.getDocument());
        assertNull(memo.getText());
        OpenStudy.waitFor(() -> !view.pane().text().getEditable());
        assertEquals("Am Bahnhof\nwar niemand", view.pane().text().getText());
        assertTrue(OpenStudy.page().getActiveEditor() instanceof DocumentEditor editor
            && editor.document().orElseThrow() == memo.getDocument());
    }

    @Test
    void aMemoOpensInItsView() {
        Memo memo = write(null, "Suche", "x");
        OpenStudy.page().hideView(view);
        ObjectOpeners.open(memo);
        view = (MemosView) OpenStudy.page().findView(MemosView.ID);
        assertFalse(view == null);
        OpenStudy.waitFor(() -> view.pane().isVisible() && "Suche".equals(view.pane().title().getText()));
    }
}
