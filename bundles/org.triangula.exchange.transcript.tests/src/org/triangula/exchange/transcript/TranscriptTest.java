// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.text.DocumentText;
import org.triangula.model.places.Area;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentKind;
import org.triangula.model.texts.RecordStatus;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.SpeakerRole;
import org.triangula.model.texts.TextsFactory;
import org.triangula.testing.study.TemporaryStudy;

class TranscriptTest {

    private static final String INTERVIEW = "I: Wie ist es hier?\nB1: Schön und ländlich. #00:01:05#\nI: Und sonst?\n"
        + "B1: Das ist die Frage, und der Bus fährt nicht.";

    @AutoClose
    private final TemporaryStudy study = new TemporaryStudy("transcripts");
    private final StudySession session = study.session();
    private final Path folder = study.folder();

    @Test
    void documentHasParagraphsSpeakersAndWhatTheFileNameTells() throws ProblemException, IOException {
        session.execute(StudyOperation.of("area", edit -> {
            Area area = PlacesFactory.eINSTANCE.createArea();
            area.setName("Landkreis A");
            edit.study().getPlaces().getAreas().add(area);
        }));
        apply(plan("03_ Landkreis A_ Interview 2019-05-14.txt", INTERVIEW.getBytes(StandardCharsets.UTF_8)));
        Document document = session.study().getTexts().getDocuments().get(0);
        assertEquals("03_ Landkreis A_ Interview 2019-05-14", document.getName());
        assertEquals(DocumentKind.INTERVIEW, document.getKind());
        assertEquals("de", document.getLanguage());
        assertEquals(3, document.getInterview().getNumber());
        assertEquals("2019-05-14", document.getInterview().getConductedOn());
        assertEquals("Landkreis A", document.getInterview().getDistrict().getName());
        assertEquals(List.of("I", "B1"), document.getSpeakers().stream().map(each -> each.getLabel()).toList());
        assertEquals(SpeakerRole.INTERVIEWER, document.getSpeakers().get(0).getRole());
        assertEquals(SpeakerRole.RESPONDENT, document.getSpeakers().get(1).getRole());
        DocumentText text = session.text(document);
        assertEquals(4, text.paragraphCount());
        assertEquals("00:01:05", text.paragraph(2).timeMark().orElseThrow());
        assertEquals(64, document.getSources().get(0).getChecksum().length());
        assertTrue(Files.exists(session.folder().resolve(document.getOriginalFile())));
    }

    @Test
    void sameFileIsReportedAndNotImportedTwice() throws ProblemException, IOException {
        byte[] content = INTERVIEW.getBytes(StandardCharsets.UTF_8);
        ImportPlan first = plan("a.txt", content);
        ImportPlan second = plan("b.txt", content);
        apply(first);
        assertFalse(session.execute(second.operation()), "a plan made before the first was applied");
        ImportPlan third = plan("c.txt", content);
        assertEquals(0, third.report().counts().get(0).added());
        assertTrue(third.report().findings().get(0).message().contains("\"a\""));
        assertFalse(session.execute(third.operation()));
    }

