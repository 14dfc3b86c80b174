// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import org.sqlite.JDBC;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport.Count;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.exchange.StudyImporter;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;

/** A study and project files that are made of SQL. */
final class Specimen implements AutoCloseable {

    private final Path folder;
    private final StudySession session;

    Specimen(Path folder) throws ProblemException {
        this.folder = folder;
        this.session = new StudyStore().create(folder.resolve("Test.triangula"), "Test");
    }

    StudySession session() {
        return session;
    }

    /** Makes a database of a script beside this class, and of further statements. */
    Path database(String name, String script, String... more) throws IOException, SQLException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        try (Connection connection = JDBC.createConnection("jdbc:sqlite:" + file, new java.util.Properties());
            Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : script(script)) {
                statement.execute(sql);
            }
            for (String sql : more) {
                statement.execute(sql);
            }
            connection.commit();
        }
        return file;
    }

    private static List<String> script(String name) throws IOException {
        if (name.isEmpty()) {
            return List.of();
        }
        try (InputStream input = Specimen.class.getResourceAsStream(name)) {
            String text = new String(input.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            return List.of(text.split(";\\s*\n")).stream().map(String::strip).filter(sql -> !sql.isEmpty()).toList();
        }
    }

    ImportPlan read(StudyImporter importer, Path file, Map<String, String> options) throws ProblemException {
        return importer.read(new ImportRequest(file, session.study(), options, session::text), Progress.NONE);
    }

    /** Imports a file; the counts of the report are "kind read/added/changed". */
    ImportPlan take(StudyImporter importer, Path file, Map<String, String> options) throws ProblemException {
        ImportPlan plan = read(importer, file, options);
        session.execute(plan.operation());
        return plan;
    }

    static List<String> counts(ImportPlan plan) {
        return plan.report().counts().stream().map(Specimen::count).toList();
    }

    private static String count(Count count) {
        return count.kind() + " " + count.read() + "/" + count.added() + "/" + count.updated();
    }

    /** One undo must leave nothing. */
    void assertUndone(String before) throws ProblemException {
        session.undo();
        assertEquals(before, state(), "one undo takes the whole import back");
    }

    /** Everything of the study as text, to be compared. */
    String state() {
        StringBuilder state = new StringBuilder();
        session.study().eAllContents().forEachRemaining(object -> {
            state.append(object.eClass().getName());
            object.eClass().getEAllAttributes().forEach(attribute -> state.append(' ')
                .append(attribute.getName()).append('=').append(object.eGet(attribute)));
            state.append('\n');
        });
        return state.toString();
    }

    @Override
    public void close() throws ProblemException {
        session.close();
    }
}
