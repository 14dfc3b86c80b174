// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.triangula.model.actors.Actors;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.PlacementKind;
import org.triangula.model.actors.UnitPlacement;
import org.triangula.model.places.Area;

/**
 * The administrations of an area, or of all, as they stood on a day.
 *
 * @param date the day
 * @param roots the top of each administration
 */
public record OrganizationChart(LocalDate date, List<ChartNode> roots) {

    /** Copies the list. */
    public OrganizationChart {
        Objects.requireNonNull(date);
        roots = List.copyOf(roots);
    }

    /**
     * The chart on a day. A unit is part of it if it exists on that day; it hangs where its placement of that day says.
     * Units whose superior does not exist that day, and units placed in a circle, are shown at the top, so none is
     * lost.
     *
     * @param actors the actors of the study
     * @param area the area whose administrations are shown; empty for all
     * @param date the day
     * @return the chart
     */
    public static OrganizationChart of(Actors actors, Optional<Area> area, LocalDate date) {
        return of(units(actors).filter(unit -> Validity.holdsOn(unit, date)).toList(), area, date,
            unit -> placementOn(unit, date), top -> !wasPlaced(top));
    }

    /**
     * All units that ever existed, each where it hangs, or hung last.
     *
     * @param actors the actors of the study
     * @param area the area whose administrations are shown; empty for all
     * @return the chart; its date is of no account
     */
    public static OrganizationChart ofAllTimes(Actors actors, Optional<Area> area) {
        return of(units(actors).toList(), area, LocalDate.MAX, unit -> unit.getPlacements().stream()
            .filter(placement -> placement.getSuperior() != null).max(Comparator.comparing(
                placement -> Validity.lastDay(placement.getValidUntil()).orElse(LocalDate.MAX))), top -> true);
    }

    private static OrganizationChart of(List<AdministrativeUnit> units, Optional<Area> area, LocalDate date,
        Function<AdministrativeUnit, Optional<UnitPlacement>> placing, Predicate<AdministrativeUnit> isTop) {
        Map<AdministrativeUnit, UnitPlacement> placements = new HashMap<>();
        Set<AdministrativeUnit> existing = new HashSet<>(units);
        for (AdministrativeUnit unit : units) {
            placing.apply(unit).filter(placement -> existing.contains(placement.getSuperior()))
                .ifPresent(placement -> placements.put(unit, placement));
        }
        for (AdministrativeUnit unit : units) {
            if (isInCircle(unit, placements)) {
                placements.remove(unit);
            }
        }
        Map<AdministrativeUnit, List<AdministrativeUnit>> below = new LinkedHashMap<>();
        List<AdministrativeUnit> tops = new ArrayList<>();
        for (AdministrativeUnit unit : units) {
            UnitPlacement placement = placements.get(unit);
            if (placement == null) {
                tops.add(unit);
            } else {
                below.computeIfAbsent(placement.getSuperior(), superior -> new ArrayList<>()).add(unit);
            }
        }
        return new OrganizationChart(date, tops.stream()
            .filter(top -> area.isEmpty() || top.getArea() == area.get())
            .filter(top -> below.containsKey(top) || isTop.test(top))
            .map(top -> node(top, PlacementKind.LINE, below, placements)).toList());
    }

    /** A unit without superior and without units below it that once had a superior is left over, not a top. */
    private static boolean wasPlaced(AdministrativeUnit unit) {
        return unit.getPlacements().stream().anyMatch(placement -> placement.getSuperior() != null
            && placement.getValidUntil() != null);
    }

    private static ChartNode node(AdministrativeUnit unit, PlacementKind kind,
        Map<AdministrativeUnit, List<AdministrativeUnit>> below, Map<AdministrativeUnit, UnitPlacement> placements) {
        List<ChartNode> children = below.getOrDefault(unit, List.of()).stream()
            .map(child -> node(child, placements.get(child).getKind(), below, placements))
            .sorted(Comparator.comparing((ChartNode child) -> child.kind() != PlacementKind.STAFF)).toList();
        return new ChartNode(unit, kind, children);
    }

    private static boolean isInCircle(AdministrativeUnit unit, Map<AdministrativeUnit, UnitPlacement> placements) {
        Set<AdministrativeUnit> seen = new HashSet<>();
        AdministrativeUnit current = unit;
        while (placements.get(current) != null && seen.add(current)) {
            current = placements.get(current).getSuperior();
        }
        return current == unit && placements.containsKey(unit);
    }

    private static Optional<UnitPlacement> placementOn(AdministrativeUnit unit, LocalDate date) {
        return unit.getPlacements().stream()
            .filter(placement -> placement.getSuperior() != null && Validity.holdsOn(placement, date)).findFirst();
    }

    private static Stream<AdministrativeUnit> units(Actors actors) {
        return actors.getActors().stream().filter(AdministrativeUnit.class::isInstance)
            .map(AdministrativeUnit.class::cast);
    }

    /**
     * The days on which a unit began or ended or was placed elsewhere.
     *
     * @param actors the actors of the study
     * @param area the area whose administrations count; empty for all
     * @return the first days of each new state, oldest first
     */
    public static List<LocalDate> changes(Actors actors, Optional<Area> area) {
        Set<LocalDate> days = new TreeSet<>();
        units(actors).filter(unit -> area.isEmpty() || unit.getArea() == area.get()).forEach(unit -> {
            Stream.concat(Stream.of(unit), unit.getPlacements().stream()).forEach(fact -> {
                Validity.firstDay(fact.getValidFrom()).ifPresent(days::add);
                Validity.lastDay(fact.getValidUntil()).map(day -> day.plusDays(1)).ifPresent(days::add);
            });
        });
        return List.copyOf(days);
    }

    /**
     * All units of the chart.
     *
     * @return the nodes from top to bottom, each followed by those below it
     */
    public Stream<ChartNode> stream() {
        return roots.stream().flatMap(ChartNode::stream);
    }
}
