// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.triangula.core.exchange.Confidential.FoundName;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Coder;
import org.triangula.model.ModelFactory;
import org.triangula.model.actors.Person;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentKind;
import org.triangula.model.texts.InterviewDetails;
import org.triangula.model.texts.InterviewFormat;

/** The form of the interview guide is moved out of the text, and names do not get into the study. */
class InterviewFormTest extends TranscriptStudy {

    private static final String FORM = """
        Interview

        Datum: 16. April 2024
        Interviewnummer (fortlaufend): 03
        Landkreis: Landkreis Enzkreis
        Interviewkürzel: ENZ03
        Name der IP: Frau Dr. Selma Beispiel-Öztürk
        Funktion der IP: Leiterin des Amts für Migration
        Besonderheiten: Frau Beispiel-Öztürk kam später,
        das Fenster stand offen.
        Interviewer:in: KM, Jo Gast
        Ort: Pforzheim
        Interviewform: per Zoom
        Dauer: 1 h 15 min
        Sprache: Türkisch
        Dolmetscher*in: ja, Frau Y.
        Einwilligung: schriftlich

        I: Wie geht es Ihnen, Frau Beispiel-Öztürk?
        B: Gut. Selmas Bus kam nicht, sagt Beispiel-Öztürks Chef.
        """;
    private static final String TEXT = "Interview\n\nI: Wie geht es Ihnen, Frau Beispiel-Öztürk?\n"
        + "B: Gut. Selmas Bus kam nicht, sagt Beispiel-Öztürks Chef.";

    @Test
    void everyFieldOfTheBlockIsTaken() throws ProblemException, IOException {
        session().execute(StudyOperation.of("coder", edit -> {
            Coder coder = ModelFactory.eINSTANCE.createCoder();
            coder.setName("Kim Muster");
            coder.setShortName("KM");
            edit.study().getCoders().add(coder);
        }));
        ImportPlan plan = plan(file("03_ Enzkreis.txt", FORM));
        Document document = apply(plan);
        assertEquals(TEXT, text(document));
        assertEquals(DocumentKind.INTERVIEW, document.getKind());
        assertEquals("tr", document.getLanguage());
        InterviewDetails details = document.getInterview();
        assertEquals("2024-04-16", details.getConductedOn());
        assertEquals(3, details.getNumber());
        assertEquals("Enzkreis", details.getDistrict().getName());
        assertEquals("ENZ03", details.getShortCode());
        assertEquals("Leiterin des Amts für Migration", details.getRespondentFunction());
        assertEquals("Frau [ENZ03] kam später,\ndas Fenster stand offen.", details.getPeculiarities());
        assertEquals("Pforzheim", details.getPlace());
        assertEquals(InterviewFormat.ONLINE, details.getFormat());
        assertEquals(75, details.getDurationMinutes());
        assertTrue(details.isInterpreter());
        assertEquals("schriftlich", details.getConsent());
        assertEquals(List.of("Kim Muster"), details.getInterviewers().stream().map(Coder::getName).toList());
        Person person = details.getRespondents().get(0);
        assertEquals("ENZ03", person.getName());
        assertEquals("Leiterin des Amts für Migration", person.getDescription());
        assertEquals("Enzkreis", person.getArea().getName());
        assertEquals(person, document.getSpeakers().get(1).getPerson());
        List<FoundName> names = plan.confidential().names();
        assertEquals(List.of(person.getId(), document.getId()), names.stream().map(FoundName::id).toList());
        assertEquals(List.of("Frau Dr. Selma Beispiel-Öztürk", "Jo Gast"),
            names.stream().map(FoundName::name).toList());
        assertFinding(plan, "fields: 14");
        assertFinding(plan, "they number 2");
        assertFinding(plan, "places: 3");
    }

