// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.locationtech.jts.geom.Polygon;
import org.triangula.core.table.DataTable;
import org.triangula.figure.AreaShapes;
import org.triangula.figure.ColourScales;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureColours;
import org.triangula.figure.Mark;
import org.triangula.figure.Mark.Style;

/** A map of areas, each in the colour of its class. */
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
        Map<District, List<Polygon>> borders = new LinkedHashMap<>();
        districts.forEach(district -> borders.put(district, AreaShapes.polygons(district.geometry())));
        List<Polygon> all = borders.values().stream().flatMap(List::stream).toList();
        if (all.isEmpty()) {
            return frame.build("", tables);
        }
        AreaShapes shapes = AreaShapes.fit(all, ChartFrame.MARGIN, frame.y(), MOST_WIDTH, MOST_HEIGHT);
        borders.forEach((district, polygons) -> {
            int fill = district.legendClass() < 0 ? none : fills[district.legendClass()];
            for (Polygon polygon : polygons) {
                frame.figure().add(new Mark.Polygon(shapes.corners(polygon), new Style(fill, colours.quiet(), 0.8),
                    district.target(), district.description()));
            }
        });
        frame.advance(shapes.height() + 6);
        return frame.build(String.join("; ", districts.stream().map(District::description).toList()), tables);
    }
}
