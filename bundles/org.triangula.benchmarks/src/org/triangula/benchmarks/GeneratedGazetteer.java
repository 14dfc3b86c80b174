// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.triangula.gazetteer.Street;
import org.triangula.gazetteer.Town;
import org.triangula.gazetteer.address.AddressTable;
import org.triangula.gazetteer.build.GazetteerContent;
import org.triangula.gazetteer.geocode.AddressQuery;

/** A gazetteer of invented names as large as that of Baden-Württemberg: 1,101 municipalities. */
final class GeneratedGazetteer {

    private static final String[] STARTS = {"Ahorn", "Birken", "Buchen", "Eller", "Erlen", "Eschen", "Fichten",
        "Hasel", "Kirch", "Linden", "Moor", "Ober", "Rosen", "Sulz", "Tannen", "Unter", "Wald", "Weiden", "Wein",
        "Winter", "Sommer", "Stein", "Berg", "Tal", "Quell", "Mühl", "Schul", "Neu", "Alt", "Brunnen"};
    private static final String[] MIDDLES = {"", "achen", "auer", "bacher", "feld", "furt", "garten", "hof", "rain",
        "ried", "stetter", "weiler", "wieser", "heimer", "dorfer"};
    private static final String[] TOWN_ENDS = {"bach", "dorf", "heim", "ingen", "weiler", "stetten", "hausen", "berg"};
    private static final String[] STREET_ENDS = {"straße", "weg", "gasse", "platz", "ring", "steige", "allee"};
    private static final int NUMBERS = 14;

    private final Random random = new Random(23);
    private final List<Town> towns = new ArrayList<>();
    private final List<Street> streets = new ArrayList<>();

    GazetteerContent content(int townCount, int streetsPerTown) {
        for (int i = 0; i < townCount; i++) {
            String code = String.format("%05d", 70_000 + i);
            towns.add(new Town("t" + i, Town.Kind.MUNICIPALITY, pick(STARTS) + pick(MIDDLES) + pick(TOWN_ENDS), "",
                "", "", List.of(code), List.of(), List.of(), 8 + random.nextDouble() * 2,
                47.6 + random.nextDouble() * 2));
            for (int j = 0; j < streetsPerTown; j++) {
                streets.add(new Street("t" + i + "/" + j, pick(STARTS) + pick(MIDDLES) + pick(STREET_ENDS), "t" + i,
                    "", List.of(code), List.of(), List.of(), towns.getLast().longitude(),
                    towns.getLast().latitude()));
            }
        }
        return new GazetteerContent("generated", towns, streets, addresses());
    }

    private String pick(String[] parts) {
        return parts[random.nextInt(parts.length)];
    }

    private AddressTable addresses() {
        int size = streets.size() * NUMBERS;
        int[] street = new int[size];
        int[] number = new int[size];
        int[] longitude = new int[size];
        int[] latitude = new int[size];
        for (int i = 0; i < size; i++) {
            Street own = streets.get(i / NUMBERS);
            street[i] = i / NUMBERS;
            number[i] = 1 + i % NUMBERS;
            longitude[i] = (int) (own.longitude() * 1e7) + 1000 * number[i];
            latitude[i] = (int) (own.latitude() * 1e7) + 700 * number[i];
        }
        return new AddressTable(street, number, number.clone(), new int[size], new int[size], longitude, latitude,
            new boolean[size], new String[] {""});
    }

    /** Addresses of the gazetteer, every second one with two neighbouring letters exchanged. */
    List<AddressQuery> queries(int count) {
        List<AddressQuery> queries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int position = random.nextInt(streets.size());
            Street street = streets.get(position);
            Town town = towns.get(Integer.parseInt(street.town().substring(1)));
            queries.add(new AddressQuery(i % 2 == 0 ? street.name() : exchange(street.name()),
                String.valueOf(1 + random.nextInt(NUMBERS)), town.postalCodes().getFirst(), town.name()));
        }
        return queries;
    }

    private String exchange(String text) {
        int at = 1 + random.nextInt(text.length() - 2);
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }
}
