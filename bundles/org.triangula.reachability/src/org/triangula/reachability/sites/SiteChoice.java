// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.sites;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * Chooses sites so that as many people as possible are reached: the maximal covering location problem (Church and
 * ReVelle, "The maximal covering location problem", Papers of the Regional Science Association 32, 1974).
 */
public final class SiteChoice {

    private final List<BitSet> reached;
    private final double[] people;
    private final BitSet before;

    /**
     * The choice.
     *
     * @param sites chosen candidates, ascending
     * @param people people reached by them or by what exists
     */
    public record Choice(List<Integer> sites, double people) {
        /** Copies the list. */
        public Choice {
            sites = List.copyOf(sites);
        }
    }

    /**
     * States the problem.
     *
     * @param reached per candidate the origins that it reaches in time
     * @param people people per origin; not a number and negative ones count as 0
     * @param before origins that are reached already
     */
    public SiteChoice(List<BitSet> reached, double[] people, BitSet before) {
        this.reached = reached.stream().map(set -> (BitSet) set.clone()).toList();
        this.people = Arrays.stream(people).map(value -> value > 0 ? value : 0).toArray();
        this.before = (BitSet) before.clone();
    }

    /** Returns the people that are reached already. */
    public double peopleBefore() {
        return people(before);
    }

    /**
     * Takes the candidate that adds most, again and again. Reaches at least 1 − 1/e of what the best choice adds
     * (Nemhauser, Wolsey and Fisher, "An analysis of approximations for maximizing submodular set functions",
     * Mathematical Programming 14, 1978).
     *
     * @param count how many sites, at least 1
     */
    public Choice greedy(int count) {
        BitSet covered = (BitSet) before.clone();
        List<Integer> chosen = new ArrayList<>();
        while (chosen.size() < Math.min(count, reached.size())) {
            int best = -1;
            double most = -1;
            for (int site = 0; site < reached.size(); site++) {
                double gain = chosen.contains(site) ? -1 : gain(site, covered);
                if (gain > most) {
                    most = gain;
                    best = site;
                }
            }
            chosen.add(best);
            covered.or(reached.get(best));
        }
        Collections.sort(chosen);
        return new Choice(chosen, people(covered));
    }

    /**
     * Finds the best choice by branch and bound; the greedy choice is the first bound, and a branch is left when even
     * the
     * largest gains that are left, added up, do not beat it. For small sets: up to some hundred candidates and a few
     * sites.
     *
     * @param count how many sites, at least 1
     */
    public Choice exact(int count) {
        Search search = new Search(greedy(count), Math.min(count, reached.size()));
        search.extend(0, new ArrayList<>(), (BitSet) before.clone(), peopleBefore());
        return search.best;
    }

    /**
     * Puts the sites of a choice in the order in which each adds most to those before it.
     *
     * @param choice a choice among these candidates
     * @return the sites with what each adds; the sum is what the choice adds
     */
    public List<Gain> gains(Choice choice) {
        List<Integer> left = new ArrayList<>(choice.sites());
        BitSet covered = (BitSet) before.clone();
        List<Gain> gains = new ArrayList<>();
        while (!left.isEmpty()) {
            Integer best = left.getFirst();
            for (Integer site : left) {
                best = gain(site, covered) > gain(best, covered) ? site : best;
            }
            gains.add(new Gain(best, people(reached.get(best)), gain(best, covered)));
            covered.or(reached.get(best));
            left.remove(best);
        }
        return gains;
    }

    /**
     * What a site adds.
     *
     * @param site the candidate
     * @param reached people it reaches, whoever else does
     * @param gained people whom neither what exists nor the sites before it reach
     */
    public record Gain(int site, double reached, double gained) {
    }

    /**
     * The number of ways to choose some of so many.
     *
     * @param all how many there are
     * @param some how many are chosen
     */
    public static double ways(int all, int some) {
        double number = 1;
        for (int i = 0; i < Math.min(some, all); i++) {
            number *= (all - i) / (i + 1.0);
        }
        return number;
    }

    private double gain(int site, BitSet covered) {
        BitSet added = (BitSet) reached.get(site).clone();
        added.andNot(covered);
        return people(added);
    }

    private double people(BitSet origins) {
        return origins.stream().mapToDouble(origin -> people[origin]).sum();
    }

    /** The search for the best choice. */
    private final class Search {
        private Choice best;
        private final int count;

        Search(Choice first, int count) {
            best = first;
            this.count = count;
        }

        void extend(int next, List<Integer> chosen, BitSet covered, double sum) {
            if (chosen.size() == count) {
                if (sum > best.people()) {
                    best = new Choice(chosen, sum);
                }
                return;
            }
            double[] gains = new double[reached.size() - next];
            for (int site = next; site < reached.size(); site++) {
                gains[site - next] = gain(site, covered);
            }
            double[] sorted = gains.clone();
            Arrays.sort(sorted);
            double bound = sum;
            for (int i = 0; i < count - chosen.size() && i < sorted.length; i++) {
                bound += sorted[sorted.length - 1 - i];
            }
            if (bound <= best.people()) {
                return;
            }
            for (int site = next; site <= reached.size() - (count - chosen.size()); site++) {
                BitSet more = (BitSet) covered.clone();
                more.or(reached.get(site));
                chosen.add(site);
                extend(site + 1, chosen, more, sum + gains[site - next]);
                chosen.removeLast();
            }
        }
    }
}
