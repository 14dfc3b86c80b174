// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.coefficient;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What several coders marked in one text as instances of one code.
 *
 * @param length length of the text, 1 or more
 * @param units for each coder the marked stretches {@code {start, end}}, in order, not overlapping
 */
public record UnitizedText(int length, List<List<int[]>> units) {

    /** Copies the lists. */
    public UnitizedText {
        units = units.stream().map(List::copyOf).toList();
    }

    /**
     * Brings marked stretches into the form that the theory of unitising asks for: stretches of one coder that overlap
     * become one. Stretches that only touch stay two.
     *
     * @param length length of the text
     * @param marked for each coder the stretches {@code {start, end}} in any order
     * @return the text
     */
    public static UnitizedText of(int length, List<List<int[]>> marked) {
        List<List<int[]>> units = new ArrayList<>();
        for (List<int[]> stretches : marked) {
            List<int[]> joined = new ArrayList<>();
            for (int[] stretch : stretches.stream().sorted(Comparator.comparingInt(each -> each[0])).toList()) {
                int[] last = joined.isEmpty() ? null : joined.getLast();
                if (last != null && stretch[0] < last[1]) {
                    last[1] = Math.max(last[1], stretch[1]);
                } else {
                    joined.add(stretch.clone());
                }
            }
            units.add(joined);
        }
        return new UnitizedText(length, units);
    }

    /** Lengths of the stretches between the units of a coder. */
    int[] gaps(int coder) {
        int[] gaps = new int[units.get(coder).size() + 1];
        int count = 0;
        int position = 0;
        for (int[] unit : units.get(coder)) {
            if (unit[0] > position) {
                gaps[count++] = unit[0] - position;
            }
            position = unit[1];
        }
        if (length > position) {
            gaps[count++] = length - position;
        }
        return Arrays.copyOf(gaps, count);
    }

    /** Sum of Krippendorff's squared differences between the sections of all pairs of coders. */
    double differences() {
        double sum = 0;
        for (int i = 0; i < units.size(); i++) {
            for (int j = i + 1; j < units.size(); j++) {
                sum += differences(units.get(i), units.get(j));
            }
        }
        return sum;
    }

    private static double differences(List<int[]> first, List<int[]> second) {
        double sum = 0;
        boolean[] met = new boolean[second.size()];
        int from = 0;
        for (int[] unit : first) {
            boolean alone = true;
            while (from < second.size() && second.get(from)[1] <= unit[0]) {
                from++;
            }
            for (int other = from; other < second.size() && second.get(other)[0] < unit[1]; other++) {
                double begin = unit[0] - second.get(other)[0];
                double end = unit[1] - second.get(other)[1];
                sum += begin * begin + end * end;
                met[other] = true;
                alone = false;
            }
            sum += alone ? square(unit) : 0;
        }
        for (int other = 0; other < met.length; other++) {
            sum += met[other] ? 0 : square(second.get(other));
        }
        return sum;
    }

    private static double square(int[] unit) {
        double length = unit[1] - unit[0];
        return length * length;
    }

    /**
     * Counts the characters by who marked them.
     *
     * @param tally takes one item per character: category 1 where a coder marked it, else 0
     */
    public void count(Tally.Builder tally) {
        List<int[]> ends = new ArrayList<>();
        for (int coder = 0; coder < units.size(); coder++) {
            for (int[] unit : units.get(coder)) {
                ends.add(new int[] {unit[0], coder, 1});
                ends.add(new int[] {unit[1], coder, 0});
            }
        }
        // at one place an end comes before a beginning, so that touching units stay marked
        ends.sort(Comparator.<int[]>comparingInt(end -> end[0]).thenComparingInt(end -> end[2]));
        int[] ratings = new int[units.size()];
        int position = 0;
        for (int[] end : ends) {
            if (end[0] > position) {
                tally.add(ratings, end[0] - position);
                position = end[0];
            }
            ratings[end[1]] = end[2];
        }
        if (length > position) {
            tally.add(ratings, length - position);
        }
    }
}
