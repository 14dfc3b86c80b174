// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.triangula.organization.process.LaneLayout.Arrow;
import org.triangula.organization.process.LaneLayout.Box;
import org.triangula.organization.process.LaneLayout.Lane;
import org.triangula.organization.process.LaneLayout.Sizes;
import org.triangula.organization.process.LaneLayout.Spot;
import org.triangula.organization.process.LanePlaces.Cell;

/**
 * Leads arrows around boxes. Between two columns there is a channel, above each row a corridor; neither holds boxes. An
 * arrow leaves its box into the channel behind it, goes along a corridor where it must pass other columns, and enters
 * the next box from the channel before it. Arrows that run beside each other have a track each, so that they do not
 * cover one another.
 */
final class ArrowRouting {

    private static final double TRACK = 9;
    private static final double MARGIN = 10;
    private static final double HEAD = 12;
    private static final double CORRIDOR = 10;
    private static final double LEAVES = 5;
    private static final double ENTERS = 11;
    private static final double END_SIZE = 14;

    private final NotedVariant variant;
    private final LanePlaces places;
    private final Sizes sizes;
    private final List<Way> ways = new ArrayList<>();
    private final List<Tracks> channels = new ArrayList<>();
    private final List<Tracks> corridors = new ArrayList<>();
    private final double[] columnAt;
    private final double[] channelAt;
    private final double[] rowAt;
    private final double[] corridorAt;
    private final List<Double> lengths = new ArrayList<>();
    private double length;
    private double breadth;

    ArrowRouting(NotedVariant variant, LanePlaces places, Sizes sizes, List<Double> least) {
        this.variant = variant;
        this.places = places;
        this.sizes = sizes;
        int columns = Math.max(places.columns(), least.size() - 1);
        columnAt = new double[columns];
        channelAt = new double[columns + 1];
        rowAt = new double[places.rows()];
        corridorAt = new double[places.rows()];
        for (int i = 0; i <= columns; i++) {
            channels.add(new Tracks());
        }
        for (int i = 0; i < places.rows(); i++) {
            corridors.add(new Tracks());
        }
        findWays();
        channels.forEach(Tracks::assign);
        corridors.forEach(Tracks::assign);
        measure(least);
    }

    /** One way: its cells, and the pieces that need a track. */
    private record Way(NotedStep step, NotedFlow flow, Cell from, Cell to, boolean straight, Piece leaving,
        Piece passing, Piece entering) {
    }

    /** A piece of a way within a channel or corridor. */
    private static final class Piece {
        private final double from;
        private final double to;
        private int track;

        Piece(double one, double other) {
            from = Math.min(one, other);
            to = Math.max(one, other);
        }
    }

    /** The tracks of a channel or corridor: pieces that touch have different ones. */
    private static final class Tracks {
        private final List<Piece> pieces = new ArrayList<>();
        private int count;

        Piece add(double from, double to) {
            Piece piece = new Piece(from, to);
            pieces.add(piece);
            return piece;
        }

        void assign() {
            List<Double> ends = new ArrayList<>();
            for (Piece piece : pieces.stream().sorted(Comparator.comparingDouble((Piece one) -> one.from)).toList()) {
                int track = 0;
                while (track < ends.size() && ends.get(track) >= piece.from) {
                    track++;
                }
                if (track == ends.size()) {
                    ends.add(piece.to);
                } else {
                    ends.set(track, piece.to);
                }
                piece.track = track;
            }
            count = ends.size();
        }
    }

    private void findWays() {
        Map<String, Cell> steps = new HashMap<>();
        Map<String, Cell> ends = new HashMap<>();
        Set<List<Integer>> taken = new HashSet<>();
        places.cells().forEach(cell -> {
            (cell.end() ? ends : steps).put(cell.step(), cell);
            taken.add(List.of(cell.row(), cell.column()));
        });
        for (NotedStep step : variant.steps()) {
            Cell from = steps.get(step.key());
            for (NotedFlow flow : step.flows()) {
                Cell to = flow.isEnd() ? ends.get(step.key()) : steps.get(flow.to());
                if (to != null) {
                    ways.add(way(step, flow, from, to, taken));
                }
            }
        }
    }

    private Way way(NotedStep step, NotedFlow flow, Cell from, Cell to, Set<List<Integer>> taken) {
        boolean straight = from.row() == to.row() && from.column() < to.column();
        for (int column = from.column() + 1; straight && column < to.column(); column++) {
            straight = !taken.contains(List.of(from.row(), column));
        }
        if (straight) {
            return new Way(step, flow, from, to, true, null, null, null);
        }
        double start = 2.0 * from.row() + 1;
        double end = 2.0 * to.row() + 1;
        if (to.column() == from.column() + 1) {
            return new Way(step, flow, from, to, false, null, null, channels.get(to.column()).add(start, end));
        }
        int corridor = Math.max(from.row(), to.row());
        return new Way(step, flow, from, to, false, channels.get(from.column() + 1).add(start, 2.0 * corridor),
            corridors.get(corridor).add(from.column() + 1, to.column()),
            channels.get(to.column()).add(2.0 * corridor, end));
    }

