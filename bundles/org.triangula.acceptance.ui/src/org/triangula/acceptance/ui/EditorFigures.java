// SPDX-License-Identifier: EPL-2.0
package org.triangula.acceptance.ui;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.triangula.coding.ui.document.DocumentEditor;
import org.triangula.model.texts.Document;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.study.StudyWorkspace;

/**
 * Measures the document editor with a long, densely coded document: how long it takes to open, to paint a frame while
 * scrolling, from a key to the painted stripe, and how long the window does not answer meanwhile. One line a figure:
 * id, value, unit, target, ok or short.
 */
final class EditorFigures {

    private static final int FRAMES = 150;
    private static final int STEP = 97;
    private static final int KEYS = 60;
    private static final int OPENINGS = 3;

    private final Screen screen;
    private final Protocol protocol;
    private final Path folder;
    private final List<Double> keyWork = new ArrayList<>();

    EditorFigures(Screen screen, Protocol protocol, Path folder) {
        this.screen = screen;
        this.protocol = protocol;
        this.folder = folder;
    }

    void run() {
        CompletableFuture<Boolean> created = new CompletableFuture<>();
        screen.ask(() -> StudyWorkspace.get().create(folder.resolve("Large.triangula"), "Large")
            .whenComplete((done, problem) -> created.complete(Boolean.TRUE.equals(done))));
        if (!created.orTimeout(2, TimeUnit.MINUTES).join()) {
            throw new AssertionError("the study could not be created");
        }
        screen.ask(() -> StudyWorkspace.get().run(new LargeStudy()));
        screen.ask(this::warmUp);
        open();
        screen.ask(this::scroll);
        code();
    }

    private static List<Document> documents() {
        return StudyWorkspace.get().current().orElseThrow().study().getTexts().getDocuments();
    }

    /** A person has worked with a short document before. */
    private Object warmUp() {
        DocumentEditor editor = openEditor(documents().get(1));
        until(() -> !editor.pane().widget().isDisposed() && idle());
        press(editor, 0, 40, '1');
        until(EditorFigures::idle);
        return null;
    }

    private void open() {
        List<Double> times = new ArrayList<>();
        List<Double> works = new ArrayList<>();
        List<Double> waits = new ArrayList<>();
        for (int i = 0; i < OPENINGS; i++) {
            Stalls stalls = new Stalls(PlatformUI.getWorkbench().getDisplay());
            screen.ask(() -> {
                long start = System.nanoTime();
                long work = cpu();
                DocumentEditor editor = openEditor(documents().get(0));
                editor.pane().widget().update();
                times.add((System.nanoTime() - start) / 1e6);
                works.add((cpu() - work) / 1e6);
                return null;
            });
            waits.add(stalls.afterwards(3000));
            if (i < OPENINGS - 1) {
                screen.ask(() -> page().closeEditor(page().getActiveEditor(), false));
            }
        }
        figure("coding.editor.open", median(times), 500);
        note("coding.editor.open", works);
        // the opening itself is one of these
        figure("coding.editor.open.stall", median(waits), 500);
    }

    private Object scroll() {
        StyledText text = editor().pane().widget();
        List<Double> frames = new ArrayList<>();
        List<Double> works = new ArrayList<>();
        for (int i = 0; i < FRAMES; i++) {
            long start = System.nanoTime();
            long work = cpu();
            text.setTopPixel(text.getTopPixel() + STEP);
            text.update();
            frames.add((System.nanoTime() - start) / 1e6);
            works.add((cpu() - work) / 1e6);
            idle();
        }
        figure("coding.editor.frame", median(frames), 1000.0 / 60);
        note("coding.editor.frame", works);
        figure("coding.editor.frame95", share(frames, 0.95), 1000.0 / 60);
        return null;
    }

    private void code() {
        List<Double> times = new ArrayList<>();
        Stalls stalls = new Stalls(PlatformUI.getWorkbench().getDisplay());
        for (int i = 0; i < KEYS; i++) {
            int number = i;
            screen.ask(() -> {
                DocumentEditor editor = editor();
                int place = editor.text().paragraphStart(200 + number * 3);
                times.add(press(editor, place + 4, place + 64, '1'));
                return null;
            });
            screen.ask(() -> until(EditorFigures::idle));
        }
        double longest = stalls.afterwards(500);
        figure("coding.editor.key", median(times), 50);
        note("coding.editor.key", keyWork);
        figure("coding.editor.key95", share(times, 0.95), 50);
        figure("coding.editor.key.stall", longest, 100);
    }

    /** Codes a passage by key and says how many milliseconds later its stripe has been painted. */
    private double press(DocumentEditor editor, int start, int end, char key) {
        editor.reveal(start, end, null);
        editor.pane().widget().update();
        int before = editor.codings();
        long pressed = System.nanoTime();
        long work = cpu();
        Event event = new Event();
        event.keyCode = key;
        event.character = key;
        editor.pane().widget().notifyListeners(SWT.KeyDown, event);
        editor.pane().widget().update();
        double took = (System.nanoTime() - pressed) / 1e6;
        keyWork.add((cpu() - work) / 1e6);
        if (editor.codings() != before + 1) {
            throw new AssertionError("the key did not code the passage");
        }
        return took;
    }

    private static DocumentEditor openEditor(Document document) {
        ObjectOpeners.open(document);
        return editor();
    }

    private static DocumentEditor editor() {
        return (DocumentEditor) page().getActiveEditor();
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** Works off what waits; true when there is nothing more. */
    private static boolean idle() {
        return !Display.getCurrent().readAndDispatch();
    }

    private static Object until(BooleanSupplier done) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!done.getAsBoolean() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return null;
    }

    /** Processor time of the thread of the user interface: what is left when other programs share the machine. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void note(String id, List<Double> works) {
        protocol.figure(String.format(Locale.ROOT, "# %s processor time: median %.1f ms, most %.1f ms", id,
            median(works), Collections.max(works)));
    }

    private void figure(String id, double value, double target) {
        protocol.figure(String.format(Locale.ROOT, "%s %.1f ms %.1f %s", id, value, target,
            value <= target ? "ok" : "short"));
    }

    private static double median(List<Double> values) {
        return share(values, 0.5);
    }

    private static double share(List<Double> values, double share) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.floor(sorted.size() * share)));
    }
}
