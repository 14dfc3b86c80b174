// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.portrait;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.analysis.ui.OpenStudy;
import org.triangula.coding.Passage;
import org.triangula.coding.operation.CodeSegment;
import org.triangula.coding.ui.CodingContext;
import org.triangula.coding.ui.document.DocumentEditor;
import org.triangula.figure.Figure;
import org.triangula.figure.Mark;
import org.triangula.model.texts.Code;
import org.triangula.ui.study.StudyWorkspace;

class FigureViewsTest {

    private OpenStudy study;
    private Code bus;
    private FigureView view;

    @BeforeEach
    void open() {
        study = OpenStudy.withInterview(4);
        bus = study.createCode("Bus");
        code(0, 40);
    }

    private void code(int start, int end) {
        CodingContext.get().run(new CodeSegment(new Passage(study.document(0), start, end), List.of(bus), "AB"));
    }

    @AfterEach
    void close() {
        if (view != null) {
            OpenStudy.page().hideView(view);
        }
        study.close();
    }

    private void show(String id) throws PartInitException {
        view = (FigureView) OpenStudy.page().showView(id);
        view.show(List.of(study.document(0).getId()));
        OpenStudy.waitFor(() -> view.figure().isPresent() && !targets().isEmpty());
    }

    private Set<String> targets() {
        return view.figure().map(Figure::marks).orElse(List.of()).stream().map(Mark::target)
            .filter(target -> !target.isEmpty()).collect(Collectors.toSet());
    }

    private String coding(int selection) {
        return study.document(0).getSelections().get(selection).getCodings().get(0).getId();
    }

    @Test
    void aTileOfThePortraitOpensItsSegment() throws PartInitException {
        show(PortraitView.ID);
        assertEquals(Set.of(coding(0)), targets());
        view.open(coding(0));
        DocumentEditor editor = (DocumentEditor) OpenStudy.page().getActiveEditor();
        assertEquals(coding(0), editor.coding().orElseThrow().getId());
    }

    @Test
    void thePortraitFollowsCodingAndUndo() throws PartInitException {
        show(PortraitView.ID);
        code(60, 90);
        OpenStudy.waitFor(() -> targets().size() == 2);
        StudyWorkspace.get().undo();
        OpenStudy.waitFor(() -> targets().size() == 1);
    }

    @Test
    void theCodelineShowsTheDocument() throws PartInitException {
        show(CodelineView.ID);
        assertEquals(Set.of(coding(0)), targets());
        assertEquals(1, view.figure().orElseThrow().data().get(0).rows().size());
    }

    @Test
    void theComparisonShowsAllDocumentsWhenNoneIsChosen() throws PartInitException {
        show(ComparisonView.ID);
        assertTrue(targets().containsAll(Set.of(coding(0), study.document(0).getId())));
    }
}
