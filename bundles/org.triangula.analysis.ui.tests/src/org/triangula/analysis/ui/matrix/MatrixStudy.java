// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.triangula.coding.Passage;
import org.triangula.coding.operation.CodeSegment;
import org.triangula.coding.operation.CreateCode;
import org.triangula.core.operation.StudyOperation;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.TextsFactory;
import org.triangula.ui.study.StudyWorkspace;

/** An invented study with two documents and two codes, open in the workbench under test. */
final class MatrixStudy implements AutoCloseable {

    private static final int PATIENCE = 60_000;

    private final Path folder;

    MatrixStudy() {
        try {
            folder = Files.createTempDirectory("matrix");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CompletableFuture<Boolean> created =
            StudyWorkspace.get().create(folder.resolve("Erfunden.triangula"), "Erfunden");
        waitFor(created::isDone);
        assertTrue(created.join());
        for (String name : List.of("One", "Two")) {
            run(StudyOperation.of(name, edit -> {
                var stored = edit.storeText(name, "B: The bus runs twice a day.\nB: Nobody can get to the course.\n");
                Document document = TextsFactory.eINSTANCE.createDocument();
                document.setName(name);
                document.setTextFile(stored.file());
                document.setTextLength(stored.length());
                edit.study().getTexts().getDocuments().add(document);
            }));
        }
        run(new CreateCode("Bus", null, true, CodeOrigin.INDUCTIVE, "AB"));
        run(new CreateCode("Course", null, true, CodeOrigin.INDUCTIVE, "AB"));
        code(0, 0, 0, 10);
        code(0, 1, 5, 20);
        code(1, 0, 0, 10);
    }

    static void run(StudyOperation operation) {
        assertTrue(StudyWorkspace.get().run(operation));
    }

    /** Codes a passage of a document. */
    void code(int document, int code, int from, int to) {
        var texts = StudyWorkspace.get().current().orElseThrow().study().getTexts();
        Code given = texts.getCodeSystem().getCodes().get(code);
        run(new CodeSegment(new Passage(texts.getDocuments().get(document), from, to), List.of(given), "AB"));
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    static void waitFor(BooleanSupplier happened) {
        Display display = Display.getCurrent();
        boolean[] late = {false};
        Runnable alarm = () -> late[0] = true;
        display.timerExec(PATIENCE, alarm);
        while (!happened.getAsBoolean()) {
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

    @Override
    public void close() {
        page().closeAllEditors(false);
        StudyWorkspace.get().close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
