// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.triangula.geo.area.Area;
import org.triangula.geo.map.AreaMapLayer;
import org.triangula.geo.map.MapLayer;
import org.triangula.geo.map.PointMapLayer;

/** Finds what a person selects on the map: what is drawn, nothing else. */
final class MapSelection {

    private final MapControl control;

    MapSelection(MapControl control) {
        this.control = control;
    }

    /** What a click selects: a facility or the smallest area that is drawn; at most one. */
    List<String> at(double x, double y) {
        return control.content().map(content -> {
            MapPlace place = MapLookup.at(content, control.view(), x, y);
            String id = MapLookup.choice(content, place, control.view());
            return id.isEmpty() ? List.<String>of() : List.of(id);
        }).orElse(List.of());
    }

    /** The facilities whose signs lie in a box of the map; where there is none, the areas whose middles do. */
    List<String> within(Envelope box) {
        return control.content().map(content -> {
            List<String> facilities = new ArrayList<>();
            for (MapLayer layer : content.scene().layers()) {
                if (layer instanceof PointMapLayer points && layer.id().startsWith(MapLayerEntry.FACILITIES)) {
                    points.within(box, facilities);
                }
            }
            return facilities.isEmpty() ? areas(content, box) : facilities;
        }).orElse(List.of());
    }

    private static List<String> areas(MapContent content, Envelope box) {
        List<String> found = List.of();
        double smallest = Double.POSITIVE_INFINITY;
        for (MapLayer layer : content.scene().layers()) {
            if (layer instanceof AreaMapLayer areas && layer.id().startsWith(MapLayerEntry.AREAS)) {
                List<Area> all = areas.areas().areas();
                double mean = all.stream().mapToDouble(area -> area.geometry().getEnvelopeInternal().getArea())
                        .average().orElse(0);
                List<String> inside = all.stream().filter(area -> {
                    Coordinate middle = area.geometry().getEnvelopeInternal().centre();
                    return middle != null && box.contains(middle);
                }).map(Area::id).toList();
                if (!inside.isEmpty() && mean < smallest) {
                    smallest = mean;
                    found = inside;
                }
            }
        }
        return found;
    }
}
