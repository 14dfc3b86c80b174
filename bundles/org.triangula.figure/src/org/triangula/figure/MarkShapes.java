// SPDX-License-Identifier: EPL-2.0
package org.triangula.figure;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.triangula.figure.Mark.Point;

/** The outlines of marks. */
final class MarkShapes {

    /** How far a pointer may miss a thin line, in pixels. */
    private static final double REACH = 3;

    private MarkShapes() {
    }

    static Shape shape(Mark mark) {
        return switch (mark) {
            case Mark.Rectangle r -> new Rectangle2D.Double(r.x(), r.y(), r.width(), r.height());
            case Mark.Ellipse e ->
                new Ellipse2D.Double(e.x() - e.radiusX(), e.y() - e.radiusY(), 2 * e.radiusX(), 2 * e.radiusY());
            case Mark.Line l -> new Line2D.Double(l.from().x(), l.from().y(), l.to().x(), l.to().y());
            case Mark.Polyline p -> path(p.points(), false);
            case Mark.Polygon p -> path(p.points(), true);
            case Mark.Text t -> textBox(t);
        };
    }

    private static Path2D path(List<Point> points, boolean closed) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        if (closed) {
            path.closePath();
        }
        return path;
    }

    /** The box around a text; ascent and descent are those of common sans-serif fonts. */
    private static Shape textBox(Mark.Text text) {
        double width = TextMeasure.width(text.text(), text.size(), text.bold());
        double left = text.x() - width * share(text.anchor());
        Rectangle2D box = new Rectangle2D.Double(left, text.y() - text.size(), width, 1.3 * text.size());
        return text.rotation() == 0 ? box
            : AffineTransform.getRotateInstance(Math.toRadians(text.rotation()), text.x(), text.y())
                .createTransformedShape(box);
    }

    /** Share of a text's width that lies left of its point. */
    static double share(Mark.Anchor anchor) {
        return switch (anchor) {
            case START -> 0;
            case MIDDLE -> 0.5;
            case END -> 1;
        };
    }

    /** Whether a point lies on the mark, as a person with a pointer would say. */
    static boolean contains(Mark mark, Shape shape, double x, double y) {
        boolean thin = mark instanceof Mark.Line || mark instanceof Mark.Polyline;
        return thin ? shape.intersects(x - REACH, y - REACH, 2 * REACH, 2 * REACH) && near(mark, x, y)
            : shape.contains(x, y);
    }

    private static boolean near(Mark mark, double x, double y) {
        List<Point> points = switch (mark) {
            case Mark.Line l -> List.of(l.from(), l.to());
            case Mark.Polyline p -> p.points();
            default -> List.of();
        };
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            if (Line2D.ptSegDist(a.x(), a.y(), b.x(), b.y(), x, y) <= REACH) {
                return true;
            }
        }
        return false;
    }
}
