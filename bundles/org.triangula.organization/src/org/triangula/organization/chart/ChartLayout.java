// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.triangula.model.actors.PlacementKind;
import org.triangula.organization.ChartNode;
import org.triangula.organization.OrganizationChart;

/**
 * Places the units of a chart: the top in the middle, its line units side by side below it, everything deeper stacked
 * and indented below its superior, staff units at the right of what they belong to. No boxes overlap. Lengths in
 * pixels at 100 %; the origin is the left upper corner.
 *
 * @param boxes the units with their places
 * @param lines the connections
 * @param width width of the whole
 * @param height height of the whole
 */
public record ChartLayout(List<Box> boxes, List<Line> lines, int width, int height) {

    /** Width of a box. */
    public static final int BOX_WIDTH = 196;
    /** Height of a box. */
    public static final int BOX_HEIGHT = 58;

    private static final int INDENT = 18;
    private static final int COLUMN_GAP = 22;
    private static final int ROW_GAP = 14;
    private static final int TIER_GAP = 44;
    private static final int ROOT_GAP = 60;

    /** Copies the lists. */
    public ChartLayout {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /**
     * A unit with its place.
     *
     * @param node the unit
     * @param x left edge
     * @param y upper edge
     */
    public record Box(ChartNode node, int x, int y) {
        /** Checks the node. */
        public Box {
            Objects.requireNonNull(node);
        }

        /**
         * Whether a point lies in the box.
         *
         * @param pointX x of the point
         * @param pointY y of the point
         * @return true if it does
         */
        public boolean contains(double pointX, double pointY) {
            return pointX >= x && pointX < x + BOX_WIDTH && pointY >= y && pointY < y + BOX_HEIGHT;
        }
    }

    /**
     * A connection of a unit with its superior, as a line with corners.
     *
     * @param points x and y in turn
     * @param staff true for staff units, which are drawn dashed
     */
    public record Line(List<Integer> points, boolean staff) {
        /** Copies the list. */
        public Line {
            points = List.copyOf(points);
        }
    }

    /**
     * Lays out a chart.
     *
     * @param chart the chart
     * @return the places
     */
    public static ChartLayout of(OrganizationChart chart) {
        Builder builder = new Builder();
        int left = 0;
        for (ChartNode root : chart.roots()) {
            left = builder.administration(root, left) + ROOT_GAP;
        }
        return builder.build();
    }

    /** Collects boxes and lines. */
    private static final class Builder {
        private final List<Box> boxes = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();

        /** Places an administration from the given left edge; returns its right edge. */
        int administration(ChartNode root, int left) {
            List<ChartNode> staff =
                root.children().stream().filter(child -> child.kind() == PlacementKind.STAFF).toList();
            List<ChartNode> line =
                root.children().stream().filter(child -> child.kind() != PlacementKind.STAFF).toList();
            int tier = BOX_HEIGHT + TIER_GAP + staffHeight(staff);
            List<Integer> centres = new ArrayList<>();
            int x = left;
            for (ChartNode child : line) {
                boxes.add(new Box(child, x, tier));
                centres.add(x + BOX_WIDTH / 2);
                Extent extent = below(child, x, tier + BOX_HEIGHT + ROW_GAP);
                x = extent.right() + COLUMN_GAP;
            }
            int right = Math.max(left + BOX_WIDTH, x - COLUMN_GAP);
            int centre = centres.isEmpty() ? left + BOX_WIDTH / 2
                : (centres.getFirst() + centres.getLast()) / 2;
            boxes.add(new Box(root, centre - BOX_WIDTH / 2, 0));
            int bar = tier - TIER_GAP / 2;
            centres.forEach(one -> lines.add(new Line(List.of(centre, BOX_HEIGHT, centre, bar, one, bar, one, tier),
                false)));
            int beside = staff(staff, centre);
            return Math.max(right, beside);
        }

        private static int staffHeight(List<ChartNode> staff) {
            return staff.stream().mapToInt(child -> (int) child.stream().count() * (BOX_HEIGHT + ROW_GAP)).sum();
        }

        /** Staff units hang at the right of the line that leads down from the top. */
        private int staff(List<ChartNode> staff, int centre) {
            int right = 0;
            int y = BOX_HEIGHT + ROW_GAP;
            for (ChartNode child : staff) {
                int x = centre + INDENT * 2;
                boxes.add(new Box(child, x, y));
                lines.add(new Line(List.of(centre, BOX_HEIGHT, centre, y + BOX_HEIGHT / 2, x, y + BOX_HEIGHT / 2),
                    true));
                Extent extent = below(child, x, y + BOX_HEIGHT + ROW_GAP);
                y = extent.bottom();
                right = Math.max(right, extent.right());
            }
            return right;
        }

        /** Stacks what hangs below a unit; returns how far it reaches. */
        private Extent below(ChartNode node, int left, int top) {
            int right = left + BOX_WIDTH;
            int y = top;
            int rail = left + INDENT / 2;
            for (ChartNode child : node.children()) {
                int x = left + INDENT;
                boxes.add(new Box(child, x, y));
                lines.add(new Line(List.of(rail, top - ROW_GAP, rail, y + BOX_HEIGHT / 2, x, y + BOX_HEIGHT / 2),
                    child.kind() == PlacementKind.STAFF));
                Extent extent = below(child, x, y + BOX_HEIGHT + ROW_GAP);
                y = extent.bottom();
                right = Math.max(right, extent.right());
            }
            return new Extent(right, y);
        }

        ChartLayout build() {
            int width = boxes.stream().mapToInt(box -> box.x() + BOX_WIDTH).max().orElse(0);
            int height = boxes.stream().mapToInt(box -> box.y() + BOX_HEIGHT).max().orElse(0);
            return new ChartLayout(boxes, lines, width, height);
        }
    }

    /** How far something reaches. */
    private record Extent(int right, int bottom) {
    }
}
