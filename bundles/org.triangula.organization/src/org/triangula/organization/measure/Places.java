// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.triangula.organization.notation.Administration;
import org.triangula.organization.notation.NotedUnit;
import org.triangula.organization.notation.NotedUnit.Carriage;
import org.triangula.organization.notation.NotedUnit.Line;

/** Where units stand in an administration, and who carries what. */
public final class Places {

    private final Administration administration;
    private final Map<String, List<NotedUnit>> paths = new HashMap<>();
    private final List<NotedUnit> units = new ArrayList<>();

    /**
     * Looks at an administration.
     *
     * @param administration the administration, as of one day
     */
    public Places(Administration administration) {
        this.administration = administration;
        administration.units().forEach(unit -> walk(unit, List.of()));
    }

    private void walk(NotedUnit unit, List<NotedUnit> above) {
        List<NotedUnit> path = new ArrayList<>(above);
        path.add(unit);
        paths.put(unit.key(), List.copyOf(path));
        units.add(unit);
        unit.children().forEach(child -> walk(child, path));
    }

    /**
     * The administration that is looked at.
     *
     * @return the administration
     */
    public Administration administration() {
        return administration;
    }

    /**
     * All units from top to bottom.
     *
     * @return the units
     */
    public List<NotedUnit> units() {
        return List.copyOf(units);
    }

    /**
     * The units from the top down to one.
     *
     * @param unit a unit of the administration
     * @return the units, the top first, the unit itself last
     */
    public List<NotedUnit> path(NotedUnit unit) {
        return paths.get(unit.key());
    }

    /**
     * Whether a unit is outside of the line: joint institutions and outsourced carriers, and what is below them.
     *
     * @param unit the unit
     * @return true if it is
     */
    public boolean isOutside(NotedUnit unit) {
        return path(unit).stream().anyMatch(one -> one.line() == Line.ATTACHED);
    }

    /**
     * The units that carry a task, in whatever way.
     *
     * @param task key of the task
     * @return the units
     */
    public List<NotedUnit> carriers(String task) {
        return units.stream().filter(unit -> unit.carries(task)).toList();
    }

    /**
     * The units of the administration itself that carry a task with own staff; a unit that only coordinates does not.
     *
     * @param task key of the task
     * @return the units
     */
    public List<NotedUnit> ownCarriers(String task) {
        return carriers(task).stream().filter(unit -> !isOutside(unit) && unit.tasks().stream().anyMatch(
            one -> one.task().equals(task) && !one.kind().equals("coordinates") && !one.kind().equals("delegated")))
            .toList();
    }

    /**
     * The units that coordinate a task.
     *
     * @param task key of the task
     * @return the units
     */
    public List<NotedUnit> coordinators(String task) {
        return carriers(task).stream().filter(unit -> unit.tasks()
            .contains(new Carriage(task, "coordinates", null))).toList();
    }

    /**
     * Whether another source says that a unit does not carry a task.
     *
     * @param unit the unit
     * @param task key of the task
     * @return true if it does
     */
    public static boolean isDisputed(NotedUnit unit, String task) {
        return unit.statements().stream().anyMatch(one -> List.of(one.says().getOrDefault("not", "").split(",\\s*"))
            .contains(task));
    }

    /**
     * The office a unit belongs to: the next unit above it, or itself, with the rank of an office; without one, the
     * next
     * division; without one, the unit itself. A staff unit stands for itself.
     *
     * @param unit the unit
     * @return its office
     */
    public NotedUnit office(NotedUnit unit) {
        List<NotedUnit> path = path(unit);
        for (NotedUnit one : path.reversed()) {
            if (one.line() == Line.STAFF || one.rank().equals("office")) {
                return one;
            }
        }
        return path.reversed().stream().filter(one -> one.rank().equals("division")).findFirst().orElse(unit);
    }

    /**
     * What a unit belongs to at the top tier: the unit directly below the head of the administration.
     *
     * @param unit the unit
     * @return that unit; empty if a source does not say what it, or one above it, hangs below
     */
    public Optional<NotedUnit> department(NotedUnit unit) {
        List<NotedUnit> path = path(unit).stream()
            .filter(one -> !one.rank().equals("administration") && !one.rank().equals("head")).toList();
        return path.isEmpty() || path.stream().anyMatch(one -> one.line() == Line.UNSTATED) ? Optional.empty()
            : Optional.of(path.getFirst());
    }

    /**
     * The offices of units.
     *
     * @param some the units
     * @return each office once
     */
    public Set<NotedUnit> offices(Collection<NotedUnit> some) {
        Set<NotedUnit> offices = new LinkedHashSet<>();
        some.forEach(unit -> offices.add(office(unit)));
        return offices;
    }

    /**
     * How many steps two units are apart in the tree: up to the lowest common superior and down again.
     *
     * @param one a unit
     * @param other another unit
     * @return the steps, 0 for the same unit; empty if they are in different trees or a placement is not stated
     */
    public OptionalInt distance(NotedUnit one, NotedUnit other) {
        List<NotedUnit> first = path(one);
        List<NotedUnit> second = path(other);
        int common = 0;
        while (common < Math.min(first.size(), second.size()) && first.get(common) == second.get(common)) {
            common++;
        }
        boolean unstated = first.subList(common, first.size()).stream().anyMatch(unit -> unit.line() == Line.UNSTATED)
            || second.subList(common, second.size()).stream().anyMatch(unit -> unit.line() == Line.UNSTATED);
        return common == 0 || unstated ? OptionalInt.empty()
            : OptionalInt.of(first.size() + second.size() - 2 * common);
    }
}
