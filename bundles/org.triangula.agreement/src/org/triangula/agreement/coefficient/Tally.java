// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.coefficient;

import java.util.List;

/**
 * Counted ratings: how often each pair of coders gave which two categories to the same thing. All nominal coefficients
 * follow from these counts, and counts of parts add up, so that a part can be weighted anew without reading it again.
 *
 * <p>Category 0 stands for "not given" wherever a decision is binary.
 */
public final class Tally {

    /** Stands in ratings for a coder who did not judge the item. */
    public static final int MISSING = -1;

    private final int coders;
    private final int categories;
    private final long items;
    /** Counts by pair (1-2, 1-3, 2-3 ...), category of the first, category of the second. */
    private final long[] pairs;
    /** Krippendorff's coincidences by two categories. */
    private final double[] coincidences;

    private Tally(int coders, int categories, long items, long[] pairs, double[] coincidences) {
        this.coders = coders;
        this.categories = categories;
        this.items = items;
        this.pairs = pairs;
        this.coincidences = coincidences;
    }

    /** Collects ratings. */
    public static final class Builder {
        private final Tally tally;
        private long items;

        /**
         * Starts with nothing.
         *
         * @param coders number of coders, 2 or more
         * @param categories number of categories, 1 or more
         */
        public Builder(int coders, int categories) {
            if (coders < 2 || categories < 1) {
                throw new IllegalArgumentException(coders + " coders, " + categories + " categories");
            }
            tally = new Tally(coders, categories, 0, new long[coders * (coders - 1) / 2 * categories * categories],
                new double[categories * categories]);
        }

        /**
         * Counts items that were rated alike.
         *
         * @param ratings the category of each coder, from 0, or {@link #MISSING}
         * @param times how many such items, 0 or more
         * @return this
         */
        public Builder add(int[] ratings, long times) {
            int judged = 0;
            for (int rating : ratings) {
                judged += rating == MISSING ? 0 : 1;
            }
            items += times;
            if (judged < 2) {
                return this;
            }
            int size = tally.categories;
            double share = (double) times / (judged - 1);
            int pair = 0;
            for (int i = 0; i < tally.coders; i++) {
                for (int j = i + 1; j < tally.coders; j++, pair++) {
                    if (ratings[i] != MISSING && ratings[j] != MISSING) {
                        tally.pairs[(pair * size + ratings[i]) * size + ratings[j]] += times;
                        tally.coincidences[ratings[i] * size + ratings[j]] += share;
                        tally.coincidences[ratings[j] * size + ratings[i]] += share;
                    }
                }
            }
            return this;
        }

        /**
         * Ends the collection.
         *
         * @return the counts so far
         */
        public Tally build() {
            return new Tally(tally.coders, tally.categories, items, tally.pairs.clone(), tally.coincidences.clone());
        }
    }

    /**
     * Adds up parts.
     *
     * @param parts parts with the same coders and categories, at least one
     * @param weights how often each part counts; {@code null} for once
     * @return the sum
     */
    public static Tally sum(List<Tally> parts, int[] weights) {
        Tally first = parts.get(0);
        long items = 0;
        long[] pairs = new long[first.pairs.length];
        double[] coincidences = new double[first.coincidences.length];
        for (int part = 0; part < parts.size(); part++) {
            int weight = weights == null ? 1 : weights[part];
            Tally tally = parts.get(part);
            if (weight == 0 || tally.items == 0) {
                continue;
            }
            items += weight * tally.items;
            for (int i = 0; i < pairs.length; i++) {
                pairs[i] += weight * tally.pairs[i];
            }
            for (int i = 0; i < coincidences.length; i++) {
                coincidences[i] += weight * tally.coincidences[i];
            }
        }
        return new Tally(first.coders, first.categories, items, pairs, coincidences);
    }

    /**
     * Number of items.
     *
     * @return the number, 0 or more
     */
    public long items() {
        return items;
    }

    /**
     * Number of coders.
     *
     * @return 2 or more
     */
    public int coders() {
        return coders;
    }

    /**
     * Number of categories.
     *
     * @return 1 or more
     */
    public int categories() {
        return categories;
    }

    int pairCount() {
        return coders * (coders - 1) / 2;
    }

    long count(int pair, int first, int second) {
        return pairs[(pair * categories + first) * categories + second];
    }

    double coincidence(int first, int second) {
        return coincidences[first * categories + second];
    }

    /**
     * Decisions of pairs of coders: an item that three coders judged is three decisions.
     *
     * @param neither whether decisions count in which both coders gave category 0
     * @return the number of decisions
     */
    public long decisions(boolean neither) {
        long sum = 0;
        for (long count : pairs) {
            sum += count;
        }
        return neither ? sum : sum - neither();
    }

    /**
     * Decisions on which the two coders agree.
     *
     * @param neither whether decisions count in which both coders gave category 0
     * @return the number of decisions
     */
    public long agreements(boolean neither) {
        long sum = 0;
        for (int pair = 0; pair < pairCount(); pair++) {
            for (int category = neither ? 0 : 1; category < categories; category++) {
                sum += count(pair, category, category);
            }
        }
        return sum;
    }

    private long neither() {
        long sum = 0;
        for (int pair = 0; pair < pairCount(); pair++) {
            sum += count(pair, 0, 0);
        }
        return sum;
    }
}
