// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.triangula.core.table.DataTable;
import org.triangula.figure.ColourScales;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureColours;
import org.triangula.figure.Mark;
import org.triangula.figure.Mark.Point;
import org.triangula.figure.Mark.Style;

/**
 * A map of areas, each in the colour of its class. Longitudes are shortened by the cosine of the middle latitude
 * (equirectangular projection), which keeps shapes of a country or smaller.
 */
public final class DistrictMapChart {

    private static final double MOST_HEIGHT = 430;
    private static final double MOST_WIDTH = ChartFrame.WIDTH - 2 * ChartFrame.MARGIN;

    private DistrictMapChart() {
    }

    /**
     * An area of the map.
     *
     * @param geometry polygon or multipolygon as well-known text, longitude first
     * @param legendClass number of its class, from 0; negative when nothing is known of it
     * @param target what a click opens
     * @param description its name and what is known of it
     */
    public record District(String geometry, int legendClass, String target, String description) {
    }

    /**
     * Draws the map.
     *
     * @param words what is written around
     * @param districts the areas; those without a geometry that can be read are left out
     * @param classes names of the classes
     * @param ordered true when the classes are steps
     * @param unknown name of areas without a class
     * @param colours ground and ink
     * @param tables the numbers behind the map
     * @return the figure
     */
    public static Figure of(ChartWords words, List<District> districts, List<String> classes, boolean ordered,
        String unknown, FigureColours colours, List<DataTable> tables) {
        ChartFrame frame = new ChartFrame(words, colours);
        int[] fills = ordered ? ColourScales.standard().byId(ColourScales.VIRIDIS).colours(Math.max(1, classes.size()))
            : ChartFrame.fills(Math.max(1, classes.size()), false);
        int none = colours.line();
        List<String> names = new ArrayList<>(classes);
        int[] keys = new int[classes.size() + 1];
        System.arraycopy(fills, 0, keys, 0, classes.size());
        keys[classes.size()] = none;
        names.add(unknown);
        frame.legend(names, keys);
        Map<District, List<Polygon>> shapes = new LinkedHashMap<>();
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (District district : districts) {
            List<Polygon> polygons = polygons(district.geometry());
            shapes.put(district, polygons);
            polygons.forEach(polygon -> {
                box[0] = Math.min(box[0], polygon.getEnvelopeInternal().getMinX());
                box[1] = Math.min(box[1], polygon.getEnvelopeInternal().getMinY());
                box[2] = Math.max(box[2], polygon.getEnvelopeInternal().getMaxX());
                box[3] = Math.max(box[3], polygon.getEnvelopeInternal().getMaxY());
            });
        }
        if (box[0] > box[2]) {
            return frame.build("", tables);
        }
        double shorten = Math.cos(Math.toRadians((box[1] + box[3]) / 2));
        double width = Math.max(1e-6, (box[2] - box[0]) * shorten);
        double height = Math.max(1e-6, box[3] - box[1]);
        double scale = Math.min(MOST_WIDTH / width, MOST_HEIGHT / height);
        double left = ChartFrame.MARGIN + (MOST_WIDTH - width * scale) / 2;
        double top = frame.y();
        shapes.forEach((district, polygons) -> {
            int fill = district.legendClass() < 0 ? none : fills[district.legendClass()];
            for (Polygon polygon : polygons) {
                List<Point> points = new ArrayList<>();
                for (Coordinate corner : polygon.getExteriorRing().getCoordinates()) {
                    points.add(new Point(left + (corner.x - box[0]) * shorten * scale,
                        top + (box[3] - corner.y) * scale));
                }
                frame.figure().add(new Mark.Polygon(points, new Style(fill, colours.quiet(), 0.8), district.target(),
                    district.description()));
            }
        });
        frame.advance(height * scale + 6);
        return frame.build(String.join("; ", districts.stream().map(District::description).toList()), tables);
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
