// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda;

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
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.triangula.core.exchange.ExportRequest;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport.Count;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudyStore;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.Link;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Memo;
import org.triangula.model.texts.Speaker;
import org.triangula.model.texts.TextsFactory;

/** What programs do to each other's projects: one test for each known trap, with its own small project. */
class PitfallTest extends ProjectFixture {

    private static final String EXTERNAL = "<TextSource guid=\"" + TEXT
        + "\" name=\"Gespräch\" plainTextPath=\"internal://"
        + TEXT + ".txt\">%s</TextSource>";

    private static String external(String rest) {
        return EXTERNAL.formatted(rest);
    }

    @Test
    void pitfall01SourcesFolderWithCapitalLetter() throws Exception {
        enter(zip("project.qde", project(bus() + sources(external(selection(1, 4, 7, "Bus")))),
            "Sources/" + TEXT.toUpperCase() + ".TXT", "Der Bus kommt."));
        assertEquals(List.of("Bus"), passages(document(0)));
        assertTrue(exported(Map.of()).keySet().stream().noneMatch(name -> name.startsWith("Sources/")));
        assertTrue(exported(Map.of()).containsKey("sources/" + TEXT + ".txt"));
    }

    @Test
    void pitfall02ProjectFileWithAnotherName() throws Exception {
        enter(zip("Mein Projekt.QDE", project(bus())));
        assertEquals("Bus", code(CODE).getName());
        assertTrue(exported(Map.of()).containsKey("project.qde"));
    }

    @Test
    void pitfall03NameSpacesOfDrafts() throws Exception {
        for (String space : List.of("urn:QDA-XML:project:1:0", "urn:QDA-XML:project:0:4", "urn:QDA-XML:project:0:10")) {
            ImportPlan plan = read(qde("<p:Project xmlns:p=\"" + space + "\" name=\"x\">"
                + bus().replace("<CodeBook", "<CodeBook xmlns=\"urn:QDA-XML:codebook:0:4\"") + "</p:Project>"));
            assertTrue(says(plan, space), space);
            assertEquals(1, plan.report().counts().getFirst().added());
        }
    }

    @Test
    void pitfall04ElementsAndAttributesThatBreakTheSchema() throws Exception {
        String media = "<VideoSource guid=\"" + guid(5, 1) + "\" name=\"Film\"><Transcript guid=\"" + guid(5, 2)
            + "\" name=\"Abschrift\"><PlainTextContent>Der Bus kommt.</PlainTextContent><TranscriptSelection guid=\""
            + guid(5, 3) + "\" fromSyncPoint=\"" + guid(5, 4) + "\" toSyncPoint=\"" + guid(5, 5) + "\"><Coding guid=\""
            + guid(5, 6) + "\"><CodeRef targetGUID=\"" + CODE + "\"/></Coding></TranscriptSelection><SyncPoint guid=\""
            + guid(5, 4) + "\" timeStamp=\"0\" position=\"4\"/><SyncPoint guid=\"" + guid(5, 5)
            + "\" timeStamp=\"900\" position=\"7\"/></Transcript></VideoSource>";
        String note = "<Notes><Note guid=\"" + guid(6, 1)
            + "\" name=\"Notiz\"><PlainTextContent>Text</PlainTextContent>"
            + "</Note></Notes>";
        String set = "<Sets><Set guid=\"" + guid(7, 1) + "\" name=\"Set\" creatingUser=\"" + guid(8, 1)
            + "\"><MemberSource guid=\"" + guid(5, 1) + "\"/><MemberNote targetGUID=\"" + guid(6, 1)
            + "\">some text</MemberNote></Set></Sets>";
        enter(qde(project(bus() + sources(media) + note + set)));
        assertEquals(List.of("Bus"), passages(document(0)));
        assertEquals(List.of(document(0)), session.study().getTexts().getSets().getFirst().getDocuments());
        String xml = written();
        assertTrue(xml.contains("<MemberNote targetGUID=\"" + guid(6, 1) + "\"/>"), xml);
        assertTrue(xml.indexOf("<SyncPoint") < xml.indexOf("<TranscriptSelection"));
    }