    static Stream<Arguments> encodings() {
        return Stream.of(Arguments.of("UTF-8", "", false), Arguments.of("UTF-8", "\uFEFF", false),
            Arguments.of("UTF-16LE", "\uFEFF", false), Arguments.of("UTF-16BE", "\uFEFF", false),
            Arguments.of("UTF-32LE", "\uFEFF", false), Arguments.of("windows-1252", "", true));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void encodingsAreRecognised(String charset, String mark, boolean guessed) throws ProblemException, IOException {
        String text = "B: Größe „5 €“ – schön\r\nI: ja\rB: nein\r\n\r\n";
        ImportPlan plan = plan("x.txt", (mark + text).getBytes(Charset.forName(charset)));
        apply(plan);
        DocumentText read = session.text(session.study().getTexts().getDocuments().get(0));
        assertEquals("B: Größe „5 €“ – schön\nI: ja\nB: nein", read.text());
        assertEquals(guessed, plan.report().findings().stream()
            .anyMatch(finding -> finding.severity() == Severity.DOUBTFUL));
    }

    static Stream<Arguments> hostile() {
        byte[] good = WordFile.of(WordFile.p("Text"));
        String entity = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
            + WordFile.HEAD.substring(WordFile.HEAD.indexOf("<w:document")) + WordFile.p("&e;") + WordFile.FOOT;
        return Stream.of(Arguments.of("empty.txt", new byte[0], "empty"),
            Arguments.of("blank.txt", "\n \n".getBytes(StandardCharsets.UTF_8), "no text"),
            Arguments.of("nul.txt", new byte[] {65, 0, 66}, "not a text file"),
            Arguments.of("junk.txt", new byte[] {(byte) 0x81, (byte) 0x8d, 3}, "not text"),
            Arguments.of("cut.txt", new byte[] {(byte) 0xff, (byte) 0xfe, 65}, "not text"),
            Arguments.of("a.txt", good, "DOCX"), Arguments.of("b.txt", "%PDF-1.7".getBytes(), "PDF"),
            Arguments.of("a.docx", "Only text".getBytes(), "damaged"),
            Arguments.of("b.docx", Arrays.copyOf(good, good.length / 2), "damaged"),
            Arguments.of("b2.docx", Arrays.copyOf(good, good.length - 30), "damaged"),
            Arguments.of("c.docx", WordFile.zip("xl/workbook.xml", "<x/>"), "no Word document"),
            Arguments.of("d.docx", WordFile.zip("word/document.xml", WordFile.HEAD + "<w:p>"), "damaged"),
            Arguments.of("e.docx", WordFile.zip("word/document.xml", entity), "entities"),
            Arguments.of("f.docx", WordFile.zip("../evil", "x", "word/document.xml", "<x/>"), "outside"),
            Arguments.of("g.docx", WordFile.zip("word/document.xml", " ".repeat(60 << 20)), "grows beyond"),
            Arguments.of("h.docx", WordFile.of("<w:p/>"), "no text"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void badFilesGetOneClearMessage(String name, byte[] content, String expected) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, content);
        ImportRequest request = new ImportRequest(file, session.study(), Map.of());
        ProblemException problem = assertThrows(ProblemException.class,
            () -> (name.endsWith(".docx") ? new DocxImporter() : new PlainTextImporter()).read(request, Progress.NONE));
        assertTrue(problem.problem().message().contains(expected), problem.problem().message());
        assertTrue(problem.problem().message().startsWith(name), problem.problem().message());
        assertFalse(problem.problem().remedy().isEmpty());
    }

    @Test
    void wordDocumentBecomesParagraphs() throws ProblemException, IOException {
        String body = "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>Titel</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>I: Wie</w:t><w:br/><w:t>geht es?</w:t><w:br/><w:t>B: Gut.</w:t></w:r></w:p>"
            + "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>Punkt</w:t></w:r></w:p>"
            + "<w:p><w:ins><w:r><w:t>neu </w:t></w:r></w:ins><w:del><w:r><w:delText>alt</w:delText></w:r></w:del>"
            + "<w:r><w:t>bleibt</w:t><w:footnoteReference w:id=\"1\"/></w:r>"
            + "<w:r><w:commentReference w:id=\"0\"/></w:r></w:p>"
            + "<w:tbl><w:tr><w:tc>" + WordFile.p("B1") + "</w:tc><w:tc>" + WordFile.p("Antwort") + WordFile.p("zwei")
            + "</w:tc></w:tr><w:tr><w:tc>" + WordFile.p("x") + "</w:tc><w:tc>" + WordFile.p("y") + "</w:tc><w:tc>"
            + WordFile.p("z") + "</w:tc></w:tr></w:tbl>"
            + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r><w:r><w:t>Ende</w:t></w:r></w:p><w:p/>";
        ImportPlan plan = plan("w.docx", WordFile.of(body));
        apply(plan);
        Document document = session.study().getTexts().getDocuments().get(0);
        assertEquals("Titel\nI: Wie geht es?\nB: Gut.\nPunkt\nneu bleibt\nB1: Antwort zwei\nx\ty\tz\nEnde",
            session.text(document).text());
        List<String> findings = plan.report().findings().stream().map(Finding::message).toList();
        for (String expected : List.of("footnote", "comment", "Hidden", "numbers", "deleted", "inserted", "Tables")) {
            assertTrue(findings.stream().anyMatch(finding -> finding.contains(expected)), expected + findings);
        }
        assertEquals("paragraph 5", plan.report().findings().get(0).place());
    }

    @Test
    void exportedDocumentsCanBeReadAgain() throws ProblemException, IOException {
        apply(plan("a.txt", INTERVIEW.getBytes(StandardCharsets.UTF_8)));
        apply(plan("b.txt", "Noch\teins\nzwei".getBytes(StandardCharsets.UTF_8)));
        Path text = folder.resolve("out.txt");
        new PlainTextExporter().write(session, text, Progress.NONE);
        assertTrue(Files.readString(text).contains("2\tB1: Schön und ländlich."));
        Path all = folder.resolve("out");
        new PlainTextExporter().write(session, all, Progress.NONE);
        assertTrue(Files.exists(all.resolve("a.txt")));
        Path zip = folder.resolve("out.zip");
        new PlainTextExporter().write(session, zip, Progress.NONE);
        byte[] first = Files.readAllBytes(zip);
        new PlainTextExporter().write(session, zip, Progress.NONE);
        assertTrue(Arrays.equals(first, Files.readAllBytes(zip)), "same study, same file");
        Path word = folder.resolve("out.docx");
        new DocxExporter().write(session, word, Progress.NONE);
        apply(plan("out.docx", Files.readAllBytes(word)));
        Document read = session.study().getTexts().getDocuments().get(2);
        assertEquals("a\n1\tI: Wie ist es hier?", session.text(read).text().lines().limit(2)
            .reduce((one, two) -> one + "\n" + two).orElseThrow());
    }

    @Test
    void whatWasSaidOffTheRecordIsNotExported() throws ProblemException, IOException {
        apply(plan("a.txt", "I: Wie?\nB1: Gut. 🚌 Streng geheim. Ende.".getBytes(StandardCharsets.UTF_8)));
        apply(plan("b.txt", "Noch ein Geheimnis".getBytes(StandardCharsets.UTF_8)));
        session.execute(StudyOperation.of("status", edit -> {
            Document first = edit.study().getTexts().getDocuments().get(0);
            for (int[] range : new int[][] {{19, 26}, {23, 33}}) {
                Selection selection = TextsFactory.eINSTANCE.createSelection();
                selection.setStart(range[0]);
                selection.setEnd(range[1]);
                selection.setRecordStatus(RecordStatus.OFF_RECORD);
                first.getSelections().add(selection);
            }
            edit.study().getTexts().getDocuments().get(1).setRecordStatus(RecordStatus.OFF_RECORD);
        }));
        Path text = folder.resolve("out.txt");
        List<Finding> findings = new PlainTextExporter().write(session, text, Progress.NONE);
        assertEquals("a\n\n1\tI: Wie?\n2\tB1: Gut. 🚌 [omitted: off the record] Ende.\n", Files.readString(text));
        assertEquals(List.of("Documents off the record are left out; they number 1.",
            "Passages off the record are left out and marked as omitted; they number 2."),
            findings.stream().map(Finding::message).limit(2).toList());
        Path word = folder.resolve("out.docx");
        assertEquals(findings, new DocxExporter().write(session, word, Progress.NONE));
        apply(plan("out.docx", Files.readAllBytes(word)));
        String read = session.text(session.study().getTexts().getDocuments().get(2)).text();
        assertFalse(read.contains("geheim") || read.contains("Geheimnis"), read);
    }

    private ImportPlan plan(String name, byte[] content) throws ProblemException, IOException {
        Path file = folder.resolve(name);
        Files.write(file, content);
        TranscriptImporter importer = name.endsWith(".docx") ? new DocxImporter() : new PlainTextImporter();
        return importer.read(new ImportRequest(file, session.study(), Map.of()), Progress.NONE);
    }

    private void apply(ImportPlan plan) throws ProblemException {
        assertTrue(session.execute(plan.operation()));
    }
}
