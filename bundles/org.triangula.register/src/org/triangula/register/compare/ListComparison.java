// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.triangula.exchange.spreadsheet.Aliases;
import org.triangula.register.compare.ComparedPair.Kind;
import org.triangula.register.rule.Likeness;
import org.triangula.register.table.AddressField;
import org.triangula.register.table.ValueChange;

/**
 * Compares two lists of facilities. Entries are paired by likeness, the most alike first, each once: half of the
 * likeness is the name, half the address (street, number, town). Only entries of one town or one postal code, or with
 * the same name, come into question.
 */
public final class ListComparison {

    /** Entries less alike than this are different facilities. */
    public static final double LEAST = 0.75;
    private static final List<String> COMPARED = List.of(AddressField.NAME, AddressField.STREET,
        AddressField.HOUSE_NUMBER, AddressField.POSTAL_CODE, AddressField.TOWN, AddressField.LEVEL);

    /** Two entries that may be one facility. */
    private record Candidate(ListEntry first, ListEntry second, double likeness) {
    }

    private ListComparison() {
    }

    /**
     * Compares two lists.
     *
     * @param first the first list
     * @param second the second list
     * @return contradicting and matched pairs and what is only in the first, in the order of the first; then what is
     *         only in the second, in its order
     */
    public static List<ComparedPair> compare(List<ListEntry> first, List<ListEntry> second) {
        Map<ListEntry, Candidate> pairs = pairs(first, second);
        List<ComparedPair> result = new ArrayList<>();
        Set<ListEntry> taken = new LinkedHashSet<>();
        for (ListEntry entry : first) {
            Candidate pair = pairs.get(entry);
            if (pair == null) {
                result.add(new ComparedPair(Kind.FIRST_ONLY, entry, null, List.of(), 0));
            } else {
                taken.add(pair.second());
                List<ValueChange> differences = differences(entry, pair.second());
                result.add(new ComparedPair(differences.isEmpty() ? Kind.MATCHED : Kind.CONTRADICTING, entry,
                    pair.second(), differences, pair.likeness()));
            }
        }
        second.stream().filter(entry -> !taken.contains(entry))
            .forEach(entry -> result.add(new ComparedPair(Kind.SECOND_ONLY, null, entry, List.of(), 0)));
        return result;
    }

    private static Map<ListEntry, Candidate> pairs(List<ListEntry> first, List<ListEntry> second) {
        Map<String, List<ListEntry>> blocks = new HashMap<>();
        second.forEach(entry -> keys(entry)
            .forEach(key -> blocks.computeIfAbsent(key, each -> new ArrayList<>()).add(entry)));
        List<Candidate> candidates = new ArrayList<>();
        for (ListEntry entry : first) {
            Set<ListEntry> near = new LinkedHashSet<>();
            keys(entry).forEach(key -> near.addAll(blocks.getOrDefault(key, List.of())));
            for (ListEntry other : near) {
                double likeness = likeness(entry, other);
                if (likeness >= LEAST) {
                    candidates.add(new Candidate(entry, other, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(candidate -> -candidate.likeness()));
        Map<ListEntry, Candidate> pairs = new LinkedHashMap<>();
        Set<ListEntry> taken = new LinkedHashSet<>();
        for (Candidate candidate : candidates) {
            if (!pairs.containsKey(candidate.first()) && taken.add(candidate.second())) {
                pairs.put(candidate.first(), candidate);
            }
        }
        return pairs;
    }

    private static List<String> keys(ListEntry entry) {
        List<String> keys = new ArrayList<>();
        for (String field : new String[] {AddressField.TOWN, AddressField.POSTAL_CODE, AddressField.NAME}) {
            if (!entry.value(field).isEmpty()) {
                keys.add(field + Aliases.normal(entry.value(field)));
            }
        }
        return keys;
    }

    private static double likeness(ListEntry first, ListEntry second) {
        String[] address = {AddressField.STREET, AddressField.HOUSE_NUMBER, AddressField.TOWN};
        return (Likeness.of(normal(first, AddressField.NAME), normal(second, AddressField.NAME))
            + Likeness.of(normal(first, address), normal(second, address))) / 2;
    }

    private static String normal(ListEntry entry, String... fields) {
        StringBuilder text = new StringBuilder();
        for (String field : fields) {
            text.append(Aliases.normal(entry.value(field).replaceAll("(?i)str\\.", "straße")));
        }
        return text.toString();
    }

    private static List<ValueChange> differences(ListEntry first, ListEntry second) {
        List<ValueChange> differences = new ArrayList<>();
        for (String field : COMPARED) {
            String one = first.value(field);
            String other = second.value(field);
            if (!one.isEmpty() && !other.isEmpty()
                && !normal(first, field).equals(normal(second, field))) {
                differences.add(new ValueChange(field, one, other));
            }
        }
        return differences;
    }
}
