// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewPart;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.study.StudySession;
import org.triangula.model.Study;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentKind;
import org.triangula.model.texts.TextsFactory;
import org.triangula.testing.ui.WorkbenchStudy;
import org.triangula.ui.study.StudyWorkspace;

/** A small study in the running workbench. */
public final class OpenWorkbench {

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
        WorkbenchStudy.waitFor(opened::isDone);
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
     * Shows a view as it is when all that waits is done.
     *
     * @param <T> its class
     * @param id its identifier
     * @param type its class
     * @return the view
     */
    public static <T extends IViewPart> T show(String id, Class<T> type) {
        T view = WorkbenchStudy.show(type, id);
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
}
