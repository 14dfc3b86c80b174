// SPDX-License-Identifier: EPL-2.0
package org.triangula.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.coding.ui.codebook.CodebookEditor;
import org.triangula.coding.ui.codebook.CodebookInput;
import org.triangula.testing.ui.WorkbenchStudy;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.welcome.WelcomePage;

/** Tabs of a study go with it. */
class EditorsOfStudyTest {

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        StudyWorkspace.get().close();
    }

    @Test
    void editorsAreClosedWithTheirStudy() throws Exception {
        create("First");
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        PlatformUI.getWorkbench().showPerspective(CodingPerspective.ID, page.getWorkbenchWindow());
        IEditorPart codebook = page.openEditor(CodebookInput.INSTANCE, CodebookEditor.ID);
        assertTrue(page.isPartVisible(codebook));
        StudyWorkspace.get().close();
        assertEquals(1, page.getEditorReferences().length, "only the welcome page is left");
        assertInstanceOf(WelcomePage.class, page.getEditorReferences()[0].getEditor(false));
    }

    @Test
    void editorsAreNotTakenIntoTheNextStudy() throws Exception {
        create("First");
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        PlatformUI.getWorkbench().showPerspective(CodingPerspective.ID, page.getWorkbenchWindow());
        page.openEditor(CodebookInput.INSTANCE, CodebookEditor.ID);
        create("Second");
        assertEquals(0, Arrays.stream(page.getEditorReferences())
            .filter(reference -> CodebookEditor.ID.equals(reference.getId())).count());
    }

    private void create(String title) {
        CompletableFuture<Boolean> created = StudyWorkspace.get().create(folder.resolve(title + ".triangula"), title);
        WorkbenchStudy.waitFor(created::isDone);
        assertTrue(created.getNow(false));
    }
}
