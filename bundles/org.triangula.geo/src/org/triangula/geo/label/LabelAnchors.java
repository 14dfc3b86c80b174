// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.label;

import java.util.ArrayList;
import java.util.List;

import org.locationtech.jts.geom.Envelope;

/** The places where a name may be written; rows count down from the upper edge. */
public final class LabelAnchors {

    private LabelAnchors() {
    }

    /**
     * Places around a sign in the order of E. Imhof, Positioning Names on Maps, The American Cartographer 2 (2), 1975:
     * to the right and above first.
     *
     * @param x pixel column of the sign
     * @param y pixel row of the sign
     * @param distance pixels between the middle of the sign and the name
     * @param width width of the name in pixels
     * @param height height of the name in pixels
     * @return eight boxes
     */
    public static List<Envelope> around(double x, double y, double distance, double width, double height) {
        double near = distance * 0.6;
        double middle = y - height / 2;
        return List.of(box(x + near, y - near - height, width, height), box(x + distance, middle, width, height),
                box(x + near, y + near, width, height), box(x - near - width, y - near - height, width, height),
                box(x - distance - width, middle, width, height), box(x - near - width, y + near, width, height),
                box(x - width / 2, y - distance - height, width, height),
                box(x - width / 2, y + distance, width, height));
    }

    /**
     * Places within an area around the point of it that is farthest from its edge.
     *
     * @param x pixel column of the point
     * @param y pixel row of the point
     * @param radius distance of the edge in pixels; names do not leave it by more than half their height up or down
     * @param width width of the name in pixels
     * @param height height of the name in pixels
     * @return boxes, the middle first
     */
    public static List<Envelope> within(double x, double y, double radius, double width, double height) {
        List<Envelope> boxes = new ArrayList<>();
        double left = x - width / 2;
        double top = y - height / 2;
        boxes.add(box(left, top, width, height));
        for (int step = 1; step * height * 0.6 <= radius && step <= 4; step++) {
            boxes.add(box(left, top - step * height * 0.6, width, height));
            boxes.add(box(left, top + step * height * 0.6, width, height));
        }
        double room = Math.min(radius - width / 2, width / 2);
        if (room > 2) {
            boxes.add(box(left + room, top, width, height));
            boxes.add(box(left - room, top, width, height));
        }
        return List.copyOf(boxes);
    }

    private static Envelope box(double left, double top, double width, double height) {
        return new Envelope(left, left + width, top, top + height);
    }
}
