// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

/** Marks are told from what was said. */
class TranscriptMarksTest {

    @Test
    void kinds() {
        check("(unv.)", "unclear");
        check("(unverständlich, Telefon)", "unclear");
        check("(Axt?)", "unclear");
        check("[Ortsname]", "redaction");
        check("[große Kreisstadt]", "redaction");
        check("[lokale Bevölkerung]", "redaction");
        check("[flüstert]", "remark");
        check("[Kreis A, 2015]", "remark");
        check("(Balingen, 3?)", "unclear");
        check("(???)", "unclear");
        check("(lacht)", "nonverbal");
        check("(Seufzen)", "nonverbal");
        check("(..)", "pause");
        check("(...)", "pause");
        check("(4 Sek.)", "pause");
        check("(Pause)", "pause");
        check("(Pause, 5 Sekunden)", "pause");
        check("[. . . ]", "omission");
        check("[…]", "omission");
        check("// mhm //", "overlap");
        check("//", "overlap");
        check("#00:12:31-5#", "time");
        check("[00:12:31]", "time");
    }

    @Test
    void whatWasSaidIsNoMark() {
        TranscriptMarks marks = TranscriptMarks.supplied();
        assertEquals(List.of(), marks.in("Das ist (wie gesagt) und/oder so, 3 / 4. Punkt... Ende, siehe https://example.org"));
        assertEquals(List.of(), marks.in(""));
    }

    @Test
    void severalInOneParagraph() {
        String text = "Ja (lacht) in [Ortsname] // genau // (..) also";
        assertEquals(List.of("nonverbal", "redaction", "overlap", "pause"),
            TranscriptMarks.supplied().in(text).stream().map(TranscriptMarks.Mark::kind).toList());
    }

    @Test
    void kindsHaveNames() {
        for (TranscriptMarks.Rule rule : TranscriptMarks.supplied().rules()) {
            assertNotEquals(rule.kind(), rule.label(Locale.GERMAN));
            assertNotEquals(rule.kind(), rule.label(Locale.ENGLISH));
        }
    }

    private static void check(String mark, String kind) {
        String text = "Also " + mark + " da";
        List<TranscriptMarks.Mark> found = TranscriptMarks.supplied().in(text);
        assertEquals(List.of(kind), found.stream().map(TranscriptMarks.Mark::kind).toList(), mark);
        assertEquals(mark, text.substring(found.get(0).start(), found.get(0).end()));
    }
}
