// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.coding.Passage;
import org.triangula.coding.operation.CreateDocument;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.exchange.maxqda.study.MaxqdaImporter;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentKind;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.study.StudyWorkspace;

/** Decisions on waiting passages by key, and what the list shows after each. */
class ReviewViewTest {

    private Path folder;
    private ReviewView view;

    @BeforeEach
    void open() throws IOException, ProblemException, PartInitException {
        folder = Files.createTempDirectory("review");
        CompletableFuture<Boolean> created = StudyWorkspace.get().create(folder.resolve("S.triangula"), "S");
        waitFor(created::isDone);
        StudySession session = session();
        StudyWorkspace.get().run(new CreateDocument("G", DocumentKind.INTERVIEW,
            "Ja. Das ist ein Satz, den es nur einmal gibt.\nJa. Ja.\nNein.\n"));
        Path file = Files.writeString(folder.resolve("a.csv"), "Dokumentname;Code;Anfang;Ende;Segment\n"
            + "G;Satz;1;1;Das ist ein Satz, den es nur einmal gibt.\nG;Zustimmung;2;2;Ja.\n"
            + "G;Fremd;3;3;Gar nicht da.\n");
        StudyWorkspace.get().run(new MaxqdaImporter().read(new ImportRequest(file, session.study(),
            Map.of("settings", folder.toString()), session::text), Progress.NONE).operation());
        view = (ReviewView) page().showView(ReviewView.ID);
        waitFor(() -> view.shown().size() == 2);
    }

    @AfterEach
    void close() throws IOException {
        page().hideView(view);
        StudyWorkspace.get().close();
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    private static StudySession session() {
        return StudyWorkspace.get().current().orElseThrow();
    }

    private static void waitFor(BooleanSupplier happened) {
        Display display = Display.getCurrent();
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (!happened.getAsBoolean() && Instant.now().isBefore(end)) {
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> {
                    // wakes the display
                });
                display.sleep();
            }
        }
        assertTrue(happened.getAsBoolean());
    }

    private static int codings() {
        Document document = session().study().getTexts().getDocuments().getFirst();
        return document.getSelections().stream().mapToInt(selection -> selection.getCodings().size()).sum();
    }

    private void press(int key, char character) {
        Event event = new Event();
        event.keyCode = key;
        event.character = character;
        view.table().table().notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void aNumberPlacesAndUndoBringsBack() {
        assertEquals(1, codings());
        assertEquals(List.of(3, 0), view.shown().stream().map(entry -> entry.places().size()).toList());
        view.table().table().setSelection(0);
        press('2', '2');
        waitFor(() -> view.shown().size() == 1);
        assertEquals(2, codings());
        StudyWorkspace.get().undo();
        waitFor(() -> view.shown().size() == 2);
        assertEquals(1, codings());
    }

    private static Passage selected() {
        return Adapters.adapt(page().getActiveEditor(), Passage.class);
    }

    @Test
    void aPassageGoesWhereTheDocumentIsSelected() throws PartInitException {
        Document document = session().study().getTexts().getDocuments().getFirst();
        view.table().table().setSelection(1);
        press('0', '0');
        assertEquals(1, codings());
        ObjectOpeners.openPassage(document, 54, 58);
        waitFor(() -> selected() != null && selected().start() == 54);
        page().activate(view);
        press('0', '0');
        waitFor(() -> view.shown().size() == 1);
        assertEquals(2, codings());
        assertEquals("Fremd", document.getSelections().getLast().getCodings().getFirst().getCode().getName());
        assertEquals(List.of(54, 58),
            List.of(document.getSelections().getLast().getStart(), document.getSelections().getLast().getEnd()));
        page().closeAllEditors(false);
        StudyWorkspace.get().undo();
        waitFor(() -> view.shown().size() == 2);
        assertEquals(1, codings());
    }

    @Test
    void whatIsLeftOutCanBeBroughtBack() {
        view.table().table().setSelection(1);
        press(SWT.DEL, (char) 0);
        waitFor(() -> view.shown().size() == 1);
        view.showSkipped(true);
        assertEquals(2, view.shown().size());
        view.table().table().setSelection(1);
        press(SWT.INSERT, (char) 0);
        waitFor(() -> view.shown().stream().noneMatch(entry -> entry.item().skipped()));
        assertEquals(1, codings());
        // nothing resembles this passage, so no number does anything
        view.table().table().setSelection(1);
        press('1', '1');
        assertEquals(1, codings());
    }
}
