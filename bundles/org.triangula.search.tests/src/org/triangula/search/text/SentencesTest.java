// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Sentences do not end after abbreviations. */
class SentencesTest {

    @Test
    void german() {
        assertEquals(List.of("Wir haben z. B. Kurse.", "Das kostet ca. 3 Mio. Euro.", "Gut!"),
            sentences("de", "Wir haben z. B. Kurse. Das kostet ca. 3 Mio. Euro. Gut!"));
        assertEquals(List.of("Am 3. Oktober war Dr. Muster im Amt bzw. im Rathaus.", "Und dann?", "Nichts."),
            sentences("de", "Am 3. Oktober war Dr. Muster im Amt bzw. im Rathaus. Und dann? Nichts."));
    }

    @Test
    void english() {
        assertEquals(List.of("Dr. Example came, e.g. on Monday.", "We talked."),
            sentences("en", "Dr. Example came, e.g. on Monday. We talked."));
    }

    @Test
    void placesBelongToTheirSentence() {
        int[] ends = new Sentences("de").ends("Eins. Zwei.");
        assertEquals(0, Sentences.at(ends, 0));
        assertEquals(0, Sentences.at(ends, 5));
        assertEquals(1, Sentences.at(ends, 6));
        assertEquals(0, new Sentences("de").ends("").length);
    }

    private static List<String> sentences(String language, String paragraph) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int end : new Sentences(language).ends(paragraph)) {
            sentences.add(paragraph.substring(start, end).strip());
            start = end;
        }
        return sentences;
    }
}
