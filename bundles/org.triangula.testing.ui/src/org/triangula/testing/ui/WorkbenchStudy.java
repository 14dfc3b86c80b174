// SPDX-License-Identifier: EPL-2.0
package org.triangula.testing.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.ui.study.StudyWorkspace;

/**
 * An invented study that is open in the workbench under test, in a folder of its own. Closing it closes all editors and
 * removes the folder. All methods are called in the thread of the user interface.
 */
public class WorkbenchStudy implements AutoCloseable {

    /** So long that only what never happens is given up, on the slowest machine too. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** How often a condition that no event announces is looked at, in milliseconds. */
    private static final int LOOK = 20;

    private final Path folder;

    /** Puts a study into a folder. */
    @FunctionalInterface
    protected interface Writing {
        /**
         * Writes the study.
         *
         * @param study its folder, which does not exist yet
         * @throws ProblemException if it could not be written
         */
        void write(Path study) throws ProblemException;
    }

    /**
     * Creates and opens an empty study.
     *
     * @param subject what is tested, for the name of the folder
     */
    public WorkbenchStudy(String subject) {
        folder = temporary(subject);
        await(StudyWorkspace.get().create(path(), "Erfunden"));
    }

    /**
     * Opens a study that is written before.
     *
     * @param subject what is tested, for the name of the folder
     * @param writing writes it
     * @throws ProblemException if it could not be written
     */
    protected WorkbenchStudy(String subject, Writing writing) throws ProblemException {
        folder = temporary(subject);
        writing.write(path());
        await(StudyWorkspace.get().open(path()));
    }

    private static Path temporary(String subject) {
        try {
            return Files.createTempDirectory(subject);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path() {
        return folder.resolve("Erfunden.triangula");
    }

    private static void await(CompletableFuture<Boolean> opened) {
        waitFor(opened::isDone);
        require(opened.join(), "the study was not opened");
    }

    /**
     * A folder for files of the test; the study lies in it.
     *
     * @return the folder, removed at the end
     */
    public final Path folder() {
        return folder;
    }

    /**
     * The session.
     *
     * @return the session
     */
    public final StudySession session() {
        return StudyWorkspace.get().current().orElseThrow();
    }

    /**
     * Does something in the study.
     *
     * @param operation what is done
     */
    public static void run(StudyOperation operation) {
        require(StudyWorkspace.get().run(operation), operation.label() + " was refused");
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
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!happened.getAsBoolean()) {
            require(System.nanoTime() < end, "it did not happen within " + PATIENCE.toSeconds() + " seconds");
            if (!display.readAndDispatch()) {
                display.timerExec(LOOK, display::wake);
                display.sleep();
            }
        }
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }

    @Override
    public void close() {
        page().closeAllEditors(false);
        StudyWorkspace.get().close();
        try (Stream<Path> files = Files.walk(folder)) {
            // what a job writes meanwhile stays; no test is about this folder
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
