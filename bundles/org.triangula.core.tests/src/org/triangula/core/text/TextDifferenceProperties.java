// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextDifferenceProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("Bus", "Zug", " ", "  ", "😀", ".", "und", "\n", "é").list().ofMaxSize(14)
            .map(parts -> String.join("", parts));
    }

    @Property(tries = 500)
    void editsMakeTheOtherText(@ForAll("texts") String before, @ForAll("texts") String after) {
        String around = "Vor 😀 ";
        List<TextEdit> edits = TextDifference.between(before, after, around.codePointCount(0, around.length()));
        assertEquals(around + after + " danach",
            new TextCorrection(new DocumentText(around + before + " danach"), edits).text());
        assertEquals(before.equals(after), edits.isEmpty());
    }

    @Example
    void wordsThatStayAreNotTouched() {
        List<TextEdit> edits = TextDifference.between("Busse am Abend und am Wochenende", "Mehr Busse am Abend", 10);
        assertEquals(List.of(new TextEdit(10, 10, "Mehr "), new TextEdit(24, 42, "")), edits);
        assertTrue(TextDifference.between("", "", 0).isEmpty());
    }
}
