// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.triangula.geo.area.Area;
import org.triangula.geo.crs.CoordinateTransform;
import org.triangula.geo.map.AreaMapLayer;
import org.triangula.geo.map.MapHit;
import org.triangula.geo.map.MapIdentify;
import org.triangula.geo.map.ViewTransform;
import org.triangula.geo.study.StudyPlaces;

/** Finds what lies at a place of the map. */
final class MapLookup {

    private static final int MOST = 8;
    private static final double NEAR_METRES = 3000;

    private MapLookup() {
    }

    /** Everything at a pixel of the view; areas of all levels, whether they are drawn or not. */
    static MapPlace at(MapContent content, ViewTransform view, double pixelX, double pixelY) {
        double x = view.mapX(pixelX);
        double y = view.mapY(pixelY);
        Coordinate degrees = CoordinateTransform.between(content.scene().systemCode(), StudyPlaces.SYSTEM)
                .transform(x, y);
        List<String> areas = content.places().areasAt(degrees.x, degrees.y).stream().map(Area::id).toList();
        int cell = -1;
        List<String> hit = new ArrayList<>();
        for (MapHit found : MapIdentify.at(content.scene(), view, pixelX, pixelY)) {
            if (found.layer().equals(MapLayerEntry.CELLS)) {
                cell = found.index();
            } else if (found.layer().startsWith(MapLayerEntry.FACILITIES)) {
                hit.add(found.id());
            }
        }
        double reach = Math.min(NEAR_METRES, 40 * view.unitsPerPixel());
        List<String> facilities = content.points().entrySet().stream()
                .filter(entry -> hit.contains(entry.getKey())
                        || entry.getValue().distance(new Coordinate(x, y)) < reach)
                .sorted(Comparator.comparingDouble((Map.Entry<String, Coordinate> entry) ->
                        entry.getValue().distance(new Coordinate(x, y))).thenComparing(Map.Entry::getKey))
                .limit(MOST).map(Map.Entry::getKey).toList();
        List<Double> distances = facilities.stream()
                .map(id -> content.points().get(id).distance(new Coordinate(x, y))).toList();
        return new MapPlace(degrees.x, degrees.y, areas, facilities, distances, cell);
    }

    /** The topmost facility whose sign is at a pixel. */
    static Optional<String> signAt(MapContent content, ViewTransform view, double pixelX, double pixelY) {
        return MapIdentify.at(content.scene(), view, pixelX, pixelY).stream()
                .filter(hit -> hit.layer().startsWith(MapLayerEntry.FACILITIES)).map(MapHit::id).findFirst();
    }

    /** The object a click chooses: the facility under the pointer, else the smallest area that is drawn. */
    static String choice(MapContent content, MapPlace place, ViewTransform view) {
        Coordinate at = CoordinateTransform.between(StudyPlaces.SYSTEM, content.scene().systemCode())
                .transform(place.longitude(), place.latitude());
        Optional<String> sign = signAt(content, view, view.pixelX(at.x), view.pixelY(at.y));
        if (sign.isPresent()) {
            return sign.get();
        }
        for (int i = place.areas().size() - 1; i >= 0; i--) {
            String id = place.areas().get(i);
            boolean drawn = content.scene().layers().stream().anyMatch(layer -> layer instanceof AreaMapLayer areas
                    && layer.id().startsWith(MapLayerEntry.AREAS) && areas.areas().byId(id).isPresent());
            if (drawn) {
                return id;
            }
        }
        return "";
    }
}
