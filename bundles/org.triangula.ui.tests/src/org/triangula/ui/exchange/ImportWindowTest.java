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

import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.confidential.NameRegister.State;
import org.triangula.core.study.StudySession;
import org.triangula.model.actors.Person;
import org.triangula.model.texts.Document;
import org.triangula.testing.ui.WorkbenchStudy;
import org.triangula.ui.OpenWorkbench;
import org.triangula.ui.names.StudyNames;
import org.triangula.ui.study.StudyWorkspace;

/** A folder with transcripts of several formats is imported in the window, and taken back. */
class ImportWindowTest {

    private static final String FORM = "Datum: 16.04.2024\nInterviewkürzel: K07\nName der IP: Selma Beispiel\n\n";

    @TempDir
    private Path folder;

    private StudySession session;
    private ImportWindow window;

    @BeforeEach
    void open() throws IOException {
        session = OpenWorkbench.open(folder);
        write("Kreise/01_ A.txt", "I: Wie?\nB: Gut.");
        write("Kreise/Nord/02_ B.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v B>Gut.");
        write("Kreise/Nord/03_ C.rtf", "{\\rtf1 I: Wie?\\par B: Gut.\\par}");
        write("Kreise/04_ D.txt", FORM + "I: Guten Tag, Selma Beispiel.\nB: Tag.");
        write("Kreise/05_ E.rtf", "{\\rtf1 cut");
        write("Kreise/transcription.txt", "Transcription for x\n\nHallo.\n");
        write("Kreise/transcription.json", "{\"segments\": [{\"start\": 0, \"text\": \"Hallo.\"}]}");
        window = new ImportWindow(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
        window.open();
    }

    private void write(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    @AfterEach
    void close() {
        if (window.getShell() != null) {
            window.close();
        }
        OpenWorkbench.close();
    }

    private List<String> rows() {
        return Arrays.stream(window.table().viewer().getTable().getItems()).map(ImportWindowTest::row).toList();
    }

    private static String row(TableItem item) {
        return (item.getChecked() ? "x " : "- ") + item.getText(0) + " | " + item.getText(1);
    }

    @Test
    void manyFilesAreOneImport() {
        assertFalse(window.isReady(), "nothing is chosen");
        window.addFiles(List.of(folder.resolve("Kreise")));
        WorkbenchStudy.waitFor(window::isReady);
        assertEquals(List.of("x 01_ A.txt | Kreise", "x 04_ D.txt | Kreise", "- 05_ E.rtf | Kreise",
            "x 02_ B.vtt | Kreise/Nord", "x 03_ C.rtf | Kreise/Nord", "x transcription.json | Kreise",
            "- transcription.txt | Kreise"), rows());
        int before = session.study().getTexts().getDocuments().size();
        window.importTicked();
        WorkbenchStudy.waitFor(() -> window.table().rows().size() == 2);
        assertTrue(window.getShell() != null, "the file that could not be read is still listed");
        List<Document> documents = session.study().getTexts().getDocuments();
        assertEquals(before + 5, documents.size());
        assertEquals("Kreise", session.study().getTexts().getGroups().get(0).getName());
        Document form = documents.stream().filter(each -> "04_ D".equals(each.getName())).findFirst().orElseThrow();
        Person person = form.getInterview().getRespondents().get(0);
        assertEquals("K07", person.getName());
        var register = StudyNames.get().register().orElseThrow();
        assertEquals(State.PLAIN, register.state());
        assertEquals("Selma Beispiel", register.find(person.getId()).orElseThrow().name());
        StudyWorkspace.get().undo();
        assertEquals(before, session.study().getTexts().getDocuments().size(), "one undo takes all back");
    }

    @Test
    void oneFileIsReadInTheFormatThatIsChosenAndClosesTheWindow() {
        window.addFiles(List.of(folder.resolve("Kreise/01_ A.txt")));
        WorkbenchStudy.waitFor(window::isReady);
        assertEquals("documents: 1 · paragraphs: 2 · speakers: 2", ImportTable.content(window.table().rows().get(0)));
        window.importTicked();
        WorkbenchStudy.waitFor(() -> window.getShell() == null);
        assertEquals("01_ A", session.study().getTexts().getDocuments().getLast().getName());
    }

    @Test
    void filesThatCannotBeReadAreNamedWithTheReason() {
        window.addFiles(List.of(folder.resolve("Kreise/05_ E.rtf"), folder.resolve("gone.txt")));
        WorkbenchStudy.waitFor(() -> window.table().rows().size() == 2
            && window.table().viewer().getTable().getItem(1).getText(5).contains("no such file"));
        assertTrue(window.table().viewer().getTable().getItem(0).getText(5).contains("not complete"));
        assertFalse(window.isReady());
    }
}
