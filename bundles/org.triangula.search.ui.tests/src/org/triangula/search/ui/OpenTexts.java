// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.triangula.coding.operation.CreateCode;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.study.StudySession;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.TextsFactory;
import org.triangula.ui.study.StudyWorkspace;

/** An invented study with texts that is open in the workbench under test. */
public final class OpenTexts implements AutoCloseable {

    private final Path folder;

    /**
     * Creates and opens the study.
     *
     * @param texts its interviews
     */
    public OpenTexts(String... texts) {
        try {
            folder = Files.createTempDirectory("search");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CompletableFuture<Boolean> created =
            StudyWorkspace.get().create(folder.resolve("Erfunden.triangula"), "Erfunden");
        waitFor(created::isDone);
        assertTrue(created.join());
        for (String text : texts) {
            add(text);
        }
    }

    /**
     * Adds an interview.
     *
     * @param text its text
     */
    public void add(String text) {
        StudyWorkspace.get().run(StudyOperation.of("interview", edit -> {
            StoredText stored = edit.storeText("Gespräch", text);
            Document document = TextsFactory.eINSTANCE.createDocument();
            document.setName("Gespräch " + (edit.study().getTexts().getDocuments().size() + 1));
            document.setLanguage("de");
            document.setTextFile(stored.file());
            document.setTextLength(stored.length());
            document.setParagraphCount(stored.paragraphs());
            edit.study().getTexts().getDocuments().add(document);
        }));
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
     * Makes a code.
     *
     * @param name its name
     * @return the code
     */
    public Code code(String name) {
        StudyWorkspace.get().run(new CreateCode(name, null, true, CodeOrigin.INDUCTIVE, "AB"));
        return session().study().getTexts().getCodeSystem().getCodes().getLast();
    }

    /**
     * Number of codings of all documents.
     *
     * @return the number
     */
    public int codings() {
        return session().study().getTexts().getDocuments().stream().flatMap(each -> each.getSelections().stream())
            .mapToInt(selection -> selection.getCodings().size()).sum();
    }

    /**
     * The page of the workbench.
     *
     * @return the page
     */
    public static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /**
     * Lets the user interface work until something has happened.
     *
     * @param happened whether it has
     */
    public static void waitFor(BooleanSupplier happened) {
        Display display = Display.getCurrent();
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (!happened.getAsBoolean() && Instant.now().isBefore(end)) {
            if (!display.readAndDispatch()) {
                display.timerExec(50, display::wake);
                display.sleep();
            }
        }
        assertTrue(happened.getAsBoolean(), "it did not happen within 60 seconds");
    }

    @Override
    public void close() {
        page().closeAllEditors(false);
        StudyWorkspace.get().close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
