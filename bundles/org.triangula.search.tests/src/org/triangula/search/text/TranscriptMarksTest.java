// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.text;

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
        check("(lacht)", "nonverbal");
        check("(Seufzen)", "nonverbal");
        check("(..)", "pause");
        check("(...)", "pause");
        check("(4 Sek.)", "pause");
        check("(Pause)", "pause");
        check("[. . . ]", "omission");
        check("[…]", "omission");
        check("// mhm //", "overlap");
        check("#00:12:31-5#", "time");
        check("[00:12:31]", "time");
    }

    @Test
    void whatWasSaidIsNoMark() {
        TranscriptMarks marks = TranscriptMarks.supplied();
        assertEquals(List.of(), marks.find("Das ist (wie gesagt) und/oder so, 3 / 4. Punkt... Ende"));
        assertEquals(List.of(), marks.find(""));
    }

    @Test
    void severalInOneParagraph() {
        String text = "Ja (lacht) in [Ortsname] // genau // (..) also";
        assertEquals(List.of("nonverbal", "redaction", "overlap", "pause"),
            TranscriptMarks.supplied().find(text).stream().map(TranscriptMarks.Mark::kind).toList());
    }

    @Test
    void kindsHaveNames() {
        for (TranscriptMarks.Kind kind : TranscriptMarks.supplied().kinds()) {
            assertNotEquals(kind.key(), kind.label(Locale.GERMAN));
            assertNotEquals(kind.key(), kind.label(Locale.ENGLISH));
        }
    }

    private static void check(String mark, String kind) {
        String text = "Also " + mark + " da";
        List<TranscriptMarks.Mark> found = TranscriptMarks.supplied().find(text);
        assertEquals(List.of(kind), found.stream().map(TranscriptMarks.Mark::kind).toList(), mark);
        assertEquals(mark, text.substring(found.get(0).start(), found.get(0).end()));
    }
}
