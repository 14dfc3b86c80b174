// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.study.StudySession;
import org.triangula.model.Study;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentKind;
import org.triangula.model.texts.TextsFactory;
import org.triangula.ui.study.StudyWorkspace;

/** A small study in the running workbench, and waiting for what jobs do. */
public final class OpenWorkbench {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private OpenWorkbench() {
    }

    /**
     * Creates a study with one code and one interview and opens it.
     *
     * @param folder where
     * @return its session
     */
    public static StudySession open(Path folder) {
        CompletableFuture<Boolean> opened =
            StudyWorkspace.get().create(folder.resolve("Small.triangula"), "Small study");
        waitFor(opened::isDone);
        StudySession session = StudyWorkspace.get().current().orElseThrow();
        StudyWorkspace.get().run(StudyOperation.of("Fill", edit -> {
            Study study = edit.study();
            Code code = TextsFactory.eINSTANCE.createCode();
            code.setName("Language courses");
            code.setCodable(true);
            study.getTexts().getCodeSystem().getCodes().add(code);
            Document document = TextsFactory.eINSTANCE.createDocument();
            document.setName("Interview 01");
            document.setKind(DocumentKind.INTERVIEW);
            var text = edit.storeText("interview", "I: Who is in charge?\nB: The office for müßige Anfragen is.\n");
            document.setTextFile(text.file());
            document.setTextLength(text.length());
            document.setTextChecksum(text.checksum());
            document.setParagraphCount(text.paragraphs());
            study.getTexts().getDocuments().add(document);
        }));
        return session;
    }

    /** Closes the study. */
    public static void close() {
        StudyWorkspace.get().close();
        processEvents();
    }

    /**
     * Shows a view.
     *
     * @param <T> its class
     * @param id its identifier
     * @param type its class
     * @return the view
     * @throws PartInitException if it cannot be shown
     */
    public static <T extends IViewPart> T show(String id, Class<T> type) throws PartInitException {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        T view = type.cast(page.showView(id));
        processEvents();
        return view;
    }

    /** Does what is waiting in the thread of the user interface. */
    public static void processEvents() {
        Display display = Display.getCurrent();
        boolean more = true;
        while (more) {
            more = display.readAndDispatch();
        }
    }

    /**
     * Waits until something is so.
     *
     * @param condition what to wait for
     */
    public static void waitFor(BooleanSupplier condition) {
        Display display = Display.getCurrent();
        boolean[] late = {false};
        Runnable alarm = () -> late[0] = true;
        display.timerExec((int) PATIENCE.toMillis(), alarm);
        while (!condition.getAsBoolean()) {
            if (late[0]) {
                fail("Waited in vain");
            }
            if (!display.readAndDispatch()) {
                display.timerExec(20, display::wake);
                display.sleep();
            }
        }
        display.timerExec(-1, alarm);
    }
}
