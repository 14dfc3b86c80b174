// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.tests.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import org.locationtech.jts.geom.Envelope;
import org.triangula.geo.map.ViewTransform;

class ViewTransformProperties {

    @Property
    void pixelsAndMapUnitsBelongTogether(@ForAll @DoubleRange(min = -1e6, max = 1e6) double x,
            @ForAll @DoubleRange(min = 0, max = 6e6) double y, @ForAll @DoubleRange(min = 0.1, max = 1e4) double scale,
            @ForAll @IntRange(min = 1, max = 4000) int width) {
        ViewTransform view = new ViewTransform(x, y, scale, width, 700);
        assertEquals(x + 17, view.mapX(view.pixelX(x + 17)), 1e-6);
        assertEquals(y - 3, view.mapY(view.pixelY(y - 3)), 1e-6);
        assertEquals(width / 2.0, view.pixelX(x), 1e-6);
    }

    @Property
    void zoomKeepsThePointUnderThePointer(@ForAll @DoubleRange(min = 0.1, max = 10) double factor,
            @ForAll @DoubleRange(min = 0, max = 1000) double px, @ForAll @DoubleRange(min = 0, max = 700) double py) {
        ViewTransform view = new ViewTransform(476940, 5473328, 12, 1000, 700);
        ViewTransform zoomed = view.zoom(factor, px, py);
        assertEquals(view.mapX(px), zoomed.mapX(px), 1e-6);
        assertEquals(view.mapY(py), zoomed.mapY(py), 1e-6);
        ViewTransform moved = view.pan(px, py);
        assertEquals(view.mapX(0), moved.mapX(px), 1e-6);
        assertEquals(view.mapY(0), moved.mapY(py), 1e-6);
    }

    @Property
    void fittedBoxesAreSeenWhole(@ForAll @DoubleRange(min = 0, max = 1e6) double width,
            @ForAll @DoubleRange(min = 0, max = 1e6) double height, @ForAll @IntRange(min = 1, max = 3000) int pixels) {
        Envelope box = new Envelope(4e5, 4e5 + width, 5e6, 5e6 + height);
        Envelope visible = ViewTransform.fit(box, pixels, 500, 10).visible();
        visible.expandBy(1e-6);
        assertTrue(visible.contains(box));
    }
}
