// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.triangula.gazetteer.Gazetteer;
import org.triangula.gazetteer.IndexedGazetteer;
import org.triangula.gazetteer.Match;
import org.triangula.gazetteer.Street;
import org.triangula.gazetteer.Town;
import org.triangula.register.table.AddressField;
import org.triangula.register.table.AddressRow;

/** What the gazetteer knows about the towns and streets of one table; every question is put to it once. */
final class KnownPlaces {

    private static final int MOST_MATCHES = 8;

    private final Gazetteer gazetteer;
    private final Map<String, List<Match<Town>>> towns = new HashMap<>();
    private final Map<String, List<Match<Street>>> streets = new HashMap<>();
    private final Map<String, List<Town>> byCode = new HashMap<>();
    private final Map<String, List<Street>> streetsOf = new HashMap<>();
    private final Map<String, Set<String>> spellings = new HashMap<>();
    private final Set<String> streetNames = new HashSet<>();
    private final Set<String> learned = new HashSet<>();

    KnownPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Takes note of street names, to tell typing errors from streets that the gazetteer does not know in a town. */
    void learn(List<AddressRow> rows) {
        if (gazetteer instanceof IndexedGazetteer indexed) {
            if (learned.isEmpty()) {
                learned.add("");
                indexed.content().streets().stream().map(Street::name).distinct()
                    .forEach(name -> streetNames.add(Spelling.folded(name)));
            }
            return;
        }
        for (AddressRow row : rows) {
            for (Match<Town> match : exactTowns(row.value(AddressField.TOWN).strip())) {
                if (learned.add(match.entry().id())) {
                    gazetteer.streetsOf(match.entry()).forEach(street -> streetNames.add(
                        Spelling.folded(street.name())));
                }
            }
        }
    }

    /** Whether a street of this name is known in some town. */
    boolean isStreetSomewhere(String name) {
        return streetNames.contains(Spelling.folded(name));
    }

    List<Match<Town>> towns(String name) {
        return name.isBlank() ? List.of()
            : towns.computeIfAbsent(name, key -> gazetteer.matchTowns(key, MOST_MATCHES));
    }

    List<Match<Town>> exactTowns(String name) {
        return towns(name).stream().filter(Match::isExact).toList();
    }

    List<Town> byCode(String code) {
        return code.matches("\\d{4,5}") ? byCode.computeIfAbsent(code, gazetteer::townsByPostalCode) : List.of();
    }

    List<Match<Street>> streets(Town town, String name) {
        return name.isBlank() ? List.of() : streets.computeIfAbsent(town.id() + '\n' + name,
            key -> gazetteer.matchStreets(town, name, MOST_MATCHES));
    }

    List<Street> allStreets(Town town) {
        return streetsOf.computeIfAbsent(town.id(), id -> gazetteer.streetsOf(town));
    }

    /** Whether a street of the town is spelled exactly like this; far cheaper than to look for what is like it. */
    boolean isSpelling(Town town, String name) {
        return spellings.computeIfAbsent(town.id(), id -> {
            Set<String> names = new HashSet<>();
            allStreets(town).forEach(street -> {
                names.add(street.name());
                names.addAll(street.alternativeNames());
            });
            return names;
        }).contains(name);
    }

    boolean hasStreet(Town town, String name) {
        return isSpelling(town, name) || streets(town, name).stream().anyMatch(Match::isExact);
    }

    /** The municipality of a locality; the town itself when it is one or its municipality is not known. */
    Town municipality(Town town) {
        return town.municipality().isEmpty() ? town : gazetteer.town(town.municipality()).orElse(town);
    }

    /** Whether a postal code may belong to a town; also where the gazetteer knows no codes there. */
    boolean fits(Town town, String code) {
        Set<String> codes = codes(List.of(town));
        return code.isBlank() || codes.isEmpty() || codes.contains(code);
    }

    Set<String> codes(List<Town> of) {
        Set<String> codes = new LinkedHashSet<>();
        of.forEach(town -> {
            codes.addAll(town.postalCodes());
            codes.addAll(municipality(town).postalCodes());
        });
        return codes;
    }

    /** The towns that the address of a row means. */
    List<Town> meant(String town, String code) {
        List<Town> exact = exactTowns(town).stream().map(Match::entry).distinct().toList();
        List<Town> fitting = exact.stream().filter(each -> fits(each, code)).toList();
        List<Town> found = !fitting.isEmpty() ? fitting : !exact.isEmpty() ? exact : byCode(code);
        // a street of another part of the municipality is a street of the municipality
        List<Town> all = new ArrayList<>(found);
        found.stream().map(this::municipality).filter(each -> !all.contains(each)).forEach(all::add);
        return all;
    }

    /** Names of towns, municipalities first, each once. */
    static List<String> names(List<Town> of) {
        List<String> names = new ArrayList<>();
        for (Town.Kind kind : Town.Kind.values()) {
            of.stream().filter(town -> town.kind() == kind).map(Town::name).filter(name -> !names.contains(name))
                .forEach(names::add);
        }
        return names;
    }

    /** Whether the gazetteer confirms a value. */
    boolean confirms(String field, String value, Map<String, String> values) {
        return switch (field) {
            case AddressField.POSTAL_CODE -> !byCode(value).isEmpty();
            case AddressField.TOWN -> !exactTowns(value).isEmpty();
            case AddressField.STREET -> meant(values.getOrDefault(AddressField.TOWN, ""),
                values.getOrDefault(AddressField.POSTAL_CODE, "")).stream().anyMatch(town -> hasStreet(town, value));
            default -> false;
        };
    }
}
