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
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
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
    private static final String SHORT = "B1: Der Bus fährt selten.\nB1: Ohne Bus kein Kurs.\nB1: Ende.\n";

    private final Path folder;

    /** Creates and opens a study without documents and codes. */
    public OpenStudy() {
        try {
            folder = Files.createTempDirectory("analysis");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CompletableFuture<Boolean> created =
            StudyWorkspace.get().create(folder.resolve("Erfunden.triangula"), "Erfunden");
        waitFor(created::isDone);
        assertTrue(created.join());
    }

    /**
     * Creates and opens a study with one interview in an area.
     *
     * @param paragraphs number of paragraphs of the interview
     * @return the study
     */
    public static OpenStudy withInterview(int paragraphs) {
        OpenStudy study = new OpenStudy();
        run(StudyOperation.of("interview", edit -> {
            Area district = PlacesFactory.eINSTANCE.createArea();
            district.setName("Landkreis A");
            edit.study().getPlaces().getAreas().add(district);
            InterviewDetails details = TextsFactory.eINSTANCE.createInterviewDetails();
            details.setNumber(7);
            details.setDistrict(district);
            add(edit, "Gespräch", PARAGRAPH.repeat(paragraphs)).setInterview(details);
        }));
        return study;
    }

    /**
     * Creates and opens a study with three short interviews and the codes Bus and Kurs.
     *
     * @return the study
     */
    public static OpenStudy withThreeInterviews() {
        OpenStudy study = new OpenStudy();
        for (int number = 1; number <= 3; number++) {
            study.add("0" + number + " Gespräch", SHORT);
        }
        study.createCode("Bus");
        study.createCode("Kurs");
        return study;
    }

    /**
     * Adds a document.
     *
     * @param name its name
     * @param text its text
     */
    public void add(String name, String text) {
        run(StudyOperation.of(name, edit -> add(edit, name, text)));
    }

    private static Document add(StudyEdit edit, String name, String text) throws ProblemException {
        StoredText stored = edit.storeText(name, text);
        Document document = TextsFactory.eINSTANCE.createDocument();
        document.setName(name);
        document.setTextFile(stored.file());
        document.setTextLength(stored.length());
        edit.study().getTexts().getDocuments().add(document);
        return document;
    }

    /**
     * Does something in the study.
     *
     * @param operation what is done
     */
    public static void run(StudyOperation operation) {
        assertTrue(StudyWorkspace.get().run(operation));
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
     * Makes a code.
     *
     * @param name its name
     * @return the code
     */
    public Code createCode(String name) {
        run(new CreateCode(name, null, true, CodeOrigin.INDUCTIVE, "AB"));
        return session().study().getTexts().getCodeSystem().getCodes().getLast();
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
        run(new CodeSegment(new Passage(document(document), start, end), List.of(code(code)), "AB"));
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
     * Opens a view.
     *
     * @param <T> type of the view
     * @param type class of the view
     * @param id its identity
     * @return the view
     */
    public static <T extends IViewPart> T show(Class<T> type, String id) {
        try {
            return type.cast(page().showView(id));
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
