// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.transcript;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.triangula.core.text.DocumentText;

class TranscriptTest {

    private static final DocumentText TEXT = new DocumentText("""
        Vorbemerkung 😀
        I: Wie geht es Ihnen? #00:00:05-5#
        B1: Gut. (lacht)
        Wir waren gestern in [Ortsname]. #00:01:10#
        I: Und (unv.) dann? [01:00:00]
        B2: // Ja // (...) genau, (Balingen?) und (3)
        """);

    private static List<String> marks(String text) {
        return TranscriptMarks.supplied().in(text).stream()
            .map(mark -> mark.rule().kind() + " " + text.substring(mark.start(), mark.end())).toList();
    }

    @Test
    void marksAreFoundByTheirRules() {
        assertEquals(List.of("nonverbal (lacht)", "redaction [Ortsname]", "time #00:01:10-2#"),
            marks("B1: Gut (lacht), in [Ortsname]. #00:01:10-2#"));
        assertEquals(List.of("overlap // Ja //", "pause (...)", "unclear (Balingen?)", "pause (3)",
            "unclear (unv.)", "time [00:00:01]"),
            marks("// Ja // (...) genau, (Balingen?) und (3) (unv.) [00:00:01]"));
        assertEquals(List.of(), marks("Das Amt (Abteilung 3) macht das/dies."));
    }

    @Test
    void timeMarksAreSeconds() {
        assertEquals(62.3, TimeMarks.seconds("#00:01:02-3#").orElseThrow(), 1e-9);
        assertEquals(3600, TimeMarks.seconds("[01:00:00]").orElseThrow());
        assertTrue(TimeMarks.seconds("[Ortsname]").isEmpty());
        String paragraph = TEXT.paragraph(2).text();
        assertEquals(5.5, TimeMarks.at(paragraph, paragraph.indexOf("#00") + 3).orElseThrow());
        assertTrue(TimeMarks.at(paragraph, 3).isEmpty());
        assertEquals(0, TimeMarks.before(TEXT, 3).orElseThrow());
        assertEquals(5.5, TimeMarks.before(TEXT, TEXT.paragraph(4).start()).orElseThrow());
        assertEquals(3600, TimeMarks.before(TEXT, TEXT.length()).orElseThrow());
    }

    @Test
    void passageThatIsHeardLiesBetweenItsMarks() {
        int[] heard = TimeMarks.passageAt(TEXT, 6).orElseThrow();
        assertTrue(TEXT.passage(heard[0], heard[1]).strip().startsWith("B1: Gut."));
        assertTrue(TEXT.passage(heard[0], heard[1]).strip().endsWith("[Ortsname]."));
        assertArrayEquals(new int[] {0, TEXT.codePoint(TEXT.text().indexOf("#00"))},
            TimeMarks.passageAt(TEXT, 0).orElseThrow());
        assertTrue(TimeMarks.passageAt(new DocumentText("ohne"), 1).isEmpty());
    }

    @Test
    void turnsGoOnToTheNextSpeaker() {
        SpeakerTurns turns = SpeakerTurns.of(TEXT);
        assertEquals(Map.of("I", 2, "B1", 1, "B2", 1), turns.speakers());
        assertEquals("B1", turns.at(4).orElseThrow().speaker());
        assertEquals(3, turns.at(4).orElseThrow().firstParagraph());
        assertTrue(turns.at(1).isEmpty());
        assertEquals(5, turns.next("I", 2, true).orElseThrow().firstParagraph());
        assertEquals(2, turns.next("I", 5, false).orElseThrow().firstParagraph());
        assertTrue(turns.next("B1", 3, true).isEmpty());
        assertEquals(3, turns.next(null, 2, true).orElseThrow().firstParagraph());
    }
}
