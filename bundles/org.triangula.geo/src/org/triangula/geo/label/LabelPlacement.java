// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.locationtech.jts.geom.Envelope;

/**
 * Chooses places for names so that no two overlap, none covers a sign and none is cut off: one after the other by
 * priority, each takes its best place that is still free (the greedy algorithm of J. Christensen, J. Marks, S. Shieber,
 * An Empirical Study of Algorithms for Point-Feature Label Placement, ACM TOG 14 (3), 1995). The same requests give the
 * same places in whatever order they come.
 */
public final class LabelPlacement {

    /** Where a name is not written. */
    public static final int NOWHERE = -1;

    private static final double BUCKET = 64;

    private final Map<Long, List<Envelope>> taken = new HashMap<>();

    private LabelPlacement() {
    }

    /**
     * Places names.
     *
     * @param requests the names
     * @param obstacles what must not be covered, in pixels
     * @param frame within which names must lie, in pixels
     * @return for each request the number of its box, or {@link #NOWHERE}
     */
    public static int[] place(List<LabelRequest> requests, List<Envelope> obstacles, Envelope frame) {
        LabelPlacement placement = new LabelPlacement();
        obstacles.stream().filter(frame::intersects).forEach(placement::take);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble((Integer i) -> -requests.get(i).priority())
                .thenComparing(i -> requests.get(i).id()));
        int[] result = new int[requests.size()];
        Arrays.fill(result, NOWHERE);
        for (int i : order) {
            List<Envelope> boxes = requests.get(i).boxes();
            for (int k = 0; k < boxes.size() && result[i] == NOWHERE; k++) {
                if (frame.contains(boxes.get(k)) && placement.isFree(boxes.get(k))) {
                    placement.take(boxes.get(k));
                    result[i] = k;
                }
            }
        }
        return result;
    }

    private boolean isFree(Envelope box) {
        for (long column = bucket(box.getMinX()); column <= bucket(box.getMaxX()); column++) {
            for (long row = bucket(box.getMinY()); row <= bucket(box.getMaxY()); row++) {
                for (Envelope other : taken.getOrDefault(key(column, row), List.of())) {
                    if (overlap(box, other)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Whether boxes have more than an edge in common. */
    static boolean overlap(Envelope one, Envelope other) {
        return one.getMinX() < other.getMaxX() && other.getMinX() < one.getMaxX()
                && one.getMinY() < other.getMaxY() && other.getMinY() < one.getMaxY();
    }

    private void take(Envelope box) {
        for (long column = bucket(box.getMinX()); column <= bucket(box.getMaxX()); column++) {
            for (long row = bucket(box.getMinY()); row <= bucket(box.getMaxY()); row++) {
                taken.computeIfAbsent(key(column, row), empty -> new ArrayList<>()).add(box);
            }
        }
    }

    private static long bucket(double pixel) {
        return (long) Math.floor(pixel / BUCKET);
    }

    private static long key(long column, long row) {
        return column << 32 ^ row & 0xFFFFFFFFL;
    }
}