    @Test
    void pitfall05LineEndsThatCountOnceOrTwice() throws Exception {
        // "kommt" behind a line end of two characters: counted as two, as one, and without any quote that fits
        String text = "Guten Tag!&#13;\nDer Bus kommt.";
        for (int start : List.of(20, 19, 3)) {
            ImportPlan plan = read(qde(project(bus() + sources(source(text, selection(1, start, start
                + 5, "kommt"))))));
            String expected = start == 20 ? "1 equal as the standard" : start == 19 ? "1 equal as the program"
                : "1 different";
            assertTrue(says(plan, expected), expected + plan.report().findings());
        }
        enter(qde(project(bus() + sources(source(text, selection(1, 19, 24, "kommt"))))));
        assertEquals(List.of("kommt"), passages(document(0)));
        assertFalse(session.text(document(0)).text().contains("\r"));
    }

    @Test
    void pitfall06PositionsInUnitsOfUtf16() throws Exception {
        ImportPlan plan = enter(qde(project(bus() + sources(source("😀😀 Der Bus kommt.",
            selection(1, 9, 12, "Bus ") + selection(2, 13, 18, "kommt"))))));
        assertEquals("kommt", passages(document(0)).get(1));
        assertTrue(says(plan, "rare characters count as two"), plan.report().findings().toString());
    }

    @Test
    void pitfall07ByteOrderMarks() throws Exception {
        enter(zip("project.qde", "\uFEFF" + project(bus() + sources(external(selection(1, 4, 7, "Bus")))),
            "sources/" + TEXT + ".txt", "\uFEFFDer Bus kommt."));
        assertEquals(List.of("Bus"), passages(document(0)));
    }

    @Test
    void pitfall08RichTextPathOnlyForWordFiles() throws Exception {
        String source = "<TextSource guid=\"" + TEXT
            + "\" name=\"G\" richTextPath=\"internal://%s\" plainTextPath=\"internal://"
            + TEXT + ".txt\"/>";
        enter(zip("project.qde", project(sources(source.formatted(TEXT + ".txt"))), "sources/" + TEXT
            + ".txt", "Der Bus."));
        assertFalse(written().contains("richTextPath"));
        String other = TEXT.replace('2', '9');
        enter(zip("project.qde", project(sources(source.formatted(other + ".docx").replace(TEXT, other))),
            "sources/" + other + ".txt", "Der Bus.", "sources/" + other + ".docx", "invented"));
        assertTrue(written().contains("richTextPath=\"internal://" + other + ".docx\""));
    }

    @Test
    void pitfall09VariablesInNamelessCasesOrInSources() throws Exception {
        String variable = "<Variables><Variable guid=\"" + guid(5, 1) + "\" name=\"Alter\" typeOfVariable=\"Integer\"/>"
            + "</Variables>";
        String value = "<VariableValue><VariableRef targetGUID=\"" + guid(5, 1) + "\"/><IntegerValue>41</IntegerValue>"
            + "</VariableValue>";
        String inSource = project(variable + sources(source("Text", value)));
        String inCase = project(variable + "<Cases><Case guid=\"" + guid(5, 2) + "\">" + value
            + "<SourceRef targetGUID=\""
            + TEXT + "\"/></Case></Cases>" + sources(source("Text", "")));
        enter(qde(inSource));
        String first = ProjectText.of(session.study());
        session.undo();
        enter(qde(inCase));
        assertEquals(first, ProjectText.of(session.study()));
        Case subject = session.study().getInquiry().getCases().getFirst();
        assertEquals("41", subject.getValues().getFirst().getValue());
        assertEquals(List.of(document(0)), subject.getMembers());
    }

    @Test
    void pitfall10PassageWithCommentAndWithoutCode() throws Exception {
        enter(qde(project(sources(source("Der Bus kommt.", "<PlainTextSelection guid=\"" + guid(3, 1)
            + "\" startPosition=\"4\" endPosition=\"7\"><Description>welcher?</Description></PlainTextSelection>")))));
        assertEquals("welcher?", document(0).getSelections().getFirst().getComment());
        assertTrue(written().contains("<Description>welcher?</Description>"));
    }

