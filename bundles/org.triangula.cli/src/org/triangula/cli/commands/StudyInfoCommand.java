// SPDX-License-Identifier: EPL-2.0
package org.triangula.cli.commands;

import java.io.PrintStream;
import java.nio.file.Path;

import org.triangula.core.command.ConsoleCommand;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudyFacts;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.model.Study;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is in a study. */
@Command
public final class StudyInfoCommand extends ConsoleCommand {

    @Parameters(paramLabel = "DIR", index = "0")
    private Path folder;

    @Option(names = "--json")
    private boolean json;

    @Override
    protected void run() throws ProblemException {
        try (StudySession session = new StudyStore().openToRead(folder, console().progress())) {
            StudyFacts facts = StudyFacts.of(session);
            if (json) {
                printJson(session, facts);
            } else {
                printText(facts);
            }
        }
    }

    private void printJson(StudySession session, StudyFacts facts) {
        Study study = session.study();
        JsonObject object = new JsonObject();
        object.addProperty("path", session.folder().path().toString());
        object.addProperty("title", facts.title());
        object.addProperty("format", facts.format());
        object.add("created", study.getCreatedAt() == null ? JsonNull.INSTANCE
            : new JsonPrimitive(study.getCreatedAt().toString()));
        object.addProperty("lastSaved", facts.savedAt().toString());
        object.addProperty("savedWith", facts.savedWith());
        object.addProperty("invented", study.isInvented());
        JsonArray languages = new JsonArray();
        study.getLanguages().forEach(languages::add);
        object.add("languages", languages);
        object.addProperty("size", facts.size());
        object.addProperty("operations", facts.operations());
        object.addProperty("unsavedOperations", facts.unsaved());
        JsonObject counts = new JsonObject();
        facts.counts().forEach(counts::addProperty);
        object.add("counts", counts);
        console().out().println(new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create()
            .toJson(object));
    }

    private void printText(StudyFacts facts) {
        PrintStream out = console().out();
        out.println(facts.title());
        out.println(Messages.bind(Messages.info_saved, facts.savedAt(), facts.savedWith()));
        out.println(Messages.bind(Messages.info_operations, facts.operations(), facts.unsaved()));
        out.println(Messages.bind(Messages.info_size, "%.1f".formatted(facts.size() / (double) (1 << 20))));
        facts.counts().forEach((kind, count) -> {
            if (count > 0) {
                out.println("%8d %s".formatted(count, kind));
            }
        });
    }
}
