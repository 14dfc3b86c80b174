// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportPreview;
import org.triangula.core.exchange.ImportPreview.Change;
import org.triangula.core.exchange.StudyImporter;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Code;

/** Damaged and malicious project files give one clear problem or lines of the report, and never change the study. */
class HostileProjectsTest {

    private static final List<StudyImporter> IMPORTERS =
        List.of(new QualCoderImporter(), new TaguetteImporter(), new MaxqdaProjectImporter());
    private static final List<String> SCRIPTS = List.of("qualcoder.sql", "taguette.sql", "maxqda.sql");

    @TempDir
    private Path folder;
    private Specimen specimen;

    @BeforeEach
    void create() throws ProblemException {
        specimen = new Specimen(folder);
    }

    @AfterEach
    void close() throws ProblemException {
        specimen.close();
    }

    private ProblemException refused(StudyImporter importer, Path file) {
        String before = specimen.state();
        ProblemException problem = assertThrows(ProblemException.class,
            () -> specimen.read(importer, file, Map.of()), () -> importer.toString());
        assertEquals(before, specimen.state());
        assertFalse(problem.problem().remedy().isBlank());
        return problem;
    }

    @Test
    void filesThatAreNoDatabaseAreRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("a.qda"), "not a database");
        Path empty = Files.write(folder.resolve("b.mx20"), new byte[0]);
        for (StudyImporter importer : IMPORTERS) {
            assertTrue(refused(importer, text).problem().reason().contains("not an SQLite database"));
            assertTrue(refused(importer, empty).problem().reason().contains("not an SQLite database"));
            assertTrue(refused(importer, folder.resolve("gone.mx20")).problem().reason().contains("cannot be read"));
        }
    }

    @Test
    void databasesOfAnotherKindAreRefused() throws Exception {
        Path other = specimen.database("other.db", "", "CREATE TABLE x (y)");
        for (StudyImporter importer : IMPORTERS) {
            assertTrue(refused(importer, other).problem().reason().contains("another kind"));
        }
        // tables of the right names without the columns are read as empty
        Path hollow = specimen.database("hollow.mx20", "", "CREATE TABLE Texts (x)", "CREATE TABLE Codewords (x)",
            "CREATE TABLE Codings (x)", "INSERT INTO Codings VALUES (1)", "INSERT INTO Texts VALUES ('')");
        ImportPlan plan = specimen.read(new MaxqdaProjectImporter(), hollow, Map.of());
        assertTrue(plan.report().counts().stream().allMatch(count -> count.added() == 0),
            () -> Specimen.counts(plan).toString());
    }

    @Test
    void cutAndOverwrittenFilesNeverGetPastTheImporter() throws Exception {
        Random random = new Random(4);
        for (int kind = 0; kind < IMPORTERS.size(); kind++) {
            byte[] whole = Files.readAllBytes(specimen.database("whole", SCRIPTS.get(kind)));
            for (int trial = 0; trial < 48; trial++) {
                byte[] damaged = trial % 2 == 0 ? Arrays.copyOf(whole, 100 + random.nextInt(whole.length - 100))
                    : whole.clone();
                for (int i = 0; trial % 2 == 1 && i < 1 + 3 * trial; i++) {
                    damaged[16 + random.nextInt(damaged.length - 16)] = (byte) random.nextInt();
                }
                Path file = Files.write(folder.resolve("damaged" + kind + "-" + trial), damaged);
                readOrRefuse(IMPORTERS.get(kind), file);
            }
        }
    }

    private void readOrRefuse(StudyImporter importer, Path file) throws IOException {
        String before = specimen.state();
        try {
            ImportPlan plan = specimen.read(importer, file, Map.of());
            specimen.session().execute(plan.operation());
            specimen.session().undo();
        } catch (ProblemException e) {
            assertFalse(e.problem().remedy().isBlank());
        }
        assertEquals(before, specimen.state());
        Files.delete(file);
    }

    @Test
    void namesWithQuotesAndSqlAreOnlyNames() throws Exception {
        Path file = specimen.database("quotes.qda", "qualcoder.sql",
            "UPDATE code_name SET name = 'x''); DROP TABLE code_name;--\"' WHERE cid = 1",
            "CREATE TABLE \"a\"\"b'; DROP TABLE source;--\" (\"x\"\"y\" text)",
            "ALTER TABLE source ADD \"we\"\"ird'; --\" text");
        byte[] before = Files.readAllBytes(file);
        ImportPlan plan = specimen.take(new QualCoderImporter(), file, Map.of());
        assertTrue(Specimen.counts(plan).contains("codes 6/6/0"));
        assertTrue(Arrays.equals(before, Files.readAllBytes(file)), "the file stays as it is");
    }

    @Test
    void viewsAndVirtualTablesAreNotRead() throws Exception {
        // such a view would give rows for ever
        Path file = specimen.database("view.mx20", "maxqda.sql", "DROP TABLE Memos",
            "CREATE VIEW Memos AS WITH RECURSIVE n(ID) AS (SELECT 1 UNION ALL SELECT ID + 1 FROM n) SELECT ID, 'x' AS "
                + "Title FROM n");
        ImportPlan plan = specimen.read(new MaxqdaProjectImporter(), file, Map.of());
        assertTrue(plan.preview().items("memos", Change.ADDED).size() <= 1, "only the one with the numbers");
        Path needed = specimen.database("needed.mx20", "maxqda.sql", "ALTER TABLE Codings RENAME TO C",
            "CREATE VIEW Codings AS SELECT * FROM C");
        assertTrue(refused(new MaxqdaProjectImporter(), needed).problem().reason().contains("Codings"));
    }

    @Test
    void aCircleOfCategoriesIsCut() throws Exception {
        Path file = specimen.database("circle.qda", "qualcoder.sql",
            "UPDATE code_cat SET supercatid = 2 WHERE catid = 1",
            "UPDATE code_name SET supercid = 3 WHERE cid = 3", "UPDATE code_name SET catid = 77 WHERE cid = 4");
        ImportPlan plan = specimen.take(new QualCoderImporter(), file, Map.of());
        List<Code> top = specimen.session().study().getTexts().getCodeSystem().getCodes();
        assertEquals(List.of("Bus & Bahn", "Lose", "Takt am Abend", "Wege"),
            top.stream().map(Code::getName).sorted().toList());
        assertEquals(4, plan.report().findings().stream().filter(each -> each.message().contains("circle")).count());
    }

    @Test
    void aVeryDeepTreeIsCut() throws Exception {
        Path file = specimen.database("deep.qda", "qualcoder.sql",
            "WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
                + "INSERT INTO code_cat SELECT i, 'c' || i, '', '', '', i - 1 FROM n");
        ImportPlan plan = specimen.take(new QualCoderImporter(), file, Map.of());
        assertTrue(Specimen.counts(plan).stream().anyMatch(count -> count.startsWith("codes 2907/2907")),
            () -> Specimen.counts(plan).toString());
    }

    @Test
    void aLargeTableIsReadInBoundedMemory() throws Exception {
        // all of them outside of their text: the list is cut, the number is not
        Path file = specimen.database("large.qda", "qualcoder.sql",
            "WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < 100999) "
                + "INSERT INTO code_text SELECT i, 1, 1, '', i, i + 1, 'Ada', '', '', NULL, 0 FROM n");
        ImportPlan plan = specimen.read(new QualCoderImporter(), file, Map.of());
        assertEquals(100_003, plan.preview().count("codings", Change.LEFT_OUT));
        assertEquals(ImportPreview.MOST, plan.preview().items("codings", Change.LEFT_OUT).size());
    }

    @Test
    void valuesOfWrongTypesAreNoNumbers() throws Exception {
        Path file = specimen.database("types.qda", "qualcoder.sql",
            "UPDATE code_text SET pos0 = 'abc' WHERE ctid = 1", "UPDATE code_text SET pos1 = 1e300 WHERE ctid = 2",
            "UPDATE code_text SET pos0 = x'ff' WHERE ctid = 3", "UPDATE source SET fulltext = x'fffe' WHERE id = 2",
            "UPDATE code_name SET name = NULL WHERE cid = 4", "UPDATE journal SET date = '99-99-99 x'");
        String before = specimen.state();
        ImportPlan plan = specimen.take(new QualCoderImporter(), file, Map.of());
        assertTrue(plan.preview().count("codings", Change.LEFT_OUT) >= 5);
        specimen.assertUndone(before);
    }

    @Test
    void whatIsStillInTheLogBesideIsReadFromACopyThatGoesAway() throws Exception {
        Path file = specimen.database("live.qda", "qualcoder.sql");
        try (var connection = org.sqlite.JDBC.createConnection("jdbc:sqlite:" + file, new java.util.Properties());
            var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA wal_autocheckpoint = 0");
            statement.execute("UPDATE code_name SET name = 'Aus dem Log' WHERE cid = 1");
            long copies = copies();
            ImportPlan plan = specimen.read(new QualCoderImporter(), file, Map.of());
            assertTrue(plan.preview().items("codes", Change.ADDED).stream()
                .anyMatch(item -> item.name().endsWith("Aus dem Log")));
            assertEquals(copies, copies());
        }
    }

    private static long copies() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(each -> each.getFileName().toString().startsWith("triangula-project")).count();
        }
    }

    @Test
    void hostileHtmlIsText() throws Exception {
        String html = "<p>a<b<p title=\"x>y\">&#x110000;&#55296;&unknown;&amp</p><script>alert(1)</script><!-- c";
        Path file = specimen.database("html.sqlite3", "taguette.sql",
            "UPDATE documents SET contents = '" + html + "' WHERE id = 1",
            "UPDATE tags SET path = '...a..b.' WHERE id = 1", "UPDATE tags SET path = '"
                + "x.".repeat(99).substring(0, 190) + "' WHERE id = 2");
        specimen.take(new TaguetteImporter(), file, Map.of());
        String text = specimen.session().text(specimen.session().study().getTexts().getDocuments().get(0)).text();
        assertEquals("a&#x110000;&#55296;&unknown;&amp", text);
        assertFalse(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).contains("alert"));
    }
}
