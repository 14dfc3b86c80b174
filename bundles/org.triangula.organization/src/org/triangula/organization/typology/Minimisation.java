// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.typology;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Boolean minimisation after Quine (1952) and McCluskey (1956), as qualitative comparative analysis uses it (Ragin, The
 * Comparative Method, 1987, chapter 6). Without don't-cares it gives the complex solution, with the empty
 * configurations as don't-cares the parsimonious one.
 *
 * @param primeImplicants terms that cannot be shortened further and cover a positive configuration
 * @param models the shortest sets of prime implicants that cover all positive configurations; several if the table
 *     leaves it open
 * @param complete whether all shortest sets were looked for
 */
public record Minimisation(List<Term> primeImplicants, List<List<Term>> models, boolean complete) {

    /** Most conditions. */
    public static final int MOST_CONDITIONS = 10;

    private static final int MOST_MODELS = 32;
    private static final int MOST_STEPS = 200_000;

    /** Copies the lists. */
    public Minimisation {
        primeImplicants = List.copyOf(primeImplicants);
        models = models.stream().map(List::copyOf).toList();
    }

    /**
     * A conjunction of conditions.
     *
     * @param mask conditions that the term names, the first in bit 0
     * @param value which of them must be present; a subset of the mask
     */
    public record Term(int mask, int value) {
        /**
         * Whether a configuration has all that the term names.
         *
         * @param configuration present conditions, the first in bit 0
         * @return true if so
         */
        public boolean covers(int configuration) {
            return (configuration & mask) == value;
        }
    }

    /**
     * Minimises.
     *
     * @param conditions number of conditions, at most {@link #MOST_CONDITIONS}
     * @param positives configurations with the outcome, present conditions as bits
     * @param dontCares configurations that may be taken either way
     * @return the minimisation; without models if there are no positives
     */
    public static Minimisation of(int conditions, Set<Integer> positives, Set<Integer> dontCares) {
        if (conditions > MOST_CONDITIONS) {
            throw new IllegalArgumentException("There are more than " + MOST_CONDITIONS + " conditions.");
        }
        Set<Integer> wanted = new TreeSet<>(positives);
        List<Term> primes = primes((1 << conditions) - 1, wanted, dontCares).stream()
            .filter(term -> wanted.stream().anyMatch(term::covers))
            .sorted(Comparator.comparingInt((Term one) -> Integer.bitCount(one.mask())).thenComparingInt(Term::mask)
                .thenComparingInt(Term::value)).toList();
        if (wanted.isEmpty()) {
            return new Minimisation(List.of(), List.of(), true);
        }
        Cover cover = new Cover(primes, List.copyOf(wanted));
        return new Minimisation(primes, cover.shortest(), cover.complete());
    }

    /** Merges terms that differ in one condition until none can be merged. */
    private static Set<Term> primes(int all, Set<Integer> positives, Set<Integer> dontCares) {
        Set<Term> current = new LinkedHashSet<>();
        positives.forEach(one -> current.add(new Term(all, one)));
        dontCares.forEach(one -> current.add(new Term(all, one)));
        Set<Term> primes = new LinkedHashSet<>();
        Set<Term> level = current;
        while (!level.isEmpty()) {
            Set<Term> next = new LinkedHashSet<>();
            for (Term term : level) {
                boolean merged = false;
                for (int bit = 1; bit <= all; bit <<= 1) {
                    if ((term.mask() & bit) != 0 && level.contains(new Term(term.mask(), term.value() ^ bit))) {
                        next.add(new Term(term.mask() & ~bit, term.value() & ~bit));
                        merged = true;
                    }
                }
                if (!merged) {
                    primes.add(term);
                }
            }
            level = next;
        }
        return primes;
    }

    /** Looks for the shortest covers: fewest terms, of these the fewest conditions. */
    private static final class Cover {
        private final List<Term> primes;
        private final List<Integer> wanted;
        private final List<List<Term>> found = new ArrayList<>();
        private int steps;

        Cover(List<Term> primes, List<Integer> wanted) {
            this.primes = primes;
            this.wanted = wanted;
        }

        List<List<Term>> shortest() {
            for (int size = 1; size <= wanted.size() && found.isEmpty() && complete(); size++) {
                search(new ArrayList<>(), new BitSet(), size);
            }
            if (found.isEmpty()) {
                found.add(greedy());
            }
            int least = found.stream().mapToInt(Cover::length).min().orElse(0);
            return found.stream().filter(one -> length(one) == least).distinct().limit(MOST_MODELS).toList();
        }

        boolean complete() {
            return steps < MOST_STEPS;
        }

        private static int length(List<Term> terms) {
            return terms.stream().mapToInt(one -> Integer.bitCount(one.mask())).sum();
        }

        private static List<Term> sorted(List<Term> terms, List<Term> order) {
            return terms.stream().sorted(Comparator.comparingInt(order::indexOf)).toList();
        }

        /** Branches over the terms that cover the first configuration not yet covered. */
        private void search(List<Term> chosen, BitSet covered, int size) {
            int open = covered.nextClearBit(0);
            if (open >= wanted.size()) {
                found.add(sorted(chosen, primes));
                return;
            }
            if (chosen.size() == size || ++steps >= MOST_STEPS) {
                return;
            }
            for (Term term : primes) {
                if (term.covers(wanted.get(open))) {
                    chosen.add(term);
                    search(chosen, with(covered, term), size);
                    chosen.removeLast();
                }
            }
        }

        private BitSet with(BitSet covered, Term term) {
            BitSet more = (BitSet) covered.clone();
            for (int i = 0; i < wanted.size(); i++) {
                if (term.covers(wanted.get(i))) {
                    more.set(i);
                }
            }
            return more;
        }

        private List<Term> greedy() {
            List<Term> chosen = new ArrayList<>();
            BitSet covered = new BitSet();
            while (covered.cardinality() < wanted.size()) {
                BitSet before = covered;
                Term best = primes.stream().max(Comparator.comparingInt(one -> with(before, one).cardinality()))
                    .orElseThrow();
                chosen.add(best);
                covered = with(covered, best);
            }
            return sorted(chosen, primes);
        }
    }
}
