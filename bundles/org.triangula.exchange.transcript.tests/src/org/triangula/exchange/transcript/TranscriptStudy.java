// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.exchange.ExchangeFormats.Format;
import org.triangula.core.exchange.ExchangeFormats;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.exchange.StudyImporter;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.model.places.Area;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.SpeakerRole;

/** A small study with two districts, into which transcripts are imported. */
abstract class TranscriptStudy {

    /** The formats as {@code plugin.xml} contributes them. */
    static final List<Format> FORMATS = List.of(format("docx", DocxImporter::new, ".docx"),
        format("txt", PlainTextImporter::new, ".txt", ".text"), format("odt", OpenDocumentImporter::new, ".odt"),
        format("rtf", RtfImporter::new, ".rtf"), format("pdf", PdfImporter::new, ".pdf"),
        format("md", MarkdownImporter::new, ".md"), format("atrain", ATrainImporter::new),
        format("segments", SegmentImporter::new, ".json"), format("srt", SrtImporter::new, ".srt"),
        format("vtt", VttImporter::new, ".vtt"));

    @TempDir
    private Path folder;

    private StudySession session;

    private static Format format(String id, Supplier<StudyImporter> importer, String... endings) {
        return new Format(id, id, List.of(endings), importer, () -> {
            throw new AssertionError("not written here");
        });
    }

    @BeforeEach
    final void createStudy() throws ProblemException {
        session = new StudyStore().create(folder.resolve("S.triangula"), "S");
        session.execute(StudyOperation.of("areas", edit -> {
            area(edit.study(), "Enzkreis", "PF");
            area(edit.study(), "Hohenlohekreis", "KÜN");
        }));
    }

    private static void area(Study study, String name, String alias) {
        Area area = PlacesFactory.eINSTANCE.createArea();
        area.setName(name);
        area.getAliases().add(alias);
        Term district = study.getVocabularies().stream().flatMap(each -> each.getTerms().stream())
            .filter(term -> "district".equals(term.getKey())).findFirst().orElseThrow();
        area.setKind(district);
        study.getPlaces().getAreas().add(area);
    }

    @AfterEach
    final void closeStudy() {
        session.close();
    }

    final Path folder() {
        return folder;
    }

    final StudySession session() {
        return session;
    }

    /** Copies a file of a program that lies beside the tests. */
    final Path fixture(String program, String name) throws IOException {
        Path target = folder.resolve(program).resolve(name);
        Files.createDirectories(target.getParent());
        try (InputStream input = TranscriptStudy.class.getResourceAsStream(program + "/" + name)) {
            Files.write(target, input.readAllBytes());
        }
        return target;
    }

    final Path file(String name, String content) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a file in the format that its content tells. */
    final ImportPlan plan(Path file, Map<String, String> options) throws ProblemException {
        Format format = ExchangeFormats.detect(FORMATS, file).orElseThrow().format();
        return format.importer().read(new ImportRequest(file, session.study(), options), Progress.NONE);
    }

    final ImportPlan plan(Path file) throws ProblemException {
        return plan(file, Map.of());
    }

    /** Imports a file in an expected format. */
    final Document imported(Path file, String format) throws ProblemException {
        ImportPlan plan = plan(file);
        assertEquals(format, plan.report().format());
        return apply(plan);
    }

    final Document apply(ImportPlan plan) throws ProblemException {
        assertTrue(session.execute(plan.operation()));
        return session.study().getTexts().getDocuments().getLast();
    }

    final String text(Document document) throws ProblemException {
        return session.text(document).text();
    }

    /** The time marks of the paragraphs; empty where there is none. */
    final List<String> times(Document document) throws ProblemException {
        return session.text(document).paragraphs().stream().map(each -> each.timeMark().orElse("")).toList();
    }

    static List<String> speakers(Document document) {
        return document.getSpeakers().stream().map(each -> each.getLabel() + " " + role(each.getRole())).toList();
    }

    private static String role(SpeakerRole role) {
        return role.getLiteral();
    }

    static List<String> messages(ImportPlan plan) {
        return plan.report().findings().stream().map(Finding::message).toList();
    }

    static void assertFinding(ImportPlan plan, String part) {
        assertTrue(messages(plan).stream().anyMatch(message -> message.contains(part)), part + messages(plan));
    }
}
