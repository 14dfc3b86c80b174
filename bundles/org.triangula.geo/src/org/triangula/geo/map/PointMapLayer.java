// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.locationtech.jts.geom.Envelope;
import org.triangula.geo.label.LabelAnchors;
import org.triangula.geo.label.LabelRequest;

/** Facilities or other places as signs of the same size on all scales. Immutable apart from the arrays handed over. */
public final class PointMapLayer implements MapLayer {

    private static final int EDGE = 0xFFFFFFFF;

    private final String id;
    private final String title;
    private final String[] ids;
    private final String[] labels;
    private final double[] x;
    private final double[] y;
    private final MapSymbol symbol;
    private final int colour;
    private final double size;
    private final boolean labelled;

    /**
     * Creates a layer.
     *
     * @param id identity within the scene
     * @param title what is shown, such as the type of the facilities
     * @param ids identities of the points
     * @param labels their names, as many
     * @param x their x in map units; taken over, not copied
     * @param y their y; taken over, not copied
     * @param symbol the sign
     * @param colour its colour as 0xAARRGGBB
     * @param size its height in pixels at 100 %, about 10
     */
    public PointMapLayer(String id, String title, String[] ids, String[] labels, double[] x, double[] y,
            MapSymbol symbol, int colour, double size) {
        this(id, title, ids, labels, x, y, symbol, colour, size, false);
    }

    private PointMapLayer(String id, String title, String[] ids, String[] labels, double[] x, double[] y,
            MapSymbol symbol, int colour, double size, boolean labelled) {
        if (labels.length != ids.length || x.length != ids.length || y.length != ids.length) {
            throw new IllegalArgumentException(ids.length + " ids, " + labels.length + " names, " + x.length
                    + " x and " + y.length + " y do not fit together");
        }
        this.id = Objects.requireNonNull(id, "id");
        this.title = Objects.requireNonNull(title, "title");
        this.ids = ids.clone();
        this.labels = labels.clone();
        this.x = x;
        this.y = y;
        this.symbol = symbol;
        this.colour = colour;
        this.size = size;
        this.labelled = labelled;
    }

    /**
     * The same points with their names beside them where there is room.
     *
     * @return the layer
     */
    public PointMapLayer withLabels() {
        return new PointMapLayer(id, title, ids, labels, x, y, symbol, colour, size, true);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    /**
     * The number of points.
     *
     * @return the count
     */
    public int size() {
        return ids.length;
    }

    /**
     * A point's identity.
     *
     * @param point the point, 0 … size − 1
     * @return its id
     */
    public String pointId(int point) {
        return ids[point];
    }

    /**
     * A point's name.
     *
     * @param point the point, 0 … size − 1
     * @return its label
     */
    public String label(int point) {
        return labels[point];
    }

    @Override
    public Envelope envelope() {
        Envelope result = new Envelope();
        for (int i = 0; i < x.length; i++) {
            result.expandToInclude(x[i], y[i]);
        }
        return result;
    }

    @Override
    public List<LegendSection> legend(Locale locale) {
        return List.of(new LegendSection("", "", List.of(new LegendEntry(symbol, colour, title))));
    }

    /** Paints the visible points. */
    void paint(ViewTransform view, MapCanvas canvas, double scale) {
        double half = size * scale;
        for (int i = 0; i < x.length; i++) {
            double px = view.pixelX(x[i]);
            double py = view.pixelY(y[i]);
            if (px > -half && py > -half && px < view.width() + half && py < view.height() + half) {
                canvas.sign(symbol, px, py, size * scale, colour, EDGE, 1.2 * scale);
            }
        }
    }

    /**
     * The points in a box.
     *
     * @param box the box in map units
     * @param found takes their identities
     */
    public void within(Envelope box, List<String> found) {
        for (int i = 0; i < x.length; i++) {
            if (box.contains(x[i], y[i])) {
                found.add(ids[i]);
            }
        }
    }

    /** The boxes of the visible signs in pixels. */
    void signs(ViewTransform view, double scale, List<Envelope> boxes) {
        double half = size * scale * 0.55;
        for (int i = 0; i < x.length; i++) {
            double px = view.pixelX(x[i]);
            double py = view.pixelY(y[i]);
            if (px > -half && py > -half && px < view.width() + half && py < view.height() + half) {
                boxes.add(new Envelope(px - half, px + half, py - half, py + half));
            }
        }
    }

    /** The names of the visible points with the places where they may be written. */
    List<MapLabel> labels(ViewTransform view, MapCanvas canvas, double scale, double opacity) {
        if (!labelled) {
            return List.of();
        }
        LabelStyle style = LabelStyle.SIGN;
        double fontSize = style.size() * scale;
        List<MapLabel> result = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            double px = view.pixelX(x[i]);
            double py = view.pixelY(y[i]);
            if (px > 0 && py > 0 && px < view.width() && py < view.height() && !labels[i].isBlank()) {
                result.add(new MapLabel(new LabelRequest(id + ' ' + ids[i], style.rank() * 1e9,
                        LabelAnchors.around(px, py, size * scale * 0.75 + 2 * scale,
                                canvas.textWidth(labels[i], fontSize, false) + 4, fontSize * 1.22)),
                        List.of(labels[i]), style, fontSize, opacity));
            }
        }
        return result;
    }

    /**
     * The points whose signs lie under a pixel.
     *
     * @param view what is seen
     * @param pixelX pixel column
     * @param pixelY pixel row
     * @param slack pixels by which a click may miss
     * @return the nearest point, the last one where several are as near, or −1
     */
    int pointAt(ViewTransform view, double pixelX, double pixelY, double slack) {
        int found = -1;
        double best = size / 2 + slack;
        for (int i = 0; i < x.length; i++) {
            double distance = Math.hypot(view.pixelX(x[i]) - pixelX, view.pixelY(y[i]) - pixelY);
            if (distance <= best) {
                best = distance;
                found = i;
            }
        }
        return found;
    }
}
