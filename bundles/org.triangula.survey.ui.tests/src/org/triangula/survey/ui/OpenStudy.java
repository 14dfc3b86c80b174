// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui;

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
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.study.StudySession;
import org.triangula.model.places.Area;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.survey.Survey;
import org.triangula.ui.study.StudyWorkspace;

/** An invented study that is open in the workbench under test. */
public final class OpenStudy implements AutoCloseable {

    private final Path folder;

    /** Creates and opens an empty study. */
    public OpenStudy() {
        try {
            folder = Files.createTempDirectory("survey");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CompletableFuture<Boolean> created =
            StudyWorkspace.get().create(folder.resolve("Erfunden.triangula"), "Erfunden");
        waitFor(created::isDone);
        assertTrue(created.join());
    }

    /**
     * A folder for files of the test.
     *
     * @return the folder, removed at the end
     */
    public Path folder() {
        return folder;
    }

    /**
     * Adds districts.
     *
     * @param names their names
     */
    public void districts(String... names) {
        run(StudyOperation.of("districts", edit -> {
            for (int i = 0; i < names.length; i++) {
                Area area = PlacesFactory.eINSTANCE.createArea();
                area.setName(names[i]);
                area.setGeometry("POLYGON ((" + i + " 48, " + (i + 1) + " 48, " + (i + 1) + " 49, " + i + " 49, " + i
                    + " 48))");
                edit.study().getPlaces().getAreas().add(area);
            }
        }));
    }

    /**
     * A district.
     *
     * @param place its place
     * @return the district
     */
    public Area district(int place) {
        return session().study().getPlaces().getAreas().get(place);
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
     * The only survey.
     *
     * @return the survey
     */
    public Survey survey() {
        return session().study().getSurveys().getSurveys().getLast();
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
