// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.triangula.organization.notation.NotedPost;
import org.triangula.organization.notation.NotedUnit;
import org.triangula.organization.notation.NotedUnit.Carriage;

/**
 * Numbers of an administration, computed from its chart; each says what it counts and from which units it follows.
 *
 * @param places the administration, as of one day
 */
public record NumericMeasures(Places places) {

    private static final BigDecimal HUNDRED_THOUSAND = BigDecimal.valueOf(100_000);

    /**
     * How many units carry a task.
     *
     * @param task key of the task
     * @return the number
     */
    public Derived carriers(String task) {
        List<NotedUnit> carriers = places.carriers(task);
        return new Derived("carriers", Optional.of(String.valueOf(carriers.size())), carriers,
            carriers.stream().filter(unit -> Places.isDisputed(unit, task)).toList(), Messages.carriersRule);
    }

    /**
     * How many offices take part in tasks.
     *
     * @param tasks keys of the tasks
     * @return the number
     */
    public Derived offices(List<String> tasks) {
        List<NotedUnit> offices = List.copyOf(places.offices(inside(tasks)));
        return new Derived("offices", Optional.of(String.valueOf(offices.size())), offices, List.of(),
            Messages.officesRule);
    }

    /**
     * How many departments take part in tasks; at least so many if what a carrier hangs below is not stated.
     *
     * @param tasks keys of the tasks
     * @return the number
     */
    public Derived departments(List<String> tasks) {
        Set<NotedUnit> departments = new LinkedHashSet<>();
        List<NotedUnit> open = new ArrayList<>();
        inside(tasks).forEach(unit -> places.department(unit).ifPresentOrElse(departments::add, () -> open.add(unit)));
        return new Derived("departments", Optional.of(String.valueOf(departments.size())), List.copyOf(departments),
            open, open.isEmpty() ? Messages.departmentsRule
                : Messages.departmentsRule + " " + NLS.bind(Messages.departmentsOpen, open.size()));
    }

    private List<NotedUnit> inside(List<String> tasks) {
        return places.units().stream().filter(unit -> !places.isOutside(unit) && tasks.stream().anyMatch(unit::carries))
            .toList();
    }

    /**
     * The shortest distance in the tree between carriers of two tasks.
     *
     * @param task key of the one
     * @param other key of the other
     * @return steps; empty if it is not known
     */
    public Derived distance(String task, String other) {
        int shortest = Integer.MAX_VALUE;
        List<NotedUnit> ends = List.of();
        for (NotedUnit one : places.carriers(task)) {
            for (NotedUnit two : places.carriers(other)) {
                OptionalInt distance = places.distance(one, two);
                if (distance.isPresent() && distance.getAsInt() < shortest) {
                    shortest = distance.getAsInt();
                    ends = one == two ? List.of(one) : List.of(one, two);
                }
            }
        }
        return ends.isEmpty() ? new Derived("distance", Optional.empty(), List.of(), List.of(), Messages.distanceOpen)
            : new Derived("distance", Optional.of(String.valueOf(shortest)), ends, List.of(), Messages.distanceRule);
    }

    /**
     * The mean span: units directly below one that has any.
     *
     * @return the mean with two decimals
     */
    public Derived span() {
        List<NotedUnit> superiors = places.units().stream().filter(unit -> !unit.children().isEmpty()).toList();
        int below = superiors.stream().mapToInt(unit -> unit.children().size()).sum();
        return new Derived("span", superiors.isEmpty() ? Optional.empty()
            : Optional.of(text(BigDecimal.valueOf(below).divide(BigDecimal.valueOf(superiors.size()), 2,
                RoundingMode.HALF_UP))), superiors, List.of(), Messages.spanRule);
    }

    /**
     * The greatest span.
     *
     * @return the number of units below the unit that has most
     */
    public Derived greatestSpan() {
        int most = places.units().stream().mapToInt(unit -> unit.children().size()).max().orElse(0);
        return new Derived("greatest-span", Optional.of(String.valueOf(most)), most == 0 ? List.of()
            : places.units().stream().filter(unit -> unit.children().size() == most).toList(), List.of(),
            Messages.spanRule);
    }

    /**
     * The depth: levels on the longest way from the top.
     *
     * @return the number of levels
     */
    public Derived depth() {
        int depth = places.units().stream().mapToInt(unit -> places.path(unit).size()).max().orElse(0);
        return new Derived("depth", Optional.of(String.valueOf(depth)), places.units().stream()
            .filter(unit -> places.path(unit).size() == depth).toList(), List.of(), Messages.depthRule);
    }

