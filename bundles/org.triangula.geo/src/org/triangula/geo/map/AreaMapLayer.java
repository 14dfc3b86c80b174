// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.locationtech.jts.geom.Envelope;
import org.triangula.figure.ColourScale;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.label.LabelAnchors;
import org.triangula.geo.label.LabelRequest;

/** Areas with outlines, filled or not, with or without their names. Immutable. */
public final class AreaMapLayer implements MapLayer {

    /** The colour of an area that is not filled. */
    public static final int TRANSPARENT = 0;

    private static final double CASING = 2.2;
    /** A name may be so many times as wide as the largest circle within its area. */
    private static final double WIDEST = 1.7;
    private static final double LINE_HEIGHT = 1.22;
    private static final double SIDE = 3;

    private final String id;
    private final String title;
    private final AreaLayer areas;
    private final int[] fills;
    private final Style style;
    private final BiFunction<Locale, MapText, List<LegendSection>> legend;
    private final AreaShapes shapes;
    private final List<?> values;
    private final List<String> names;
    private final LabelStyle labels;

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

    private AreaMapLayer(String id, String title, AreaShapes shapes, int[] fills, Style style,
            BiFunction<Locale, MapText, List<LegendSection>> legend, List<?> values, List<String> names,
            LabelStyle labels) {
        this.id = id;
        this.title = title;
        this.areas = shapes.areas();
        this.shapes = shapes;
        this.fills = fills;
        this.style = style;
        this.legend = legend;
        this.values = values;
        this.names = names;
        this.labels = labels;
    }

    private AreaMapLayer(String id, String title, AreaShapes shapes, int[] fills, Style style,
            BiFunction<Locale, MapText, List<LegendSection>> legend, List<?> values) {
        this(id, title, shapes, fills, style, legend, values, List.of(), LabelStyle.NORMAL);
    }

    /**
     * The same areas with names in another style.
     *
     * @param texts one text per area in its order, the empty text for none; an empty list for the areas' own names
     * @param look how they look
     * @return the layer; names are written where its style says that it has some
     */
    public AreaMapLayer named(List<String> texts, LabelStyle look) {
        if (!texts.isEmpty() && texts.size() != fills.length) {
            throw new IllegalArgumentException(texts.size() + " names for " + fills.length + " areas");
        }
        return new AreaMapLayer(id, title, shapes, fills, style, legend, values, List.copyOf(texts), look);
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
        return outlines(id, title, new AreaShapes(areas), style, fill);
    }

    /**
     * Areas as outlines, prepared before.
     *
     * @param id identity within the scene
     * @param title what is shown; empty for areas that are not explained in the legend
     * @param shapes the areas in the scene's coordinate system
     * @param style how outlines look
     * @param fill colour of all areas as 0xAARRGGBB or {@link #TRANSPARENT}
     * @return the layer
     */
    public static AreaMapLayer outlines(String id, String title, AreaShapes shapes, Style style, int fill) {
        int[] fills = new int[shapes.areas().areas().size()];
        Arrays.fill(fills, fill);
        return new AreaMapLayer(id, title, shapes, fills, style, (locale, text) -> title.isEmpty() ? List.of()
                : List.of(new LegendSection("", "",
                        List.of(new LegendEntry(MapSymbol.LINE, style.outline(), title)))), List.of());
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
        return choropleth(id, title, unit, new AreaShapes(areas), values, scale, style);
    }

    /**
     * Areas coloured by a number, prepared before.
     *
     * @param id identity within the scene
     * @param title what is shown
     * @param unit unit of the numbers, may be empty
     * @param shapes the areas in the scene's coordinate system
     * @param values one number per area in its order; not a number for none
     * @param scale classes and colours
     * @param style how outlines look
     * @return the layer
     */
    public static AreaMapLayer choropleth(String id, String title, String unit, AreaShapes shapes, double[] values,
            ClassedScale scale, Style style) {
        int[] fills = new int[shapes.areas().areas().size()];
        if (values.length != fills.length) {
            throw new IllegalArgumentException(values.length + " values for " + fills.length + " areas");
        }
        boolean missing = false;
        for (int i = 0; i < fills.length; i++) {
            fills[i] = scale.colour(scale.classOf(values[i]));
            missing |= Double.isNaN(values[i]);
        }
        boolean anyMissing = missing;
        return new AreaMapLayer(id, title, shapes, fills, style, (locale, text) -> {
            List<LegendEntry> entries = new ArrayList<>();
            for (int i = 0; i < scale.count(); i++) {
                entries.add(new LegendEntry(MapSymbol.FILL, scale.colour(i), text.range(scale, i)));
            }
            if (anyMissing) {
                entries.add(new LegendEntry(MapSymbol.FILL, scale.colour(ClassedScale.NO_VALUE),
                        text.get("noValue")));
            }
            return List.of(new LegendSection(title, unit, entries));
        }, Arrays.stream(values).boxed().toList());
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
        return categories(id, title, new AreaShapes(areas), categories, order, scheme, style);
    }

