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
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.triangula.coding.operation.CreateCode;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.study.StudySession;
import org.triangula.model.places.Area;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.InterviewDetails;
import org.triangula.model.texts.TextsFactory;
import org.triangula.ui.study.StudyWorkspace;

/** An invented study that is open in the workbench under test. */
public final class OpenStudy implements AutoCloseable {

    private static final String PARAGRAPH = "B1: Der Bus fährt morgens um sechs und dann erst wieder am Mittag, wir "
        + "sind halt weit ab vom Schuss 😀. Ohne Auto kommt niemand zum Sprachkurs. #00:01:02-3#\n";

    private final Path folder;

    /**
     * Creates and opens the study.
     *
     * @param paragraphs number of paragraphs of its interview
     */
    public OpenStudy(int paragraphs) {
        try {
            folder = Files.createTempDirectory("coding");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CompletableFuture<Boolean> created =
            StudyWorkspace.get().create(folder.resolve("Erfunden.triangula"), "Erfunden");
        waitFor(created::isDone);
        assertTrue(created.join());
        StudyWorkspace.get().run(StudyOperation.of("interview", edit -> {
            Area district = PlacesFactory.eINSTANCE.createArea();
            district.setName("Landkreis A");
            edit.study().getPlaces().getAreas().add(district);
            StoredText stored = edit.storeText("Gespräch", PARAGRAPH.repeat(paragraphs));
            Document document = TextsFactory.eINSTANCE.createDocument();
            document.setName("Gespräch");
            document.setTextFile(stored.file());
            document.setTextLength(stored.length());
            InterviewDetails details = TextsFactory.eINSTANCE.createInterviewDetails();
            details.setNumber(7);
            details.setDistrict(district);
            document.setInterview(details);
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
     * The interview.
     *
     * @return the only document
     */
    public Document document() {
        return session().study().getTexts().getDocuments().get(0);
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
        page().closeAllEditors(false);
        StudyWorkspace.get().close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
