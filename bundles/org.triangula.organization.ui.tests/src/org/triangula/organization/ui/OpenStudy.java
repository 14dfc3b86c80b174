// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.triangula.core.study.StudySession;
import org.triangula.ui.study.StudyWorkspace;

/** A new study that is open in the workbench. */
public final class OpenStudy {

    private static final int PATIENCE = 20_000;

    private final Path folder;

    /** Creates and opens the study. */
    public OpenStudy() throws IOException {
        folder = Files.createTempDirectory("organization");
        CompletableFuture<Boolean> created =
            StudyWorkspace.get().create(folder.resolve("Erfunden.triangula"), "Erfunden");
        waitFor(created::isDone);
    }

    /** The open study. */
    public StudySession session() {
        return StudyWorkspace.get().current().orElseThrow();
    }

    /** Shows a view. */
    public <T extends IViewPart> T show(Class<T> view, String id) throws PartInitException {
        return view.cast(page().showView(id));
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** Closes views and study and deletes it. */
    public void close(IViewPart... views) throws IOException {
        for (IViewPart view : views) {
            page().hideView(view);
        }
        StudyWorkspace.get().close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Works off events until something is so. */
    public static void waitFor(BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE;
        Display display = Display.getCurrent();
        while (!condition.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                fail("Nothing happened within " + PATIENCE + " ms");
            }
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> { });
                display.sleep();
            }
        }
    }
}
