// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.selection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.locationtech.jts.geom.Polygon;
import org.triangula.core.table.DataTable;
import org.triangula.figure.AreaShapes;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureBuilder;
import org.triangula.figure.FigureColours;
import org.triangula.figure.Mark;
import org.triangula.figure.Mark.Anchor;
import org.triangula.figure.Mark.Style;
import org.triangula.figure.TextMeasure;

/** A map of cases that are areas, each in the colour of its class, with a legend. */
public final class CaseMap {

    private static final double WIDTH = 600;
    private static final double MOST_HEIGHT = 400;
    private static final double MARGIN = 16;

    private CaseMap() {
    }

    /**
     * An area.
     *
     * @param border its polygons in degrees, at least one
     * @param colour 0xAARRGGBB
     * @param legend what the colour means
     * @param target identity that a click gives
     * @param description its name and what is known of it
     */
    public record Place(List<Polygon> border, int colour, String legend, String target, String description) {
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
     * @param places the areas
     * @param colours ground and ink
     * @param tables the numbers behind the map
     * @return the figure
     */
    public static Figure of(String title, String footer, List<Place> places, FigureColours colours,
        List<DataTable> tables) {
        FigureBuilder figure = new FigureBuilder(title, colours);
        figure.text(title, MARGIN, 28, Anchor.START, 0, 15, true, colours.ink());
        double y = legend(figure, places, colours);
        List<Polygon> all = places.stream().flatMap(place -> place.border().stream()).toList();
        AreaShapes shapes = AreaShapes.fit(all, MARGIN, y, WIDTH - 2 * MARGIN, MOST_HEIGHT);
        // an area that holds others would hide them: it is drawn as a border around them
        Map<Boolean, List<Place>> order = places.stream().collect(Collectors.partitioningBy(one -> holdsOthers(one,
            places)));
        order.get(false).forEach(place -> draw(figure, place, new Style(place.colour(), colours.quiet(), 0.8), shapes));
        order.get(true).forEach(place -> draw(figure, place, Style.drawn(place.colour(), 3.5), shapes));
        double bottom = y + shapes.height() + 24;
        figure.noMeaning().text(footer, MARGIN, bottom, Anchor.START, 0, 11, false, colours.quiet());
        tables.forEach(figure::data);
        return figure.build(WIDTH, bottom + 14,
            String.join("; ", places.stream().map(Place::description).toList()));
    }

    private static void draw(FigureBuilder figure, Place place, Style style, AreaShapes shapes) {
        place.border().forEach(one -> figure.add(new Mark.Polygon(shapes.corners(one), style, place.target(),
            place.description())));
    }

    private static boolean holdsOthers(Place place, List<Place> places) {
        return place.border().stream().anyMatch(one -> places.stream()
            .filter(other -> other != place).flatMap(other -> other.border().stream())
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
}
