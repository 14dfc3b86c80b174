// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.organization.notation.Administration;
import org.triangula.organization.notation.AdministrationReader;
import org.triangula.organization.notation.NotedUnit;
import org.triangula.organization.notation.RankTable;

/**
 * Which unit of one chart is which unit of another one.
 *
 * @param pairs key of the unit in the first chart, and key of the same unit in the second one
 * @param oneAdministration whether both are states of one administration, so that the names of its top are compared
 */
public record UnitMatching(Map<String, String> pairs, boolean oneAdministration) {

    /** Copies the map, keeping its order. */
    public UnitMatching {
        pairs = Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
    }

    /**
     * Units with the same key.
     *
     * @param first a chart
     * @param second another one
     * @return the pairs
     */
    public static UnitMatching byKey(Administration first, Administration second) {
        Set<String> keys = new HashSet<>();
        second.stream().map(NotedUnit::key).forEach(keys::add);
        Map<String, String> pairs = new LinkedHashMap<>();
        first.stream().map(NotedUnit::key).filter(keys::contains).forEach(key -> pairs.put(key, key));
        return new UnitMatching(pairs, true);
    }

    /**
     * Two days of one administration: the same unit of the study; a unit that was replaced by another one is followed
     * by
     * it, as the study says.
     *
     * @param first the chart of the one day
     * @param second the chart of the other day
     * @return the pairs
     */
    public static UnitMatching overTime(StudyChart first, StudyChart second) {
        Map<AdministrativeUnit, String> after = new HashMap<>();
        second.units().forEach((key, unit) -> after.put(unit, key));
        Map<String, String> pairs = new LinkedHashMap<>();
        first.units().forEach((key, unit) -> Optional.ofNullable(after.get(unit))
            .ifPresent(other -> pairs.put(key, other)));
        succession(first, second, pairs, false);
        succession(second, first, pairs, true);
        return new UnitMatching(pairs, true);
    }

    private static void succession(StudyChart older, StudyChart newer, Map<String, String> pairs, boolean turned) {
        older.administration().stream().forEach(unit -> unit.detail("replaced_by")
            .filter(newer.units()::containsKey).ifPresent(successor -> {
                String first = turned ? successor : unit.key();
                String second = turned ? unit.key() : successor;
                // several units may have been merged into one: only the first of them goes on in it
                if (!pairs.containsKey(first) && !pairs.containsValue(second)) {
                    pairs.put(first, second);
                }
            }));
    }

    /**
     * Two administrations: units of the same name and rank; then of the same name without the words for its rank and
     * its
     * number, of the same rank; then of that name whatever the rank. The tops are the same if each has one.
     *
     * @param first a chart
     * @param second another one
     * @param ranks knows the words for ranks
     * @return the pairs
     */
    public static UnitMatching byNameAndRank(Administration first, Administration second, RankTable ranks) {
        Map<String, String> pairs = new LinkedHashMap<>();
        List<NotedUnit> left = new ArrayList<>(first.stream().toList());
        List<NotedUnit> right = new ArrayList<>(second.stream().toList());
        if (first.units().size() == 1 && second.units().size() == 1) {
            pairs.put(first.units().getFirst().key(), second.units().getFirst().key());
            left.remove(first.units().getFirst());
            right.remove(second.units().getFirst());
        }
        Function<NotedUnit, String> name = unit -> AdministrationReader.keyOf(unit.name());
        Function<NotedUnit, String> bare = unit -> bareName(unit, ranks);
        pair(left, right, pairs, unit -> name.apply(unit) + " " + unit.rank());
        pair(left, right, pairs, unit -> bare.apply(unit) + " " + unit.rank());
        pair(left, right, pairs, bare);
        return new UnitMatching(pairs, false);
    }

    /** The name without rank and number: of “Dezernat 2 Ordnung und Soziales” what it is about. */
    static String bareName(NotedUnit unit, RankTable ranks) {
        String[] words = unit.name().strip().split("\\s+");
        int from = words.length > 1 && !ranks.rank(words[0], "").isEmpty() ? 1 : 0;
        while (from < words.length - 1 && words[from].matches("([0-9.]+|[IVX]+|[A-Z]|für|der|des|:|-|–)")) {
            from++;
        }
        String bare = AdministrationReader.keyOf(String.join(" ", List.of(words).subList(from, words.length)));
        return bare.matches("[0-9]+|[ivx]+|[a-z]|unit") ? AdministrationReader.keyOf(unit.name()) : bare;
    }

    private static void pair(List<NotedUnit> left, List<NotedUnit> right, Map<String, String> pairs,
        Function<NotedUnit, String> sign) {
        Map<String, List<NotedUnit>> bySign = new HashMap<>();
        right.forEach(unit -> bySign.computeIfAbsent(sign.apply(unit), any -> new ArrayList<>()).add(unit));
        for (NotedUnit unit : List.copyOf(left)) {
            List<NotedUnit> same = bySign.getOrDefault(sign.apply(unit), List.of());
            if (!same.isEmpty()) {
                NotedUnit other = same.removeFirst();
                pairs.put(unit.key(), other.key());
                left.remove(unit);
                right.remove(other);
            }
        }
    }
}
