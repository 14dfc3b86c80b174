// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.triangula.organization.notation.Administration;
import org.triangula.organization.notation.NotedUnit;

/**
 * What differs between two states of an administration, or two administrations whose units have the same keys.
 *
 * @param key key of the unit
 * @param name its name in the later state, or in the earlier one if it is gone
 * @param kind what differs
 */
public record ChartDifference(String key, String name, Kind kind) {

    /** What differs. */
    public enum Kind {
        /** The unit is new. */
        FOUNDED,
        /** The unit is gone. */
        DISSOLVED,
        /** It hangs below another unit, or in another way. */
        MOVED,
        /** It has another name. */
        RENAMED,
        /** It carries other tasks. */
        TASKS,
        /** It has other posts. */
        POSTS
    }

    /**
     * Compares two states.
     *
     * @param before the earlier state
     * @param after the later one
     * @return the differences: those of units that are there in the order of the later state, then those gone
     */
    public static List<ChartDifference> of(Administration before, Administration after) {
        Map<String, NotedUnit> old = before.stream().collect(Collectors.toMap(NotedUnit::key, Function.identity()));
        List<ChartDifference> found = new ArrayList<>();
        after.stream().forEach(unit -> {
            NotedUnit earlier = old.remove(unit.key());
            if (earlier == null) {
                found.add(new ChartDifference(unit.key(), unit.name(), Kind.FOUNDED));
                return;
            }
            if (!superior(before, unit.key()).equals(superior(after, unit.key())) || earlier.line() != unit.line()) {
                found.add(new ChartDifference(unit.key(), unit.name(), Kind.MOVED));
            }
            if (!earlier.name().equals(unit.name())) {
                found.add(new ChartDifference(unit.key(), unit.name(), Kind.RENAMED));
            }
            if (!earlier.tasks().equals(unit.tasks())) {
                found.add(new ChartDifference(unit.key(), unit.name(), Kind.TASKS));
            }
            if (!earlier.posts().equals(unit.posts())) {
                found.add(new ChartDifference(unit.key(), unit.name(), Kind.POSTS));
            }
        });
        before.stream().filter(unit -> old.containsKey(unit.key()))
            .forEach(unit -> found.add(new ChartDifference(unit.key(), unit.name(), Kind.DISSOLVED)));
        return found;
    }

    private static String superior(Administration administration, String key) {
        List<NotedUnit> path = administration.path(key);
        return Optional.of(path).filter(one -> one.size() > 1).map(one -> one.get(one.size() - 2).key()).orElse("");
    }
}
