// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Lines of a background, such as roads or rivers. Immutable. */
public final class LineMapLayer implements MapLayer {

    private final String id;
    private final String title;
    private final List<OutlineIndex> lines = new ArrayList<>();
    private final int colour;
    private final double width;

    /**
     * Creates a layer.
     *
     * @param id identity within the scene
     * @param title what is shown
     * @param geometries lines in map units; other geometries are left out
     * @param colour colour as 0xAARRGGBB
     * @param width width in pixels at 100 %
     */
    public LineMapLayer(String id, String title, List<Geometry> geometries, int colour, double width) {
        this.id = Objects.requireNonNull(id, "id");
        this.title = Objects.requireNonNull(title, "title");
        this.colour = colour;
        this.width = width;
        geometries.stream().filter(geometry -> geometry.getDimension() == 1).map(OutlineIndex::new).forEach(lines::add);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Envelope envelope() {
        Envelope result = new Envelope();
        lines.forEach(line -> result.expandToInclude(line.envelope()));
        return result;
    }

    @Override
    public List<LegendSection> legend(Locale locale) {
        return List.of(new LegendSection("", "", List.of(new LegendEntry(MapSymbol.LINE, colour, title))));
    }

    /** Paints the visible lines. */
    void paint(ViewTransform view, MapCanvas canvas, double scale) {
        Envelope visible = view.visible();
        for (OutlineIndex line : lines) {
            if (visible.intersects(line.envelope())) {
                canvas.shape(line.path(view), 0, colour, width * scale);
            }
        }
    }
}
