// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.geocode;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.triangula.geo.tests.SharedData;

/** The addresses of a real extract looked up in the gazetteer made of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeidelbergAddressesTest {

    private static final double NEAR = 20;

    /** An address with the place it has in the extract. */
    private record Known(AddressQuery query, double longitude, double latitude) {

        boolean isNear(GeocodeHit hit) {
            return Distance.metres(longitude, latitude, hit.longitude(), hit.latitude()) <= NEAR;
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