    /**
     * Full-time equivalents for a task.
     *
     * @param task key of the task
     * @return the sum; empty if no post of known size is listed
     */
    public Derived fullTimeEquivalents(String task) {
        BigDecimal sum = BigDecimal.ZERO;
        int unknown = 0;
        List<NotedUnit> counted = new ArrayList<>();
        for (NotedUnit carrier : places.carriers(task)) {
            BigDecimal share = carrier.tasks().stream().filter(one -> one.task().equals(task)).map(Carriage::percent)
                .map(percent -> percent == null ? BigDecimal.ONE : BigDecimal.valueOf(percent / 100)).findFirst()
                .orElse(BigDecimal.ONE);
            for (NotedUnit unit : withUntasked(carrier)) {
                for (NotedPost post : posts(unit)) {
                    if (post.fullTimeEquivalents() == null) {
                        unknown++;
                    } else {
                        sum = sum.add(post.fullTimeEquivalents().multiply(share));
                        counted.add(unit);
                    }
                }
            }
        }
        String rule = unknown == 0 ? Messages.fteRule : Messages.fteRule + " " + NLS.bind(Messages.fteUnknown, unknown);
        return counted.isEmpty() ? new Derived("fte", Optional.empty(), List.of(), List.of(), Messages.noPosts)
            : new Derived("fte", Optional.of(text(sum)), counted.stream().distinct().toList(), List.of(), rule);
    }

    private static List<NotedUnit> withUntasked(NotedUnit carrier) {
        List<NotedUnit> units = new ArrayList<>();
        units.add(carrier);
        carrier.children().stream().filter(child -> child.tasks().isEmpty())
            .forEach(child -> units.addAll(withUntasked(child)));
        return units;
    }

    private static List<NotedPost> posts(NotedUnit unit) {
        return unit.posts().stream().filter(post -> !post.volunteer() && !post.state().equals(NotedPost.ENDED))
            .toList();
    }

    /**
     * Full-time equivalents for a task per 100,000 inhabitants.
     *
     * @param task key of the task
     * @return the ratio with two decimals; empty if one of the numbers is not given
     */
    public Derived perInhabitants(String task) {
        return ratio("fte-per-inhabitants", task, "population", HUNDRED_THOUSAND, Messages.perInhabitantRule,
            Messages.populationMissing);
    }

    /**
     * Full-time equivalents for a task per client.
     *
     * @param task key of the task
     * @return the ratio with four decimals; empty if one of the numbers is not given
     */
    public Derived perClient(String task) {
        return ratio("fte-per-client", task, "clients", BigDecimal.ONE, Messages.perClientRule,
            Messages.clientsMissing);
    }

    private Derived ratio(String key, String task, String base, BigDecimal per, String rule, String missing) {
        Derived staff = fullTimeEquivalents(task);
        Optional<Double> number = places.administration().number(base).filter(one -> one > 0);
        if (number.isEmpty() || staff.value().isEmpty()) {
            return new Derived(key, Optional.empty(), staff.because(), List.of(),
                number.isEmpty() ? missing : staff.rule());
        }
        BigDecimal value = new BigDecimal(staff.value().get()).multiply(per)
            .divide(BigDecimal.valueOf(number.get()), per.equals(BigDecimal.ONE) ? 4 : 2, RoundingMode.HALF_UP);
        return new Derived(key, Optional.of(text(value)), staff.because(), List.of(), rule);
    }

    /**
     * The share of temporary posts, by full-time equivalents.
     *
     * @return 0 to 1 with three decimals; empty if no post has size and term
     */
    public Derived temporaryShare() {
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal temporary = BigDecimal.ZERO;
        List<NotedUnit> units = new ArrayList<>();
        List<NotedUnit> open = new ArrayList<>();
        for (NotedUnit unit : places.units()) {
            for (NotedPost post : posts(unit)) {
                if (post.fullTimeEquivalents() == null || post.term().isEmpty()) {
                    open.add(unit);
                    continue;
                }
                all = all.add(post.fullTimeEquivalents());
                if (post.isTemporary()) {
                    temporary = temporary.add(post.fullTimeEquivalents());
                    units.add(unit);
                }
            }
        }
        return new Derived("temporary-share", all.signum() == 0 ? Optional.empty()
            : Optional.of(text(temporary.divide(all, 3, RoundingMode.HALF_UP))), units.stream().distinct().toList(),
            open.stream().distinct().toList(), Messages.temporaryRule);
    }

    private static String text(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