    /** Where columns and rows lie, now that it is known how many tracks there are between them. */
    private void measure(List<Double> least) {
        Map<Integer, Integer> labels = new HashMap<>();
        Map<Cell, Integer> perCell = new HashMap<>();
        ways.stream().filter(way -> !way.flow().condition().isEmpty()).forEach(way -> labels.merge(way.to().column(),
            perCell.merge(way.to(), 1, Integer::sum), Math::max));
        double at = 0;
        for (int i = 0; i < channels.size(); i++) {
            channelAt[i] = at + MARGIN;
            double own = MARGIN + channels.get(i).count * TRACK + (labels.containsKey(i) ? sizes.label() : 0)
                + (i > 0 && i < columnAt.length || channels.get(i).count > 0 ? HEAD : 0);
            double wide = i < least.size() ? Math.max(own, least.get(i)) : own;
            lengths.add(wide);
            at += wide;
            if (i < columnAt.length) {
                columnAt[i] = at;
                at += sizes.boxLength();
            }
        }
        length = at;
        double down = 0;
        for (int row = 0; row < rowAt.length; row++) {
            corridorAt[row] = down + CORRIDOR / 2;
            down += CORRIDOR + corridors.get(row).count * TRACK;
            rowAt[row] = down;
            down += sizes.boxBreadth();
            if (row + 1 == rowAt.length || places.lane(row) != places.lane(row + 1)) {
                down += CORRIDOR;
            }
        }
        breadth = down;
    }

    LaneLayout layout() {
        List<Lane> lanes = new ArrayList<>();
        for (int i = 0; i < places.carriers().size(); i++) {
            lanes.add(new Lane(places.carriers().get(i), laneAt(i), laneAt(i + 1)));
        }
        Map<Cell, Integer> ranks = new HashMap<>();
        List<Arrow> arrows = new ArrayList<>();
        for (Way way : ways) {
            int rank = way.flow().condition().isEmpty() ? 0 : ranks.merge(way.to(), 1, Integer::sum) - 1;
            arrows.add(new Arrow(way.step().key(), way.flow(), points(way), way.from().lane() != way.to().lane(),
                rank));
        }
        return new LaneLayout(lanes, places.cells().stream().map(this::box).toList(), arrows, lengths, length,
            breadth);
    }

    private double laneAt(int lane) {
        int row = places.firstRow().get(lane);
        return row == rowAt.length ? breadth : corridorAt[row] - CORRIDOR / 2;
    }

    private Box box(Cell cell) {
        double size = cell.end() ? END_SIZE : sizes.boxLength();
        double wide = cell.end() ? END_SIZE : sizes.boxBreadth();
        return new Box(cell.step(), cell.end(), cell.column(), cell.lane(), columnAt[cell.column()],
            rowAt[cell.row()] + (sizes.boxBreadth() - wide) / 2, size, wide);
    }

    private double middle(int row) {
        return rowAt[row] + sizes.boxBreadth() / 2;
    }

    private double track(int channel, Piece piece) {
        return channelAt[channel] + piece.track * TRACK;
    }

    private List<Spot> points(Way way) {
        double out = columnAt[way.from().column()] + sizes.boxLength();
        double in = columnAt[way.to().column()];
        double start = middle(way.from().row());
        double end = middle(way.to().row());
        if (way.straight()) {
            return List.of(new Spot(out, start), new Spot(in, end));
        }
        // an end is too small to be entered beside its middle
        double beside = way.to().end() ? 0 : ENTERS;
        double near = track(way.to().column(), way.entering());
        if (way.passing() == null) {
            double sign = Math.signum(end - start);
            return List.of(new Spot(out, start + sign * LEAVES), new Spot(near, start + sign * LEAVES),
                new Spot(near, end - sign * beside), new Spot(in, end - sign * beside));
        }
        int corridor = Math.max(way.from().row(), way.to().row());
        double lane = corridorAt[corridor] + way.passing().track * TRACK;
        double leave = start + Math.signum(lane - start) * LEAVES;
        double enter = end + Math.signum(lane - end) * beside;
        double far = track(way.from().column() + 1, way.leaving());
        return List.of(new Spot(out, leave), new Spot(far, leave), new Spot(far, lane), new Spot(near, lane),
            new Spot(near, enter), new Spot(in, enter));
    }
}