    @Test
    void pitfall11AnnotationsAsLinksAndNamelessRecordings() throws Exception {
        String media = "<AudioSource guid=\"" + guid(5, 1)
            + "\" name=\"\" path=\"absolute:///C:/ton.mp3\"><Transcript guid=\""
            + guid(5, 2)
                + "\" name=\"Abschrift\"><PlainTextContent>Der Bus.</PlainTextContent></Transcript></AudioSource>";
        String note = "<Notes><Note guid=\"" + guid(6, 1) + "\" name=\"Anmerkung\"><PlainTextContent>welcher Bus?"
            + "</PlainTextContent></Note></Notes>";
        String link = "<Links><Link guid=\"" + guid(7, 1) + "\" direction=\"OneWay\" originGUID=\"" + guid(3, 1)
            + "\" targetGUID=\"" + guid(6, 1) + "\"/></Links>";
        enter(qde(project(bus() + sources(media + source("Der Bus kommt.", selection(1, 4, 7, "Bus"))) + note + link)));
        assertEquals("Abschrift", document(0).getName());
        assertEquals("absolute:///C:/ton.mp3", document(0).getMediaFile());
        Link entered = session.study().getInquiry().getLinks().getFirst();
        assertEquals(document(1).getSelections().getFirst(), entered.getSource());
        assertEquals("welcher Bus?", ((Memo) entered.getTarget()).getText());
        assertTrue(written().contains("originGUID=\"" + guid(3, 1) + "\" targetGUID=\"" + guid(6, 1) + "\""));
    }

    @Test
    void pitfall12SourcesOfTheSameName() throws Exception {
        enter(qde(project(sources(source("eins", "") + source("zwei", "").replace(TEXT, guid(5, 1))))));
        assertEquals(List.of("Gespräch", "Gespräch"),
            session.study().getTexts().getDocuments().stream().map(Document::getName).toList());
        assertEquals("zwei", session.text(document(1)).text());
    }

    @Test
    void pitfall13MissingFilesAndPathsOutside() throws Exception {
        String source = "<TextSource guid=\"%s\" name=\"fehlt\" plainTextPath=\"%s\"><Description/></TextSource>";
        ImportPlan plan = enter(zip("project.qde", project(sources(
            source.formatted(guid(5, 1), "internal://weg.txt") + source.formatted(guid(5, 2), "absolute:///C:/a.txt")
                + source.formatted(guid(5, 3), "relative:///a.txt") + source("da", "")))));
        assertEquals(1, session.study().getTexts().getDocuments().size());
        assertEquals(3, messages(plan, Severity.DOUBTFUL).stream().filter(text -> text.contains("missing")).count());
        String xml = written();
        assertTrue(xml.contains("plainTextPath=\"absolute:///C:/a.txt\"") && xml.contains("relative:///a.txt"), xml);
    }

    @Test
    void pitfall14ReadingAgainUpdatesByIdentity() throws Exception {
        String first = project(bus() + sources(source("Der Bus kommt.", selection(1, 4, 7, "Bus"))));
        enter(qde(first));
        ImportPlan again = enter(qde(first.replace("name=\"Bus\"", "name=\"ÖPNV\"")));
        assertEquals(new Count("codes", 1, 0, 1), again.report().counts().getFirst());
        assertEquals("ÖPNV", code(CODE).getName());
        assertEquals(1, session.study().getTexts().getDocuments().size());
        assertEquals(1, document(0).getSelections().size());
    }

    @Test
    void pitfall15CodesThatAreFoldersAndCodesThatAreBoth() throws Exception {
        enter(qde(project(codeBook("<Code guid=\"" + CODE + "\" name=\"Verkehr\" isCodable=\"true\"><Code guid=\""
            + guid(5, 1) + "\" name=\"Bus\" isCodable=\"true\"/></Code><Code guid=\"" + guid(5, 2)
            + "\" name=\"Ordner\" isCodable=\"false\"><Code guid=\"" + guid(5, 3)
                + "\" name=\"Bahn\" isCodable=\"1\"/></Code>")
            + sources(source("Der Bus kommt.", selection(1, 0, 3, ""))))));
        assertTrue(code(CODE).isCodable() && !code(guid(5, 2)).isCodable() && code(guid(5, 3)).isCodable());
        assertEquals(code(CODE), code(guid(5, 1)).eContainer());
        String xml = written();
        assertTrue(xml.contains("name=\"Verkehr\" isCodable=\"true\"")
            && xml.contains("name=\"Ordner\" isCodable=\"false\""));
    }

