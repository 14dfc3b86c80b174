// SPDX-License-Identifier: EPL-2.0
package org.triangula.figure;

import java.util.ArrayList;
import java.util.List;

import org.triangula.core.table.DataTable;
import org.triangula.figure.Mark.Anchor;
import org.triangula.figure.Mark.Point;
import org.triangula.figure.Mark.Style;

/** Puts a figure together, mark by mark. */
public final class FigureBuilder {

    private final String title;
    private final FigureColours colours;
    private final List<Mark> marks = new ArrayList<>();
    private final List<DataTable> data = new ArrayList<>();
    private String target = "";
    private String description = "";

    /**
     * Begins a figure.
     *
     * @param title what it is about
     * @param colours ground and ink
     */
    public FigureBuilder(String title, FigureColours colours) {
        this.title = title;
        this.colours = colours;
    }

    /**
     * Target and description of the marks that follow, until they are changed.
     *
     * @param newTarget opaque identity for clicks; may be empty
     * @param newDescription what the marks say; may be empty
     * @return this
     */
    public FigureBuilder meaning(String newTarget, String newDescription) {
        target = newTarget;
        description = newDescription;
        return this;
    }

    /**
     * The marks that follow are decoration.
     *
     * @return this
     */
    public FigureBuilder noMeaning() {
        return meaning("", "");
    }

    /**
     * Adds a mark as it is.
     *
     * @param mark the mark
     * @return this
     */
    public FigureBuilder add(Mark mark) {
        marks.add(mark);
        return this;
    }

    /**
     * Adds a rectangle.
     *
     * @param x left
     * @param y top
     * @param width width
     * @param height height
     * @param style how it is painted
     * @return this
     */
    public FigureBuilder rectangle(double x, double y, double width, double height, Style style) {
        return add(new Mark.Rectangle(x, y, width, height, style, target, description));
    }

    /**
     * Adds a circle.
     *
     * @param x centre
     * @param y centre
     * @param radius radius
     * @param style how it is painted
     * @return this
     */
    public FigureBuilder circle(double x, double y, double radius, Style style) {
        return add(new Mark.Ellipse(x, y, radius, radius, style, target, description));
    }

    /**
     * Adds a line.
     *
     * @param x1 one end
     * @param y1 one end
     * @param x2 other end
     * @param y2 other end
     * @param colour its colour
     * @param width its width
     * @return this
     */
    public FigureBuilder line(double x1, double y1, double x2, double y2, int colour, double width) {
        return add(new Mark.Line(new Point(x1, y1), new Point(x2, y2), Style.drawn(colour, width), target,
            description));
    }

    /**
     * Adds a line of text in the ink of the figure.
     *
     * @param text the words
     * @param x where the anchor is
     * @param y the base line
     * @param anchor which part of the text stands at the point
     * @param size size of the font in pixels
     * @return this
     */
    public FigureBuilder text(String text, double x, double y, Anchor anchor, double size) {
        return text(text, x, y, anchor, 0, size, false, colours.ink());
    }

    /**
     * Adds a line of text.
     *
     * @param text the words
     * @param x where the anchor is
     * @param y the base line
     * @param anchor which part of the text stands at the point
     * @param rotation degrees clockwise about the point
     * @param size size of the font in pixels
     * @param bold whether the font is bold
     * @param colour colour of the letters
     * @return this
     */
    public FigureBuilder text(String text, double x, double y, Anchor anchor, double rotation, double size,
        boolean bold, int colour) {
        return add(new Mark.Text(text, x, y, anchor, rotation, size, bold, colour, target, description));
    }

    /**
     * Adds the numbers behind the figure.
     *
     * @param table a table
     * @return this
     */
    public FigureBuilder data(DataTable table) {
        data.add(table);
        return this;
    }

    /**
     * The colours of this figure.
     *
     * @return ground and ink
     */
    public FigureColours colours() {
        return colours;
    }

    /**
     * Finishes the figure.
     *
     * @param width width in pixels
     * @param height height in pixels
     * @param summary what a person who does not see the figure should know
     * @return the figure
     */
    public Figure build(double width, double height, String summary) {
        return new Figure(width, height, title, summary, colours.ground(), marks, data);
    }
}
