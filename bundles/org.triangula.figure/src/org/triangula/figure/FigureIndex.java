// SPDX-License-Identifier: EPL-2.0
package org.triangula.figure;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.triangula.figure.Mark.Point;

/** Where the marks of a figure are: for pointers, keys and painting only what is seen. Immutable. */
public final class FigureIndex {

    private final Figure figure;
    private final List<Shape> shapes;
    private final List<Rectangle2D> boxes;
    private final Map<String, Stop> stops = new LinkedHashMap<>();

    /**
     * A target that keys can walk to.
     *
     * @param target its identity
     * @param description what it says
     * @param left left edge of all its marks together
     * @param top top edge
     * @param right right edge
     * @param bottom bottom edge
     */
    public record Stop(String target, String description, double left, double top, double right, double bottom) {

        /**
         * Its middle.
         *
         * @return a point
         */
        public Point middle() {
            return new Point((left + right) / 2, (top + bottom) / 2);
        }

        private Stop with(Mark mark, Rectangle2D box) {
            return new Stop(target, description.isEmpty() ? mark.description() : description,
                Math.min(left, box.getMinX()), Math.min(top, box.getMinY()), Math.max(right, box.getMaxX()),
                Math.max(bottom, box.getMaxY()));
        }
    }

    /**
     * Indexes a figure.
     *
     * @param figure the figure
     */
    public FigureIndex(Figure figure) {
        this.figure = figure;
        shapes = figure.marks().stream().map(MarkShapes::shape).toList();
        boxes = new ArrayList<>(shapes.size());
        for (int i = 0; i < shapes.size(); i++) {
            Rectangle2D box = shapes.get(i).getBounds2D();
            boxes.add(box);
            Mark mark = figure.marks().get(i);
            if (!mark.target().isEmpty()) {
                stops.merge(mark.target(), new Stop(mark.target(), mark.description(), box.getMinX(), box.getMinY(),
                    box.getMaxX(), box.getMaxY()), (known, fresh) -> known.with(mark, box));
            }
        }
    }

    /**
     * The figure.
     *
     * @return the figure
     */
    public Figure figure() {
        return figure;
    }

    /**
     * The uppermost mark at a point that means something.
     *
     * @param x pixels from the left
     * @param y pixels from above
     * @return a mark with target or description
     */
    public Optional<Mark> at(double x, double y) {
        for (int i = shapes.size() - 1; i >= 0; i--) {
            Mark mark = figure.marks().get(i);
            if ((!mark.target().isEmpty() || !mark.description().isEmpty())
                && MarkShapes.contains(mark, shapes.get(i), x, y)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    /**
     * The targets.
     *
     * @return each target once, in the order of its first mark
     */
    public List<Stop> stops() {
        return List.copyOf(stops.values());
    }

    /**
     * A target.
     *
     * @param target its identity
     * @return where it is
     */
    public Optional<Stop> stop(String target) {
        return Optional.ofNullable(stops.get(target));
    }

    /**
     * The next target in a direction: the nearest whose middle lies within 45 degrees of it, else the nearest that
     * lies in this direction at all.
     *
     * @param target where to start
     * @param dx -1, 0 or 1
     * @param dy -1, 0 or 1
     * @return the next target; empty at the edge
     */
    public Optional<Stop> next(String target, int dx, int dy) {
        Stop from = stops.get(target);
        if (from == null) {
            return stops.values().stream().findFirst();
        }
        Stop best = null;
        double bestCost = Double.MAX_VALUE;
        for (Stop stop : stops.values()) {
            double along = (stop.middle().x() - from.middle().x()) * dx + (stop.middle().y() - from.middle().y()) * dy;
            double aside = Math.abs((stop.middle().x() - from.middle().x()) * dy)
                + Math.abs((stop.middle().y() - from.middle().y()) * dx);
            // what lies aside counts more, so that walking in rows and columns stays in them
            double cost = along + 3 * aside + (aside > along ? 1e6 : 0);
            if (along > 0.5 && cost < bestCost) {
                best = stop;
                bestCost = cost;
            }
        }
        return Optional.ofNullable(best);
    }

    boolean isSeen(int mark, Rectangle2D view) {
        Rectangle2D box = boxes.get(mark);
        double edge = 4;
        return box.getMaxX() + edge >= view.getMinX() && box.getMinX() - edge <= view.getMaxX()
            && box.getMaxY() + edge >= view.getMinY() && box.getMinY() - edge <= view.getMaxY();
    }

    Shape shape(int mark) {
        return shapes.get(mark);
    }
}
