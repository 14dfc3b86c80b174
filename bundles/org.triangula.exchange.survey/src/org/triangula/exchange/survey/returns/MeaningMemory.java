// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.returns;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.triangula.core.exchange.ColumnMapping;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.AtomicFiles;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;

/** What people said about columns, kept in {@code survey-columns.json} in a folder of settings, by headings. */
final class MeaningMemory {

    static final String FILE = "survey-columns.json";

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final Path file;

    /** The whole file: for each set of headings the meaning of each heading. */
    private record Answers(Map<String, Map<String, String>> answers) {
    }

    MeaningMemory(Path settings) {
        file = settings.resolve(FILE);
    }

    static String signature(List<String> headings) {
        return String.join("|", headings.stream().map(MeaningGuess::normal).sorted().toList());
    }

    void remember(ColumnMapping question, ColumnMapping.Answer answer) throws ProblemException {
        Map<String, Map<String, String>> answers = read();
        Map<String, String> fields = new TreeMap<>();
        for (ColumnMapping.Column column : question.columns()) {
            fields.put(MeaningGuess.normal(column.heading()), answer.fields().getOrDefault(column.number(),
                ColumnMeaning.Kind.IGNORED.name()));
        }
        answers.put(question.signature(), fields);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            AtomicFiles.write(file.toAbsolutePath(),
                GSON.toJson(new Answers(answers)).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ProblemException(new Problem(FILE, Messages.memory_write, Messages.memory_write_remedy), e);
        }
    }

    /** What was said about a table with these headings: identity of the meaning by heading; empty if nothing was. */
    Map<String, String> find(List<String> headings) throws ProblemException {
        return read().getOrDefault(signature(headings), Map.of());
    }

    private Map<String, Map<String, String>> read() throws ProblemException {
        if (!Files.isRegularFile(file)) {
            return new TreeMap<>();
        }
        try {
            Answers read = GSON.fromJson(Files.readString(file), Answers.class);
            Map<String, Map<String, String>> answers = new TreeMap<>();
            if (read != null && read.answers() != null) {
                read.answers().forEach((signature, fields) -> {
                    if (fields != null) {
                        answers.put(signature, fields);
                    }
                });
            }
            return answers;
        } catch (IOException | JsonParseException e) {
            throw new ProblemException(new Problem(FILE, Messages.memory_damaged, Messages.memory_damaged_remedy), e);
        }
    }
}
