// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Chooses places for the names of discs so that no two overlap, none covers another disc and none is cut off: one after
 * the other by priority, each takes the first place beside its disc that is still free (the greedy algorithm of
 * Christensen, Marks and Shieber, An Empirical Study of Algorithms for Point-Feature Label Placement, ACM Transactions
 * on Graphics 14 (3), 1995). The same discs give the same places.
 */
public final class LabelPlaces {

    private static final double GAP = 2;
    private static final double CELL = 48;

    private final Map<Long, List<Box>> taken = new HashMap<>();

    private LabelPlaces() {
    }

    /**
     * A disc that has a name. Lengths are pixels.
     *
     * @param x its middle
     * @param y its middle
     * @param radius its radius
     * @param width width of its name; 0 for a disc without name, which only must not be covered
     * @param height height of its name
     * @param priority names with greater priority are placed first; infinite for one that must be seen even if it
     *     covers other discs
     */
    public record Disc(double x, double y, double radius, double width, double height, double priority) {
    }

    /**
     * Where a name stands. Lengths are pixels.
     *
     * @param left its left edge
     * @param top its upper edge
     * @param width its width
     * @param height its height
     */
    public record Box(double left, double top, double width, double height) {

        /**
         * Whether boxes have more than an edge in common.
         *
         * @param other another box
         * @return true if they overlap
         */
        public boolean overlaps(Box other) {
            return left < other.left + other.width && other.left < left + width && top < other.top + other.height
                && other.top < top + height;
        }

        private boolean within(double right, double bottom) {
            return left >= 0 && top >= 0 && left + width <= right && top + height <= bottom;
        }
    }

    /**
     * Places names.
     *
     * @param discs the discs
     * @param width width of the picture; names lie within it
     * @param height height of the picture
     * @param reserved what is covered already, like a legend
     * @param leading how many of the first names may cover discs of less priority, so that what stands in a crowd can
     *     have its name
     * @return for each disc the place of its name; empty where none was free
     */
    public static List<Optional<Box>> place(List<Disc> discs, double width, double height, List<Box> reserved,
        int leading) {
        LabelPlaces places = new LabelPlaces();
        reserved.forEach(places::take);
        Box[] found = new Box[discs.size()];
        int[] order = IntStream.range(0, found.length).boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -discs.get(i).priority()).thenComparing(i -> i))
            .mapToInt(Integer::intValue).toArray();
        int first = 0;
        while (first < order.length && discs.get(order[first]).priority() == Double.POSITIVE_INFINITY) {
            first++;
        }
        int lead = Math.min(order.length, first + leading);
        for (int rank = 0; rank < order.length; rank++) {
            Disc disc = discs.get(order[rank]);
            if (rank == first) {
                // names that must be seen stand already; the next ones keep clear of each other's discs
                IntStream.range(0, lead).forEach(i -> places.take(square(discs.get(order[i]))));
            }
            if (rank == lead) {
                IntStream.range(lead, order.length).forEach(i -> places.take(square(discs.get(order[i]))));
            }
            if (disc.width() > 0) {
                Box box = places.free(disc, width, height);
                found[order[rank]] = box == null && rank < first ? inside(candidates(disc).getFirst(), width, height)
                    : box;
                if (found[order[rank]] != null) {
                    places.take(found[order[rank]]);
                }
            }
        }
        return Arrays.stream(found).map(Optional::ofNullable).toList();
    }

    private Box free(Disc disc, double width, double height) {
        return candidates(disc).stream().filter(box -> box.within(width, height) && isFree(box)).findFirst()
            .orElse(null);
    }

    private static Box square(Disc disc) {
        return new Box(disc.x() - disc.radius(), disc.y() - disc.radius(), 2 * disc.radius(), 2 * disc.radius());
    }

    /** Below, above, right, left, then the corners. */
    private static List<Box> candidates(Disc disc) {
        double r = disc.radius() + GAP;
        double slant = r * 0.71;
        double w = disc.width();
        double h = disc.height();
        double x = disc.x();
        double y = disc.y();
        return List.of(new Box(x - w / 2, y + r, w, h), new Box(x - w / 2, y - r - h, w, h),
            new Box(x + r, y - h / 2, w, h), new Box(x - r - w, y - h / 2, w, h),
            new Box(x + slant, y + slant, w, h), new Box(x + slant, y - slant - h, w, h),
            new Box(x - slant - w, y + slant, w, h), new Box(x - slant - w, y - slant - h, w, h));
    }

    private static Box inside(Box box, double width, double height) {
        return new Box(Math.max(0, Math.min(box.left(), width - box.width())),
            Math.max(0, Math.min(box.top(), height - box.height())), box.width(), box.height());
    }

    private boolean isFree(Box box) {
        for (long cell : cells(box)) {
            for (Box other : taken.getOrDefault(cell, List.of())) {
                if (box.overlaps(other)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void take(Box box) {
        cells(box).forEach(cell -> taken.computeIfAbsent(cell, empty -> new ArrayList<>()).add(box));
    }

    private static List<Long> cells(Box box) {
        List<Long> cells = new ArrayList<>();
        for (long column = cell(box.left()); column <= cell(box.left() + box.width()); column++) {
            for (long row = cell(box.top()); row <= cell(box.top() + box.height()); row++) {
                cells.add(column << 32 ^ row & 0xFFFFFFFFL);
            }
        }
        return cells;
    }

    private static long cell(double pixel) {
        return (long) Math.floor(pixel / CELL);
    }
}
