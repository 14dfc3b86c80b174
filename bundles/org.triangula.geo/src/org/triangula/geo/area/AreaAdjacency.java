// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.area;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Which areas of a layer are neighbours: they share a border of some length, not only a corner.
 *
 * <p>Works on layers whose borders fit together point by point, as those of the surveying offices do. Where digitised
 * borders leave slits, give a tolerance.
 */
public final class AreaAdjacency {

    private final Map<String, List<String>> neighbours;

    private AreaAdjacency(Map<String, List<String>> neighbours) {
        this.neighbours = neighbours;
    }

    /**
     * Computes the neighbours.
     *
     * @param layer the areas
     * @param tolerance width of slits to bridge, in units of the layer's system; 0 for borders that fit together
     * @return the neighbourhood
     */
    public static AreaAdjacency of(AreaLayer layer, double tolerance) {
        Map<String, List<String>> result = new LinkedHashMap<>();
        layer.areas().forEach(area -> result.put(area.id(), new ArrayList<>()));
        List<Area> areas = layer.areas();
        for (int i = 0; i < areas.size(); i++) {
            Envelope box = new Envelope(areas.get(i).geometry().getEnvelopeInternal());
            box.expandBy(tolerance);
            Geometry border = areas.get(i).geometry().getBoundary();
            Geometry reach = tolerance > 0 ? border.buffer(tolerance) : border;
            for (int j : layer.candidates(box)) {
                if (j > i && sharesBorder(reach, areas.get(j).geometry().getBoundary(), tolerance)) {
                    result.get(areas.get(i).id()).add(areas.get(j).id());
                    result.get(areas.get(j).id()).add(areas.get(i).id());
                }
            }
        }
        result.replaceAll((id, list) -> list.stream().sorted().toList());
        return new AreaAdjacency(result);
    }

    private static boolean sharesBorder(Geometry reach, Geometry border, double tolerance) {
        // Where two areas touch in a corner only, the buffer still catches a border of up to two tolerances.
        return reach.intersects(border) && reach.intersection(border).getLength() > 4 * tolerance;
    }

    /**
     * The neighbours of an area.
     *
     * @param id the area's id
     * @return the ids of its neighbours in ascending order; empty for an unknown area
     */
    public List<String> neighboursOf(String id) {
        return neighbours.getOrDefault(id, List.of());
    }
}
