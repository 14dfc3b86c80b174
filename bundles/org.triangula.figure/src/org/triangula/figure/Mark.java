// SPDX-License-Identifier: EPL-2.0
package org.triangula.figure;

import java.util.List;
import java.util.Objects;

/**
 * One thing in a figure. Lengths are pixels at 100 %, x to the right, y down, from the figure's upper left corner;
 * colours are 0xAARRGGBB.
 */
public sealed interface Mark {

    /**
     * What the mark stands for, for clicks.
     *
     * @return an opaque identity that only the maker of the figure understands; empty when nothing happens on a click
     */
    String target();

    /**
     * What the mark says, for tooltips and people who hear the figure.
     *
     * @return a sentence or a few words; empty for mere decoration
     */
    String description();

    /**
     * A point.
     *
     * @param x pixels from the left
     * @param y pixels from above
     */
    record Point(double x, double y) {
    }

    /**
     * How a shape is painted.
     *
     * @param fill colour of the inside; no opacity for none
     * @param edge colour of the edge; no opacity for none
     * @param edgeWidth width of the edge in pixels
     */
    record Style(int fill, int edge, double edgeWidth) {

        /**
         * Only the inside.
         *
         * @param colour its colour
         * @return the style
         */
        public static Style filled(int colour) {
            return new Style(colour, 0, 0);
        }

        /**
         * Only the edge.
         *
         * @param colour its colour
         * @param width its width in pixels
         * @return the style
         */
        public static Style drawn(int colour, double width) {
            return new Style(0, colour, width);
        }

        boolean hasFill() {
            return fill >>> 24 != 0;
        }

        boolean hasEdge() {
            return edge >>> 24 != 0 && edgeWidth > 0;
        }
    }

    /**
     * A rectangle.
     *
     * @param x left
     * @param y top
     * @param width width, at least 0
     * @param height height, at least 0
     * @param style how it is painted
     * @param target see {@link Mark#target()}
     * @param description see {@link Mark#description()}
     */
    record Rectangle(double x, double y, double width, double height, Style style, String target, String description)
        implements Mark {
    }

    /**
     * An ellipse.
     *
     * @param x centre
     * @param y centre
     * @param radiusX half its width, at least 0
     * @param radiusY half its height, at least 0
     * @param style how it is painted
     * @param target see {@link Mark#target()}
     * @param description see {@link Mark#description()}
     */
    record Ellipse(double x, double y, double radiusX, double radiusY, Style style, String target, String description)
        implements Mark {
    }

    /**
     * A straight line.
     *
     * @param from one end
     * @param to the other end
     * @param style its edge counts
     * @param target see {@link Mark#target()}
     * @param description see {@link Mark#description()}
     */
    record Line(Point from, Point to, Style style, String target, String description) implements Mark {
    }

    /**
     * A line through points.
     *
     * @param points the points, at least two
     * @param style its edge counts
     * @param target see {@link Mark#target()}
     * @param description see {@link Mark#description()}
     */
    record Polyline(List<Point> points, Style style, String target, String description) implements Mark {

        /** Copies the points. */
        public Polyline {
            points = atLeast(2, points);
        }
    }

    /**
     * A closed area.
     *
     * @param points its corners, at least three
     * @param style how it is painted
     * @param target see {@link Mark#target()}
     * @param description see {@link Mark#description()}
     */
    record Polygon(List<Point> points, Style style, String target, String description) implements Mark {

        /** Copies the points. */
        public Polygon {
            points = atLeast(3, points);
        }
    }

    /** Which part of a text stands at its point. */
    enum Anchor {
        /** Its beginning. */
        START,
        /** Its middle. */
        MIDDLE,
        /** Its end. */
        END
    }

    /**
     * One line of text.
     *
     * @param text the words
     * @param x where the anchor is
     * @param y the base line
     * @param anchor which part of the text stands at the point
     * @param rotation degrees clockwise about the point
     * @param size size of the font in pixels
     * @param bold whether the font is bold
     * @param colour colour of the letters
     * @param target see {@link Mark#target()}
     * @param description see {@link Mark#description()}
     */
    record Text(String text, double x, double y, Anchor anchor, double rotation, double size, boolean bold, int colour,
        String target, String description) implements Mark {

        /** Refuses nothing but null. */
        public Text {
            Objects.requireNonNull(text);
            Objects.requireNonNull(anchor);
        }
    }

    private static List<Point> atLeast(int least, List<Point> points) {
        if (points.size() < least) {
            throw new IllegalArgumentException("There are " + points.size() + " points instead of " + least + ".");
        }
        return List.copyOf(points);
    }
}
