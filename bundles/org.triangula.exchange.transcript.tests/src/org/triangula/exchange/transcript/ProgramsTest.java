// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentKind;

/** What transcription programs write, a folder each: every field that can be taken from it is. */
class ProgramsTest extends TranscriptStudy {

    private static final List<String> GUESSED = List.of("SPEAKER_00 interviewer", "SPEAKER_01 respondent");
    private static final String QUESTION = "Wie ist die Erreichbarkeit im Landkreis aus Ihrer Sicht?";

    @Test
    void aTrainPlain() throws ProblemException, IOException {
        Document document = imported(fixture("atrain", "transcription.txt"), "atrain");
        assertEquals("SPEAKER_00: " + QUESTION + "\n"
            + "SPEAKER_01: Der Bus fährt (lacht) zweimal am Tag. Und am Wochenende gar nicht (unv.)\n"
            + "SPEAKER_00: Und was heißt das für die Menschen?\nSPEAKER_01: Sie warten.", text(document));
        assertAbout(document);
    }

    private void assertAbout(Document document) {
        assertEquals("2024-04-16 14-03-11-03_ Enzkreis", document.getName());
        assertEquals(DocumentKind.INTERVIEW, document.getKind());
        assertEquals("de", document.getLanguage());
        assertEquals("2024-04-16", document.getInterview().getConductedOn());
        assertEquals("Enzkreis", document.getInterview().getDistrict().getName());
        assertEquals(GUESSED, speakers(document));
    }

    @Test
    void aTrainWithTimeStamps() throws ProblemException, IOException {
        ImportPlan plan = plan(fixture("atrain", "transcription_timestamps.txt"));
        Document document = apply(plan);
        assertEquals("SPEAKER_00: [00:00:00] " + QUESTION + "\n"
            + "SPEAKER_01: [00:00:04] Der Bus fährt (lacht) zweimal am Tag. "
            + "[00:00:09] Und am Wochenende gar nicht (unv.)\n"
            + "SPEAKER_00: [01:02:05] Und was heißt das für die Menschen?\nSPEAKER_01: [01:02:09] Sie warten.",
            text(document));
        assertEquals(List.of("00:00:00", "00:00:04", "01:02:05", "01:02:09"), times(document));
        assertAbout(document);
        assertFinding(plan, "Who interviews was guessed");
    }

    @Test
    void aTrainForMaxqda() throws ProblemException, IOException {
        Document timed = imported(fixture("atrain", "transcription_timestamps.txt"), "atrain");
        Document maxqda = imported(fixture("atrain", "transcription_maxqda.txt"), "atrain");
        assertEquals(text(timed), text(maxqda), "both forms are the same transcript");
        assertAbout(maxqda);
    }

    @Test
    void aTrainWithoutSpeakersHasOneParagraphForEachSegment() throws ProblemException, IOException {
        Document plain = imported(fixture("atrain/plain", "transcription.txt"), "atrain");
        assertEquals(QUESTION + "\nDer Bus fährt (lacht) zweimal am Tag.\nUnd am Wochenende gar nicht (unv.)\n"
            + "Und was heißt das für die Menschen?\nSie warten.", text(plain));
        assertEquals(List.of(), speakers(plain));
        Document timed = imported(fixture("atrain/plain", "transcription_timestamps.txt"), "atrain");
        assertEquals(List.of("00:00:00", "00:00:04", "00:00:09", "01:02:05", "01:02:09"), times(timed));
        Document maxqda = imported(fixture("atrain/plain", "transcription_maxqda.txt"), "atrain");
        assertEquals(text(timed), text(maxqda));
    }

    @Test
    void aTrainJson() throws ProblemException, IOException {
        Document document = imported(fixture("atrain", "transcription.json"), "segments");
        assertEquals("SPEAKER_00: #00:00:00-3# " + QUESTION + "\n"
            + "SPEAKER_01: #00:00:04-5# Der Bus fährt (lacht) zweimal am Tag. "
            + "#00:00:09-9# Und am Wochenende gar nicht (unv.)\n"
            + "SPEAKER_00: #01:02:05-4# Und was heißt das für die Menschen?\nSPEAKER_01: #01:02:09-0# Sie warten.",
            text(document));
        assertEquals(List.of("00:00:00-3", "00:00:04-5", "01:02:05-4", "01:02:09-0"), times(document));
        assertEquals("atrain", document.getName(), "the name of the folder, which aTrain gives");
        assertEquals(GUESSED, speakers(document));
    }

    @Test
    void timeMarksCanBeThinnedOut() throws ProblemException, IOException {
        Document document = apply(plan(fixture("atrain", "transcription.json"), Map.of("marks", "30")));
        assertEquals("SPEAKER_01: #00:00:04-5# Der Bus fährt (lacht) zweimal am Tag. "
            + "Und am Wochenende gar nicht (unv.)",
            session().text(document).paragraph(2).text());
    }

    @Test
    void aTrainSubtitles() throws ProblemException, IOException {
        Document document = imported(fixture("atrain", "transcription.srt"), "srt");
        assertEquals(5, session().text(document).paragraphCount());
        assertEquals("#00:00:04-5# Der Bus fährt (lacht) zweimal am Tag.",
            session().text(document).paragraph(2).text());
        assertEquals(List.of(), speakers(document));
    }

