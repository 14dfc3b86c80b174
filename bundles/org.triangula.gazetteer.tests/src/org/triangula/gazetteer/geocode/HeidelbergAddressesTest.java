// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.geocode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.triangula.core.progress.Progress;
import org.triangula.gazetteer.IndexedGazetteer;
import org.triangula.gazetteer.build.Distance;
import org.triangula.gazetteer.build.GazetteerBuilder;
import org.triangula.gazetteer.name.NameForms;
import org.triangula.gazetteer.osm.ExtractAddresses;
import org.triangula.gazetteer.osm.OsmExtract;
import org.triangula.gazetteer.osm.OsmExtractReader;
import org.triangula.gazetteer.study.GeocodeEntry;
import org.triangula.geo.tests.SharedData;

/** The addresses of a real extract looked up in the gazetteer made of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeidelbergAddressesTest {

    private static final double NEAR = 20;

    /** An address with the place it has in the extract. */
    private record Known(AddressQuery query, double longitude, double latitude) {

        boolean isNear(GeocodeHit hit) {
            return distance(hit) <= NEAR;
        }

        double distance(GeocodeHit hit) {
            return Distance.metres(longitude, latitude, hit.longitude(), hit.latitude());
        }

        double distance(Known other) {
            return Distance.metres(longitude, latitude, other.longitude, other.latitude);
        }
    }

    private final OsmExtract extract = read();
    private final Geocoder geocoder = new Geocoder(new IndexedGazetteer(GazetteerBuilder.build(List.of(), extract,
        NameForms.standard(), "", Progress.NONE), NameForms.standard()));

    private static OsmExtract read() {
        try {
            return OsmExtractReader.read(SharedData.file("heidelberg/heidelberg.test.pbf"), Progress.NONE);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<Known> addresses() {
        List<Known> result = new ArrayList<>();
        ExtractAddresses all = extract.addresses();
        for (int i = 0; i < all.size(); i++) {
            if (!all.interpolated(i)) {
                result.add(new Known(new AddressQuery(all.street(i), all.houseNumber(i), all.postalCode(i),
                    all.town(i)), all.longitudeE7(i) / 1e7, all.latitudeE7(i) / 1e7));
            }
        }
        return result;
    }

    @Test
    void addressesGeocodeAgainstThemselves() {
        List<Known> addresses = addresses();
        assertTrue(addresses.size() > 600, "the extract has " + addresses.size() + " addresses");
        assertShare(0.99, addresses, Known::query);
    }

    @Test
    void addressesWithTypingErrorsGeocodeToo() {
        List<Known> addresses = addresses();
        for (long seed = 1; seed <= 3; seed++) {
            TypingErrors errors = new TypingErrors(seed);
            assertShare(0.90, addresses, known -> errors.plant(errors.plant(known.query())));
        }
    }

    /**
     * What the extract says of its addresses: how many objects bear an address that others bear too, and for how many a
     * single point would be more than 20 m wrong whatever one chose.
     */
    @Test
    void anAddressIsNotAPoint() {
        List<Known> addresses = addresses();
        Map<AddressQuery, List<Known>> whole = byAddress(addresses, known -> known.query());
        Map<AddressQuery, List<Known>> withoutTown = byAddress(addresses,
            known -> new AddressQuery(known.query().street(), known.query().houseNumber(), "", ""));
        long apart = several(withoutTown);
        long still = several(whole);
        System.out.printf("%d objects with %d addresses: %d share street and number with a place more than 20 m away, "
            + "%d of them postal code and town, too%n", addresses.size(), whole.size(), apart, still);
        assertTrue(still <= apart && still < addresses.size() / 4);
        long exact = 0;
        for (Map.Entry<AddressQuery, List<Known>> entry : whole.entrySet()) {
            List<GeocodeHit> hits = geocoder.find(entry.getKey(), 30);
            GeocodeHit hit = hits.getFirst();
            double farthest = entry.getValue().stream().mapToDouble(known -> known.distance(hit)).max().orElse(0);
            if (entry.getKey().town().isEmpty() && farthest > 250) {
                // the same street and number in two towns, and the address names none
                assertEquals(GeocodeEntry.Verdict.DOUBTFUL,
                    new GeocodeEntry("", "", entry.getKey(), hits).verdict(), hit::toString);
            } else {
                // the hit says how far its places lie apart; objects within 15 m of each other are one place
                assertTrue(farthest <= Math.max(NEAR, hit.uncertainty() + 15), () -> farthest + " " + hit);
                assertTrue(farthest <= NEAR || hit.places() > 1, hit::toString);
            }
            exact += hit.quality() == Quality.EXACT && entry.getValue().stream().anyMatch(place -> place.isNear(hit))
                ? 1 : 0;
        }
        System.out.printf("%d of %d addresses have an exact hit within 20 m of an object that bears them%n", exact,
            whole.size());
        assertTrue(exact >= 0.99 * whole.size());
    }

    private static String form(String street) {
        return NameForms.standard().street(street).text();
    }

    private static Map<AddressQuery, List<Known>> byAddress(List<Known> addresses,
        Function<Known, AddressQuery> address) {
        return addresses.stream().collect(Collectors.groupingBy(address));
    }

    /** Objects whose address is also that of a place more than 20 m away. */
    private static long several(Map<AddressQuery, List<Known>> places) {
        return places.values().stream().mapToLong(group -> group.stream()
            .filter(one -> group.stream().anyMatch(other -> one.distance(other) > NEAR)).count()).sum();
    }

    /** A typing error may make one street of the town into something like another one: a person has to look then. */
    @Test
    void similarStreetsAreNotSilentlyTaken() {
        Set<String> streets = addresses().stream().map(known -> form(known.query().street()))
            .collect(Collectors.toSet());
        List<String> taken = new ArrayList<>();
        int other = 0;
        int tried = 0;
        for (long seed = 1; seed <= 2; seed++) {
            TypingErrors errors = new TypingErrors(seed);
            for (Known known : addresses()) {
                AddressQuery asked = errors.plantInStreet(errors.plantInStreet(known.query()));
                tried++;
                GeocodeEntry entry = new GeocodeEntry("", "", asked, geocoder.find(asked, 6));
                boolean isOther = entry.best().filter(hit -> !form(hit.street())
                    .equals(form(known.query().street()))).isPresent();
                other += isOther ? 1 : 0;
                // what is spelled exactly like another street cannot be told from it
                if (isOther && entry.verdict() == GeocodeEntry.Verdict.SURE
                    && !streets.contains(form(asked.street()))) {
                    taken.add(asked + " -> " + entry.best().orElseThrow());
                }
            }
        }
        System.out.printf("%d addresses with two errors in the street: another street came first for %d, "
            + "was taken as sure for %d%n", tried, other, taken.size());
        assertTrue(taken.isEmpty(), () -> String.join("\n", taken));
    }

    /**
     * One address in seven of the extract is mapped at several places: shops and entrances of one building, clinics.
     * Nobody can tell which one is meant. So the first hit must be near one of the places of the address, and the
     * address's own place must be near one of the exact hits that are shown.
     */
    private void assertShare(double share, List<Known> addresses, Function<Known, AddressQuery> asked) {
        Map<AddressQuery, List<Known>> places = addresses.stream().collect(Collectors.groupingBy(Known::query));
        List<String> missed = new ArrayList<>();
        for (Known known : addresses) {
            AddressQuery query = asked.apply(known);
            List<GeocodeHit> hits = geocoder.find(query, 30);
            boolean first = !hits.isEmpty() && hits.getFirst().quality() == Quality.EXACT
                && places.get(known.query()).stream().anyMatch(place -> place.isNear(hits.getFirst()));
            if (!first || hits.stream().noneMatch(hit -> hit.quality() == Quality.EXACT && known.isNear(hit))) {
                missed.add(query + " -> " + hits.stream().findFirst().orElse(null));
            }
        }
        int most = (int) Math.floor(addresses.size() * (1 - share));
        assertTrue(missed.size() <= most, () -> missed.size() + " of " + addresses.size() + " missed, at most " + most
            + " may be:\n" + String.join("\n", missed));
    }
}
