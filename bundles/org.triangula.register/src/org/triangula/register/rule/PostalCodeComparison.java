// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.triangula.gazetteer.Match;
import org.triangula.gazetteer.Town;
import org.triangula.register.table.AddressField;

/** Compares the postal code of a row with those of its town and street. */
final class PostalCodeComparison {

    private static final int MOST_CANDIDATES = 8;

    private final KnownPlaces places;

    PostalCodeComparison(KnownPlaces places) {
        this.places = places;
    }

    Optional<Proposal> compare(Map<String, String> values) {
        String code = values.getOrDefault(AddressField.POSTAL_CODE, "");
        List<Town> towns = places.exactTowns(values.getOrDefault(AddressField.TOWN, "")).stream().map(Match::entry)
            .toList();
        Set<String> codes = places.codes(towns);
        if (codes.isEmpty() || codes.contains(code)) {
            return Optional.empty();
        }
        String street = values.getOrDefault(AddressField.STREET, "");
        Set<String> ofStreet = new LinkedHashSet<>();
        towns.forEach(town -> places.streets(town, street).stream().filter(Match::isExact)
            .forEach(match -> ofStreet.addAll(match.entry().postalCodes())));
        List<String> candidates = new ArrayList<>(ofStreet.isEmpty() ? codes : ofStreet);
        candidates.sort(Comparator.comparingInt((String each) -> Likeness.distance(code, each))
            .thenComparing(Comparator.naturalOrder()));
        boolean oneSlip = !code.isEmpty() && Likeness.distance(code, candidates.get(0)) == 1
            && (candidates.size() == 1 || Likeness.distance(code, candidates.get(1)) > 1);
        // a code of another town speaks for that town as much as against the code
        boolean certain = places.byCode(code).isEmpty() && (candidates.size() == 1 || oneSlip);
        return Optional.of(certain ? Proposal.certain(AddressField.POSTAL_CODE, values, candidates.getFirst())
            : Proposal.among(AddressField.POSTAL_CODE, values,
                candidates.subList(0, Math.min(MOST_CANDIDATES, candidates.size()))));
    }
}