    /**
     * Areas coloured by kind, prepared before.
     *
     * @param id identity within the scene
     * @param title what is shown
     * @param shapes the areas in the scene's coordinate system
     * @param categories one kind per area in its order; the empty text for none
     * @param order the kinds in the order of the legend and the colours; a kind not in it has no colour of its own
     * @param scheme a categorical scheme
     * @param style how outlines look
     * @return the layer
     */
    public static AreaMapLayer categories(String id, String title, AreaShapes shapes, List<String> categories,
            List<String> order, ColourScale scheme, Style style) {
        int[] fills = new int[shapes.areas().areas().size()];
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
        return new AreaMapLayer(id, title, shapes, fills, style, (locale, text) -> {
            List<LegendEntry> entries = new ArrayList<>();
            for (int i = 0; i < colours.length; i++) {
                entries.add(new LegendEntry(MapSymbol.FILL, colours[i], order.get(i)));
            }
            if (anyMissing) {
                entries.add(new LegendEntry(MapSymbol.FILL, scheme.none(), text.get("noValue")));
            }
            return List.of(new LegendSection(title, "", entries));
        }, List.copyOf(categories));
    }

    /**
     * What the colour of an area stands for.
     *
     * @param area position of the area in its layer
     * @return a number or a text; empty where there is none
     */
    public Optional<Object> value(int area) {
        Object value = values.isEmpty() ? null : values.get(area);
        return value == null || value.equals(Double.NaN) || value.equals("") ? Optional.empty() : Optional.of(value);
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
        // one path for all outlines is many times as fast, and a border of two areas is as dark as any other
        Path2D.Double borders = new Path2D.Double();
        for (int i : visible) {
            if (cancelled.getAsBoolean()) {
                return;
            }
            Path2D outline = shapes.outline(i).path(view);
            if (fills[i] >>> 24 != 0) {
                canvas.shape(outline, fills[i], TRANSPARENT, 0);
            }
            if (style.width() > 0) {
                borders.append(outline, false);
            }
        }
        if (style.width() > 0 && !visible.isEmpty()) {
            if (style.casing() != TRANSPARENT) {
                canvas.shape(borders, TRANSPARENT, style.casing(), (style.width() + CASING) * scale);
            }
            canvas.shape(borders, TRANSPARENT, style.outline(), style.width() * scale);
        }
    }

    /** The names of the visible areas with the places where they may be written, larger areas first. */
    List<MapLabel> labels(ViewTransform view, MapCanvas canvas, double scale, double opacity) {
        if (!style.labelled()) {
            return List.of();
        }
        List<MapLabel> result = new ArrayList<>();
        double size = labels.size() * scale;
        for (int i : areas.candidates(view.visible())) {
            String name = names.isEmpty() ? areas.areas().get(i).name() : names.get(i);
            if (name.isBlank() || shapes.outline(i).envelope().getWidth() / view.unitsPerPixel() < size) {
                continue;
            }
            double plain = names.isEmpty() ? shapes.nameWidth(i) * size : canvas.textWidth(name, size, false);
            AreaShapes.Pole pole = shapes.pole(i);
            if (pole != null) {
                label(i, name, plain, pole, view, canvas, size, opacity).ifPresent(result::add);
            }
        }
        return result;
    }

    private Optional<MapLabel> label(int area, String name, double plain, AreaShapes.Pole pole, ViewTransform view,
            MapCanvas canvas, double size, double opacity) {
        Envelope box = shapes.outline(area).envelope();
        double radius = pole.radius() / view.unitsPerPixel();
        double room = Math.min(box.getWidth() / view.unitsPerPixel(), 2 * radius * WIDEST);
        if (plain > 2.2 * room) {
            return Optional.empty();
        }
        List<String> lines = List.of(name);
        double width = canvas.textWidth(name, size, labels.bold());
        if (width > room) {
            lines = TextLines.halves(name);
            width = lines.stream().mapToDouble(line -> canvas.textWidth(line, size, labels.bold())).max().orElse(0);
        }
        double height = lines.size() * size * LINE_HEIGHT;
        if (width > room || height > 2 * radius * WIDEST) {
            return Optional.empty();
        }
        double priority = labels.rank() * 1e9 + Math.min(1e9 - 1, box.getArea() / (view.unitsPerPixel()
                * view.unitsPerPixel()));
        return Optional.of(new MapLabel(new LabelRequest(id + ' ' + areas.areas().get(area).id(), priority,
                LabelAnchors.within(view.pixelX(pole.point().x), view.pixelY(pole.point().y), radius,
                        width + 2 * SIDE, height)), lines, labels, size, opacity));
    }
}
