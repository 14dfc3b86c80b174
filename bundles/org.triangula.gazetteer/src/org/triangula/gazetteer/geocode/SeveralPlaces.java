// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.geocode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.triangula.gazetteer.build.Distance;

/**
 * Lets hits tell of the other places of their address: an extract may have one street twice, as where part of its
 * addresses lack the postal code, and the same number on both.
 */
final class SeveralPlaces {

    private SeveralPlaces() {
    }

    static List<GeocodeHit> told(List<GeocodeHit> hits) {
        Map<String, List<GeocodeHit>> exact = hits.stream().filter(hit -> hit.quality() == Quality.EXACT)
            .collect(Collectors.groupingBy(SeveralPlaces::address));
        List<GeocodeHit> told = new ArrayList<>(hits.size());
        for (GeocodeHit hit : hits) {
            List<GeocodeHit> group = hit.quality() == Quality.EXACT ? exact.get(address(hit)) : List.of();
            double spread = group.stream().mapToDouble(other -> Distance.metres(hit.longitude(), hit.latitude(),
                other.longitude(), other.latitude())).max().orElse(0);
            told.add(spread <= hit.spread() ? hit : new GeocodeHit(hit.quality(), hit.longitude(), hit.latitude(),
                hit.score(), Math.max(hit.uncertainty(), spread), Math.max(hit.places(), group.size()), spread,
                hit.street(), hit.houseNumber(), hit.postalCode(), hit.town(), hit.places() >= group.size()
                    ? hit.basis() : Messages.bind(Messages.mappedSeveral, hit.houseNumber(), group.size())));
        }
        return told;
    }

    private static String address(GeocodeHit hit) {
        return hit.street() + "|" + hit.houseNumber() + "|" + hit.town();
    }
}
