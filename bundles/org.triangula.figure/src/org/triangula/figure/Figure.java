// SPDX-License-Identifier: EPL-2.0
package org.triangula.figure;

import java.util.List;
import java.util.Objects;

import org.triangula.core.table.DataTable;

/**
 * A figure as a value: what is painted, what it says, and the data behind it. The same figure is shown in a view and
 * written as SVG and PNG.
 *
 * @param width width in pixels at 100 %, more than 0
 * @param height height in pixels at 100 %, more than 0
 * @param title what the figure is about
 * @param description what a person who does not see it should know: kind of figure, base, main finding
 * @param ground colour of the ground, 0xAARRGGBB
 * @param marks the marks, painted in this order
 * @param data the numbers behind the figure
 */
public record Figure(double width, double height, String title, String description, int ground, List<Mark> marks,
    List<DataTable> data) {

    /** Copies the lists. */
    public Figure {
        Objects.requireNonNull(title);
        Objects.requireNonNull(description);
        if (!(width > 0 && height > 0 && width < 1e6 && height < 1e6)) {
            throw new IllegalArgumentException("A figure cannot be " + width + " × " + height + " pixels large.");
        }
        marks = List.copyOf(marks);
        data = List.copyOf(data);
    }
}