    @Test
    void pitfall16AreasOnPagesStayAsTheyAre() throws Exception {
        String area = "<PDFSelection guid=\"" + guid(5, 2) + "\" name=\"Kasten\" page=\"0\" firstX=\"10\" firstY=\"20\""
            + " secondX=\"30\" secondY=\"40\"><Coding guid=\"" + guid(5, 3) + "\"><CodeRef targetGUID=\"" + CODE
            + "\"/></Coding></PDFSelection>";
        ImportPlan plan = enter(zip("project.qde", project(bus() + sources("<PDFSource guid=\"" + guid(5, 1)
            + "\" name=\"Blatt\" path=\"internal://" + guid(5, 1) + ".pdf\">" + area + "</PDFSource>")),
            "sources/" + guid(5, 1) + ".pdf", "%PDF invented"));
        assertTrue(plan.report().findings().stream().anyMatch(finding -> finding.place().equals("PDFSelection")
            && finding.message().startsWith("1 in the file: 0 entered, 1 kept")));
        String xml = written();
        assertTrue(xml.contains("page=\"0\" firstX=\"10\" firstY=\"20\" secondX=\"30\" secondY=\"40\""), xml);
        assertEquals("%PDF invented", new String(exported(Map.of()).get("sources/" + guid(5, 1) + ".pdf"),
            StandardCharsets.UTF_8));
    }

    @Test
    void pitfall17NotesOnRegionsAreWrittenBack() throws Exception {
        String picture = "<PictureSource guid=\"" + guid(5, 1) + "\" name=\"Bild\"><PictureSelection guid=\""
            + guid(5, 2)
            + "\" firstX=\"1\" firstY=\"2\" secondX=\"3\" secondY=\"4\"><Description>Haltestelle</Description><NoteRef"
            + " targetGUID=\"" + guid(6, 1) + "\"/></PictureSelection></PictureSource>";
        String film = "<VideoSource guid=\"" + guid(5, 3) + "\" name=\"Film\"><VideoSelection guid=\"" + guid(5, 4)
            + "\" begin=\"100\" end=\"900\"><NoteRef targetGUID=\"" + guid(6, 1)
                + "\"/></VideoSelection></VideoSource>";
        String note = "<Notes><Note guid=\"" + guid(6, 1)
            + "\" name=\"Notiz\"><PlainTextContent>Text</PlainTextContent>"
            + "</Note></Notes>";
        enter(qde(project(sources(picture + film) + note)));
        String xml = written();
        assertEquals(2, xml.split("<NoteRef targetGUID=\"" + guid(6, 1) + "\"", -1).length - 1, xml);
        assertTrue(xml.contains("Haltestelle") && xml.contains("begin=\"100\" end=\"900\""));
    }

    @Test
    void pitfall18CodesTextsCodingsAndNotesSurviveBrokenRest() throws Exception {
        ImportPlan plan = enter(qde(project(bus()
            + "<Variables><Variable name=\"ohne Kennung\" typeOfVariable=\"Text\"/>"
            + "</Variables><Cases><Case guid=\"kaputt\"/></Cases>"
            + sources(source("Der Bus kommt.", selection(1, 4, 7, "Bus"))) + "<Notes><Note guid=\"" + guid(6, 1)
            + "\" name=\"Notiz\"><PlainTextContent>Text</PlainTextContent></Note></Notes><Sets><Set guid=\""
                + guid(7, 1)
            + "\" name=\"Set\"><MemberSource targetGUID=\"" + guid(9, 9) + "\"/></Set></Sets>")));
        assertEquals(List.of("Bus"), passages(document(0)));
        assertEquals("Text", session.study().getTexts().getMemos().getFirst().getText());
        assertEquals(2, messages(plan, Severity.LOST).stream().filter(text -> text.contains("no identity")).count());
        assertTrue(says(plan, guid(9, 9)));
        written();
    }