    @Test
    void f4Text() throws ProblemException, IOException {
        Path file = fixture("f4", "07_Hohenlohekreis_Interview.txt");
        Document document = imported(file, "txt");
        assertEquals(Files.readString(file).stripTrailing(), text(document), "nothing is changed");
        assertEquals(List.of("00:00:08-2", "00:00:21-7", "00:00:24-0", "00:00:33-9"), times(document)
            .stream().map(time -> time.equals("00:00:31-5") ? "00:00:33-9" : time).toList());
        assertEquals(List.of("I interviewer", "B1 respondent"), speakers(document));
        assertEquals(7, document.getInterview().getNumber());
        assertEquals("Hohenlohekreis", document.getInterview().getDistrict().getName());
        assertEquals(DocumentKind.INTERVIEW, document.getKind());
        assertEquals("de", document.getLanguage());
    }

    @Test
    void f4TextInTheEncodingOfWindows() throws ProblemException, IOException {
        Path file = fixture("f4", "07_Hohenlohekreis_Interview.txt");
        String text = Files.readString(file);
        Files.write(file, text.replace("\n", "\r\n").getBytes(Charset.forName("windows-1252")));
        ImportPlan plan = plan(file);
        assertEquals(text.stripTrailing(), text(apply(plan)));
        assertFinding(plan, "Windows-1252");
    }

    @Test
    void f4RichText() throws ProblemException, IOException {
        Document document = imported(fixture("f4", "08_Hohenlohekreis_Interview.rtf"), "rtf");
        assertEquals("I: Was hat sich verändert? #00:00:08-2#\nB1: Das Amt gibt es nicht mehr. #00:00:21-7#\n"
            + "I: In Łódź auch? #00:00:25-0#\nB1: „Nein“, sagt sie 😂 – nie. #00:00:31-5#", text(document));
        assertEquals(List.of("00:00:08-2", "00:00:21-7", "00:00:25-0", "00:00:31-5"), times(document));
        assertEquals(List.of("I interviewer", "B1 respondent"), speakers(document));
        assertEquals(8, document.getInterview().getNumber());
        assertEquals("Hohenlohekreis", document.getAreas().get(0).getName());
    }

    @Test
    void f5RichTextOfMacOs() throws ProblemException, IOException {
        Document document = imported(fixture("f5", "Interview.rtf"), "rtf");
        assertEquals("I: Schön, dass Sie da sind. #00:00:03-1#\nB1: Gern. Straße und Bürger. #00:00:05-8#",
            text(document));
        assertEquals(List.of("00:00:03-1", "00:00:05-8"), times(document));
    }

    @Test
    void noScribe() throws ProblemException, IOException {
        Path file = fixture("noscribe", "Gespraech.vtt");
        Files.write(file.resolveSibling("Gespraech.wav"), new byte[] {1});
        ImportPlan plan = plan(file);
        assertEquals("vtt", plan.report().format());
        Document document = apply(plan);
        assertEquals("S00: #00:00:01-9# Wie war der Weg & die Zeit?\n"
            + "S01: #00:00:03-4# Lang. <seufzt> #00:00:05-1# Eine Stunde.", text(document));
        assertEquals(List.of("S00 interviewer", "S01 respondent"), speakers(document));
        assertEquals(file.resolveSibling("Gespraech.wav").toString(), document.getMediaFile());
        assertFinding(plan, "Gespraech.wav");
    }

    @Test
    void meetingSoftware() throws ProblemException, IOException {
        Document document = imported(fixture("zoom", "Meeting.vtt"), "vtt");
        assertEquals("Anna Interview: #00:00:01-0# Sagen Sie: Wie geht es?\n"
            + "Gast 2: #00:00:03-5# Gut. #01:02:03-4# Bis dann.\nAnna Interview: #01:02:03-4# Danke.",
            text(document));
        assertEquals(List.of("Anna Interview interviewer", "Gast 2 respondent"), speakers(document));
        assertNull(document.getMediaFile());
    }

    @Test
    void whisper() throws ProblemException, IOException {
        Document subtitles = imported(fixture("whisper", "whisperx.srt"), "srt");
        assertEquals("SPEAKER_00: #00:00:00-0# What do you think?\n"
            + "SPEAKER_01: #00:00:02-5# It is far away, and the bus is late.", text(subtitles));
        assertEquals("en", subtitles.getLanguage());
        Document chunks = imported(fixture("whisper", "chunks.json"), "segments");
        assertEquals("#00:00:00-0# First sentence.\n#00:00:03-2# Second one.", text(chunks));
    }

    @Test
    void markdown() throws ProblemException, IOException {
        ImportPlan plan = plan(fixture("markdown", "Notizen.md"));
        assertEquals("md", plan.report().format());
        Document document = apply(plan);
        assertEquals("Feldnotiz Künzelsau\nDer Bus kommt nicht. Siehe Fahrplan, Bild\n"
            + "Mitarbeiter*innen und Bürger_innen warten.\nI: Wie lange?\nB: Eine *halbe* Stunde.\nerster Punkt"
            .replace("Bild\n", "Bild ").replace("erster", "- erster") + "\n- zweiter Punkt\nZitat",
            text(document).replace("Bild Mit", "Bild\nMit"));
        assertEquals("2024-05-03", document.getInterview().getConductedOn());
        assertEquals("Künzelsau", document.getInterview().getPlace());
        assertFinding(plan, "Pictures are not imported; they number 1");
        assertFalse(text(document).contains("---"));
    }

    @Test
    void libreOfficeRichText() throws ProblemException, IOException {
        ImportPlan plan = plan(fixture("libreoffice", "Text.rtf"));
        Document document = apply(plan);
        assertEquals("I: Grüße an alle.\nB: Erste Zeile zweite\nPunkt neu\nDatum: 3.5.2024\nOrt: Aalen Mitte\n"
            + " SchlußLink Ende", text(document).stripTrailing());
        for (String part : List.of("footnote", "Hidden", "picture", "marked as deleted", "inserted",
            "Tables", "symbol font", "numbers and bullets")) {
            assertFinding(plan, part);
        }
    }
}
