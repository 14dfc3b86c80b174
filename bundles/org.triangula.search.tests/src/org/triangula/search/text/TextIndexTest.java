// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.triangula.core.progress.Progress;
import org.triangula.search.TestTexts;

/** The index holds words, speakers and turns, and reads again only what changed. */
class TextIndexTest {

    private static final String TEXT = """
        Gespräch
        I: Wie kommen die Leute 😀 her? #00:00:12-5#
        B1: Mit dem Bus (lacht).
        Wenn er fährt.
        I: Ja.
        """;

    @Test
    void labelsAndTimeMarksAreNoWords() {
        TextIndex index = TestTexts.index(TEXT);
        IndexedDocument document = index.document("0").orElseThrow();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < document.words(); i++) {
            words.add(document.text().passage(document.start(i), document.end(i)));
            assertEquals(words.get(i), index.forms().form(document.form(i)));
        }
        assertEquals(List.of("Gespräch", "Wie", "kommen", "die", "Leute", "her", "Mit", "dem", "Bus", "lacht", "Wenn",
            "er", "fährt", "Ja"), words);
        assertTrue(document.isMarked(words.indexOf("lacht")));
        assertFalse(document.isMarked(words.indexOf("Bus")));
    }

    @Test
    void turnsGoOnUntilTheNextSpeaker() {
        IndexedDocument document = TestTexts.index(TEXT).document("0").orElseThrow();
        assertEquals(List.of("", "I", "B1", "B1", "I"),
            List.of(document.speaker(0), document.speaker(1), document.speaker(2), document.speaker(3),
                document.speaker(4)));
        assertEquals(List.of(0, 1, 2, 2, 3),
            List.of(document.turn(0), document.turn(1), document.turn(2), document.turn(3), document.turn(4)));
        assertEquals(List.of("I", "B1"), document.speakers());
        assertEquals(2, document.turnAround(3)[0]);
        assertEquals(4, document.turnAround(2)[1]);
    }

    @Test
    void onlyChangedTextsAreReadAgain() {
        SourceText one = TestTexts.german("one", "Ein Haus.");
        SourceText two = TestTexts.german("two", "Zwei Häuser.");
        TextIndex before = TextIndex.empty().with(List.of(one, two), Progress.NONE);
        SourceText changed = TestTexts.german("two", "Drei Häuser und ein Hof.");
        TextIndex after = before.with(List.of(one, changed), Progress.NONE);
        assertSame(before.document("one").orElseThrow(), after.document("one").orElseThrow());
        assertNotSame(before.document("two").orElseThrow(), after.document("two").orElseThrow());
        assertEquals(4, before.words());
        assertEquals(7, after.words());
        assertEquals(0, after.with(List.of(), Progress.NONE).words());
    }

    @Test
    void workThatIsNotWantedStops() {
        Progress unwanted = new Progress() {
            @Override
            public void report(String task, double share) {
                assertTrue(share >= 0 && share <= 1);
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class,
            () -> TextIndex.empty().with(List.of(TestTexts.german("one", "Ein Haus.")), unwanted));
    }
}
