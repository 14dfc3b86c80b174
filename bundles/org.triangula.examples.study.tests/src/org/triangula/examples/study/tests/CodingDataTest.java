// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangula.examples.study.network.ExampleTable;

class CodingDataTest {
    private final ExampleTable codings = ExampleTable.read("codes/codings.tsv");
    private final ExampleTable codes = ExampleTable.read("codes/codes.tsv");

    @ParameterizedTest
    @ValueSource(strings = {"codes/codings.tsv", "codes/segments.tsv"})
    void everyQuoteOccursExactlyOnceInItsParagraph(String path) {
        ExampleTable table = ExampleTable.read(path);
        for (int i = 0; i < table.size(); i++) {
            assertQuote(path + ' ' + i, table.text(i, "document"), table.integer(i, "paragraph"),
                    table.text(i, "quote"));
        }
    }

    @Test
    void everyAnchorExampleIsQuotedExactly() {
        for (int i = 0; i < codes.size(); i++) {
            if (!codes.text(i, "anchor_document").isEmpty()) {
                assertQuote(codes.text(i, "key"), codes.text(i, "anchor_document"),
                        codes.integer(i, "anchor_paragraph"), codes.text(i, "anchor_quote"));
            }
        }
    }

    private static void assertQuote(String what, String document, int paragraph, String quote) {
        String text = ExampleText.paragraphs(document).get(paragraph - 1);
        int first = text.indexOf(quote);
        assertTrue(first >= 0 && !quote.isBlank(), what + ": not in paragraph " + paragraph + ": " + quote);
        assertEquals(-1, text.indexOf(quote, first + 1), what + ": more than once: " + quote);
    }

    @Test
    void codeSystemHasThreeLevelsAndKnownParents() {
        Map<String, String> parents = new HashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            String parent = codes.text(i, "parent");
            assertTrue(parent.isEmpty() || parents.containsKey(parent), codes.text(i, "key"));
            parents.put(codes.text(i, "key"), parent);
            assertTrue(codes.text(i, "colour").matches("#[0-9A-F]{6}"), codes.text(i, "key"));
            assertNotEquals("", codes.text(i, "name_en"));
        }
        int deepest = parents.keySet().stream().mapToInt(key -> depth(key, parents)).max().orElseThrow();
        assertEquals(3, deepest);
        assertTrue(codes.size() >= 45);
    }

    private static int depth(String key, Map<String, String> parents) {
        return key.isEmpty() ? 0 : 1 + depth(parents.get(key), parents);
    }

    @Test
    void codingsUseCodableCodesAndKnownCodersAndAreNotRepeated() {
        Map<String, String> kinds = new HashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            kinds.put(codes.text(i, "key"), codes.text(i, "kind"));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codings.size(); i++) {
            assertEquals("code", kinds.get(codings.text(i, "code")), codings.text(i, "id"));
            assertTrue(Set.of("K1", "K2").contains(codings.text(i, "coder")));
            assertTrue(seen.add(codings.text(i, "document") + codings.text(i, "paragraph") + codings.text(i, "quote")
                    + codings.text(i, "code") + codings.text(i, "coder")), codings.text(i, "id"));
        }
        assertTrue(codings.size() >= 220);
    }

    @Test
    void threeDocumentsAreCodedByBoth() {
        Map<String, Set<String>> coders = new HashMap<>();
        for (int i = 0; i < codings.size(); i++) {
            coders.computeIfAbsent(codings.text(i, "document"), key -> new HashSet<>()).add(codings.text(i, "coder"));
        }
        Set<String> both = new HashSet<>();
        coders.forEach((document, names) -> {
            if (names.size() == 2) {
                both.add(document);
            }
        });
        assertEquals(Set.of("01", "03", "08"), both);
    }
}
