// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Forms of one word have one stem, different words have different ones; the cases are files. */
class StemmingTest {

    @Test
    void formsOfOneWordHaveOneStem() {
        for (String line : DataFiles.lines(StemmingTest.class, "SameStem.tsv")) {
            Stemming stemming = Stemming.of(line.split("\t")[0]);
            Set<String> stems = words(line).stream().map(stemming::stem).collect(Collectors.toSet());
            assertEquals(1, stems.size(), () -> line + " has the stems " + stems);
        }
    }

    @Test
    void differentWordsHaveDifferentStems() {
        for (String line : DataFiles.lines(StemmingTest.class, "OtherStem.tsv")) {
            Stemming stemming = Stemming.of(line.split("\t")[0]);
            List<String> stems = words(line).stream().map(stemming::stem).distinct().toList();
            assertEquals(words(line).size(), stems.size(), () -> line + " has the stems " + stems);
        }
    }

    @Test
    void languagesAreToldByTheirFirstLetters() {
        assertEquals("de", Stemming.key("de-CH"));
        assertEquals("en", Stemming.key("en_GB"));
        assertEquals("de", Stemming.key(""));
        assertEquals("fr", Stemming.key("fr"));
        assertEquals("maisons", Stemming.of("fr").stem("Maisons"));
    }

    private static List<String> words(String line) {
        return Arrays.asList(line.split("\t")[1].split(" "));
    }
}
