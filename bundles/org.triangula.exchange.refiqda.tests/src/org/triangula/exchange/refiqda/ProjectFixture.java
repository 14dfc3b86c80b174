// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.exchange.ExportRequest;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;

/** An empty study, and hand-made projects to import into it. */
abstract class ProjectFixture {

    static final String CODE = "11111111-1111-1111-1111-111111111111";
    static final String TEXT = "22222222-2222-2222-2222-222222222222";

    @TempDir
    Path folder;

    StudySession session;

    @BeforeEach
    void newStudy() throws ProblemException {
        session = new StudyStore().create(folder.resolve("Erfunden.triangula"), "Erfunden");
    }

    @AfterEach
    void close() {
        session.close();
    }

    ImportPlan read(Path file) throws ProblemException {
        return new ProjectImporter().read(new ImportRequest(file, session.study(), Map.of()), Progress.NONE);
    }

    ImportPlan enter(Path file) throws ProblemException {
        ImportPlan plan = read(file);
        session.execute(plan.operation());
        return plan;
    }

    Path qde(String xml) throws IOException {
        return Files.writeString(folder.resolve("project.qde"), xml);
    }

    /** A package of names and texts in turn. */
    Path zip(String... parts) throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            bytes.put(parts[i], parts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return zip(bytes);
    }

    Path zip(Map<String, byte[]> parts) throws IOException {
        Path file = folder.resolve("project.qdpx");
        try (OutputStream stream = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(stream)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    /** The parts of the package that the study becomes for other programs. */
    Map<String, byte[]> exported(Map<String, String> options) throws ProblemException, IOException {
        Path file = folder.resolve("exported.qdpx");
        new ProjectExporter().write(session, new ExportRequest(file, options), Progress.NONE);
        return parts(file);
    }

    static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (InputStream stream = Files.newInputStream(file); ZipInputStream zip = new ZipInputStream(stream)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /** The project as the study is written for other programs, valid against the schema. */
    String written() throws Exception {
        byte[] xml = exported(Map.of(ProjectExporter.SIDE, "false")).get("project.qde");
        List<String> errors = Schemas.errors(xml, "refi_qda_project_1.0.xsd");
        if (!errors.isEmpty()) {
            throw new AssertionError(errors);
        }
        return new String(xml, StandardCharsets.UTF_8);
    }

    static String project(String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"x\">"
            + content + "</Project>";
    }

    static String codeBook(String codes) {
        return "<CodeBook><Codes>" + codes + "</Codes></CodeBook>";
    }

    static String bus() {
        return codeBook("<Code guid=\"" + CODE + "\" name=\"Bus\" isCodable=\"true\"/>");
    }

    static String sources(String sources) {
        return "<Sources>" + sources + "</Sources>";
    }

    static String source(String text, String rest) {
        return "<TextSource guid=\"" + TEXT + "\" name=\"Gespräch\"><PlainTextContent>" + text + "</PlainTextContent>"
            + rest + "</TextSource>";
    }

    /** A passage with one coding. */
    static String selection(int number, int start, int end, String quote) {
        return "<PlainTextSelection guid=\"" + guid(3, number) + "\" name=\"" + quote + "\" startPosition=\"" + start
            + "\" endPosition=\"" + end + "\"><Coding guid=\"" + guid(4, number) + "\"><CodeRef targetGUID=\"" + CODE
            + "\"/></Coding></PlainTextSelection>";
    }

    static String guid(int kind, int number) {
        return "%1$d%1$d%1$d%1$d%1$d%1$d%1$d%1$d-0000-4000-8000-%2$012d".formatted(kind, number);
    }

    Document document(int index) {
        return session.study().getTexts().getDocuments().get(index);
    }

    Code code(String id) {
        return session.index().find(Code.class, id).orElseThrow();
    }

    /** The words of all passages of a document. */
    List<String> passages(Document document) throws ProblemException {
        List<String> words = new ArrayList<>();
        for (Selection selection : document.getSelections()) {
            words.add(session.text(document).passage(selection.getStart(), selection.getEnd()));
        }
        return words;
    }

    static List<String> messages(ImportPlan plan, Severity severity) {
        return plan.report().findings().stream().filter(finding -> finding.severity() == severity)
            .map(Finding::message).toList();
    }

    static boolean says(ImportPlan plan, String words) {
        return plan.report().findings().stream().anyMatch(finding -> finding.message().contains(words));
    }
}
