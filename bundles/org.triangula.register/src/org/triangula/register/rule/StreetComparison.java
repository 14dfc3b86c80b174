// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.triangula.gazetteer.Match;
import org.triangula.gazetteer.NameStatus;
import org.triangula.gazetteer.Street;
import org.triangula.gazetteer.Town;
import org.triangula.register.table.AddressField;

/**
 * Compares the street of a row with the streets of its town. A street that is only alike is certain when no other is
 * nearly as alike, the kind of street and all numbers in it agree, it begins alike, and no town has a street of the
 * written name: then it is a typing error and not a street that the gazetteer does not know.
 */
final class StreetComparison {

    private static final double CANDIDATE = 0.6;
    private static final int MOST_CANDIDATES = 5;
    /** Shortest folded name in which one, two, three errors may be repaired without a person. */
    private static final int[] SHORTEST = {0, 6, 12, 18};

    private final KnownPlaces places;

    StreetComparison(KnownPlaces places) {
        this.places = places;
    }

    Optional<Proposal> compare(Map<String, String> values) {
        String street = values.getOrDefault(AddressField.STREET, "");
        if (street.isBlank()) {
            return Optional.empty();
        }
        List<Town> towns = places.meant(values.getOrDefault(AddressField.TOWN, ""),
            values.getOrDefault(AddressField.POSTAL_CODE, ""));
        if (towns.stream().anyMatch(town -> places.isSpelling(town, street))) {
            return Optional.empty();
        }
        List<Match<Street>> matches = towns.stream().flatMap(town -> places.streets(town, street).stream()).toList();
        List<Match<Street>> exact = matches.stream().filter(Match::isExact).toList();
        if (!exact.isEmpty()) {
            return spelling(exact, values);
        }
        if (towns.stream().allMatch(town -> places.allStreets(town).isEmpty())) {
            return Optional.empty();
        }
        if (LostCharacters.in(street)) {
            List<String> restored = LostCharacters.restored(street,
                towns.stream().flatMap(town -> places.allStreets(town).stream()).map(Street::name));
            if (!restored.isEmpty()) {
                return Optional.of(restored.size() == 1
                    ? Proposal.certain(AddressField.STREET, values, restored.getFirst())
                    : Proposal.among(AddressField.STREET, values, restored));
            }
        }
        return alike(street, matches, values);
    }

    private static Optional<Proposal> spelling(List<Match<Street>> exact, Map<String, String> values) {
        boolean inForce = exact.stream().anyMatch(match -> match.status() != NameStatus.FORMER);
        List<String> names = exact.stream().filter(match -> !inForce || match.status() != NameStatus.FORMER)
            .map(match -> inForce ? match.name() : match.entry().name()).distinct().toList();
        return Optional.of(names.size() == 1 ? Proposal.certain(AddressField.STREET, values, names.getFirst())
            : Proposal.among(AddressField.STREET, values, names));
    }

    private Optional<Proposal> alike(String street, List<Match<Street>> matches, Map<String, String> values) {
        String folded = Spelling.folded(street);
        Map<String, Integer> distances = new LinkedHashMap<>();
        for (Match<Street> match : matches) {
            String name = match.status() == NameStatus.FORMER ? match.entry().name() : match.name();
            distances.merge(name, Likeness.distance(folded, Spelling.folded(match.name())), Math::min);
        }
        List<String> names = new ArrayList<>(distances.keySet());
        names.sort(Comparator.comparing(distances::get));
        if (names.isEmpty()) {
            return Optional.of(new Proposal(List.of(), List.of(), false));
        }
        String best = names.getFirst();
        int distance = distances.get(best);
        boolean lead = names.size() == 1 || distances.get(names.get(1)) > distance;
        boolean certain = lead && distance < SHORTEST.length && folded.length() >= SHORTEST[distance]
            && sameKind(folded, Spelling.folded(best)) && digits(street).equals(digits(best))
            && beginsAlike(folded, Spelling.folded(best)) && !places.isStreetSomewhere(street);
        return Optional.of(certain ? Proposal.certain(AddressField.STREET, values, best)
            : Proposal.among(AddressField.STREET, values, names.stream()
                .filter(name -> stemLikeness(folded, Spelling.folded(name)) >= CANDIDATE).limit(MOST_CANDIDATES)
                .toList()));
    }

    /** Likeness without the kind of street: most streets end in straße, which makes them no more alike. */
    private static double stemLikeness(String written, String known) {
        String one = stem(written);
        String other = stem(known);
        return one.isEmpty() || other.isEmpty() ? Likeness.of(written, known)
            : Likeness.of(one, other);
    }

    private static String stem(String folded) {
        return folded.substring(0, folded.length() - Spelling.kind(folded).length());
    }

    private static boolean sameKind(String first, String second) {
        String one = Spelling.kind(first);
        String other = Spelling.kind(second);
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** Hasenweg and Rasenweg are two streets; in irchstraße and iKrchstraße a letter is lost or misplaced. */
    private static boolean beginsAlike(String written, String known) {
        return written.charAt(0) == known.charAt(0) || written.length() > 1 && known.length() > 1
            && (written.charAt(0) == known.charAt(1) || written.charAt(1) == known.charAt(0));
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