    @Test
    void namesStayOutOfModelJournalAndReport() throws ProblemException, IOException {
        ImportPlan plan = plan(file("Interview mit Beispiel-Öztürk.txt", FORM), Map.of("pseudonyms", "true"));
        Document document = apply(plan);
        session().save();
        assertEquals("Interview mit [ENZ03]", document.getName());
        assertNull(document.getOriginalFile(), "the original has names in it");
        assertEquals("Interview\n\nI: Wie geht es Ihnen, Frau [ENZ03]?\n"
            + "B: Gut. [ENZ03] Bus kam nicht, sagt [ENZ03] Chef.",
            text(document));
        List<String> places = new ArrayList<>();
        try (Stream<Path> files = Files.walk(session().folder().path())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                if (content.contains("Beispiel-") || content.contains("Selma") || content.contains("Jo Gast")
                    || content.contains("\\u00d6zt")) {
                    places.add(file.toString());
                }
            }
        }
        assertEquals(List.of(), places);
        assertTrue(messages(plan).stream()
            .noneMatch(message -> message.contains("Selma") || message.contains("Beispiel")));
        assertFalse(plan.confidential().toString().contains("Selma"));
        assertEquals(List.of("paragraph 3", "paragraph 4", "paragraph 4"),
            plan.confidential().replacements().stream().map(each -> each.place()).toList());
        assertEquals("I: Wie geht es Ihnen, Frau Beispiel-Öztürk?", plan.confidential().replacements().get(0).before());
        assertEquals("I: Wie geht es Ihnen, Frau [ENZ03]?", plan.confidential().replacements().get(0).after());
    }

    @Test
    void tablesOfWordAreForms() throws ProblemException, IOException {
        StringBuilder table = new StringBuilder("<w:tbl>");
        for (String[] row : new String[][] {{"Datum", "3.5.24"}, {"Interviewnummer (fortlaufend)", "12"},
            {"Landkreis:", "Hohenlohe-Kreis"}, {"Name der IP", "Max Muster und Herr B. Probe"},
            {"Funktion der IP", ""}, {"Besonderheiten", "–"}}) {
            table.append("<w:tr><w:tc>").append(WordFile.p(row[0])).append("</w:tc><w:tc>").append(WordFile.p(row[1]))
                .append("</w:tc></w:tr>");
        }
        Path file = folder().resolve("12_ Hohenlohekreis.docx");
        Files.write(file, WordFile.of(table + "</w:tbl>" + WordFile.p("I: Wie?") + WordFile.p("B1: So.")));
        ImportPlan plan = plan(file);
        Document document = apply(plan);
        assertEquals("I: Wie?\nB1: So.", text(document));
        assertEquals("2024-05-03", document.getInterview().getConductedOn());
        assertEquals(12, document.getInterview().getNumber());
        assertEquals("Hohenlohekreis", document.getInterview().getDistrict().getName());
        assertNull(document.getInterview().getRespondentFunction());
        assertEquals(List.of("Hohenlohekreis 12", "Hohenlohekreis 12-2"),
            document.getInterview().getRespondents().stream().map(Person::getName).toList());
        assertEquals(List.of("Max Muster", "Herr B. Probe"),
            plan.confidential().names().stream().map(FoundName::name).toList());
        assertNull(document.getSpeakers().get(1).getPerson(), "two people, one speaker");
    }

    @Test
    void doubtsAreSaid() throws ProblemException, IOException {
        ImportPlan plan = plan(file("04_Enskreis_Interview 2024-04-17.txt",
            "Date: 16.04.2024\nNumber: 3\nDistrict: Enzkreiss\nDuration: long\n\nI: And?\nB: The bus is not there."));
        assertFinding(plan, "\"Enzkreiss\" is no area of the study. Similar: Enzkreis.");
        assertFinding(plan, "Date: the form says \"2024-04-16\", the file name says \"2024-04-17\"");
        assertFinding(plan, "Number: the form says \"3\", the file name says \"4\"");
        assertFinding(plan, "Duration: what the form says");
        Document document = apply(plan);
        assertNull(document.getInterview().getDistrict());
        assertEquals(3, document.getInterview().getNumber());
        assertNotNull(document.getOriginalFile(), "nobody is named");
    }

    @Test
    void whatIsNoFormStaysInTheText() throws ProblemException, IOException {
        String turns = "Interviewer: Wie?\nName: Das ist ein Wort.\nInterviewer: Datum?\nOrt: Hier.\nOrt: Da.";
        assertEquals(turns, text(apply(plan(file("a.txt", turns)))));
        String late = "I: Ein Gespräch.\nDatum: gestern\nOrt: Aalen";
        assertEquals(late, text(apply(plan(file("b.txt", late)))));
        assertEquals(FORM.strip(), text(apply(plan(file("c.txt", FORM), Map.of("form", "keep")))));
    }

    @Test
    void fileNamesTellNumberAndDistrict() throws ProblemException, IOException {
        for (String[] name : new String[][] {{"03_ Enzkreis", "3", "Enzkreis"}, {"07_PF_Beratung", "7", "Enzkreis"},
            {"12 Hohenlohekreis", "12", "Hohenlohekreis"},
            {"05 - Landkreis Hohenlohe-Kreis - B", "5", "Hohenlohekreis"},
            {"9_KUEN", "9", "Hohenlohekreis"}}) {
            Document document = apply(plan(file(name[0] + ".txt", "I: Wie?\nB: So " + name[0])));
            assertEquals(Integer.valueOf(name[1]), document.getInterview().getNumber(), name[0]);
            assertEquals(name[2], document.getInterview().getDistrict().getName(), name[0]);
        }
        assertFinding(plan(file("03_ Hohenloekreis.txt", "I: x\nB: y")),
            "\"Hohenloekreis\" is no area of the study. Similar: Hohenlohekreis.");
    }

    @Test
    void tablesOfPseudonymsReplaceNames() throws ProblemException, IOException {
        Path table = file("names.csv", "Ayşe Yıldız;B-07\nMüller\tN. N.");
        ImportPlan plan = plan(file("a.txt", "Yıldız: Frau Müller, Müllers und die Müllerin. Ayşe Yıldız' Bus\nI: Ja?"),
            Map.of("pseudonyms", table.toString()));
        assertEquals("B-07: Frau [N. N.], [N. N.] und die Müllerin. [B-07] Bus\nI: Ja?", text(apply(plan)));
        assertEquals(4, plan.confidential().replacements().size());
    }

    @Test
    void foldersBecomeGroupsAndRecordingsAreLinkedOrCopied() throws ProblemException, IOException {
        Path file = file("Gespraech.txt", "I: Wie?\nB: So.");
        Path sound = Files.write(folder().resolve("gespraech.MP3"), new byte[] {1, 2, 3});
        Document linked = apply(plan(file, Map.of("group", "Kreise/Enzkreis")));
        assertEquals(sound.toString(), linked.getMediaFile());
        var groups = session().study().getTexts().getGroups();
        assertEquals("Kreise", groups.get(0).getName());
        assertEquals(List.of(linked), groups.get(0).getGroups().get(0).getDocuments());
        Document copied = apply(plan(file, Map.of("group", "Kreise/Enzkreis", "media", "copy", "again", "true")));
        assertEquals(3, Files.size(session().folder().resolve(copied.getMediaFile())));
        assertEquals(1, groups.size(), "the group is found again");
        assertEquals(List.of(linked, copied), groups.get(0).getGroups().get(0).getDocuments());
        assertNull(apply(plan(file, Map.of("media", "none", "again", "true"))).getMediaFile());
    }

    @Test
    void aChangedFileIsRecognised() throws ProblemException, IOException {
        apply(plan(file("a.txt", "I: Wie?\nB: So.")));
        ImportPlan plan = plan(file("a.txt", "I: Wie?\nB: Anders."));
        assertFinding(plan, "A file of this name became the document \"a\" before, and has changed since");
        apply(plan);
        assertEquals(2, session().study().getTexts().getDocuments().size());
    }
}
