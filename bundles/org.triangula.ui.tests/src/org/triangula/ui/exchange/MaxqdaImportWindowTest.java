// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.exchange.ImportPreview.Change;
import org.triangula.core.exchange.ImportReport.Count;
import org.triangula.core.exchange.PlacementQuestion;
import org.triangula.core.study.StudySession;
import org.triangula.model.Study;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.testing.ui.WorkbenchStudy;
import org.triangula.ui.OpenWorkbench;
import org.triangula.ui.study.StudyWorkspace;

/** Tables of MAXQDA in the import window: what comes in, what changes, what is left out, what has to be placed. */
class MaxqdaImportWindowTest {

    private static final String HEADINGS =
        "Dokumentname;Code;Anfang;Ende;Gewicht;Segment;Kommentar;Erstellt von;Erstellt am\n";

    @TempDir
    private Path folder;

    private StudySession session;
    private ImportWindow window;

    @BeforeEach
    void open() {
        session = OpenWorkbench.open(folder);
        show();
    }

    private void show() {
        window = new ImportWindow(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
        window.open();
    }

    @AfterEach
    void close() {
        if (window.getShell() != null) {
            window.close();
        }
        OpenWorkbench.close();
    }

    private Path write(String name, String... rows) throws IOException {
        return Files.writeString(folder.resolve(name), "\ufeff" + HEADINGS + String.join("\n", rows) + "\n");
    }

    private List<String> listed(String kind, Change change) {
        PreviewPage page = window.details().preview();
        Count count = Arrays.stream(page.kinds().getTable().getItems()).map(item -> (Count) item.getData())
            .filter(each -> each.kind().equals(kind)).findFirst().orElseThrow();
        page.kinds().setSelection(new StructuredSelection(count));
        page.showOnly(change);
        OpenWorkbench.processEvents();
        return Arrays.stream(page.items().getTable().getItems()).map(item -> item.getText(1) + " | " + item.getText(2))
            .toList();
    }

    private List<Coding> codings() {
        return document().getSelections().stream().flatMap(selection -> selection.getCodings().stream()).toList();
    }

    private Document document() {
        return session.study().getTexts().getDocuments().getFirst();
    }

    private void importFile(Path file) {
        window.addFiles(List.of(file));
        WorkbenchStudy.waitFor(window::isReady);
        window.importTicked();
        WorkbenchStudy.waitFor(() -> window.getShell() == null);
    }

    @Test
    void newChangedAndLeftOutRowsAreShownAndOneUndoTakesAllBack() throws IOException {
        importFile(write("first.csv", "Interview 01;Wege > Amt;2;2;10;The office for müßige Anfragen is.;gut;CD;"));
        assertEquals(10, codings().getFirst().getWeight());
        Study before = EcoreUtil.copy(session.study());
        show();
        window.addFiles(List.of(write("second.csv",
            "Interview 01;Wege > Amt;2;2;60;The office for müßige Anfragen is.;besser;CD;",
            "Interview 01;Frage;1;1;0;Who is in charge?;;CD;04.03.2024 09:01:02",
            "Interview 01;;1;1;0;Who is in charge?;;CD;",
            "Interview 01;Unklar;;;0;is;;CD;",
            "Interview 99;Fern;1;1;0;Far away.;;CD;")));
        WorkbenchStudy.waitFor(window::isReady);
        assertEquals(List.of("Wege > Amt | Weight: 10 → 60; Comment: gut → besser"),
            listed("Coded segments", Change.CHANGED));
        assertEquals(List.of("Frage | Document: Interview 01; Segment: Who is in charge?; Created by: CD",
            "Fern | Document: Interview 99; Segment: Far away.; Created by: CD"),
            listed("Coded segments", Change.ADDED));
        assertEquals(List.of("Row 4 | The row names no code and is left out."),
            listed("Coded segments", Change.LEFT_OUT));
        assertEquals(List.of("Interview 99 | Rebuilt from its passages, marked as partial."),
            listed("Documents", Change.ADDED));
        assertEquals(1, codings().size(), "nothing has happened yet");

        // the doubtful passage is asked for; the second place is chosen and the file read again
        var questions = window.table().rows().getFirst().plan().orElseThrow().preview().placements();
        assertEquals(List.of("Unklar"), questions.stream().map(PlacementQuestion::label).toList());
        assertTrue(questions.getFirst().candidates().size() >= 2);
        window.details().places().tick(1);
        window.details().places().apply();
        WorkbenchStudy.waitFor(window::isReady);
        assertEquals(3, listed("Coded segments", Change.ADDED).size());

        window.importTicked();
        WorkbenchStudy.waitFor(() -> window.getShell() == null);
        assertEquals(3, codings().size());
        assertEquals(2, session.study().getTexts().getDocuments().size());
        assertEquals(60, codings().getFirst().getWeight());
        StudyWorkspace.get().undo();
        assertTrue(EcoreUtil.equals(before, session.study()), "one undo takes the whole import back");
    }

    @Test
    void unknownHeadingsWaitForAnAnswer() throws IOException {
        window.addFiles(List.of(Files.writeString(folder.resolve("u.csv"),
            "Document name;Code;Extrait\nInterview 01;Frage;Who is in charge?\n")));
        WorkbenchStudy.waitFor(() -> window.table().rows().size() == 1
            && window.details().openPage().startsWith("Columns"));
        assertFalse(window.isReady());
    }
}
