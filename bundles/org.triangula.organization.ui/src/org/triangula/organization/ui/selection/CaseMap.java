// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.selection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.triangula.core.table.DataTable;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureBuilder;
import org.triangula.figure.FigureColours;
import org.triangula.figure.Mark;
import org.triangula.figure.Mark.Anchor;
import org.triangula.figure.Mark.Point;
import org.triangula.figure.Mark.Style;
import org.triangula.figure.TextMeasure;

/**
 * A map of cases that are areas, each in the colour of its class, with a legend. Longitudes are shortened by the cosine
 * of the middle latitude (equirectangular projection), which keeps the shapes of a country or smaller.
 */
public final class CaseMap {

    private static final double WIDTH = 600;
    private static final double MOST_HEIGHT = 400;
    private static final double MARGIN = 16;

    private CaseMap() {
    }

    /**
     * An area.
     *
     * @param geometry polygon or multipolygon as well-known text, longitude first
     * @param colour 0xAARRGGBB
     * @param legend what the colour means
     * @param target identity that a click gives
     * @param description its name and what is known of it
     */
    public record Place(String geometry, int colour, String legend, String target, String description) {
    }

    /**
     * A colour for what is of less interest: mixed with the ground, so that the rest stands out.
     *
     * @param colour 0xAARRGGBB
     * @param colours ground and ink
     * @return the faded colour
     */
    public static int faded(int colour, FigureColours colours) {
        int mixed = 0xFF000000;
        for (int shift = 0; shift <= 16; shift += 8) {
            int part = (int) Math.round(0.32 * (colour >> shift & 0xFF) + 0.68 * (colours.ground() >> shift & 0xFF));
            mixed |= part << shift;
        }
        return mixed;
    }

    /**
     * Draws the map.
     *
     * @param title what it shows
     * @param footer base, source and date
     * @param places the areas; those without a border that can be read are left out
     * @param colours ground and ink
     * @param tables the numbers behind the map
     * @return the figure
     */
    public static Figure of(String title, String footer, List<Place> places, FigureColours colours,
        List<DataTable> tables) {
        FigureBuilder figure = new FigureBuilder(title, colours);
        figure.text(title, MARGIN, 28, Anchor.START, 0, 15, true, colours.ink());
        double y = legend(figure, places, colours);
        Map<Place, List<Polygon>> shapes = new LinkedHashMap<>();
        double[] box = { Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE };
        for (Place place : places) {
            List<Polygon> polygons = polygons(place.geometry());
            shapes.put(place, polygons);
            polygons.forEach(one -> {
                box[0] = Math.min(box[0], one.getEnvelopeInternal().getMinX());
                box[1] = Math.min(box[1], one.getEnvelopeInternal().getMinY());
                box[2] = Math.max(box[2], one.getEnvelopeInternal().getMaxX());
                box[3] = Math.max(box[3], one.getEnvelopeInternal().getMaxY());
            });
        }
        double shorten = Math.cos(Math.toRadians((box[1] + box[3]) / 2));
        double width = Math.max(1e-6, (box[2] - box[0]) * shorten);
        double height = Math.max(1e-6, box[3] - box[1]);
        double scale = Math.min((WIDTH - 2 * MARGIN) / width, MOST_HEIGHT / height);
        double left = (WIDTH - width * scale) / 2;
        // an area that holds others would hide them: it is drawn as a border around them
        Map<Boolean, List<Place>> order = places.stream().collect(Collectors.partitioningBy(one -> holdsOthers(one,
            shapes)));
        for (Place place : Stream.concat(order.get(false).stream(), order.get(true).stream()).toList()) {
            Style style = order.get(true).contains(place) ? Style.drawn(place.colour(), 3.5)
                : new Style(place.colour(), colours.quiet(), 0.8);
            for (Polygon polygon : shapes.get(place)) {
                List<Point> points = new ArrayList<>();
                for (Coordinate corner : polygon.getExteriorRing().getCoordinates()) {
                    points.add(new Point(left + (corner.x - box[0]) * shorten * scale,
                        y + (box[3] - corner.y) * scale));
                }
                figure.add(new Mark.Polygon(points, style, place.target(), place.description()));
            }
        }
        double bottom = y + (box[0] > box[2] ? 0 : height * scale) + 24;
        figure.noMeaning().text(footer, MARGIN, bottom, Anchor.START, 0, 11, false, colours.quiet());
        tables.forEach(figure::data);
        return figure.build(WIDTH, bottom + 14,
            String.join("; ", places.stream().map(Place::description).toList()));
    }

    private static boolean holdsOthers(Place place, Map<Place, List<Polygon>> shapes) {
        return shapes.get(place).stream().anyMatch(one -> shapes.entrySet().stream()
            .filter(other -> other.getKey() != place).flatMap(other -> other.getValue().stream())
            .filter(other -> other.getEnvelopeInternal().getArea() < one.getEnvelopeInternal().getArea()
                && one.getEnvelopeInternal().contains(other.getEnvelopeInternal().centre()))
            .anyMatch(other -> one.contains(other.getInteriorPoint())));
    }

    private static double legend(FigureBuilder figure, List<Place> places, FigureColours colours) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Integer> fills = new LinkedHashMap<>();
        for (Place place : places) {
            counts.merge(place.legend(), 1, Integer::sum);
            fills.put(place.legend(), place.colour());
        }
        double x = MARGIN;
        double y = 52;
        for (Map.Entry<String, Integer> one : counts.entrySet()) {
            String text = one.getKey() + " (" + one.getValue() + ")";
            double needed = 26 + TextMeasure.width(text, 12, false);
            if (x > MARGIN && x + needed > WIDTH - MARGIN) {
                x = MARGIN;
                y += 20;
            }
            figure.rectangle(x, y - 10, 12, 12, new Style(fills.get(one.getKey()), colours.quiet(), 0.5));
            figure.text(text, x + 18, y, Anchor.START, 12);
            x += needed + 12;
        }
        return y + 16;
    }

    /**
     * Whether a border can be drawn.
     *
     * @param text well-known text; may be {@code null}
     * @return true if it is a polygon or multipolygon
     */
    public static boolean isDrawable(String text) {
        return !polygons(text).isEmpty();
    }

    private static List<Polygon> polygons(String text) {
        List<Polygon> polygons = new ArrayList<>();
        if (text == null || text.isBlank()) {
            return polygons;
        }
        try {
            Geometry geometry = new WKTReader().read(text);
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                if (geometry.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                    polygons.add(polygon);
                }
            }
        } catch (ParseException | IllegalArgumentException e) {
            // an area without a border that can be read is none that can be drawn
            polygons.clear();
        }
        return polygons;
    }
}
