// SPDX-License-Identifier: EPL-2.0
package org.triangula.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangula.cli.commands.NewStudyCommand;
import org.triangula.cli.commands.RedoCommand;
import org.triangula.cli.commands.StudyCheckCommand;
import org.triangula.cli.commands.StudyInfoCommand;
import org.triangula.cli.commands.UndoCommand;
import org.triangula.core.command.Console;
import org.triangula.core.command.ConsoleCommand;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.TextsFactory;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import picocli.CommandLine.Command;

class CommandTreeTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        out.reset();
        err.reset();
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8), errors, Progress.NONE);
        List<CommandTree.Entry> entries = List.of(new CommandTree.Entry("study new", NewStudyCommand::new),
            new CommandTree.Entry("study info", StudyInfoCommand::new),
            new CommandTree.Entry("study check", StudyCheckCommand::new),
            new CommandTree.Entry("study undo", UndoCommand::new),
            new CommandTree.Entry("study redo", RedoCommand::new),
            new CommandTree.Entry("break", BrokenCommand::new),
            new CommandTree.Entry("cancel", CancelledCommand::new));
        return new CommandTree(entries, console, new Failures(errors, folder.resolve("home"))).execute(arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String study() {
        return folder.resolve("S.triangula").toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "study --help", "study new --help", "study undo -h"})
    void helpIsEverywhere(String line) {
        assertEquals(0, run(line.split(" ")));
        assertTrue(out().contains("Usage: triangula run"), out());
        assertTrue(out().contains("Show this text."), out());
        assertEquals("", err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "study", "study nonsense", "study new", "study info a b",
        "study new a --nonsense", "study undo a x", "study undo a 0"})
    void wrongUsageIsStatusTwoWithAHint(String line) {
        assertEquals(2, run(line.split(" ")));
        assertEquals("", out());
        assertEquals(2, err().lines().count(), err());
        assertTrue(err().contains("--help\"."), err());
    }

    @Test
    void whatCannotBeDoneIsStatusOneWithOneLine() {
        assertEquals(1, run("study", "info", folder.resolve("nothing").toString()));
        assertEquals(1, err().lines().count(), err());
        assertEquals("", out());
        assertEquals(1, run("cancel"));
        assertEquals(1, err().lines().count(), err());
    }

    @Test
    void unexpectedFailureIsOneLineAndDetailsInAFile() throws IOException {
        assertEquals(1, run("break"));
        assertEquals(1, err().lines().count(), err());
        assertFalse(err().contains("Exception"), err());
        String log = Files.readString(folder.resolve("home/logs/command-line.log"));
        assertTrue(log.contains("IllegalStateException: broken"), log);
    }

    @Test
    void studyLivesThroughCommands() throws ProblemException, IOException {
        assertEquals(0, run("study", "new", study(), "--title", "Städte"));
        try (StudySession session = new StudyStore().open(Path.of(study()), Progress.NONE)) {
            addDocument(session, "One");
            addDocument(session, "Two");
            session.save();
            assertEquals(1, run("study", "undo", study()), "while another session holds the study");
            assertTrue(err().contains("process"), err());
            assertEquals(0, run("study", "info", study(), "--json"));
        }
        assertEquals(0, run("study", "info", study(), "--json"));
        JsonObject facts = JsonParser.parseString(out()).getAsJsonObject();
        assertEquals("Städte", facts.get("title").getAsString());
        assertEquals(1, facts.get("format").getAsInt());
        assertEquals(2, facts.get("operations").getAsInt());
        assertEquals(2, facts.getAsJsonObject("counts").get("documents").getAsInt());
        assertEquals(0, facts.getAsJsonObject("counts").get("glossaryEntries").getAsInt());
        assertEquals(0, facts.getAsJsonObject("counts").get("surveys").getAsInt());
        assertEquals(1, run("study", "undo", study(), "3"));
        assertEquals(0, run("study", "undo", study(), "2"));
        assertEquals(List.of("Undone: Add Two", "Undone: Add One"), out().lines().toList());
        assertEquals(0, run("study", "redo", study()));
        assertEquals(List.of("Redone: Add One"), out().lines().toList());
        assertEquals(0, run("study", "info", study()));
        assertTrue(out().contains("1 documents"), out());
        assertEquals(0, run("study", "check", study()), out());
    }

    @Test
    void checkFindsDamage() throws ProblemException, IOException {
        assertEquals(0, run("study", "new", study()));
        Document[] added = new Document[1];
        try (StudySession session = new StudyStore().open(Path.of(study()), Progress.NONE)) {
            added[0] = addDocument(session, "One");
            session.execute(StudyOperation.of("Wrong", edit -> {
                Selection selection = TextsFactory.eINSTANCE.createSelection();
                selection.setStart(3);
                selection.setEnd(99);
                added[0].getSelections().add(selection);
            }));
            session.save();
        }
        Path text = Path.of(study()).resolve(added[0].getTextFile());
        Files.writeString(text, "Something else");
        Files.writeString(Path.of(study()).resolve("strange.bin"), "x");
        assertEquals(1, run("study", "check", study()));
        assertTrue(out().contains("checksum does not fit"), out());
        assertTrue(out().contains("is not a passage"), out());
        assertTrue(out().contains("NOTE strange.bin"), out());
        assertEquals(1, err().lines().count(), err());
        Files.delete(text);
        assertEquals(1, run("study", "check", study()));
        assertTrue(out().contains("The file is missing"), out());
        Path model = Path.of(study()).resolve("model/texts.xmi");
        Files.writeString(model, Files.readString(model).substring(0, 40));
        assertEquals(1, run("study", "check", study()));
        assertTrue(out().contains("DAMAGE model/texts.xmi"), out());
    }

    private static Document addDocument(StudySession session, String name) throws ProblemException {
        Document document = TextsFactory.eINSTANCE.createDocument();
        session.execute(StudyOperation.of("Add " + name, edit -> {
            StoredText text = edit.storeText(name, "Text of " + name + "\nzwei");
            document.setName(name);
            document.setTextFile(text.file());
            document.setTextChecksum(text.checksum());
            document.setTextLength(text.length());
            document.setParagraphCount(text.paragraphs());
            edit.study().getTexts().getDocuments().add(document);
        }));
        return document;
    }

    @Command
    static final class BrokenCommand extends ConsoleCommand {
        @Override
        protected void run() {
            throw new IllegalStateException("broken");
        }
    }

    @Command
    static final class CancelledCommand extends ConsoleCommand {
        @Override
        protected void run() {
            throw new CancellationException();
        }
    }
}