    @Test
    void pitfall19EmptyEntriesAndTextsOfOneByte() throws Exception {
        ImportPlan plan = enter(zip("project.qde", project(sources(external(""))), "sources/.root", "",
            "sources/" + TEXT + ".txt", " "));
        assertEquals(" ", session.text(document(0)).text());
        assertEquals(List.of(), messages(plan, Severity.LOST));
        written();
    }

    @Test
    void pitfall20IdentitiesInBracesAndCapitals() throws Exception {
        String source = "AAAAAAAA-BBBB-4CCC-8DDD-EEEEEEEEEEEE";
        String xml = project(codeBook("<Code guid=\"{ABCDEF00-1111-4111-8111-111111111111}\" name=\"Bus\""
            + " isCodable=\"true\"/>")
            + sources(source("Der Bus kommt.", selection(1, 4, 7, "Bus")).replace(TEXT, source)
                .replace(CODE, "abcdef00-1111-4111-8111-111111111111")));
        enter(qde(xml));
        assertEquals("Bus", document(0).getSelections().getFirst().getCodings().getFirst().getCode().getName());
        assertTrue(read(qde(xml.replace(source, source.toLowerCase()))).report().counts().stream()
            .noneMatch(Count::changes));
        String written = written();
        assertTrue(written.contains("guid=\"{ABCDEF00-1111-4111-8111-111111111111}\"")
            && written.contains("guid=\"" + source + "\""), written);
    }

    @Test
    void pitfall21SpeakersHaveNoPlaceInTheStandard() throws Exception {
        enter(qde(project(sources(source("I: Kommt der Bus?\nB: Nein.", "")))));
        session.execute(StudyOperation.of("Sprecher:in", edit -> {
            Speaker speaker = TextsFactory.eINSTANCE.createSpeaker();
            speaker.setLabel("B");
            speaker.setName("Befragte");
            document(0).getSpeakers().add(speaker);
        }));
        Path file = folder.resolve("out.qdpx");
        ExportRequest without = new ExportRequest(file, Map.of(ProjectExporter.SIDE, "false"));
        ExportRequest with = new ExportRequest(file, Map.of());
        ProjectExporter exporter = new ProjectExporter();
        assertTrue(exporter.losses(session, without, Progress.NONE).orElseThrow().stream().anyMatch(finding ->
            finding.severity() == Severity.LOST && finding.place().equals("speakers")
                && finding.message().contains("1")));
        assertTrue(exporter.losses(session, with, Progress.NONE).orElseThrow().stream().noneMatch(finding ->
            finding.severity() == Severity.LOST));
        exporter.write(session, with, Progress.NONE);
        session.close();
        newStudyNamed("Neu");
        enter(file);
        assertEquals("Befragte", document(0).getSpeakers().getFirst().getName());
        assertEquals("I: Kommt der Bus?\nB: Nein.", session.text(document(0)).text());
    }

    private void newStudyNamed(String name) throws ProblemException {
        session = new StudyStore().create(folder.resolve(name + ".triangula"), name);
    }

    @Test
    void pitfall22HostilePackagesAreRefused() throws Exception {
        String good = project(bus());
        Map<String, byte[]> bomb = new TreeMap<>();
        bomb.put("project.qde", (good + " ".repeat(20 << 20)).getBytes(StandardCharsets.UTF_8));
        refused(zip(bomb));
        refused(zip("project.qde", good, "../evil.txt", "x"));
        refused(zip("sources/a.txt", "x"));
        refused(qde("<!DOCTYPE Project SYSTEM \"file:///etc/passwd\">" + good.substring(good.indexOf("?>") + 2)));
        byte[] whole = Files.readAllBytes(zip("project.qde", good));
        refused(Files.write(folder.resolve("cut.qdpx"), Arrays.copyOf(whole, whole.length / 2)));
    }

    private void refused(Path file) throws IOException {
        String before = StudyText.of(session.study());
        ProblemException problem = assertThrows(ProblemException.class, () -> read(file));
        assertFalse(problem.problem().message().isBlank() || problem.problem().remedy().isBlank());
        assertEquals(before, StudyText.of(session.study()));
    }
}
