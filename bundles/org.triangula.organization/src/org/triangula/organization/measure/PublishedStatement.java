// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a publication says about its cases, to be compared with what is computed from their charts.
 *
 * @param about what it is about: key of a {@link Derived}
 * @param publication key of the publication
 * @param place where it says so
 * @param wanted the value whose cases are meant
 * @param quantifier how it says so
 * @param value what it says: a number for COUNT, else keys of cases separated by commas; unused for MAJORITY
 */
public record PublishedStatement(String about, String publication, String place, String wanted,
    Quantifier quantifier, String value) {

    /** How cases are counted in words. */
    public enum Quantifier {
        /** So many cases. */
        COUNT,
        /** More than half of the cases. */
        MAJORITY,
        /** These cases and no others, said explicitly. */
        ONLY,
        /** These cases are named; others would have been named, too. */
        NAMED,
        /** These cases are among them. */
        INCLUDES
    }

    /**
     * A statement compared with the charts.
     *
     * @param statement the statement
     * @param agrees whether it fits what was computed
     * @param computed keys of the cases that have the value
     * @param missing cases that the publication names and the charts do not give
     * @param surplus cases that the charts give and the publication does not name
     * @param open cases whose charts do not say enough
     * @param base how many cases there are
     */
    public record Comparison(PublishedStatement statement, boolean agrees, Set<String> computed, Set<String> missing,
        Set<String> surplus, Set<String> open, int base) {
    }

    /**
     * Reads a table with six columns: about, publication, place, measure, quantifier, value.
     *
     * @param text the table, tab-separated, with headings
     * @return the statements
     */
    public static List<PublishedStatement> read(String text) {
        List<PublishedStatement> statements = new ArrayList<>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1).map(line -> line.split("\t"))
            .filter(cells -> cells.length == 6).forEach(cells -> statements.add(new PublishedStatement(cells[0],
                cells[1], cells[2], cells[3].substring(cells[3].indexOf('=') + 1),
                Quantifier.valueOf(cells[4].toUpperCase(java.util.Locale.ROOT)), cells[5])));
        return statements;
    }

    /**
     * Compares with the charts of the cases of the publication.
     *
     * @param cases what was computed, by key of the case and key of the measure
     * @return the comparison
     */
    public Comparison compare(Map<String, Map<String, Derived>> cases) {
        Set<String> computed = new TreeSet<>();
        Set<String> open = new TreeSet<>();
        cases.forEach((key, measures) -> {
            Derived measure = measures.get(about);
            if (measure.is(wanted)) {
                computed.add(key);
            } else if (measure.value().isEmpty()) {
                open.add(key);
            }
        });
        Set<String> named = quantifier == Quantifier.COUNT || quantifier == Quantifier.MAJORITY ? Set.of()
            : new TreeSet<>(List.of(value.split(",\\s*")));
        Set<String> missing = new TreeSet<>(named);
        missing.removeAll(computed);
        Set<String> surplus = new TreeSet<>(named.isEmpty() || quantifier == Quantifier.INCLUDES ? Set.of() : computed);
        surplus.removeAll(named);
        boolean agrees = switch (quantifier) {
            case COUNT -> computed.size() == Integer.parseInt(value);
            case MAJORITY -> 2 * computed.size() > cases.size();
            case ONLY, NAMED, INCLUDES -> missing.isEmpty() && surplus.isEmpty();
        };
        return new Comparison(this, agrees, computed, missing, surplus, open, cases.size());
    }
}
