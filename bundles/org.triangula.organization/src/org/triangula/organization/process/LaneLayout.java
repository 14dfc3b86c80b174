// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The swim lanes of a variant: one lane for each carrier, in the order in which they first appear; columns by the
 * longest way to a step; arrows at right angles that pass through no box. Places are pixels: {@code along} in the
 * direction of time, {@code across} over the lanes; a figure decides which of them goes to the right.
 *
 * @param lanes the lanes
 * @param boxes steps and ends
 * @param arrows what follows on what
 * @param channels length of the space before each column, and of that behind the last
 * @param length the whole in the direction of time
 * @param breadth the whole over all lanes
 */
public record LaneLayout(List<Lane> lanes, List<Box> boxes, List<Arrow> arrows, List<Double> channels, double length,
    double breadth) {

    /**
     * A lane.
     *
     * @param carrier who acts in it; empty where no carrier is told
     * @param from where it begins, across
     * @param to where it ends, across
     */
    public record Lane(String carrier, double from, double to) {
    }

    /**
     * A place.
     *
     * @param along pixels in the direction of time
     * @param across pixels over the lanes
     */
    public record Spot(double along, double across) {
    }

    /**
     * A step, or an end of the process beside other ways.
     *
     * @param step key of the step; for an end that of the step before it
     * @param end whether it is an end
     * @param column its column, from 0
     * @param lane number of its lane, from 0
     * @param along where it begins
     * @param across where it begins
     * @param length its length along
     * @param breadth its breadth across
     */
    public record Box(String step, boolean end, int column, int lane, double along, double across, double length,
        double breadth) {
    }

    /**
     * A way from one box to another.
     *
     * @param from key of the step it starts from
     * @param flow what it says
     * @param points its corners, the last one at the box that follows
     * @param handOver whether the carriers differ
     * @param rank number of this way among those with a condition that lead to the same box, from 0
     */
    public record Arrow(String from, NotedFlow flow, List<Spot> points, boolean handOver, int rank) {

        /** Copies the list. */
        public Arrow {
            points = List.copyOf(points);
        }
    }

    /**
     * Sizes of a layout in pixels.
     *
     * @param boxLength length of a step along
     * @param boxBreadth breadth of a step across; at least 30
     * @param label room for a condition along
     */
    public record Sizes(double boxLength, double boxBreadth, double label) {
    }

    /** Copies the lists. */
    public LaneLayout {
        lanes = List.copyOf(lanes);
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
        channels = List.copyOf(channels);
    }

    /**
     * Lays out a variant by itself.
     *
     * @param variant the variant
     * @param sizes the sizes
     * @return the layout
     */
    public static LaneLayout of(NotedVariant variant, Sizes sizes) {
        return of(variant, StepOrder.of(variant).columns(), List.of(), sizes);
    }

    /**
     * Lays out a variant so that it fits beside others.
     *
     * @param variant the variant
     * @param columns column of each step
     * @param least least length of the space before each column, as {@link #channels()} of others; may be shorter
     * @param sizes the sizes
     * @return the layout
     */
    public static LaneLayout of(NotedVariant variant, Map<String, Integer> columns, List<Double> least, Sizes sizes) {
        LanePlaces places = LanePlaces.of(variant, columns);
        return new ArrowRouting(variant, places, sizes, least).layout();
    }

    /**
     * The box of a step.
     *
     * @param step its key
     * @return the box; empty if there is none
     */
    public Optional<Box> box(String step) {
        return boxes.stream().filter(one -> !one.end() && one.step().equals(step)).findFirst();
    }
}
