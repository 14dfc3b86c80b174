// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Variants of a process step by step. Steps are the same if they have the same key or the same name; which of them
 * stand beside each other is the longest common subsequence (Hirschberg, Communications of the ACM 18, 1975, 341–343),
 * where a step of the same carrier counts more, taken from the first variant to the last.
 *
 * @param variants the variants that are compared
 * @param rows what stands beside each other
 */
public record VariantComparison(List<NotedVariant> variants, List<Row> rows) {

    private static final int SAME_STEP = 2;
    private static final int SAME_CARRIER = 1;

    /** In what the variants differ at a step. */
    public enum Difference {
        /** Only one variant has the step. */
        ONLY_HERE,
        /** Some, but not all variants have the step. */
        NOT_IN_ALL,
        /** Other carriers do it. */
        OTHER_CARRIER,
        /** It is done through other media. */
        OTHER_MEDIUM
    }

    /**
     * A step in all variants.
     *
     * @param steps the step of each variant; empty where it is missing
     */
    public record Row(List<Optional<NotedStep>> steps) {

        /** Copies the list. */
        public Row {
            steps = List.copyOf(steps);
        }

        /**
         * In what the variants differ here.
         *
         * @return the differences; empty if all do the same
         */
        public Set<Difference> differences() {
            Set<Difference> differences = EnumSet.noneOf(Difference.class);
            List<NotedStep> there = steps.stream().flatMap(Optional::stream).toList();
            if (steps.size() > 1 && there.size() == 1) {
                differences.add(Difference.ONLY_HERE);
            } else if (there.size() < steps.size()) {
                differences.add(Difference.NOT_IN_ALL);
            }
            if (values(there, NotedStep::carrier) > 1) {
                differences.add(Difference.OTHER_CARRIER);
            }
            if (values(there, NotedStep::medium) > 1) {
                differences.add(Difference.OTHER_MEDIUM);
            }
            return Collections.unmodifiableSet(differences);
        }

        private static int values(List<NotedStep> steps, Function<NotedStep, String> value) {
            Set<String> values = new HashSet<>();
            steps.forEach(step -> values.add(plain(value.apply(step))));
            return values.size();
        }

        /**
         * The name of the step as the first variant that has it says it.
         *
         * @return the name
         */
        public String name() {
            return steps.stream().flatMap(Optional::stream).map(NotedStep::name).findFirst().orElse("");
        }
    }

    /** Copies the lists. */
    public VariantComparison {
        variants = List.copyOf(variants);
        rows = List.copyOf(rows);
    }

    /**
     * Compares variants.
     *
     * @param variants the variants, at least one
     * @return what stands beside each other
     */
    public static VariantComparison of(List<NotedVariant> variants) {
        List<List<NotedStep>> rows = new ArrayList<>();
        for (int i = 0; i < variants.size(); i++) {
            rows = merge(rows, variants.get(i).steps(), i);
        }
        return new VariantComparison(variants, toRows(rows, variants.size()));
    }

    private static List<Row> toRows(List<List<NotedStep>> rows, int variants) {
        List<Row> made = new ArrayList<>();
        for (List<NotedStep> row : rows) {
            List<Optional<NotedStep>> steps = new ArrayList<>();
            for (int i = 0; i < variants; i++) {
                steps.add(i < row.size() ? Optional.ofNullable(row.get(i)) : Optional.empty());
            }
            made.add(new Row(steps));
        }
        return made;
    }

    /** Puts the steps of one more variant beside those of the earlier ones; a row holds null where there is no step. */
    private static List<List<NotedStep>> merge(List<List<NotedStep>> rows, List<NotedStep> steps, int variant) {
        int[][] best = new int[rows.size() + 1][steps.size() + 1];
        for (int i = rows.size() - 1; i >= 0; i--) {
            for (int j = steps.size() - 1; j >= 0; j--) {
                int match = match(rows.get(i), steps.get(j));
                best[i][j] = Math.max(Math.max(best[i + 1][j], best[i][j + 1]),
                    match == 0 ? 0 : match + best[i + 1][j + 1]);
            }
        }
        List<List<NotedStep>> merged = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < rows.size() || j < steps.size()) {
            int match = i < rows.size() && j < steps.size() ? match(rows.get(i), steps.get(j)) : 0;
            if (match > 0 && best[i][j] == match + best[i + 1][j + 1]) {
                merged.add(row(rows.get(i++), steps.get(j++), variant));
            } else if (j == steps.size() || i < rows.size() && best[i][j] == best[i + 1][j]) {
                merged.add(rows.get(i++));
            } else {
                merged.add(row(List.of(), steps.get(j++), variant));
            }
        }
        return merged;
    }

    private static List<NotedStep> row(List<NotedStep> before, NotedStep step, int variant) {
        List<NotedStep> row = new ArrayList<>(before);
        while (row.size() < variant) {
            row.add(null);
        }
        row.add(step);
        return row;
    }

    private static int match(List<NotedStep> row, NotedStep step) {
        boolean same = row.stream().filter(Objects::nonNull)
            .anyMatch(one -> one.key().equals(step.key()) || plain(one.name()).equals(plain(step.name())));
        boolean carrier = row.stream().filter(Objects::nonNull)
            .anyMatch(one -> plain(one.carrier()).equals(plain(step.carrier())));
        return same ? SAME_STEP + (carrier ? SAME_CARRIER : 0) : 0;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}]+", " ").strip();
    }

    /**
     * The row of each step of a variant.
     *
     * @param variant number of the variant, from 0
     * @return row by key of the step
     */
    public Map<String, Row> rows(int variant) {
        Map<String, Row> found = new LinkedHashMap<>();
        rows.forEach(row -> row.steps().get(variant).ifPresent(step -> found.put(step.key(), row)));
        return found;
    }

    /**
     * The columns of a variant's steps so that steps beside each other have the same column in all variants.
     *
     * @param variant number of the variant, from 0
     * @return column by key of the step, from 0
     */
    public Map<String, Integer> columns(int variant) {
        Map<String, Collection<String>> all = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            all.put(String.valueOf(row), new LinkedHashSet<>());
        }
        for (int i = 0; i < variants.size(); i++) {
            Map<String, String> nodes = nodes(i);
            StepOrder.of(variants.get(i)).forward().forEach((from, next) -> next.forEach(
                to -> all.get(nodes.get(from)).add(nodes.get(to))));
        }
        Map<String, Integer> columns = StepOrder.of(all).columns();
        Map<String, Integer> own = new LinkedHashMap<>();
        nodes(variant).forEach((step, node) -> own.put(step, columns.get(node)));
        return own;
    }

    private Map<String, String> nodes(int variant) {
        Map<String, String> nodes = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            String node = String.valueOf(row);
            rows.get(row).steps().get(variant).ifPresent(step -> nodes.put(step.key(), node));
        }
        return nodes;
    }
}
