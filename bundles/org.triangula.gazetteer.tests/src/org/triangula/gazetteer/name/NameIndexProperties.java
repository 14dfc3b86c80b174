// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.triangula.gazetteer.address.HouseNumber;

/** The index against the definition, the distance against its laws. */
class NameIndexProperties {

    @Property(tries = 300)
    void distanceIsTheDefinedOne(@ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 7) String one,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 7) String other,
            @ForAll @IntRange(max = 8) int limit) {
        int exact = slow(one, other);
        assertEquals(Math.min(exact, limit + 1), EditDistance.between(one, other, limit));
        assertEquals(EditDistance.between(other, one, limit), EditDistance.between(one, other, limit));
    }

    /** Optimal string alignment by its recursive definition. */
    private static int slow(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Math.max(one.length(), other.length());
        }
        String restOne = one.substring(1);
        String restOther = other.substring(1);
        int best = Math.min(slow(restOne, other), slow(one, restOther)) + 1;
        best = Math.min(best, slow(restOne, restOther) + (one.charAt(0) == other.charAt(0) ? 0 : 1));
        if (one.length() > 1 && other.length() > 1 && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)) {
            best = Math.min(best, slow(one.substring(2), other.substring(2)) + 1);
        }
        return best;
    }

    @Property(tries = 200)
    void everyNameFindsItselfAndWhatIsFoundIsScoredRightly(
            @ForAll @Size(min = 1, max = 30) List<@CharRange(from = 'a', to = 'e') @StringLength(min = 1, max = 9)
            String> names, @ForAll @IntRange(max = 29) int chosen) {
        List<NameForm> forms = names.stream().map(name -> new NameForm(name, name, List.of())).toList();
        NameForm sought = forms.get(chosen % forms.size());
        List<NameIndex.Hit> hits = new NameIndex(forms).find(sought, 5);
        assertEquals(1, hits.getFirst().score());
        assertEquals(forms.stream().filter(sought::equals).count(), hits.stream().filter(hit -> hit.score() == 1)
            .count());
        for (NameIndex.Hit hit : hits) {
            assertEquals(NameIndex.score(sought, forms.get(hit.index())), hit.score());
        }
    }

    @Property(tries = 200)
    void houseNumbersSurviveReading(@ForAll @IntRange(min = 1, max = 9999) int number,
            @ForAll @CharRange(from = 'a', to = 'h') char letter, @ForAll @IntRange(max = 30) int more) {
        assertEquals(new HouseNumber(number, "", number), HouseNumber.parse(" " + number + " ").orElseThrow());
        assertEquals(new HouseNumber(number, "" + letter, number),
            HouseNumber.parse(number + " " + Character.toUpperCase(letter)).orElseThrow());
        HouseNumber range = HouseNumber.parse("Nr. " + number + " - " + (number + more)).orElseThrow();
        assertEquals(number + more, range.last());
        assertTrue(range.covers(number) && range.covers(number + more / 2 * 2));
        assertTrue(HouseNumber.parse("am Bahnhof " + number).isEmpty());
    }
}
