// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.analysis.matrix.CodeRelationsQuestion.Relation;
import org.triangula.analysis.matrix.MatrixNumbers;
import org.triangula.analysis.matrix.Percentage;
import org.triangula.analysis.ui.OpenStudy;
import org.triangula.coding.retrieval.Activation;
import org.triangula.coding.ui.CodingContext;
import org.triangula.coding.ui.segments.SegmentsView;
import org.triangula.ui.study.StudyWorkspace;

class MatrixEditorTest {

    private OpenStudy study;

    @BeforeEach
    void open() {
        study = new OpenStudy();
        for (String name : List.of("One", "Two")) {
            study.add(name, "B: The bus runs twice a day.\nB: Nobody can get to the course.\n");
        }
        study.createCode("Bus");
        study.createCode("Course");
        study.code(0, 0, 10, "Bus");
        study.code(0, 5, 20, "Course");
        study.code(1, 0, 10, "Bus");
    }

    @AfterEach
    void close() {
        study.close();
    }

    private static MatrixEditor show(MatrixKind kind) throws PartInitException {
        MatrixEditor editor =
            (MatrixEditor) OpenStudy.page().openEditor(new MatrixInput(kind), MatrixEditor.ID);
        OpenStudy.waitFor(() -> editor.result() != null);
        return editor;
    }

    private static MatrixNumbers values(MatrixEditor editor) {
        return editor.result().presentation().orElseThrow().sheet().values();
    }

    @Test
    void aCellOpensItsSegments() throws PartInitException {
        MatrixEditor editor = show(MatrixKind.CODE_MATRIX);
        assertEquals(MatrixNumbers.of(2, 2, 1, 1, 1, 0), values(editor));
        editor.open(1, 0);
        SegmentsView segments = (SegmentsView) OpenStudy.page().findView(SegmentsView.ID);
        OpenStudy.waitFor(() -> segments.segments().size() == 1);
        assertEquals(5, segments.segments().getFirst().start());
        editor.open(0, -1);
        OpenStudy.waitFor(() -> segments.segments().size() == 2);
    }

    @Test
    void itFollowsTheStudyAndTheActivation() throws PartInitException {
        MatrixEditor editor = show(MatrixKind.CODE_MATRIX);
        study.code(1, 0, 5, "Course");
        OpenStudy.waitFor(() -> values(editor).at(1, 1) == 1);
        StudyWorkspace.get().undo();
        OpenStudy.waitFor(() -> values(editor).at(1, 1) == 0);
        String document = StudyWorkspace.get().current().orElseThrow().study().getTexts().getDocuments().get(1).getId();
        editor.change(MatrixSettings.ACTIVE, true);
        CodingContext.get().activate(new Activation(Set.of(document), Set.of()));
        OpenStudy.waitFor(() -> values(editor).columns() == 1);
        assertEquals(MatrixNumbers.of(2, 1, 1, 0), values(editor));
    }

    @Test
    void keysWalkAndOpen() throws PartInitException {
        MatrixEditor editor = show(MatrixKind.CODE_MATRIX);
        OpenStudy.waitFor(() -> editor.matrix().view().isPresent());
        press(editor, SWT.ARROW_DOWN);
        press(editor, SWT.ARROW_RIGHT);
        assertEquals(new Point(1, 1), editor.matrix().current());
        press(editor, SWT.END);
        assertEquals(new Point(2, 1), editor.matrix().current(), "the total of the row");
        press(editor, SWT.HOME);
        press(editor, SWT.CR);
        SegmentsView segments = (SegmentsView) OpenStudy.page().findView(SegmentsView.ID);
        OpenStudy.waitFor(() -> segments.segments().size() == 1);
    }

    private static void press(MatrixEditor editor, int key) {
        Event event = new Event();
        event.keyCode = key;
        editor.matrix().notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void settingsAreKeptForTheStudy() throws Exception {
        MatrixEditor editor = show(MatrixKind.CROSSTAB);
        MatrixResult before = editor.result();
        editor.change(MatrixSettings.TRANSPOSED, true);
        editor.change(Percentage.class.getSimpleName(), Percentage.ROW);
        OpenStudy.waitFor(() -> editor.result() != before && editor.result().settings()
            .choice(Percentage.class, Percentage.NONE) == Percentage.ROW);
        OpenStudy.page().closeEditor(editor, false);
        MatrixEditor again = show(MatrixKind.CROSSTAB);
        assertTrue(again.result().settings().is(MatrixSettings.TRANSPOSED, false));
        assertTrue(InstanceScope.INSTANCE.getNode("org.triangula.analysis.ui").nodeExists("matrix"));
    }

    @Test
    void everyKindShowsWhatItCounts() throws PartInitException {
        MatrixEditor relations = show(MatrixKind.CODE_RELATIONS);
        assertEquals(1, values(relations).at(0, 1));
        relations.change(Relation.class.getSimpleName(), Relation.NEAR);
        relations.change(MatrixSettings.DISTANCE, 0);
        MatrixResult near = relations.result();
        OpenStudy.waitFor(() -> relations.result() != near
            && relations.result().settings().number(MatrixSettings.DISTANCE, 1) == 0);
        assertEquals(1, values(relations).at(1, 0));
        MatrixEditor quotes = show(MatrixKind.QUOTES);
        assertEquals(3, quotes.result().texts().size());
        assertEquals(3, new MatrixFigures(quotes.result()).tables().getFirst().rows().size());
        MatrixEditor similarity = show(MatrixKind.SIMILARITY);
        assertEquals(0.5, values(similarity).at(0, 1));
        similarity.change(MatrixSettings.TREE, true);
        OpenStudy.waitFor(() -> similarity.figure().figure().isPresent());
        MatrixEditor map = show(MatrixKind.CODE_MAP);
        OpenStudy.waitFor(() -> map.figure().figure().isPresent());
        assertEquals(0.5, map.result().map().orElseThrow().similarities().at(0, 1));
        assertFalse(new MatrixFigures(map.result()).paper().data().isEmpty());
    }

    @Test
    void aStudyWithoutCodesSaysWhatBelongsHere() throws PartInitException {
        MatrixEditor editor = show(MatrixKind.CODE_MATRIX);
        for (int i = 0; i < 5; i++) {
            StudyWorkspace.get().undo();
        }
        OpenStudy.waitFor(() -> editor.result().empty().equals(Messages.empty_codes));
        StudyWorkspace.get().close();
        assertNull(OpenStudy.page().findEditor(editor.getEditorInput()), "the editor goes with its study");
    }
}
