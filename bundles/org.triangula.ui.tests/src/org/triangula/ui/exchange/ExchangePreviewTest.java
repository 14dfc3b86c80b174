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

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.exchange.ExchangeFormats.Format;
import org.triangula.core.exchange.ImportPreview.Change;
import org.triangula.core.study.StudySession;
import org.triangula.testing.ui.WorkbenchStudy;
import org.triangula.ui.OpenWorkbench;
import org.triangula.ui.study.StudyWorkspace;

/** The windows show what would happen, ask what they must know, and let nothing happen before. */
class ExchangePreviewTest {

    @TempDir
    private Path folder;

    private final TableFormat table = new TableFormat();
    private StudySession session;
    private ImportWindow window;
    private ExportWindow export;

    @BeforeEach
    void open() throws IOException {
        session = OpenWorkbench.open(folder);
        Files.writeString(folder.resolve("a.tab"), "x");
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        window = new ImportWindow(shell, List.of(table.format()));
        export = new ExportWindow(shell, List.of(table.format()));
    }

    @AfterEach
    void close() {
        if (window.getShell() != null) {
            window.close();
        }
        if (export.getShell() != null) {
            export.close();
        }
        OpenWorkbench.close();
    }

    private static List<String> rows(TableViewer viewer) {
        int columns = viewer.getTable().getColumnCount();
        return Arrays.stream(viewer.getTable().getItems()).map(item -> {
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                row.append(i == 0 ? "" : " | ").append(item.getText(i));
            }
            return row.toString();
        }).toList();
    }

    private List<String> glossary() {
        return session.study().getGlossary().stream().map(entry -> entry.getName()).toList();
    }

    private void answerColumns() {
        window.open();
        window.addFiles(List.of(folder.resolve("a.tab")));
        WorkbenchStudy.waitFor(() -> window.details().openPage().equals("Columns (1)"));
        assertFalse(window.isReady(), "nothing can be imported before the columns are explained");
        assertFalse(window.details().columns().isComplete());
        assertEquals("Still missing: Definition.", window.details().columns().hint());
        window.details().columns().choose(2, "name");
        assertEquals("Still missing: Definition.", window.details().columns().hint());
        window.details().columns().choose(2, "definition");
        assertTrue(window.details().columns().isComplete());
        window.details().columns().apply();
        WorkbenchStudy.waitFor(window::isReady);
    }

    @Test
    void columnsAreAskedThenEveryNumberOpensItsListAndOneUndoTakesAllBack() {
        answerColumns();
        assertEquals("What comes in", window.details().openPage());
        PreviewPage preview = window.details().preview();
        assertEquals(List.of("terms | 3 | 1 | 1 | 0 | 0 | 1"), rows(preview.kinds()));
        assertEquals(3, rows(preview.items()).size());
        preview.showOnly(Change.CHANGED);
        assertEquals(List.of("Changed | district | Definition: old words → new words | row 2"), rows(preview.items()));
        preview.showOnly(Change.LEFT_OUT);
        assertEquals(List.of("Not taken | county | It has no definition. | row 4"), rows(preview.items()));
        preview.showOnly(Change.SAME);
        assertTrue(rows(preview.items()).isEmpty());
        List<String> before = glossary();
        window.importTicked();
        WorkbenchStudy.waitFor(() -> window.getShell() == null);
        assertEquals(before.size() + 1, glossary().size());
        assertEquals("catchment", glossary().getLast());
        StudyWorkspace.get().undo();
        assertEquals(before, glossary());
    }

    @Test
    void aChosenPlaceIsReadAgainAndImported() {
        answerColumns();
        window.details().open(2);
        assertEquals("To be placed (1)", window.details().openPage());
        window.details().places().tick(1);
        window.details().places().apply();
        WorkbenchStudy.waitFor(() -> "2".equals(table.read().getLast().get("place.row 3")) && window.isReady());
        assertEquals(List.of("terms | 4 | 2 | 1 | 0 | 0 | 1"), rows(window.details().preview().kinds()));
        window.importTicked();
        WorkbenchStudy.waitFor(() -> window.getShell() == null);
        assertEquals("placed", glossary().getLast());
    }

    @Test
    void anOptionOfTheFormatIsUsed() {
        answerColumns();
        window.details().options().choose("capitals", "true");
        WorkbenchStudy.waitFor(() -> "true".equals(table.read().getLast().get("capitals")) && window.isReady());
        window.importTicked();
        WorkbenchStudy.waitFor(() -> window.getShell() == null);
        assertEquals("CATCHMENT", glossary().getLast());
    }

    @Test
    void lossesAreToldBeforeAnythingIsWritten() {
        export.open();
        export.setFormat("table");
        WorkbenchStudy.waitFor(() -> export.losses().size() == 1);
        assertFalse(export.isReady(), "there is no file yet");
        assertTrue(export.said().startsWith("The list below names what is lost or doubtful: 1."), export.said());
        export.options().choose("capitals", "true");
        WorkbenchStudy.waitFor(() -> export.losses().size() == 2);
        export.setFile(folder.resolve("out.tab"));
        WorkbenchStudy.waitFor(export::isReady);
        assertTrue(table.written().isEmpty());
        export.act();
        WorkbenchStudy.waitFor(() -> !table.written().isEmpty() && export.isReady());
        assertEquals("true", table.written().getLast().get("capitals"));
        assertEquals(2, export.losses().size());
    }

    @Test
    void theNameOfTheFileFollowsTheFormat() {
        Format first = table.format();
        ExportWindow window = new ExportWindow(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(),
            List.of(first, new Format("book", "Book", List.of(".book"), first.importers(), first.exporters())));
        window.open();
        window.setFormat("book");
        window.setFile(folder.resolve("out.tab"));
        assertEquals("table", window.format().orElseThrow().id(), "the ending that was typed counts");
        window.setFormat("book");
        assertEquals(folder.resolve("out.book"), window.file().orElseThrow());
        window.setFile(folder.resolve("out"));
        window.setFormat("table");
        assertEquals(folder.resolve("out.tab"), window.file().orElseThrow());
        WorkbenchStudy.waitFor(window::isReady);
        window.close();
    }
}
