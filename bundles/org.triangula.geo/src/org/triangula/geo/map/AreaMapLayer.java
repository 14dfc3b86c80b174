// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;

import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.triangula.figure.ColourScale;
import org.triangula.figure.TextMeasure;
import org.triangula.geo.area.AreaLayer;

/** Areas with outlines, filled or not, with or without their names. Immutable. */
public final class AreaMapLayer implements MapLayer {

    /** The colour of an area that is not filled. */
    public static final int TRANSPARENT = 0;

    private static final double CASING = 2.2;
    private static final double MEASURED_SIZE = 100;
    private static final int LABEL_COLOUR = 0xFF222222;
    private static final int LABEL_HALO = 0xECFFFFFF;

    private final String id;
    private final String title;
    private final AreaLayer areas;
    private final int[] fills;
    private final Style style;
    private final BiFunction<Locale, MapText, List<LegendSection>> legend;
    private final OutlineIndex[] outlines;
    private final Coordinate[] labelPoints;
    private final double[] labelWidths;

    /**
     * How outlines and names look.
     *
     * @param outline colour of the outlines as 0xAARRGGBB
     * @param width width of the outlines in pixels at 100 %, 0 for none
     * @param casing colour at both sides of the outlines that keeps them visible on dark ground, or
     *            {@link AreaMapLayer#TRANSPARENT}
     * @param labelled whether names are written where they have room
     */
    public record Style(int outline, double width, int casing, boolean labelled) {

        /** Thin white borders between filled areas. */
        public static final Style FILLED = new Style(0xFFFFFFFF, 1, TRANSPARENT, false);
        /** Dark borders with a light casing over other layers. */
        public static final Style BORDERS = new Style(0xFF3A3A3A, 1.1, 0x8CFFFFFF, false);

        /**
         * The same style with names.
         *
         * @return the style
         */
        public Style withLabels() {
            return new Style(outline, width, casing, true);
        }
    }

    private AreaMapLayer(String id, String title, AreaLayer areas, int[] fills, Style style,
            BiFunction<Locale, MapText, List<LegendSection>> legend) {
        this.id = id;
        this.title = title;
        this.areas = areas;
        this.fills = fills;
        this.style = style;
        this.legend = legend;
        this.outlines = new OutlineIndex[fills.length];
        this.labelPoints = new Coordinate[fills.length];
        this.labelWidths = new double[fills.length];
        for (int i = 0; i < fills.length; i++) {
            Geometry geometry = areas.areas().get(i).geometry();
            outlines[i] = new OutlineIndex(geometry);
            if (style.labelled() && !geometry.isEmpty()) {
                labelWidths[i] = TextMeasure.width(areas.areas().get(i).name(), MEASURED_SIZE, false) / MEASURED_SIZE;
                double tolerance = Math.sqrt(geometry.getArea()) / 50;
                labelPoints[i] = tolerance > 0
                        ? MaximumInscribedCircle.getCenter(geometry, tolerance).getCoordinate()
                        : geometry.getCentroid().getCoordinate();
            }
        }
    }

    /**
     * Areas as outlines.
     *
     * @param id identity within the scene
     * @param title what is shown
     * @param areas the areas in the scene's coordinate system
     * @param style how outlines look
     * @param fill colour of all areas as 0xAARRGGBB or {@link #TRANSPARENT}
     * @return the layer
     */
    public static AreaMapLayer outlines(String id, String title, AreaLayer areas, Style style, int fill) {
        int[] fills = new int[areas.areas().size()];
        Arrays.fill(fills, fill);
        return new AreaMapLayer(id, title, areas, fills, style, (locale, text) -> title.isEmpty() ? List.of()
                : List.of(new LegendSection("", "",
                        List.of(new LegendEntry(MapSymbol.LINE, style.outline(), title)))));
    }

    /**
     * Areas coloured by a number.
     *
     * @param id identity within the scene
     * @param title what is shown
     * @param unit unit of the numbers, may be empty
     * @param areas the areas in the scene's coordinate system
     * @param values one number per area in its order; not a number for none
     * @param scale classes and colours
     * @param style how outlines look
     * @return the layer
     */
    public static AreaMapLayer choropleth(String id, String title, String unit, AreaLayer areas, double[] values,
            ClassedScale scale, Style style) {
        int[] fills = new int[areas.areas().size()];
        if (values.length != fills.length) {
            throw new IllegalArgumentException(values.length + " values for " + fills.length + " areas");
        }
        boolean missing = false;
        for (int i = 0; i < fills.length; i++) {
            fills[i] = scale.colour(scale.classOf(values[i]));
            missing |= Double.isNaN(values[i]);
        }
        boolean anyMissing = missing;
        return new AreaMapLayer(id, title, areas, fills, style, (locale, text) -> {
            List<LegendEntry> entries = new ArrayList<>();
            for (int i = 0; i < scale.count(); i++) {
                entries.add(new LegendEntry(MapSymbol.FILL, scale.colour(i), text.range(scale, i)));
            }
            if (anyMissing) {
                entries.add(new LegendEntry(MapSymbol.FILL, scale.colour(ClassedScale.NO_VALUE),
                        text.get("noValue")));
            }
            return List.of(new LegendSection(title, unit, entries));
        });
    }

