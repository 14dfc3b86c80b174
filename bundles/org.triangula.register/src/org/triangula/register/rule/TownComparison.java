// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.triangula.gazetteer.Match;
import org.triangula.gazetteer.NameStatus;
import org.triangula.gazetteer.Town;
import org.triangula.register.table.AddressField;

/** Compares the town of a row with the gazetteer; postal code and street are witnesses. */
final class TownComparison {

    /** So alike must a name be to a town of the postal code, which is a second witness. */
    private static final double LIKE_WITH_CODE = 0.6;
    /** So alike must a name be to a town without a witness. */
    private static final double LIKE = 0.8;
    private static final double CLEAR_LEAD = 0.08;
    private static final String COMPOUND = "\\s*[-/,(]\\s*|\\s+OT\\s+";

    private final KnownPlaces places;

    TownComparison(KnownPlaces places) {
        this.places = places;
    }

    Optional<Proposal> compare(Map<String, String> values) {
        String name = values.getOrDefault(AddressField.TOWN, "");
        String code = values.getOrDefault(AddressField.POSTAL_CODE, "");
        List<Town> coded = places.byCode(code);
        if (name.isBlank()) {
            List<String> names = KnownPlaces.names(coded.stream().map(places::municipality).toList());
            return names.isEmpty() ? Optional.empty() : Optional.of(decided(values, names, names.size() == 1));
        }
        List<Match<Town>> exact = places.exactTowns(name);
        return exact.isEmpty() ? unknown(name, code, coded, values) : known(name, code, exact, coded, values);
    }

    private Optional<Proposal> known(String name, String code, List<Match<Town>> exact, List<Town> coded,
        Map<String, String> values) {
        List<Match<Town>> fitting = exact.stream().filter(match -> places.fits(match.entry(), code)).toList();
        if (!fitting.isEmpty() || coded.isEmpty()) {
            return spelling(name, fitting.isEmpty() ? exact : fitting, values);
        }
        String street = values.getOrDefault(AddressField.STREET, "");
        List<Town> there = coded.stream().filter(town -> places.hasStreet(town, street)).toList();
        boolean here = exact.stream().anyMatch(match -> places.hasStreet(match.entry(), street));
        if (here && there.isEmpty()) {
            // street and town agree: the postal code is to blame
            return Optional.empty();
        }
        List<String> names = KnownPlaces.names(there.isEmpty() ? coded : there);
        return Optional.of(decided(values, names, !here && !there.isEmpty() && sameTown(there)));
    }

    private boolean sameTown(List<Town> towns) {
        return towns.stream().map(town -> places.municipality(town).id()).distinct().count() == 1;
    }

    private static Optional<Proposal> spelling(String name, List<Match<Town>> matches, Map<String, String> values) {
        if (matches.stream().anyMatch(match -> match.status() != NameStatus.FORMER && match.name().equals(name))) {
            return Optional.empty();
        }
        boolean inForce = matches.stream().anyMatch(match -> match.status() != NameStatus.FORMER);
        List<String> names = matches.stream().filter(match -> !inForce || match.status() != NameStatus.FORMER)
            .map(match -> inForce ? match.name() : match.entry().name()).distinct().toList();
        return Optional.of(decided(values, names, names.size() == 1));
    }

    private Optional<Proposal> unknown(String name, String code, List<Town> coded, Map<String, String> values) {
        if (isCompound(name, code)) {
            return Optional.empty();
        }
        if (LostCharacters.in(name)) {
            List<String> restored = LostCharacters.restored(name, coded.stream().flatMap(TownComparison::allNames));
            if (!restored.isEmpty()) {
                return Optional.of(decided(values, restored, restored.size() == 1));
            }
        }
        List<Town> like = coded.stream().filter(town -> likeness(name, town) >= LIKE_WITH_CODE)
            .sorted(Comparator.comparingDouble((Town town) -> -likeness(name, town))).toList();
        if (!like.isEmpty()) {
            boolean clear = like.size() == 1
                || likeness(name, like.get(0)) - likeness(name, like.get(1)) >= CLEAR_LEAD
                || like.get(0).name().equals(like.get(1).name());
            return Optional.of(decided(values, KnownPlaces.names(like.stream().toList()), clear, like.get(0).name()));
        }
        List<Match<Town>> alike = places.towns(name).stream().filter(match -> match.score() >= LIKE).toList();
        String street = values.getOrDefault(AddressField.STREET, "");
        if (!alike.isEmpty()) {
            boolean clear = alike.stream().map(match -> match.entry().name()).distinct().count() == 1
                || alike.get(0).score() - alike.get(1).score() >= CLEAR_LEAD;
            boolean witness = coded.isEmpty() && (street.isBlank() || places.hasStreet(alike.get(0).entry(), street));
            return Optional.of(decided(values, alike.stream().map(match -> match.entry().name()).distinct().toList(),
                clear && witness));
        }
        List<Town> there = coded.stream().filter(town -> places.hasStreet(town, street)).toList();
        if (!there.isEmpty()) {
            return Optional.of(decided(values, KnownPlaces.names(there), sameTown(there)));
        }
        return Optional.of(Proposal.among(AddressField.TOWN, values, KnownPlaces.names(coded)));
    }

    /** Whether the name is made of a town and one of its parts, as in Stuttgart-Vaihingen. */
    private boolean isCompound(String name, String code) {
        String[] parts = name.split(COMPOUND, 2);
        return parts.length == 2 && places.exactTowns(parts[0]).stream()
            .anyMatch(match -> places.fits(match.entry(), code));
    }

    private static Stream<String> allNames(Town town) {
        return Stream.of(List.of(town.name()), town.alternativeNames(), town.formerNames()).flatMap(List::stream);
    }

    private static double likeness(String name, Town town) {
        String folded = Spelling.folded(name);
        return allNames(town).mapToDouble(each -> Likeness.of(folded, Spelling.folded(each))).max().orElse(0);
    }

    private static Proposal decided(Map<String, String> values, List<String> names, boolean certain) {
        return decided(values, names, certain, names.getFirst());
    }

    private static Proposal decided(Map<String, String> values, List<String> names, boolean certain, String best) {
        if (certain) {
            return Proposal.certain(AddressField.TOWN, values, best);
        }
        List<String> ordered = new ArrayList<>(List.of(best));
        names.stream().filter(name -> !name.equals(best)).forEach(ordered::add);
        return Proposal.among(AddressField.TOWN, values, ordered);
    }
}
