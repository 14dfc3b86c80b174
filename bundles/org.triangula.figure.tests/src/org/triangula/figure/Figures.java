// SPDX-License-Identifier: EPL-2.0
package org.triangula.figure;

import java.util.List;

import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.figure.Mark.Anchor;
import org.triangula.figure.Mark.Point;
import org.triangula.figure.Mark.Style;

/** Figures for tests. */
final class Figures {

    static final int BLUE = 0xFF0072B2;

    private Figures() {
    }

    /** One mark of every kind in 200 × 100 pixels. */
    static Figure everything(String words) {
        return new FigureBuilder("Title " + words, FigureColours.LIGHT)
            .rectangle(10, 10, 20, 20, Style.filled(BLUE))
            .meaning("circle", "Circle " + words).circle(60, 20, 10, new Style(0x80FF0000, 0xFF000000, 1.5))
            .meaning("line", "").line(100, 10, 150, 60, 0xFF000000, 1)
            .noMeaning()
            .add(new Mark.Polyline(List.of(new Point(0, 90), new Point(50, 80), new Point(90, 99)),
                Style.drawn(BLUE, 2), "", ""))
            .add(new Mark.Polygon(List.of(new Point(150, 10), new Point(190, 10), new Point(170, 40)),
                Style.filled(BLUE), "polygon", "Triangle"))
            .meaning("text", "").text(words, 100, 90, Anchor.MIDDLE, -90, 12, true, 0xFF000000)
            .data(new DataTable("Data", List.of(Column.integer("n")), List.of(List.of(1)), List.of()))
            .build(200, 100, "Summary " + words);
    }
}
