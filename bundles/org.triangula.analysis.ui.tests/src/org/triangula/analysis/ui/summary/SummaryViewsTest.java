// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.analysis.ui.OpenStudy;
import org.triangula.coding.Passage;
import org.triangula.coding.operation.CodeSegment;
import org.triangula.coding.ui.CodingContext;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Selection;
import org.triangula.ui.study.StudyWorkspace;

class SummaryViewsTest {

    private OpenStudy study;
    private Code bus;
    private IViewPart shown;

    @BeforeEach
    void open() {
        study = OpenStudy.withInterview(4);
        bus = study.createCode("Bus");
        CodingContext.get().run(new CodeSegment(new Passage(study.document(0), 4, 40), List.of(bus), "AB"));
    }

    @AfterEach
    void close() {
        if (shown != null) {
            OpenStudy.page().hideView(shown);
        }
        study.close();
    }

    private Selection passage() {
        return study.document(0).getSelections().get(0);
    }

    @Test
    void aSummaryIsWrittenBesideItsSegments() throws PartInitException {
        SummariesView view = (SummariesView) OpenStudy.page().showView(SummariesView.ID);
        shown = view;
        OpenStudy.waitFor(() -> view.grid().map(grid -> grid.codes().size() == 1).orElse(false));
        view.choose(study.document(0).getId(), bus.getId());
        assertEquals(1, view.pane().segmentText().segments().size());
        view.pane().summary().setText("Der Bus fährt selten.");
        view.pane().summary().notifyListeners(SWT.FocusOut, new Event());
        assertEquals("Der Bus fährt selten.",
            study.session().study().getTexts().getSummaries().get(0).getText());
        OpenStudy.waitFor(() -> view.grid().orElseThrow().progress().summarised() == 1);
        assertTrue(view.matrix().table().getItem(0).getText(1).contains("1"));
        StudyWorkspace.get().undo();
        OpenStudy.waitFor(() -> view.pane().summary().getText().isEmpty());
    }

    @Test
    void whatIsTypedIsKeptWhenTheStudyIsClosed() throws PartInitException {
        SummariesView view = (SummariesView) OpenStudy.page().showView(SummariesView.ID);
        shown = view;
        OpenStudy.waitFor(() -> view.grid().map(grid -> grid.codes().size() == 1).orElse(false));
        view.choose(study.document(0).getId(), bus.getId());
        view.pane().summary().setText("Kurz");
        var texts = study.session().study().getTexts();
        StudyWorkspace.get().close();
        assertEquals("Kurz", texts.getSummaries().get(0).getText());
    }

    @Test
    void aParaphraseIsWrittenBesideItsPassage() throws PartInitException {
        ParaphrasesView view = (ParaphrasesView) OpenStudy.page().showView(ParaphrasesView.ID);
        shown = view;
        view.show(List.of(study.document(0).getId()));
        OpenStudy.waitFor(() -> view.shown().size() == 1);
        assertTrue(view.shown().get(0).isOpen());
        view.list().select(view.shown().get(0));
        view.pane().text().setText("Anreise früh am Morgen");
        view.pane().text().notifyListeners(SWT.FocusOut, new Event());
        assertEquals("Anreise früh am Morgen", passage().getParaphrase());
        OpenStudy.waitFor(() -> !view.shown().get(0).isOpen());
        assertEquals(List.of(bus.getId()), view.shown().get(0).codes());
    }
}
