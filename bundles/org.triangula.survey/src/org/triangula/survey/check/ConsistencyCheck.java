// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds figures against each other and against what counts can give. Pure; the same figures give the same findings. */
public final class ConsistencyCheck {

    /** Percentage points within which "about" and "nearly" agree with a number. */
    public static final double TOLERANCE = 2;
    /** Other bases are sought down to this share of the stated one: fewer answers would hardly go unmentioned. */
    private static final double LEAST_ANSWERED = 0.5;

    private final Map<String, Figure> figures;
    private final Collection<Relation> relations;
    private final List<Inconsistency> found = new ArrayList<>();

    private ConsistencyCheck(Collection<Figure> figures, Collection<Relation> relations) {
        this.figures = new LinkedHashMap<>();
        figures.forEach(figure -> this.figures.put(figure.id(), figure));
        this.relations = relations;
    }

    /**
     * Checks figures.
     *
     * @param figures the figures
     * @param relations how their counts must relate to each other; figures that are not there are an error
     * @return what does not fit, in the order of the figures, then of the relations
     */
    public static List<Inconsistency> of(Collection<Figure> figures, Collection<Relation> relations) {
        ConsistencyCheck check = new ConsistencyCheck(figures, relations);
        check.figures.values().forEach(check::percentage);
        check.groups();
        check.contradictions();
        check.relations.forEach(check::relation);
        return List.copyOf(check.found);
    }

    private void percentage(Figure figure) {
        if (figure.percent().isEmpty() || figure.base().isEmpty() || figure.base().getAsInt() < 1) {
            return;
        }
        BigDecimal percent = figure.percent().get();
        int base = figure.base().getAsInt();
        if (figure.count().isPresent()) {
            int count = figure.count().getAsInt();
            BigDecimal exact = Percentage.of(count, base, Math.max(percent.scale(), figure.approximate() ? 1 : 0));
            boolean fits = figure.approximate()
                ? exact.subtract(percent).abs().doubleValue() <= TOLERANCE : exact.compareTo(percent) == 0;
            if (!fits) {
                List<String> bases = new ArrayList<>();
                for (int other = Math.max(count, 1); other <= 2 * base && !figure.approximate(); other++) {
                    if (other != base && Percentage.of(count, other, percent.scale()).compareTo(percent) == 0) {
                        bases.add("n = " + other);
                    }
                }
                add(Inconsistency.Kind.PERCENTAGE_DIFFERS, List.of(figure), exact + " %", percent + " %", bases);
            }
        } else if (!figure.approximate() && Percentage.counts(percent, base).isEmpty()) {
            add(Inconsistency.Kind.PERCENTAGE_IMPOSSIBLE, List.of(figure), "", percent + " %", otherBases(figure));
        }
    }

    /** Bases below the stated one that all percentages of the group can have; those of the figure alone if none can. */
    private List<String> otherBases(Figure figure) {
        int base = figure.base().getAsInt();
        int least = (int) Math.ceil(base * LEAST_ANSWERED);
        List<BigDecimal> together = figures.values().stream().filter(other -> other.group().equals(figure.group())
            && !other.group().isEmpty() && !other.approximate() && other.percent().isPresent()
            && other.base().equals(figure.base())).map(other -> other.percent().get()).toList();
        List<Integer> bases = Percentage.bases(together, least, base);
        if (bases.isEmpty()) {
            bases = Percentage.bases(List.of(figure.percent().get()), least, base);
        }
        return bases.stream().map(other -> "n = " + other).toList();
    }

