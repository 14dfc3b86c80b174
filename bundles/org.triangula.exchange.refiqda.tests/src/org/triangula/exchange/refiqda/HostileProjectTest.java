// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.testing.study.TemporaryStudy;

/** Files that are damaged, do harm or break the standard: one clear message, or a line in the report. */
class HostileProjectTest {

    private static final String CODE = "11111111-1111-1111-1111-111111111111";
    private static final String TEXT = "22222222-2222-2222-2222-222222222222";

    @AutoClose
    private final TemporaryStudy study = new TemporaryStudy("projects");
    private final StudySession session = study.session();
    private final Path folder = study.folder();

    private ImportPlan read(Path file) throws ProblemException {
        return new ProjectImporter().read(new ImportRequest(file, session.study(), Map.of()), Progress.NONE);
    }

    private String problem(Path file) {
        String before = ProjectText.of(session.study());
        ProblemException problem = assertThrows(ProblemException.class, () -> read(file));
        assertEquals(before, ProjectText.of(session.study()));
        assertFalse(problem.problem().remedy().isBlank());
        return problem.problem().message();
    }

    private Path qde(String xml) throws IOException {
        return Files.writeString(folder.resolve("project.qde"), xml);
    }

    private Path zip(String... parts) throws IOException {
        Path file = folder.resolve("project.qdpx");
        try (OutputStream stream = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(stream)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private static String project(String sources) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"x\">"
            + "<CodeBook><Codes><Code guid=\"" + CODE + "\" name=\"Bus\" isCodable=\"true\"/></Codes></CodeBook>"
            + "<Sources>" + sources + "</Sources></Project>";
    }

    private static String source(String text, String selections) {
        return "<TextSource guid=\"" + TEXT + "\" name=\"Gespräch\"><PlainTextContent>" + text + "</PlainTextContent>"
            + selections + "</TextSource>";
    }

    private static String selection(int number, int start, int end, String quote) {
        String guid = String.format("33333333-3333-3333-3333-%012d", number);
        String coding = String.format("44444444-4444-4444-4444-%012d", number);
        return "<PlainTextSelection guid=\"" + guid + "\" name=\"" + quote + "\" startPosition=\"" + start
            + "\" endPosition=\"" + end + "\"><Coding guid=\"" + coding + "\"><CodeRef targetGUID=\"" + CODE
            + "\"/></Coding></PlainTextSelection>";
    }

    @Test
    void entitiesAndDocumentTypesAreRefused() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "geheim");
        assertTrue(problem(qde("<!DOCTYPE Project [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><Project "
            + "xmlns=\"urn:QDA-XML:project:1.0\" name=\"&x;\"/>")).contains("project.qde"));
        StringBuilder laughs = new StringBuilder("<!DOCTYPE Project [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 20; i++) {
            laughs.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        problem(qde(laughs + "]><Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"&a19;\"/>"));
    }

    @Test
    void otherFilesAreNamed() throws IOException {
        assertTrue(problem(qde("<html/>")).contains("html"));
        assertTrue(problem(Files.write(folder.resolve("empty.qdpx"), new byte[0])).contains("empty.qdpx"));
        assertTrue(problem(zip("readme.txt", "x")).contains(".qde"));
        assertTrue(problem(zip("a.qde", project(""), "b.qde", project(""))).contains("b.qde"));
        problem(Files.write(folder.resolve("cut.qdpx"), "PK\u0003\u0004 cut".getBytes(StandardCharsets.UTF_8)));
        problem(qde("<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"x\"><CodeBook>"));
        problem(qde("<Project xmlns=\"urn:QDA-XML:project:1.0\">" + "<Set>".repeat(5_000)));
    }

    @Test
    void pathsThatLeaveTheContainerAndBombsAreRefused() throws IOException {
        assertTrue(problem(zip("project.qde", project(""), "../../evil.txt", "x")).contains("evil"));
        Path bomb = zip("project.qde", project("") + " ".repeat(20 << 20));
        assertTrue(Files.size(bomb) < 100_000);
        assertTrue(problem(bomb).contains("project.qde"));
    }

    @Test
    void positionsOutsideTheTextAndDoubledIdentitiesAreReported() throws Exception {
        ImportPlan plan = read(qde(project(source("Der Bus kommt.", selection(1, 4, 7, "Bus")
            + selection(1, 8, 13, "kommt") + selection(2, 10, 99, "") + selection(3, 7, 7, "")
            + selection(4, -1, 3, "")))));
        assertEquals(4, plan.report().findings().stream().filter(each -> each.severity() == Severity.LOST
            && each.message().contains("kept")
            && !each.message().contains("in the file:")).count());
        session.execute(plan.operation());
        Document document = session.study().getTexts().getDocuments().getFirst();
        assertEquals(1, document.getSelections().size());
        assertEquals("Bus", session.text(document).passage(4, 7));
    }

    @Test
    void waysOfCountingAreDetectedByTheQuotes() throws Exception {
        // CR LF counts once, as ATLAS.ti does; the smile counts twice, as NVivo does
        String text = "😀 Guten Tag!&#13;\nDer Bus kommt spät.&#13;\nDie Linie hört auf.";
        ImportPlan plan = read(qde(project(source(text, selection(1, 18, 27, "Bus kommt")
            + selection(2, 38, 43, "Linie") + selection(3, 44, 52, "hört auf")))));
        session.execute(plan.operation());
        Document document = session.study().getTexts().getDocuments().getFirst();
        List<String> words = document.getSelections().stream().map(each -> passage(document, each)).toList();
        assertEquals(List.of("Bus kommt", "Linie", "hört auf"), words);
        assertTrue(plan.report().findings().getFirst().message().contains("3 equal as the program"),
            plan.report().findings().getFirst().message());
    }

    private String passage(Document document, Selection selection) {
        try {
            return session.text(document).passage(selection.getStart(), selection.getEnd());
        } catch (ProblemException e) {
            throw new AssertionError(e);
        }
    }
}
