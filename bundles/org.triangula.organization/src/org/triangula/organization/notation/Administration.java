// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.notation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An administration as a value: what the indented text, the table and the chart of it have in common. Its units may
 * have
 * existed at different times; {@link #on} gives one day.
 *
 * @param header facts about the whole by keyword, in the order of the text: administration, area, type, population …
 * @param sources the sources that units and statements name
 * @param reorganizations what was changed, when and why
 * @param units the units at the top
 */
public record Administration(Map<String, String> header, List<NamedSource> sources,
    List<Reorganization> reorganizations, List<NotedUnit> units) {

    /** Copies the lists. */
    public Administration {
        header = Collections.unmodifiableMap(new LinkedHashMap<>(header));
        sources = List.copyOf(sources);
        reorganizations = List.copyOf(reorganizations);
        units = List.copyOf(units);
    }

    /**
     * The name: as the header says, else that of the first unit.
     *
     * @return the name; empty for an empty text
     */
    public String name() {
        String named = header.get("administration");
        if (named != null) {
            String[] parts = named.split("\\s+", 2);
            return parts.length == 2 ? parts[1] : named;
        }
        return units.isEmpty() ? "" : units.getFirst().name();
    }

    /**
     * The key of the administration: the first word of its header line, else the key of its first unit.
     *
     * @return the key; empty for an empty text
     */
    public String key() {
        String named = header.get("administration");
        return named != null ? named.split("\\s+", 2)[0] : units.isEmpty() ? "" : units.getFirst().key();
    }

    /**
     * A number of the header.
     *
     * @param keyword for example {@code population} or {@code clients}
     * @return the number; empty if it is not given or no number
     */
    public Optional<Double> number(String keyword) {
        try {
            return Optional.ofNullable(header.get(keyword)).map(text -> Double.valueOf(text.replace("_", "")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * All units.
     *
     * @return the units from top to bottom, each followed by those below it
     */
    public Stream<NotedUnit> stream() {
        return units.stream().flatMap(NotedUnit::stream);
    }

    /**
     * A unit by its key.
     *
     * @param key the key
     * @return the unit; empty if there is none
     */
    public Optional<NotedUnit> unit(String key) {
        return stream().filter(unit -> unit.key().equals(key)).findFirst();
    }

    /**
     * The units from the top down to one.
     *
     * @param key key of the lowest
     * @return the units, the top first; empty if there is no such unit
     */
    public List<NotedUnit> path(String key) {
        List<NotedUnit> path = new ArrayList<>();
        List<NotedUnit> level = units;
        while (true) {
            Optional<NotedUnit> next =
                level.stream().filter(unit -> unit.stream().anyMatch(one -> one.key().equals(key))).findFirst();
            if (next.isEmpty()) {
                return List.of();
            }
            path.add(next.get());
            if (next.get().key().equals(key)) {
                return List.copyOf(path);
            }
            level = next.get().children();
        }
    }

    /**
     * The administration of one day. A unit that did not exist that day is left out with what hangs below it; a unit
     * that
     * hung elsewhere is shown there.
     *
     * @param day the day
     * @return the administration
     */
    public Administration on(LocalDate day) {
        return new Administration(header, sources, reorganizations,
            new PlacesOfDay(day).of(units).stream().flatMap(unit -> unit.on(day).stream()).toList());
    }

    /**
     * The same administration with other units.
     *
     * @param others the units at the top
     * @return the administration
     */
    public Administration withUnits(List<NotedUnit> others) {
        return new Administration(header, sources, reorganizations, others);
    }

    /**
     * A source.
     *
     * @param key short name that units refer to
     * @param title what it is
     */
    public record NamedSource(String key, String title) {
    }

    /**
     * A reorganisation.
     *
     * @param date partial ISO date
     * @param kind one word: found, move, merge, split, rename, dissolve …
     * @param unit key of the unit
     * @param text what happened
     * @param reason why; empty if not known
     */
    public record Reorganization(String date, String kind, String unit, String text, String reason) {
    }
}
