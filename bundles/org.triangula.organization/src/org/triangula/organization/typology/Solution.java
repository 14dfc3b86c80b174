// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.typology;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import org.triangula.organization.typology.Minimisation.Term;
import org.triangula.organization.typology.Typology.Criterion;

/**
 * A solution of a truth table for an outcome: which configurations lead to it, in the shortest words.
 *
 * @param parsimonious whether empty configurations were taken either way
 * @param models the shortest solutions
 * @param positives how many configurations with cases count as leading to the outcome
 * @param contradictions how many of the configurations with cases have cases with and without the outcome
 * @param complete whether all shortest solutions were looked for
 */
public record Solution(boolean parsimonious, List<Model> models, int positives, int contradictions,
    boolean complete) {

    /** Copies the list. */
    public Solution {
        models = List.copyOf(models);
    }

    /**
     * One of the shortest solutions.
     *
     * @param paths its terms, each a path to the outcome
     * @param consistency share of the cases on a path that have the outcome
     * @param coverage share of the cases with the outcome that are on a path
     */
    public record Model(List<Path> paths, double consistency, double coverage) {
        /** Copies the list. */
        public Model {
            paths = List.copyOf(paths);
        }
    }

    /**
     * A path to the outcome.
     *
     * @param levels level by criterion; criteria that are not named do not matter
     * @param cases cases on the path
     * @param consistency share of them that have the outcome
     * @param coverage share of the cases with the outcome that are on the path (raw coverage)
     * @param unique share of the cases with the outcome that are on this path only (unique coverage)
     */
    public record Path(List<Level> levels, List<String> cases, double consistency, double coverage, double unique) {
        /** Copies the lists. */
        public Path {
            levels = List.copyOf(levels);
            cases = List.copyOf(cases);
        }
    }

    /**
     * A condition of a path.
     *
     * @param criterion the criterion
     * @param level key of its level
     */
    public record Level(Criterion criterion, String level) {
    }

    /**
     * Whether a typology can be minimised.
     *
     * @param typology the typology
     * @return true if each criterion has two levels and there are not too many
     */
    public static boolean isPossible(Typology typology) {
        return typology.criteria().size() <= Minimisation.MOST_CONDITIONS
            && typology.criteria().stream().allMatch(one -> one.levels().size() == 2);
    }

    /**
     * Solves a truth table.
     *
     * @param table the table of a typology for which {@link #isPossible} holds
     * @param cases the cases of the table
     * @param cutoff least consistency of a configuration that counts as leading to the outcome, above 0 to 1
     * @param parsimonious whether empty configurations may be taken either way
     * @return the solution
     */
    public static Solution of(TruthTable table, List<TruthTable.Case> cases, double cutoff, boolean parsimonious) {
        Set<Integer> positives = new TreeSet<>();
        Set<Integer> empty = new TreeSet<>();
        int contradictions = 0;
        for (TruthTable.Row row : table.rows()) {
            int configuration = bits(table.typology(), row.classification().configuration()::get);
            if (row.cases().isEmpty()) {
                empty.add(configuration);
            } else if (row.consistency() >= cutoff) {
                positives.add(configuration);
            }
            contradictions += row.outcomes() > 0 && row.outcomes() < row.cases().size() ? 1 : 0;
        }
        Minimisation minimised = Minimisation.of(table.typology().criteria().size(), positives,
            parsimonious ? empty : Set.of());
        List<TruthTable.Case> complete = cases.stream()
            .filter(one -> !table.incomplete().contains(one.name())).toList();
        return new Solution(parsimonious, minimised.models().stream().map(terms -> model(table.typology(), terms,
            complete)).toList(), positives.size(), contradictions, minimised.complete());
    }

    private static int bits(Typology typology, UnaryOperator<String> level) {
        int bits = 0;
        for (int i = 0; i < typology.criteria().size(); i++) {
            Criterion one = typology.criteria().get(i);
            bits |= one.levels().getLast().equals(level.apply(one.key())) ? 1 << i : 0;
        }
        return bits;
    }

    private static Model model(Typology typology, List<Term> terms, List<TruthTable.Case> cases) {
        int[] bits = cases.stream().mapToInt(one -> bits(typology, one.configuration()::get)).toArray();
        double withOutcome = cases.stream().filter(TruthTable.Case::outcome).count();
        List<Path> paths = new ArrayList<>();
        for (Term term : terms) {
            List<String> names = new ArrayList<>();
            int both = 0;
            int unique = 0;
            for (int i = 0; i < bits.length; i++) {
                if (term.covers(bits[i])) {
                    names.add(cases.get(i).name());
                    int configuration = bits[i];
                    boolean alone = terms.stream().filter(one -> one.covers(configuration)).count() == 1;
                    both += cases.get(i).outcome() ? 1 : 0;
                    unique += cases.get(i).outcome() && alone ? 1 : 0;
                }
            }
            paths.add(new Path(levels(typology, term), names, share(both, names.size()), share(both, withOutcome),
                share(unique, withOutcome)));
        }
        int on = 0;
        int both = 0;
        for (int i = 0; i < bits.length; i++) {
            int configuration = bits[i];
            if (terms.stream().anyMatch(one -> one.covers(configuration))) {
                on++;
                both += cases.get(i).outcome() ? 1 : 0;
            }
        }
        return new Model(paths, share(both, on), share(both, withOutcome));
    }

    private static double share(double part, double base) {
        return base == 0 ? Double.NaN : part / base;
    }

    private static List<Level> levels(Typology typology, Term term) {
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < typology.criteria().size(); i++) {
            if ((term.mask() & 1 << i) != 0) {
                Criterion one = typology.criteria().get(i);
                levels.add(new Level(one, (term.value() & 1 << i) != 0 ? one.levels().getLast()
                    : one.levels().getFirst()));
            }
        }
        return levels;
    }
}
