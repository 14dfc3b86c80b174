// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.study.StudySession;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.TextsFactory;
import org.triangula.ui.OpenWorkbench;
import org.triangula.ui.operations.ObjectOperations;
import org.triangula.ui.study.StudyWorkspace;

/** Renaming, deleting, filtering and dropping in the study explorer. */
class ExplorerViewTest {

    @TempDir
    Path folder;

    private StudySession session;
    private ExplorerView view;

    @BeforeEach
    void open() throws PartInitException {
        session = OpenWorkbench.open(folder);
        view = OpenWorkbench.show(ExplorerView.ID, ExplorerView.class);
        OpenWorkbench.processEvents();
    }

    @AfterEach
    void close() {
        OpenWorkbench.close();
    }

    private List<Code> codes() {
        return session.study().getTexts().getCodeSystem().getCodes();
    }

    private void select(Object element) {
        view.viewer().expandAll();
        view.viewer().setSelection(new StructuredSelection(element), true);
        assertEquals(element, view.viewer().getStructuredSelection().getFirstElement());
    }

    @Test
    void renamesInPlaceAndUndoes() {
        select(codes().get(0));
        view.rename();
        assertTrue(view.viewer().isCellEditorActive(), "no editor opened for the name");
        Text editor = Arrays.stream(view.viewer().getTree().getChildren()).filter(Text.class::isInstance)
            .map(Text.class::cast).findFirst().orElseThrow();
        editor.setText("Integration courses");
        view.viewer().applyEditorValue();
        assertEquals("Integration courses", codes().get(0).getName());
        StudyWorkspace.get().undo();
        assertEquals("Language courses", codes().get(0).getName());
    }

    @Test
    void deletesAndUndoes() {
        select(codes().get(0));
        view.delete();
        assertTrue(codes().isEmpty());
        StudyWorkspace.get().undo();
        assertEquals("Language courses", codes().get(0).getName());
    }

    @Test
    void anotherStudyShowsNothingOfTheOneBefore() {
        Code before = codes().get(0);
        select(before);
        session = OpenWorkbench.open(folder.resolve("other"));
        OpenWorkbench.processEvents();
        view.viewer().expandAll();
        assertNull(view.viewer().testFindItem(before));
        assertNotNull(view.viewer().testFindItem(codes().get(0)));
    }

    @Test
    void filterLeavesMatchesAndTheWayToThem() {
        view.filterField().setWords("interv");
        assertEquals(1, view.viewer().getTree().getItemCount());
        assertEquals(1, view.viewer().getTree().getItem(0).getItemCount());
        view.filterField().setWords("");
        assertTrue(view.viewer().getTree().getItemCount() > 5);
    }

    @Test
    void droppingMovesCodesButNeverIntoThemselves() {
        Code second = TextsFactory.eINSTANCE.createCode();
        second.setName("Buses");
        StudyWorkspace.get().run(ObjectOperations.create(session.study().getTexts().getCodeSystem(),
            session.study().getTexts().getCodeSystem().eClass().getEStructuralFeature("codes"), second, "Code"));
        Code first = codes().get(0);
        StudyWorkspace.get()
            .run(ExplorerDrop.operation(List.of(second), first, ViewerDropAdapter.LOCATION_ON).orElseThrow());
        assertEquals(first, second.eContainer());
        boolean done = StudyWorkspace.get()
            .run(ExplorerDrop.operation(List.of(first), second, ViewerDropAdapter.LOCATION_ON).orElseThrow());
        assertFalse(done, "a code was moved into itself");
        assertEquals(List.of(first), codes());
    }
}
