// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds which segments of several coders are the same place of the text.
 *
 * <p>The rule, written down in decision 13:
 * <ol>
 * <li>Two segments of different coders can be one place when their overlap (characters in both by characters in at
 * least one) is at least the threshold.
 * <li>A place has at most one segment of each coder, and every two of its segments reach the threshold.
 * <li>Places are formed from the largest overlap down. Between equal overlaps the one further up in the text comes
 * first. Nothing depends on the order of the coders.
 * <li>Every segment is in exactly one place; a segment without a partner is a place of its own.
 * </ol>
 * A segment with several codes takes part once for each of its codes: codes are compared one by one, so a second code
 * that only one coder gave never spoils the agreement on the first.
 */
public final class SegmentMatching {

    private SegmentMatching() {
    }

    private record Candidate(int first, int second, double overlap, int start, int end, int inner) {
    }

    /**
     * Forms the places.
     *
     * @param spans the segments of each coder
     * @param threshold least overlap, more than 0 to 1
     * @return the places in the order of the text; each has one entry per coder, {@code null} where there is no segment
     */
    public static List<Span[]> places(List<List<Span>> spans, double threshold) {
        if (spans.stream().allMatch(List::isEmpty)) {
            return List.of();
        }
        List<Span> all = new ArrayList<>();
        List<Integer> owner = new ArrayList<>();
        for (int coder = 0; coder < spans.size(); coder++) {
            for (Span span : spans.get(coder)) {
                all.add(span);
                owner.add(coder);
            }
        }
        Map<Integer, Integer> cluster = new HashMap<>();
        List<Integer[]> members = new ArrayList<>();
        for (int index = 0; index < all.size(); index++) {
            Integer[] alone = new Integer[spans.size()];
            alone[owner.get(index)] = index;
            cluster.put(index, index);
            members.add(alone);
        }
        for (Candidate candidate : candidates(all, owner, threshold)) {
            int first = cluster.get(candidate.first());
            int second = cluster.get(candidate.second());
            if (first != second && fit(members.get(first), members.get(second), all, threshold)) {
                for (int coder = 0; coder < spans.size(); coder++) {
                    Integer moved = members.get(second)[coder];
                    if (moved != null) {
                        members.get(first)[coder] = moved;
                        cluster.put(moved, first);
                    }
                }
            }
        }
        return cluster.values().stream().distinct().map(members::get).map(place -> spans(place, all))
            .sorted(Comparator.<Span[]>comparingInt(SegmentMatching::start).thenComparingInt(SegmentMatching::end))
            .toList();
    }

    private static List<Candidate> candidates(List<Span> all, List<Integer> owner, double threshold) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, all.size()).boxed().toList());
        order.sort(Comparator.<Integer>comparingInt(index -> all.get(index).start())
            .thenComparingInt(index -> all.get(index).end()));
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Span first = all.get(order.get(i));
            for (int j = i + 1; j < order.size() && all.get(order.get(j)).start() < first.end(); j++) {
                Span second = all.get(order.get(j));
                double overlap = first.overlap(second);
                if (overlap >= threshold && !owner.get(order.get(i)).equals(owner.get(order.get(j)))) {
                    candidates.add(new Candidate(order.get(i), order.get(j), overlap,
                        Math.min(first.start(), second.start()), Math.max(first.end(), second.end()),
                        Math.max(first.start(), second.start())));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::overlap).reversed()
            .thenComparingInt(Candidate::start).thenComparingInt(Candidate::end).thenComparingInt(Candidate::inner));
        return candidates;
    }

    private static boolean fit(Integer[] first, Integer[] second, List<Span> all, double threshold) {
        for (int coder = 0; coder < first.length; coder++) {
            if (first[coder] == null) {
                continue;
            }
            if (second[coder] != null) {
                return false;
            }
            for (Integer other : second) {
                if (other != null && all.get(first[coder]).overlap(all.get(other)) < threshold) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Span[] spans(Integer[] place, List<Span> all) {
        Span[] spans = new Span[place.length];
        for (int coder = 0; coder < place.length; coder++) {
            spans[coder] = place[coder] == null ? null : all.get(place[coder]);
        }
        return spans;
    }

    static int start(Span[] place) {
        int start = Integer.MAX_VALUE;
        for (Span span : place) {
            start = span == null ? start : Math.min(start, span.start());
        }
        return start;
    }

    static int end(Span[] place) {
        int end = 0;
        for (Span span : place) {
            end = span == null ? end : Math.max(end, span.end());
        }
        return end;
    }
}
