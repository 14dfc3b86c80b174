// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.generated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** The columns of a returned table, after people have renamed, moved and added some. */
final class ReturnLayout {

    /** Fields in the order of the template, with its headings. */
    static final Map<String, String> TEMPLATE = new LinkedHashMap<>();
    private static final Map<String, List<String>> OTHER_WORDS = Map.ofEntries(
        Map.entry("name", List.of("Einrichtung", "Bezeichnung", "Name", "Name d. Einrichtung")),
        Map.entry("operator", List.of("Trägerschaft", "Anbieter", "Name des Trägers")),
        Map.entry("street", List.of("Strasse", "Straßenname", "Str.", "Straße (ohne Nr.)", "Strase")),
        Map.entry("houseNumber", List.of("Hausnr.", "HNr", "Haus-Nr.", "Nr.", "Hausnumer")),
        Map.entry("addressNote", List.of("Zusatz", "Adreßzusatz", "Adress-Zusatz")),
        Map.entry("postalCode", List.of("Postleitzahl", "Plz:", "PLZ (Pflicht)", "Postleitzal")),
        Map.entry("town", List.of("Stadt", "Wohnort", "ORT", "Ortsname")),
        Map.entry("level", List.of("Hauptstelle/Außenstelle", "Haupt-/Außenstelle")),
        Map.entry("x", List.of("Länge", "geogr. Länge", "lon")),
        Map.entry("y", List.of("Breite", "geogr. Breite", "lat")),
        Map.entry("note", List.of("Anmerkungen", "Kommentar", "Bemerkungen")));
    private static final List<String> JOINED_TOWN = List.of("PLZ Ort", "PLZ und Ort", "PLZ, Ort", "PLZ/Ort");
    private static final List<String> JOINED_STREET = List.of("Straße und Hausnummer", "Straße, Nr.", "Anschrift",
        "Straße Hausnr.");
    private static final List<String> EXTRA = List.of("Telefon", "Ansprechperson", "E-Mail", "Plätze", "Homepage",
        "intern");

    static {
        TEMPLATE.put("id", "Lfd. Nr.");
        TEMPLATE.put("name", "Name der Einrichtung");
        TEMPLATE.put("operator", "Träger");
        TEMPLATE.put("street", "Straße");
        TEMPLATE.put("houseNumber", "Hausnummer");
        TEMPLATE.put("addressNote", "Adresszusatz");
        TEMPLATE.put("postalCode", "PLZ");
        TEMPLATE.put("town", "Ort");
        TEMPLATE.put("level", "Haupt- oder Außenstelle");
        TEMPLATE.put("x", "Längengrad");
        TEMPLATE.put("y", "Breitengrad");
        TEMPLATE.put("note", "Bemerkung");
        TEMPLATE.put("type", "Art der Einrichtung");
    }

    /** Fields in their order; "" for an extra column. */
    final List<String> fields = new ArrayList<>(TEMPLATE.keySet());
    final List<String> headings = new ArrayList<>(TEMPLATE.values());
    /** Columns that differ from the template, by kind; from 0. */
    final Map<String, List<Integer>> changed = new LinkedHashMap<>();
    final boolean joinedTown;
    final boolean joinedStreet;

    ReturnLayout(Random random) {
        joinedTown = random.nextDouble() < 0.25;
        joinedStreet = random.nextDouble() < 0.25;
        if (joinedTown) {
            join("postalCode", "town", JOINED_TOWN.get(random.nextInt(JOINED_TOWN.size())));
        }
        if (joinedStreet) {
            join("houseNumber", "street", JOINED_STREET.get(random.nextInt(JOINED_STREET.size())));
        }
        if (random.nextDouble() < 0.4) {
            move(random);
        }
        if (random.nextDouble() < 0.5) {
            rename(random);
        }
        if (random.nextDouble() < 0.4) {
            extra(random);
        }
        if (joinedTown) {
            changed.put("one column for PLZ and town", List.of(fields.indexOf("town")));
        }
        if (joinedStreet) {
            changed.put("one column for street and no.", List.of(fields.indexOf("street")));
        }
    }

    /** One column for two fields, as people fill it who write letters. */
    private void join(String gone, String kept, String heading) {
        headings.remove(fields.indexOf(gone));
        fields.remove(gone);
        headings.set(fields.indexOf(kept), heading);
    }

    /** What stands in a cell: a text, a number or a day; null where it is empty. */
    Object written(TrueRow row, String field) {
        if (joinedTown && "town".equals(field)) {
            return joined(plain(row.cells.get("postalCode")), plain(row.cells.get("town")));
        }
        if (joinedStreet && "street".equals(field)) {
            String street = plain(row.cells.get("street"));
            int box = street.indexOf(", Postfach");
            return box < 0 ? joined(street, plain(row.cells.get("houseNumber")))
                : joined(street.substring(0, box), plain(row.cells.get("houseNumber"))) + street.substring(box);
        }
        return row.cells.get(field);
    }

    private static String joined(String first, String second) {
        return first.isEmpty() ? second : second.isEmpty() ? first : first + " " + second;
    }

    private static String plain(Object value) {
        return switch (value) {
            case null -> "";
            case Double number -> String.valueOf(number.longValue());
            default -> value.toString();
        };
    }

    private void move(Random random) {
        int from = 1 + random.nextInt(fields.size() - 2);
        int to = 1 + random.nextInt(fields.size() - 2);
        if (from == to) {
            return;
        }
        Collections.swap(fields, from, to);
        Collections.swap(headings, from, to);
        changed.put("moved column", new ArrayList<>(List.of(Math.max(from, to))));
    }

    private void rename(Random random) {
        List<Integer> renamed = new ArrayList<>();
        for (int column = 0; column < fields.size(); column++) {
            List<String> words = OTHER_WORDS.getOrDefault(fields.get(column), List.of());
            // "Nr." alone means a house number only beside the street
            boolean bare = column == 0 || !"street".equals(fields.get(column - 1));
            boolean joined = joinedTown && "town".equals(fields.get(column))
                || joinedStreet && "street".equals(fields.get(column));
            if (!joined && !words.isEmpty() && random.nextDouble() < 0.4) {
                String word = words.get(random.nextInt(words.size()));
                if ("Nr.".equals(word) && bare) {
                    word = "Hausnr.";
                }
                boolean other = !plain(word).equals(plain(headings.get(column)));
                headings.set(column, word);
                if (other) {
                    renamed.add(column);
                }
            }
        }
        changed.put("renamed column", renamed);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.GERMAN).replace("ß", "ss").replaceAll("[^\\p{L}]|pflicht", "");
    }

    private void extra(Random random) {
        List<Integer> added = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            int at = fields.size();
            fields.add(at, "");
            headings.add(at, EXTRA.get((random.nextInt(3) + 3 * i) % EXTRA.size()));
            added.add(at);
        }
        changed.put("extra column", added);
    }
}
