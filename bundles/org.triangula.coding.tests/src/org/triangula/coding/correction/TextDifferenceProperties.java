// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.triangula.coding.correction.TextDifference.Change;
import org.triangula.coding.correction.TextDifference.Kind;
import org.triangula.coding.correction.TextDifference.Piece;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.text.DocumentText;
import org.triangula.core.text.TextCorrection;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextDifferenceProperties {

    @Property(tries = 1000)
    void changesLeadFromOneTextToTheOther(@ForAll @From("texts") String earlier, @ForAll @From("texts") String later) {
        List<Change> changes = TextDifference.between(earlier, later).changes();
        List<String> lines = later.isEmpty() ? List.of() : List.of(later.split("(?<=\n)"));
        List<String> old = new ArrayList<>();
        int next = 1;
        for (Change change : changes) {
            for (; next < change.paragraph(); next++) {
                old.add(lines.get(next - 1));
            }
            String inserted = text(change, Kind.DELETED);
            old.add(text(change, Kind.INSERTED));
            next += inserted.isEmpty() ? 0 : inserted.split("(?<=\n)").length;
            assertTrue(change.pieces().stream().anyMatch(piece -> piece.kind() != Kind.EQUAL));
        }
        for (; next <= lines.size(); next++) {
            old.add(lines.get(next - 1));
        }
        assertEquals(earlier, String.join("", old));
        assertEquals(earlier.equals(later), changes.isEmpty());
    }

    /** The words of a change without those of one kind. */
    private static String text(Change change, Kind without) {
        return change.pieces().stream().filter(piece -> piece.kind() != without).map(Piece::text)
            .collect(Collectors.joining());
    }

    @Test
    void changedWordsAreNamed() {
        List<Change> changes = TextDifference.between("I: Wo?\nB: In Ballingen war das.\nI: Ja.\n",
            "I: Wo?\nB: In Balingen war das.\nI: Ja.\n").changes();
        assertEquals(List.of(new Change(2, List.of(new Piece(Kind.EQUAL, "B: In "),
            new Piece(Kind.DELETED, "Ballingen"), new Piece(Kind.INSERTED, "Balingen"),
            new Piece(Kind.EQUAL, " war das.\n")))), changes);
    }

    @Test
    void wordsAreFoundAndReplaced() throws ProblemException {
        DocumentText text = new DocumentText("Bus 😀 Omnibus, bus. Bus-Takt");
        assertEquals("Bahn 😀 OmniBahn, Bahn. Bahn-Takt", replaced(text, "bus", "Bahn", false, false, false));
        assertEquals("Bahn 😀 Omnibus, bus. Bahn-Takt", replaced(text, "Bus", "Bahn", true, true, false));
        assertEquals("$1 😀 Omni$1, $1. $1-Takt", replaced(text, "bus", "$1", false, false, false));
        assertEquals("Bus 😀 Omnisub, sub. Bus-Takt", replaced(text, "(b)(u)(s)", "$3$2$1", true, false, true));
        assertThrows(ProblemException.class, () -> TextSearch.of("(", true, false, true));
        assertThrows(ProblemException.class, () -> replaced(text, "b", "$7", true, false, true));
    }

    private static String replaced(DocumentText text, String wanted, String with, boolean exact, boolean whole,
        boolean expression) throws ProblemException {
        return new TextCorrection(text, TextSearch.of(wanted, exact, whole, expression).edits(text, with)).text();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("Bus ", "fährt", "\n", "nicht. ", "😀", "I: ").list().ofMaxSize(30)
            .map(parts -> String.join("", parts));
    }
}
