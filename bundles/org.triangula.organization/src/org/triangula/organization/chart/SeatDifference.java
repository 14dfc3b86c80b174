// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.chart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.triangula.organization.measure.Places;
import org.triangula.organization.notation.Administration;
import org.triangula.organization.notation.NotedUnit;
import org.triangula.organization.notation.NotedUnit.Carriage;
import org.triangula.organization.notation.NotedUnit.Line;

/**
 * How two administrations differ in one task: whether they carry it at all, and where its seat is. Names of units are
 * not compared, since every administration has its own; what is compared is the rank of the carrier, how it hangs
 * there,
 * how deep, and with which other tasks it sits in one office.
 *
 * @param task key of the task
 * @param before seats in the first administration, the first one the most important
 * @param after seats in the second one
 * @param aspects in what the seats differ; none of them if one of the administrations has no carrier
 */
public record SeatDifference(String task, List<Seat> before, List<Seat> after, Set<Aspect> aspects) {

    /** In what seats differ. */
    public enum Aspect {
        /** More or fewer units carry it. */
        CARRIERS,
        /** The carrier has another rank. */
        RANK,
        /** It hangs there in another way: in the line, as a staff unit, outside. */
        LINE,
        /** It stands at another level below the top. */
        LEVEL,
        /** It shares its office with other tasks. */
        OFFICE
    }

    /**
     * The seat of a task.
     *
     * @param unit key of the carrier
     * @param path names of the units from below the top down to the carrier
     * @param rank key of its rank
     * @param line how it hangs there
     * @param together keys of the other tasks of its office
     */
    public record Seat(String unit, List<String> path, String rank, Line line, Set<String> together) {
        /** Copies the collections. */
        public Seat {
            path = List.copyOf(path);
            together = Set.copyOf(together);
        }
    }

    /** Copies the collections. */
    public SeatDifference {
        before = List.copyOf(before);
        after = List.copyOf(after);
        aspects = Set.copyOf(aspects);
    }

    /**
     * Compares two administrations.
     *
     * @param before the first one, as of one day
     * @param after the second one, as of one day
     * @return the tasks in which they differ, in the order in which the charts name them
     */
    public static List<SeatDifference> of(Administration before, Administration after) {
        Places first = new Places(before);
        Places second = new Places(after);
        Set<String> tasks = new LinkedHashSet<>();
        for (Places places : List.of(first, second)) {
            places.units().forEach(unit -> unit.tasks().forEach(one -> tasks.add(one.task())));
        }
        List<SeatDifference> found = new ArrayList<>();
        for (String task : tasks) {
            List<Seat> one = seats(first, task);
            List<Seat> other = seats(second, task);
            Set<Aspect> aspects = one.isEmpty() || other.isEmpty() ? Set.of() : aspects(one, other);
            if (one.isEmpty() || other.isEmpty() || !aspects.isEmpty()) {
                found.add(new SeatDifference(task, one, other, aspects));
            }
        }
        return found;
    }

    private static Set<Aspect> aspects(List<Seat> one, List<Seat> other) {
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        Seat first = one.getFirst();
        Seat second = other.getFirst();
        if (one.size() != other.size()) {
            aspects.add(Aspect.CARRIERS);
        }
        if (!first.rank().equals(second.rank())) {
            aspects.add(Aspect.RANK);
        }
        if (first.line() != second.line()) {
            aspects.add(Aspect.LINE);
        }
        // what a source does not say is no difference
        boolean stated = first.line() != Line.UNSTATED && second.line() != Line.UNSTATED;
        if (stated && first.path().size() != second.path().size()) {
            aspects.add(Aspect.LEVEL);
        }
        if (!first.together().equals(second.together())) {
            aspects.add(Aspect.OFFICE);
        }
        return aspects;
    }

    private static List<Seat> seats(Places places, String task) {
        List<Seat> seats = new ArrayList<>();
        for (NotedUnit unit : places.carriers(task)) {
            List<NotedUnit> path = places.path(unit);
            Set<String> together = new TreeSet<>();
            places.office(unit).stream().flatMap(one -> one.tasks().stream()).map(Carriage::task)
                .filter(other -> !other.equals(task)).forEach(together::add);
            seats.add(new Seat(unit.key(), path.subList(Math.min(1, path.size() - 1), path.size()).stream()
                .map(NotedUnit::name).toList(), unit.rank(), unit.line(), together));
        }
        return seats;
    }
}
