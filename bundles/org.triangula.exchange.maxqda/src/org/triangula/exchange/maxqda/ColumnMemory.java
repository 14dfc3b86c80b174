// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.AtomicFiles;
import org.triangula.exchange.maxqda.MappingRequest.Answer;
import org.triangula.exchange.maxqda.MappingRequest.UnknownColumn;
import org.triangula.exchange.maxqda.heading.Headings;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;

/**
 * Answers to {@link MappingRequest}s, kept in {@code maxqda-columns.json} in a folder of settings. An answer counts for
 * all tables with the same headings, in whatever order; columns without heading are told by their number.
 */
public final class ColumnMemory {

    /** Name of the file. */
    public static final String FILE = "maxqda-columns.json";

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final Path file;

    /** How an answer is kept; the names are those of the file. */
    private record Kept(String content, Map<String, String> fields) {
    }

    /** The whole file. */
    private record Answers(Map<String, Kept> answers) {
    }

    /**
     * Opens the memory.
     *
     * @param settings folder of the settings; need not exist
     */
    public ColumnMemory(Path settings) {
        this.file = settings.resolve(FILE);
    }

    /**
     * Keeps an answer; one that was given before for the same headings is replaced.
     *
     * @param request the question
     * @param answer the answer
     * @throws ProblemException if it cannot be written
     */
    public void remember(MappingRequest request, Answer answer) throws ProblemException {
        Map<String, Kept> answers = read();
        Map<String, String> fields = new TreeMap<>();
        for (UnknownColumn column : request.columns()) {
            Field field = answer.fields().get(column.number());
            if (field != null) {
                fields.put(key(column.number(), column.heading()), field.id());
            }
        }
        answers.put(request.signature(), new Kept(answer.content().id(), fields));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            AtomicFiles.write(file.toAbsolutePath(),
                GSON.toJson(new Answers(answers)).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ProblemException(new Problem(FILE, Messages.bind(Messages.memory_write, e.getMessage()),
                Messages.memory_write_remedy), e);
        }
    }

    /**
     * Finds an answer.
     *
     * @param signature headings of a table, see {@link MappingRequest#signature()}
     * @param headings the headings by column, from 0
     * @return the answer with the columns of this table
     * @throws ProblemException if the file is damaged
     */
    public Optional<Answer> find(String signature, NavigableMap<Integer, String> headings) throws ProblemException {
        Kept kept = read().get(signature);
        Optional<Content> content = kept == null ? Optional.empty() : Content.of(kept.content());
        if (kept == null || content.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, Field> fields = new TreeMap<>();
        headings.forEach((column, heading) -> Optional.ofNullable(kept.fields().get(key(column + 1, heading)))
            .flatMap(Field::of).ifPresent(field -> fields.put(column + 1, field)));
        return Optional.of(new Answer(content.get(), fields));
    }

    /**
     * Whether an answer was given for a table with headings that are all among some texts. A memory that cannot be read
     * knows nothing.
     *
     * @param texts texts of the beginning of a file, headings and others
     * @return true if at least two headings of an answer are there, and none is missing
     */
    public boolean knows(Collection<String> texts) {
        Set<String> normal = texts.stream().map(Headings::normal).collect(Collectors.toSet());
        try {
            return read().keySet().stream().map(signature -> List.of(signature.split("\\|")))
                .map(headings -> headings.stream().filter(heading -> !heading.isEmpty()).toList())
                .anyMatch(headings -> headings.size() >= 2 && normal.containsAll(headings));
        } catch (ProblemException e) {
            return false;
        }
    }

    private static String key(int number, String heading) {
        String normal = Headings.normal(heading);
        return normal.isEmpty() ? "#" + number : normal;
    }

    private Map<String, Kept> read() throws ProblemException {
        if (!Files.isRegularFile(file)) {
            return new TreeMap<>();
        }
        try {
            Answers read = GSON.fromJson(Files.readString(file), Answers.class);
            Map<String, Kept> answers = new TreeMap<>();
            if (read != null && read.answers() != null) {
                read.answers().forEach((signature, kept) -> {
                    if (kept != null && kept.content() != null && kept.fields() != null) {
                        answers.put(signature, kept);
                    }
                });
            }
            return answers;
        } catch (IOException | JsonParseException e) {
            throw new ProblemException(new Problem(FILE, Messages.memory_damaged,
                Messages.memory_damaged_remedy), e);
        }
    }
}
