// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.generated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.triangula.gazetteer.Street;
import org.triangula.gazetteer.Town;

/** Makes right rows with the variety of real ones. */
final class RowGenerator {

    private static final List<String> PURPOSES = List.of("Kindergarten", "Kita", "Beratungsstelle", "Sprachkurs",
        "Grundschule", "Realschule", "Gewerbliche Schule", "Migrationsberatung", "Jobcenter", "Ausländerbehörde",
        "Waldkindergarten", "Volkshochschule", "Haus der Begegnung", "Bildungszentrum");
    private static final List<String> NAMES = List.of("Regenbogen", "Sonnenschein", "St. Martin", "Sankt Josef",
        "Arche Noah", "„Die kleinen Strolche“", "an der Brücke", "am Neckar", "Straße der Kulturen", "Mitte", "Nord",
        "Hans Thoma", "Dr.-Karl-Ölschläger-Haus", "Zwergenland e.V.", "Löwenzahn", "Pusteblume", "Villa Kunterbunt",
        "Max und Moritz", "Äpfele", "3. Abteilung", "2000", "Burgwiese", "Maria-Montessori", "Lichtblick");
    private static final List<String> OPERATORS = List.of("Caritasverband", "Diakonisches Werk", "AWO Kreisverband",
        "DRK-Kreisverband e. V.", "Volkshochschule", "Internationaler Bund", "Evangelische Kirchengemeinde",
        "Stadtverwaltung", "Verein für Jugendhilfe e.V.", "Bildungswerk gGmbH");
    private static final List<String> NOTES = List.of("nur vormittags", "Termine nach Vereinbarung (Tel. 07 12)",
        "ab 01.09. im Neubau", "2 Gruppen", "barrierefrei", "Kurs 3", "Zugang über den Hof", "s. Anlage 2");
    private static final List<String> ADDRESS_NOTES = List.of("Hinterhaus", "2. OG", "Gebäude 3", "Eingang B",
        "Seiteneingang", "3. Stock links", "Zimmer 104", "im Rathaus", "UG");

    /** Types of facility of which each district has some. */
    static final List<String> TYPES = List.of("Kita", "Sprachkurs", "Jobcenter", "Beratungsstelle");

    private final InventedPlaces places;
    private final List<String> names = new ArrayList<>();
    private final Random random;

    RowGenerator(InventedPlaces places, Random random) {
        this.places = places;
        this.random = random;
        PURPOSES.forEach(purpose -> NAMES.forEach(name -> names.add(purpose + " " + name)));
        Collections.shuffle(names, random);
    }

    TrueRow next(String district, int number) {
        List<Town> towns = places.municipalities(district);
        Town town = towns.get(random.nextInt(towns.size()));
        Street street = pick(places.streets(town));
        boolean listed = places.gazetteer().streetsOf(town).stream()
            .anyMatch(each -> each.name().equals(street.name()));
        TrueRow row = new TrueRow(town, listed);
        row.set("id", String.valueOf(number));
        row.cells.put("id", (double) number);
        row.set("name", name(number));
        if (random.nextDouble() < 0.6) {
            row.set("operator", pick(OPERATORS));
        }
        row.set("street", street.name());
        houseNumber(row, street.name());
        if (random.nextDouble() < 0.12) {
            row.set("addressNote", pick(ADDRESS_NOTES));
        }
        row.set("postalCode", street.postalCodes().getFirst());
        if (random.nextDouble() < 0.3 && row.text("postalCode").charAt(0) != '0') {
            row.cells.put("postalCode", Double.valueOf(row.text("postalCode")));
        }
        row.set("town", town(town, row.text("postalCode")));
        if (random.nextDouble() < 0.4) {
            row.set("level", random.nextDouble() < 0.7 ? "Hauptstelle" : "Außenstelle");
        }
        if (random.nextDouble() < 0.35) {
            double[] point = places.point(district, random);
            coordinate(row, "x", point[0]);
            coordinate(row, "y", point[1]);
        }
        if (random.nextDouble() < 0.15) {
            row.set("note", pick(NOTES));
        }
        row.set("type", TYPES.get(number % TYPES.size()));
        return row;
    }

    /** Names are different, so that no row is a double by chance. */
    private String name(int number) {
        String name = names.get(number % names.size());
        return random.nextDouble() < 0.5 ? name + " " + roman(number) : name + " (" + number + ")";
    }

    private static String roman(int number) {
        StringBuilder text = new StringBuilder();
        int rest = number;
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                text.append(signs[i]);
                rest -= values[i];
            }
        }
        return text.toString();
    }

    private void houseNumber(TrueRow row, String street) {
        double kind = random.nextDouble();
        int number = 1 + random.nextInt(kind < 0.9 ? 80 : 250);
        if (kind < 0.6 || street.length() < 4) {
            row.set("houseNumber", String.valueOf(number));
            if (random.nextDouble() < 0.5) {
                row.cells.put("houseNumber", (double) number);
            }
        } else if (kind < 0.75) {
            row.set("houseNumber", number + (random.nextBoolean() ? "" : " ") + (char) ('a' + random.nextInt(5)));
        } else if (kind < 0.85) {
            row.set("houseNumber", number + "-" + (number + 2));
        } else if (kind < 0.88) {
            row.set("houseNumber", number + "/" + (1 + random.nextInt(4)));
        } else if (kind < 0.96) {
            row.set("houseNumber", String.valueOf(number));
        }
        // the rest has none, as in small villages
    }

    private String town(Town town, String code) {
        double kind = random.nextDouble();
        List<Town> localities = places.localities(town).stream().filter(each -> each.postalCodes().contains(code))
            .toList();
        if (kind < 0.12 && !localities.isEmpty()) {
            return pick(localities).name();
        }
        if (kind < 0.18 && !localities.isEmpty()) {
            return town.name() + "-" + pick(localities).name();
        }
        return kind > 0.9 && !town.alternativeNames().isEmpty() ? town.alternativeNames().getFirst() : town.name();
    }

    static void coordinate(TrueRow row, String field, double degrees) {
        String text = String.format(Locale.ROOT, "%.5f", degrees).replaceAll("0+$", "");
        row.set(field, text);
        row.cells.put(field, Double.valueOf(text));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
