// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.triangula.organization.notation.Administration;
import org.triangula.organization.notation.NotedPost;
import org.triangula.organization.notation.NotedUnit;
import org.triangula.organization.notation.NotedUnit.Carriage;

/**
 * What differs between two charts in one unit: two days of an administration, or two administrations.
 *
 * @param before key of the unit in the first chart; empty if it is not there
 * @param after key of the unit in the second chart; empty if it is not there
 * @param name its name in the second chart, or in the first one if it is not in the second
 * @param kind what differs
 * @param was what the first chart says: what it hangs below, its name, its rank, tasks or posts that the other does not
 *     have
 * @param is the same of the second chart
 * @param reason why it was changed; empty if not known
 */
public record ChartDifference(String before, String after, String name, Kind kind, List<String> was, List<String> is,
    String reason) {

    /** What differs. */
    public enum Kind {
        /** The unit is new. */
        FOUNDED,
        /** The unit is gone. */
        DISSOLVED,
        /** It hangs below another unit. */
        MOVED,
        /** It hangs there in another way, for example as a staff unit. */
        LINE,
        /** It has another name. */
        RENAMED,
        /** It has another rank. */
        RANK,
        /** It carries other tasks. */
        TASKS,
        /** It has other posts. */
        POSTS
    }

    /** Copies the lists. */
    public ChartDifference {
        was = List.copyOf(was);
        is = List.copyOf(is);
    }

    /**
     * The same difference with a reason.
     *
     * @param why the reason
     * @return the difference
     */
    public ChartDifference because(String why) {
        return new ChartDifference(before, after, name, kind, was, is, why);
    }

    /**
     * Compares two charts whose units have the same keys.
     *
     * @param before the first chart
     * @param after the second chart
     * @return the differences: those of units that are there in the order of the second chart, then those gone
     */
    public static List<ChartDifference> of(Administration before, Administration after) {
        return of(before, after, UnitMatching.byKey(before, after));
    }

    /**
     * Compares two charts.
     *
     * @param before the first chart
     * @param after the second chart
     * @param matching which unit is which
     * @return the differences: those of units that are there in the order of the second chart, then those gone
     */
    public static List<ChartDifference> of(Administration before, Administration after, UnitMatching matching) {
        Map<String, NotedUnit> first = new LinkedHashMap<>();
        before.stream().forEach(unit -> first.put(unit.key(), unit));
        Map<String, NotedUnit> earlier = new HashMap<>();
        matching.pairs().forEach((one, other) -> earlier.put(other, first.get(one)));
        Map<String, NotedUnit> above = superiors(before);
        Map<String, NotedUnit> aboveNow = superiors(after);
        Set<String> gone = new HashSet<>(first.keySet());
        gone.removeAll(matching.pairs().keySet());
        List<ChartDifference> found = new ArrayList<>();
        after.stream().forEach(unit -> {
            NotedUnit old = earlier.get(unit.key());
            if (old == null) {
                found.add(new ChartDifference("", unit.key(), unit.name(), Kind.FOUNDED, List.of(),
                    names(aboveNow.get(unit.key())), ""));
            } else {
                compare(old, unit, above.get(old.key()), aboveNow.get(unit.key()), matching, found);
            }
        });
        before.stream().filter(unit -> gone.contains(unit.key())).forEach(unit -> found.add(new ChartDifference(
            unit.key(), "", unit.name(), Kind.DISSOLVED, names(above.get(unit.key())), List.of(), "")));
        return found;
    }

    private static Map<String, NotedUnit> superiors(Administration administration) {
        Map<String, NotedUnit> superiors = new HashMap<>();
        administration.stream().forEach(unit -> unit.children().forEach(child -> superiors.put(child.key(), unit)));
        return superiors;
    }

    private static List<String> names(NotedUnit unit) {
        return unit == null ? List.of() : List.of(unit.name());
    }

    private static void compare(NotedUnit old, NotedUnit unit, NotedUnit above, NotedUnit aboveNow,
        UnitMatching matching, List<ChartDifference> found) {
        boolean moved = above == null ? aboveNow != null
            : aboveNow == null || !aboveNow.key().equals(matching.pairs().get(above.key()));
        if (moved) {
            add(found, old, unit, Kind.MOVED, names(above), names(aboveNow));
        }
        if (old.line() != unit.line()) {
            add(found, old, unit, Kind.LINE, List.of(old.line().name()), List.of(unit.line().name()));
        }
        boolean namesCount = matching.oneAdministration() || above != null;
        if (namesCount && !old.name().equals(unit.name())) {
            add(found, old, unit, Kind.RENAMED, List.of(old.name()), List.of(unit.name()));
        }
        if (!old.rank().equals(unit.rank()) || matching.oneAdministration()
            && !old.localRank().equals(unit.localRank())) {
            add(found, old, unit, Kind.RANK, ranks(old), ranks(unit));
        }
        if (!Set.copyOf(old.tasks()).equals(Set.copyOf(unit.tasks()))) {
            add(found, old, unit, Kind.TASKS, tasks(old, unit), tasks(unit, old));
        }
        if (!old.posts().equals(unit.posts())) {
            add(found, old, unit, Kind.POSTS, posts(old, unit), posts(unit, old));
        }
    }

    private static void add(List<ChartDifference> found, NotedUnit old, NotedUnit unit, Kind kind, List<String> was,
        List<String> is) {
        found.add(new ChartDifference(old.key(), unit.key(), unit.name(), kind, was, is, ""));
    }

    /** The local rank, then the key of the normalised one, as far as they are known. */
    private static List<String> ranks(NotedUnit unit) {
        return List.of(unit.localRank(), unit.rank()).stream().filter(rank -> !rank.isEmpty()).toList();
    }

    private static List<String> tasks(NotedUnit of, NotedUnit without) {
        return of.tasks().stream().filter(one -> !without.tasks().contains(one)).map(Carriage::task).toList();
    }

    private static List<String> posts(NotedUnit of, NotedUnit without) {
        List<NotedPost> others = new ArrayList<>(without.posts());
        return of.posts().stream().filter(post -> !others.remove(post)).map(post -> post.fullTimeEquivalents() == null
            ? post.name() : post.name() + " " + post.fullTimeEquivalents().toPlainString()).toList();
    }
}
