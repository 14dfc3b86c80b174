// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.geocode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.triangula.gazetteer.IndexedGazetteer;
import org.triangula.gazetteer.Match;
import org.triangula.gazetteer.Street;
import org.triangula.gazetteer.Town;

/**
 * Finds the places of addresses in a gazetteer: towns that the name or postal code may mean, streets in them that the
 * street may mean, and the house number on the street. Safe for several threads.
 */
public final class Geocoder {

    private static final int TOWNS = 6;
    private static final int STREETS = 4;
    private static final int EVERYWHERE = 24;
    private static final double STREET_WEIGHT = 0.6;
    private static final double TOWN_WEIGHT = 0.25;
    private static final double CODE_WEIGHT = 0.15;
    private static final double UNKNOWN = 0.7;
    private static final double OTHER_TOWN = 0.4;
    private static final double PART = 0.95;
    private static final double GOOD_STREET = 0.75;
    private static final double INTERPOLATED = 0.97;
    private static final double ONLY_STREET = 0.85;
    private static final double ONLY_TOWN = 0.5;
    private static final double MUNICIPALITY_RADIUS = 3000;
    private static final double LOCALITY_RADIUS = 1000;

    private final IndexedGazetteer gazetteer;

    /**
     * Creates a geocoder.
     *
     * @param gazetteer where to look
     */
    public Geocoder(IndexedGazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Finds the places that an address may mean.
     *
     * @param query the address
     * @param limit most places wanted, at least 1
     * @return the places, best first; empty when neither street nor town is known
     */
    public List<GeocodeHit> find(AddressQuery query, int limit) {
        Map<Town, Double> towns = towns(query);
        List<GeocodeHit> hits = new ArrayList<>();
        double bestStreet = 0;
        if (!query.street().isEmpty()) {
            for (Map.Entry<Town, Double> town : towns.entrySet()) {
                for (Match<Integer> match : gazetteer.matchPositions(town.getKey(), query.street(), STREETS)) {
                    bestStreet = Math.max(bestStreet, match.score());
                    add(hits, query, match, town.getValue());
                }
            }
            if (bestStreet < GOOD_STREET) {
                double other = query.town().isEmpty() ? UNKNOWN : OTHER_TOWN;
                for (Match<Integer> match : gazetteer.matchPositions(query.street(), EVERYWHERE)) {
                    add(hits, query, match, townScore(towns, gazetteer.content().streets().get(match.entry()), other));
                }
            }
        }
        towns.forEach((town, score) -> addTown(hits, query, town, score));
        hits.sort(Comparator.comparingDouble(GeocodeHit::score).reversed().thenComparing(GeocodeHit::quality)
            .thenComparing(GeocodeHit::address).thenComparingDouble(GeocodeHit::longitude));
        return SeveralPlaces.told(distinct(hits)).stream().limit(limit).toList();
    }

    /** The same place is found by way of the municipality and of its locality. */
    private static List<GeocodeHit> distinct(List<GeocodeHit> hits) {
        List<GeocodeHit> result = new ArrayList<>();
        for (GeocodeHit hit : hits) {
            if (result.stream().noneMatch(other -> other.longitude() == hit.longitude()
                    && other.latitude() == hit.latitude())) {
                result.add(hit);
            }
        }
        return result;
    }

    private static double townScore(Map<Town, Double> towns, Street street, double other) {
        return towns.entrySet().stream().filter(entry -> entry.getKey().id().equals(street.town()))
            .mapToDouble(Map.Entry::getValue).findFirst().orElse(other);
    }

    /** The towns that name and postal code may mean with the score of the name. */
    private Map<Town, Double> towns(AddressQuery query) {
        Map<Town, Double> towns = new LinkedHashMap<>();
        List<Match<Town>> whole = gazetteer.matchTowns(query.town(), TOWNS);
        whole.forEach(match -> towns.merge(match.entry(), match.score(), Math::max));
        if (whole.isEmpty() || whole.getFirst().score() < PART) {
            // "Heidelberg, OT Rohrbach", "Rohrbach (Heidelberg)"
            for (String part : query.town().split("[-–/,;()]|\\b(?i:OT|Ortsteil|Stadtteil)\\b")) {
                if (part.strip().length() > 2) {
                    gazetteer.matchTowns(part, 2).stream().filter(Match::isExact)
                        .forEach(match -> towns.merge(match.entry(), PART, Math::max));
                }
            }
        }
        double coded = query.town().isEmpty() ? UNKNOWN : OTHER_TOWN;
        gazetteer.townsByPostalCode(query.postalCode()).forEach(town -> towns.merge(town, coded, Math::max));
        return towns;
    }

    private void add(List<GeocodeHit> hits, AddressQuery query, Match<Integer> match, double townScore) {
        Street street = gazetteer.content().streets().get(match.entry());
        Optional<Town> town = gazetteer.town(street.town());
        for (NumberPlace place : NumberPlace.find(gazetteer.content().addresses(), match.entry(), street,
                query.houseNumber(), query.postalCode())) {
            double code = codeScore(query.postalCode(), place.postalCode(), street, town);
            double score = STREET_WEIGHT * match.score() + TOWN_WEIGHT * townScore + CODE_WEIGHT * code;
            double factor = switch (place.quality()) {
                case EXACT -> 1;
                case INTERPOLATED -> INTERPOLATED;
                case STREET, LOCALITY -> query.houseNumber().isEmpty() ? 1 : ONLY_STREET;
            };
            hits.add(new GeocodeHit(place.quality(), place.longitude(), place.latitude(), score * factor,
                place.uncertainty(), place.places(), place.spread(), street.name(), place.number(),
                place.postalCode(), town.map(Town::name).orElse(""), place.basis()));
        }
    }

    /** 1 for the same code, less for one digit that differs, little for another one; between where nobody knows. */
    private static double codeScore(String sought, String found, Street street, Optional<Town> town) {
        if (sought.isEmpty()) {
            return UNKNOWN;
        }
        List<String> codes = !found.isEmpty() ? List.of(found)
            : !street.postalCodes().isEmpty() ? street.postalCodes() : town.map(Town::postalCodes).orElse(List.of());
        if (codes.isEmpty()) {
            return UNKNOWN;
        }
        int least = codes.stream().mapToInt(code -> differences(code, sought)).min().orElse(sought.length());
        return least == 0 ? 1 : least == 1 ? 0.7 : least == 2 ? 0.5 : 0.2;
    }

    private static int differences(String one, String other) {
        if (one.length() != other.length()) {
            return Math.max(one.length(), other.length());
        }
        int count = 0;
        for (int i = 0; i < one.length(); i++) {
            count += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return count;
    }

    private void addTown(List<GeocodeHit> hits, AddressQuery query, Town town, double score) {
        if (Double.isNaN(town.longitude())) {
            return;
        }
        double code = query.postalCode().isEmpty() || town.postalCodes().isEmpty() ? UNKNOWN
            : town.postalCodes().contains(query.postalCode()) ? 1 : 0.2;
        double whole = (TOWN_WEIGHT * score + CODE_WEIGHT * code) / (TOWN_WEIGHT + CODE_WEIGHT);
        hits.add(new GeocodeHit(Quality.LOCALITY, town.longitude(), town.latitude(),
            query.street().isEmpty() ? whole : whole * ONLY_TOWN,
            town.kind() == Town.Kind.MUNICIPALITY ? MUNICIPALITY_RADIUS : LOCALITY_RADIUS, 0, 0, "", "",
            town.postalCodes().size() == 1 ? town.postalCodes().getFirst() : "", town.name(),
            Messages.bind(Messages.centreOfTown, town.name())));
    }
}
