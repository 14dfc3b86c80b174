// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.triangula.coding.Passage;
import org.triangula.coding.operation.CodeSegment;
import org.triangula.coding.operation.CreateCode;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.study.StudySession;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.TextsFactory;
import org.triangula.ui.study.StudyWorkspace;

/** An invented study with three interviews and the codes Bus and Kurs, open in the workbench under test. */
public final class OpenAnalysis implements AutoCloseable {

    private static final String TEXT = "B1: Der Bus fährt selten.\nB1: Ohne Bus kein Kurs.\nB1: Ende.\n";

    private final Path folder;

    /** Creates and opens the study. */
    public OpenAnalysis() {
        try {
            folder = Files.createTempDirectory("analysis");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CompletableFuture<Boolean> created =
            StudyWorkspace.get().create(folder.resolve("Erfunden.triangula"), "Erfunden");
        waitFor(created::isDone);
        assertTrue(created.join());
        StudyWorkspace.get().run(StudyOperation.of("interviews", edit -> {
            for (int number = 1; number <= 3; number++) {
                StoredText stored = edit.storeText("Gespräch " + number, TEXT);
                Document document = TextsFactory.eINSTANCE.createDocument();
                document.setName("0" + number + " Gespräch");
                document.setTextFile(stored.file());
                document.setTextLength(stored.length());
                edit.study().getTexts().getDocuments().add(document);
            }
        }));
        for (String name : List.of("Bus", "Kurs")) {
            StudyWorkspace.get().run(new CreateCode(name, null, true, CodeOrigin.INDUCTIVE, "AB"));
        }
    }

    /**
     * The session.
     *
     * @return the session
     */
    public StudySession session() {
        return StudyWorkspace.get().current().orElseThrow();
    }

    /**
     * A document.
     *
     * @param number its place, from 0
     * @return the document
     */
    public Document document(int number) {
        return session().study().getTexts().getDocuments().get(number);
    }

    /**
     * A code.
     *
     * @param name its name
     * @return the code
     */
    public Code code(String name) {
        return session().study().getTexts().getCodeSystem().getCodes().stream()
            .filter(code -> name.equals(code.getName())).findFirst().orElseThrow();
    }

    /**
     * Codes a passage.
     *
     * @param document place of the document
     * @param start first code point
     * @param end code point after the last
     * @param code name of the code
     */
    public void code(int document, int start, int end, String code) {
        StudyWorkspace.get()
            .run(new CodeSegment(new Passage(document(document), start, end), List.of(code(code)), "AB"));
    }

    /**
     * Opens a view.
     *
     * @param <T> type of the view
     * @param type class of the view
     * @param id its identity
     * @return the view
     */
    public static <T extends IViewPart> T show(Class<T> type, String id) {
        try {
            IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            return type.cast(page.showView(id));
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Lets the user interface work until something has happened.
     *
     * @param happened whether it has
     */
    public static void waitFor(BooleanSupplier happened) {
        Display display = Display.getCurrent();
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (!happened.getAsBoolean() && Instant.now().isBefore(end)) {
            if (!display.readAndDispatch()) {
                display.timerExec(50, display::wake);
                display.sleep();
            }
        }
        assertTrue(happened.getAsBoolean(), "it did not happen within 30 seconds");
    }

    @Override
    public void close() {
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
        StudyWorkspace.get().close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