    private void groups() {
        Map<String, List<Figure>> groups = byText(Figure::group);
        for (List<Figure> group : groups.values()) {
            TreeSet<Integer> bases = group.stream().map(Figure::base).filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt).collect(Collectors.toCollection(TreeSet::new));
            if (bases.size() > 1) {
                add(Inconsistency.Kind.BASE_CHANGES, group, "", bases.stream().map(base -> "n = " + base)
                    .collect(Collectors.joining(", ")), List.of());
            }
        }
    }

    private void contradictions() {
        for (List<Figure> same : byText(Figure::subject).values()) {
            for (int i = 0; i < same.size(); i++) {
                for (int j = i + 1; j < same.size(); j++) {
                    contradiction(same.get(i), same.get(j));
                }
            }
        }
    }

    private void contradiction(Figure one, Figure other) {
        boolean counts = one.count().isPresent() && other.count().isPresent() && one.base().equals(other.base())
            && !one.approximate() && !other.approximate() && !one.count().equals(other.count());
        boolean shares = one.range(TOLERANCE).flatMap(a -> other.range(TOLERANCE)
            .map(b -> a[1] < b[0] - 1e-9 || b[1] < a[0] - 1e-9)).orElse(false);
        if (counts || shares) {
            add(Inconsistency.Kind.CONTRADICTION, List.of(one, other), printed(other), printed(one), List.of());
        }
    }

    private void relation(Relation relation) {
        Figure whole = figure(relation.whole());
        List<Figure> parts = relation.parts().stream().map(this::figure).toList();
        List<Figure> all = new ArrayList<>(parts);
        all.add(whole);
        switch (relation.kind()) {
            case EQUAL -> sum(parts, whole, all, true);
            case AT_MOST -> sum(parts, whole, all, false);
            case SUFFICIENT -> condition(parts.get(0), parts.get(1), all);
            case NECESSARY -> condition(whole, parts.get(1), all);
        }
    }

    private void sum(List<Figure> parts, Figure whole, List<Figure> all, boolean equal) {
        if (parts.stream().allMatch(part -> part.count().isPresent()) && whole.count().isPresent()) {
            int sum = parts.stream().mapToInt(part -> part.count().getAsInt()).sum();
            int limit = whole.count().getAsInt();
            if (equal ? sum != limit : sum > limit) {
                List<String> hints = parts.stream().filter(part -> part.count().getAsInt() + limit - sum >= 0)
                    .map(part -> part.subject() + ": " + (part.count().getAsInt() + limit - sum)).toList();
                add(equal ? Inconsistency.Kind.SUM_DIFFERS : Inconsistency.Kind.SUM_TOO_LARGE, all,
                    Integer.toString(limit), parts.stream().map(part -> Integer.toString(part.count().getAsInt()))
                        .collect(Collectors.joining(" + ")) + " = " + sum, hints);
            }
        } else if (equal && parts.stream().allMatch(part -> part.percent().isPresent())) {
            percentages(parts, whole, all);
        }
    }

    /** Each rounded part may be off by half a digit; beyond that the sum is no matter of rounding. */
    private void percentages(List<Figure> parts, Figure whole, List<Figure> all) {
        BigDecimal sum = parts.stream().map(part -> part.percent().get()).reduce(BigDecimal.ZERO, BigDecimal::add);
        double allowed = parts.stream().mapToDouble(part -> part.approximate() ? TOLERANCE
            : 0.5 / Math.pow(10, part.percent().get().scale())).sum();
        double target = whole.percent().map(BigDecimal::doubleValue).orElse(100.0);
        if (Math.abs(sum.doubleValue() - target) > allowed + 1e-9) {
            add(Inconsistency.Kind.PERCENTAGES_DO_NOT_ADD_UP, all, target + " %", sum + " %", List.of());
        }
    }

    private void condition(Figure from, Figure both, List<Figure> all) {
        int cases = from.count().orElse(0);
        int with = both.count().orElse(0);
        if (cases > 0 && with < cases) {
            add(Inconsistency.Kind.CONDITION_REFUTED, all, "1", with + " / " + cases + " = "
                + Percentage.of(with, 100L * cases, 2), List.of());
        }
    }

    private Figure figure(String id) {
        Figure figure = figures.get(id);
        if (figure == null) {
            throw new IllegalArgumentException("There is no figure “" + id + "”");
        }
        return figure;
    }

    private Map<String, List<Figure>> byText(Function<Figure, String> text) {
        return figures.values().stream().filter(figure -> !text.apply(figure).isEmpty())
            .collect(Collectors.groupingBy(text, LinkedHashMap::new, Collectors.toList()));
    }

    private static String printed(Figure figure) {
        return figure.percent().map(percent -> percent + " %").orElseGet(() -> figure.count().orElse(0)
            + (figure.base().isPresent() ? " / " + figure.base().getAsInt() : ""));
    }

    private void add(Inconsistency.Kind kind, List<Figure> concerned, String expected, String printed,
        List<String> hints) {
        found.add(new Inconsistency(kind, concerned, expected, printed, hints));
    }
}