    /**
     * Areas coloured by kind.
     *
     * @param id identity within the scene
     * @param title what is shown
     * @param areas the areas in the scene's coordinate system
     * @param categories one kind per area in its order; the empty text for none
     * @param order the kinds in the order of the legend and the colours; a kind not in it has no colour of its own
     * @param scheme a categorical scheme
     * @param style how outlines look
     * @return the layer
     */
    public static AreaMapLayer categories(String id, String title, AreaLayer areas, List<String> categories,
            List<String> order, ColourScale scheme, Style style) {
        int[] fills = new int[areas.areas().size()];
        if (categories.size() != fills.length) {
            throw new IllegalArgumentException(categories.size() + " kinds for " + fills.length + " areas");
        }
        int[] colours = scheme.colours(order.size());
        boolean missing = false;
        for (int i = 0; i < fills.length; i++) {
            int position = order.indexOf(categories.get(i));
            fills[i] = position < 0 ? scheme.none() : colours[position];
            missing |= position < 0;
        }
        boolean anyMissing = missing;
        return new AreaMapLayer(id, title, areas, fills, style, (locale, text) -> {
            List<LegendEntry> entries = new ArrayList<>();
            for (int i = 0; i < colours.length; i++) {
                entries.add(new LegendEntry(MapSymbol.FILL, colours[i], order.get(i)));
            }
            if (anyMissing) {
                entries.add(new LegendEntry(MapSymbol.FILL, scheme.none(), text.get("noValue")));
            }
            return List.of(new LegendSection(title, "", entries));
        });
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
     * The areas.
     *
     * @return the layer of areas
     */
    public AreaLayer areas() {
        return areas;
    }

    @Override
    public Envelope envelope() {
        return areas.envelope();
    }

    @Override
    public List<LegendSection> legend(Locale locale) {
        return legend.apply(locale, new MapText(locale));
    }

    /** Paints fills and outlines of the visible areas. */
    void paint(ViewTransform view, MapCanvas canvas, double scale, BooleanSupplier cancelled) {
        List<Integer> visible = areas.candidates(view.visible());
        boolean cased = style.casing() != TRANSPARENT && style.width() > 0;
        if (cased) {
            // First all fills and casings, so that no casing covers a neighbour's line.
            for (int i : visible) {
                if (cancelled.getAsBoolean()) {
                    return;
                }
                canvas.shape(outlines[i].path(view), fills[i], style.casing(), (style.width() + CASING) * scale);
            }
        }
        for (int i : visible) {
            if (cancelled.getAsBoolean()) {
                return;
            }
            canvas.shape(outlines[i].path(view), cased ? TRANSPARENT : fills[i],
                    style.width() > 0 ? style.outline() : TRANSPARENT, style.width() * scale);
        }
    }

    /** Writes the names of the visible areas, largest first, where they fit and do not cover another name. */
    void paintLabels(ViewTransform view, MapCanvas canvas, double size) {
        if (!style.labelled()) {
            return;
        }
        List<Integer> visible = new ArrayList<>(areas.candidates(view.visible()));
        visible.sort((a, b) -> Double.compare(outlines[b].envelope().getArea(), outlines[a].envelope().getArea()));
        List<Envelope> taken = new ArrayList<>();
        for (int i : visible) {
            Coordinate point = labelPoints[i];
            String name = areas.areas().get(i).name();
            double width = labelWidths[i] * size;
            if (point == null || width > outlines[i].envelope().getWidth() / view.unitsPerPixel()) {
                continue;
            }
            double x = view.pixelX(point.x);
            double y = view.pixelY(point.y);
            Envelope box = new Envelope(x - width / 2 - 3, x + width / 2 + 3, y - size * 0.7, y + size * 0.7);
            if (box.getMinX() >= 0 && box.getMaxX() <= view.width() && box.getMinY() >= 0
                    && box.getMaxY() <= view.height() && taken.stream().noneMatch(box::intersects)) {
                taken.add(box);
                canvas.text(name, x - width / 2, y + size * 0.35, size, false, LABEL_COLOUR, LABEL_HALO);
            }
        }
    }
}
