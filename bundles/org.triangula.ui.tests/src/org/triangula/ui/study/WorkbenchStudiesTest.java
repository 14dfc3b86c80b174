// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.testing.ui.WorkbenchStudy;
import org.triangula.ui.OpenWorkbench;

/** The one open study: opened in a job, changed with events in the right thread, told problems without throwing. */
class WorkbenchStudiesTest {

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        OpenWorkbench.close();
    }

    @Test
    void reopensWhatItSavedOnClosing() {
        Path path = OpenWorkbench.open(folder).folder().path();
        OpenWorkbench.close();
        assertTrue(StudyWorkspace.get().current().isEmpty());
        CompletableFuture<Boolean> opened = StudyWorkspace.get().open(path);
        WorkbenchStudy.waitFor(opened::isDone);
        assertTrue(opened.join());
        StudySession session = StudyWorkspace.get().current().orElseThrow();
        assertEquals(1, session.study().getTexts().getDocuments().size());
        assertFalse(session.isDirty());
        assertEquals(path, StudyWorkspace.get().recent().get(0));
    }

    @Test
    void aStudyThatCannotBeOpenedLeavesTheOpenOneAlone() {
        StudySession session = OpenWorkbench.open(folder);
        CompletableFuture<Boolean> opened = StudyWorkspace.get().open(folder.resolve("missing.triangula"));
        WorkbenchStudy.waitFor(opened::isDone);
        assertFalse(opened.join());
        assertSame(session, StudyWorkspace.get().current().orElseThrow());
    }

    @Test
    void failedOperationsChangeNothingAndDoNotThrow() {
        StudySession session = OpenWorkbench.open(folder);
        boolean done = StudyWorkspace.get().run(StudyOperation.of("Fail", edit -> {
            edit.study().setName("Half done");
            throw new ProblemException("file.txt, row 3", "This is wrong.", "Do it right.");
        }));
        assertFalse(done);
        assertEquals("Small study", session.study().getName());
    }

    @Test
    void listenersAreToldInTheThreadOfTheUserInterface() {
        OpenWorkbench.open(folder);
        List<Thread> threads = new ArrayList<>();
        StudyWorkspaceListener listener = new StudyWorkspaceListener() {
            @Override
            public void changed(StudyEvent event) {
                threads.add(Thread.currentThread());
            }
        };
        StudyWorkspace.get().addListener(listener);
        boolean[] finished = {false};
        StudyWorkspace.get().runInBackground(StudyOperation.of("Rename", edit -> edit.study().setName("Other")),
            changed -> finished[0] = changed);
        WorkbenchStudy.waitFor(() -> finished[0]);
        StudyWorkspace.get().removeListener(listener);
        assertEquals(List.of(Display.getDefault().getThread()), threads);
    }
}
