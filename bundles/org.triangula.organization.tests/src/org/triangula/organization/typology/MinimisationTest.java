// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.typology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.triangula.organization.typology.Minimisation.Term;

/** Minimised solutions: published examples, and all covers tried for small tables. */
class MinimisationTest {

    private static final int A = 1;
    private static final int B = 2;
    private static final int C = 4;

    /** Ragin, The Comparative Method (1987), chapter 6: successful strikes, S = AbC + aBc + ABc + ABC. */
    @Test
    void thePublishedExampleOfStrikes() {
        Minimisation minimised = Minimisation.of(3, Set.of(A | C, B, A | B, A | B | C), Set.of());
        assertEquals(Set.of(new Term(A | C, A | C), new Term(A | B, A | B), new Term(B | C, B)),
            Set.copyOf(minimised.primeImplicants()));
        assertEquals(List.of(List.of(new Term(A | C, A | C), new Term(B | C, B))), minimised.models());
    }

    @Test
    void emptyConfigurationsShortenTheSolution() {
        assertEquals(List.of(List.of(new Term(A | B | C, A | B | C))),
            Minimisation.of(3, Set.of(A | B | C), Set.of()).models());
        assertEquals(List.of(List.of(new Term(A, A))), Minimisation.of(3, Set.of(A | B | C), Set.of(A, A | B, A | C))
            .models());
        assertEquals(List.of(), Minimisation.of(3, Set.of(), Set.of(A)).models());
        // a table that leaves it open has several shortest solutions
        assertEquals(2, Minimisation.of(3, Set.of(0, A, A | B, B | C, C, A | B | C), Set.of()).models().size());
    }

    /** No smaller set of terms whatever covers the positives and no negative; each model covers just the positives. */
    @Test
    void noOtherSetOfTermsIsShorter() {
        Random random = new Random(1956);
        List<Term> all = new ArrayList<>();
        for (int mask = 0; mask < 8; mask++) {
            for (int value = mask;; value = value - 1 & mask) {
                all.add(new Term(mask, value));
                if (value == 0) {
                    break;
                }
            }
        }
        assertEquals(27, all.size());
        for (int attempt = 0; attempt < 60; attempt++) {
            Set<Integer> positives = new HashSet<>();
            Set<Integer> open = new HashSet<>();
            for (int row = 0; row < 8; row++) {
                int draw = random.nextInt(3);
                (draw == 0 ? positives : draw == 1 ? open : new HashSet<Integer>()).add(row);
            }
            Minimisation minimised = Minimisation.of(3, positives, open);
            for (List<Term> model : minimised.models()) {
                assertTrue(fits(model, positives, open));
            }
            int least = positives.isEmpty() ? 0 : least(all, positives, open);
            assertEquals(least, minimised.models().isEmpty() ? 0 : minimised.models().getFirst().size());
        }
    }

    private static boolean fits(List<Term> model, Set<Integer> positives, Set<Integer> open) {
        for (int row = 0; row < 8; row++) {
            int configuration = row;
            boolean covered = model.stream().anyMatch(term -> term.covers(configuration));
            if (covered != positives.contains(row) && !open.contains(row)) {
                return false;
            }
        }
        return true;
    }

    private static int least(List<Term> all, Set<Integer> positives, Set<Integer> open) {
        List<Term> usable = all.stream().filter(term -> positives.stream().anyMatch(term::covers)
            && fitsNegatives(term, positives, open)).toList();
        for (int size = 1; size <= 4; size++) {
            if (some(usable, 0, new ArrayList<>(), size, positives, open)) {
                return size;
            }
        }
        return -1;
    }

    private static boolean fitsNegatives(Term term, Set<Integer> positives, Set<Integer> open) {
        for (int row = 0; row < 8; row++) {
            if (term.covers(row) && !positives.contains(row) && !open.contains(row)) {
                return false;
            }
        }
        return true;
    }

    private static boolean some(List<Term> usable, int from, List<Term> chosen, int size, Set<Integer> positives,
        Set<Integer> open) {
        if (chosen.size() == size) {
            return fits(chosen, positives, open);
        }
        for (int i = from; i < usable.size(); i++) {
            chosen.add(usable.get(i));
            if (some(usable, i + 1, chosen, size, positives, open)) {
                return true;
            }
            chosen.removeLast();
        }
        return false;
    }

    @Test
    void pathsHaveConsistencyAndCoverage() throws Exception {
        Typology typology = TypologyReader.read("", String.join("\n", "typology\tt\tT\tT",
            "criterion\tA\tno,yes\tA\tA", "criterion\tB\tno,yes\tB\tB", "type\tx\t-\tX\tX", "rule\tx\tA=yes"));
        List<TruthTable.Case> cases = List.of(one("1", "yes", "yes", true), one("2", "yes", "no", true),
            one("3", "no", "yes", true), one("4", "no", "yes", true), one("5", "no", "yes", false),
            one("6", "no", "no", false), new TruthTable.Case("7", Map.of("A", "yes"), true));
        TruthTable table = TruthTable.of(typology, cases);
        assertTrue(Solution.isPossible(typology));
        Solution strict = Solution.of(table, cases, 1, false);
        assertEquals(1, strict.contradictions());
        assertEquals(List.of("1", "2"), strict.models().getFirst().paths().getFirst().cases());
        assertEquals(0.5, strict.models().getFirst().coverage());
        Solution wide = Solution.of(table, cases, 0.6, false);
        assertEquals(List.of(2, 4), wide.models().getFirst().paths().stream().map(path -> path.cases().size())
            .toList());
        assertEquals(List.of(0.25, 0.5), wide.models().getFirst().paths().stream().map(Solution.Path::unique)
            .toList());
        assertEquals(0.8, wide.models().getFirst().consistency(), 1e-12);
        assertEquals(1, wide.models().getFirst().coverage());
    }

    private static TruthTable.Case one(String name, String a, String b, boolean outcome) {
        return new TruthTable.Case(name, Map.of("A", a, "B", b), outcome);
    }
}
