// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.triangula.register.compare.ComparedPair.Kind;
import org.triangula.register.table.ValueChange;

class ListComparisonTest {

    private static ListEntry entry(String id, String name, String street, String number, String town) {
        return new ListEntry(id, Map.of("name", name, "street", street, "houseNumber", number, "town", town));
    }

    @Test
    void pairsTheMostAlikeOnceAndTellsWhatDiffers() {
        List<ComparedPair> pairs = ListComparison.compare(
            List.of(entry("1", "Kita Mond", "Ringstraße", "1", "Altheim"),
                entry("2", "Kita Sonne", "Hauptstraße", "7", "Altheim"),
                entry("3", "Waldkita", "Am Hang", "3", "Birkenau")),
            List.of(entry("a", "Kita Sonne", "Hauptstr.", "9", "Altheim"),
                entry("b", "Kita Mond", "Ringstr.", "1", "Altheim"),
                entry("c", "Kita Stern", "Neue Gasse", "2", "Birkenau")));
        assertEquals(List.of(Kind.MATCHED, Kind.CONTRADICTING, Kind.FIRST_ONLY, Kind.SECOND_ONLY),
            pairs.stream().map(ComparedPair::kind).toList());
        assertEquals("b", pairs.get(0).second().id());
        assertEquals(List.of(new ValueChange("houseNumber", "7", "9")), pairs.get(1).differences());
        assertEquals("c", pairs.get(3).second().id());
    }

    @Test
    void everyEntryIsTakenOnce() {
        ListEntry twice = entry("a", "Kita Mond", "Ringstraße", "1", "Altheim");
        List<ComparedPair> pairs = ListComparison.compare(List.of(
            entry("1", "Kita Mond", "Ringstraße", "1", "Altheim"), entry("2", "Kita Monde", "Ringstraße", "1",
                "Altheim")), List.of(twice));
        assertEquals(List.of(Kind.MATCHED, Kind.FIRST_ONLY), pairs.stream().map(ComparedPair::kind).toList());
    }
}
