// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

import org.triangula.organization.cases.CaseTable;
import org.triangula.organization.selection.CaseSelection.Candidate;

/**
 * Which municipalities stand for their county (Zwei Welten?, 2.3): those nearest to the mean of an index over all
 * municipalities of the county, then no neighbours, then similar in population, then of different kinds.
 *
 * @param rules the rules, which name the columns
 */
record MunicipalityChoice(SelectionRules rules) {

    /** Beyond so many combinations only those nearest to the mean are tried. */
    private static final int MOST_CANDIDATES = 60;

    /** Chooses a number of municipalities; all if there are no more. */
    List<Candidate> of(List<Candidate> some, int number) {
        if (number <= 0) {
            return List.of();
        }
        if (some.size() <= number) {
            return some;
        }
        double mean = some.stream().map(this::index).filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble).average().orElse(Double.NaN);
        List<Candidate> tried = new ArrayList<>(some);
        tried.sort(Comparator.comparingDouble((Candidate one) -> distance(one, mean)).thenComparing(Candidate::name));
        if (number > 2 || tried.size() > MOST_CANDIDATES) {
            tried = number > 2 ? nearestBySize(tried, number, mean) : tried.subList(0, MOST_CANDIDATES);
        }
        List<Candidate> best = List.of();
        double[] least = null;
        for (List<Candidate> combination : combinations(tried, number)) {
            double[] cost = cost(combination, mean);
            if (least == null || Arrays.compare(cost, least) < 0) {
                least = cost;
                best = combination;
            }
        }
        return best;
    }

    /** For more than two places: those nearest to the mean; without an index the run of sizes with the least spread. */
    private List<Candidate> nearestBySize(List<Candidate> sorted, int number, double mean) {
        if (!Double.isNaN(mean)) {
            return sorted.subList(0, number);
        }
        List<Candidate> bySize = new ArrayList<>(sorted);
        bySize.sort(Comparator.comparingDouble(this::population).thenComparing(Candidate::name));
        int best = 0;
        for (int start = 1; start + number <= bySize.size(); start++) {
            if (spread(bySize.subList(start, start + number)) < spread(bySize.subList(best, best + number))) {
                best = start;
            }
        }
        return bySize.subList(best, best + number);
    }

    private static List<List<Candidate>> combinations(List<Candidate> some, int number) {
        List<List<Candidate>> combinations = new ArrayList<>();
        if (number >= some.size()) {
            combinations.add(some);
        } else if (number == 1) {
            some.forEach(one -> combinations.add(List.of(one)));
        } else {
            for (int i = 0; i < some.size(); i++) {
                for (int j = i + 1; j < some.size(); j++) {
                    combinations.add(List.of(some.get(i), some.get(j)));
                }
            }
        }
        return combinations;
    }

    /** The criteria in their order; the first that differs decides. */
    private double[] cost(List<Candidate> combination, double mean) {
        double tolerance = rules.decimal("municipality.tolerance");
        double distance = combination.stream().mapToDouble(one -> distance(one, mean)).sum();
        double steps = tolerance > 0 ? Math.floor(distance / tolerance) : distance;
        Set<String> kinds = new HashSet<>();
        combination.forEach(one -> kinds.add(one.values().getOrDefault(rules.text("municipality.kind"), "")));
        return new double[] { steps, adjacent(combination), spread(combination), combination.size() - kinds.size() };
    }

    private OptionalDouble index(Candidate one) {
        return CaseTable.number(one.values().get(rules.text("municipality.index")));
    }

    /** Distance from the mean; 0 for all without a mean; without an index a candidate is farther than any other. */
    private double distance(Candidate one, double mean) {
        return Double.isNaN(mean) ? 0 : index(one).isPresent() ? Math.abs(index(one).getAsDouble() - mean) : 1e9;
    }

    private int adjacent(List<Candidate> combination) {
        int pairs = 0;
        for (Candidate one : combination) {
            List<String> neighbours = List.of(one.values().getOrDefault(rules.text("municipality.neighbours"), "")
                .split("\\s*[|,;]\\s*"));
            pairs += (int) combination.stream().filter(other -> other != one && neighbours.contains(other.name()))
                .count();
        }
        return pairs;
    }

    private double spread(List<Candidate> combination) {
        double least = Double.MAX_VALUE;
        double most = 0;
        for (Candidate one : combination) {
            least = Math.min(least, population(one));
            most = Math.max(most, population(one));
        }
        return most - least;
    }

    private double population(Candidate one) {
        return CaseTable.number(one.values().get(rules.text("column.population"))).orElse(Double.MAX_VALUE);
    }
}
