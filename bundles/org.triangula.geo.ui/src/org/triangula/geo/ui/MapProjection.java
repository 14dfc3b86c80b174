// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.triangula.geo.area.Area;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.crs.CoordinateTransform;
import org.triangula.geo.map.AreaShapes;
import org.triangula.geo.study.StudyPlaces;

/** The places of a study in the system of its map, and what painting them needs. Used by one job at a time. */
final class MapProjection {

    private final StudyPlaces places;
    private final Map<String, String> vintages;
    private final String system;
    private final List<AreaGroup> groups = new ArrayList<>();
    private final Map<String, double[]> points = new HashMap<>();
    private final Map<String, AreaShapes> shapes = new HashMap<>();
    private final Map<String, AreaShapes> filtered = new HashMap<>();

    MapProjection(StudyPlaces places, Map<String, String> vintages) {
        this.places = places;
        this.vintages = Map.copyOf(vintages);
        var box = places.envelope();
        system = !box.isNull() && box.centre().x >= 12 ? "EPSG:25833" : "EPSG:25832";
        places.kinds().forEach(kind -> addGroups(kind, true));
        places.otherTimes().forEach(kind -> addGroups(kind, false));
        CoordinateTransform transform = CoordinateTransform.between(StudyPlaces.SYSTEM, system);
        places.types().forEach(type -> {
            double[] xy = type.lonLat().clone();
            transform.transform(xy);
            points.put(type.key(), xy);
        });
    }

    /** Areas of a kind whose keys are of several vintages lie upon each other; each vintage is a layer of its own. */
    private void addGroups(StudyPlaces.Kind kind, boolean inForce) {
        Map<String, List<Area>> byVintage = new TreeMap<>();
        for (Area area : kind.areas().areas()) {
            byVintage.computeIfAbsent(vintages.getOrDefault(area.id(), ""), first -> new ArrayList<>()).add(area);
        }
        byVintage.forEach((vintage, areas) -> {
            boolean only = byVintage.size() == 1;
            AreaLayer layer = only ? kind.areas() : new AreaLayer(kind.key(), StudyPlaces.SYSTEM, areas);
            String time = only && inForce ? "" : vintage;
            groups.add(new AreaGroup(MapLayerEntry.AREAS + kind.key() + (only && inForce ? "" : "@" + vintage)
                    + (inForce ? "" : "-"), kind.key(), time, inForce, layer, layer.in(system)));
        });
    }

    boolean isOf(StudyPlaces current, Map<String, String> currentVintages) {
        return places == current && vintages.equals(currentVintages);
    }

    String system() {
        return system;
    }

    List<AreaGroup> groups() {
        return groups;
    }

    double[] points(String type) {
        return points.get(type);
    }

    /** The shapes of all areas of a group. */
    AreaShapes shapes(AreaGroup group) {
        return shapes.computeIfAbsent(group.id(), unknown -> new AreaShapes(group.projected()));
    }

    /** The shapes of some areas of a group; computed again only when the areas are others. */
    AreaShapes shapes(AreaGroup group, List<Area> some) {
        if (some.size() == group.projected().areas().size()) {
            return shapes(group);
        }
        AreaShapes known = filtered.get(group.id());
        if (known == null || !known.areas().areas().equals(some)) {
            known = new AreaShapes(new AreaLayer(group.kind(), system, some));
            filtered.put(group.id(), known);
        }
        return known;
    }

    Map<String, Coordinate> places() {
        Map<String, Coordinate> found = new HashMap<>();
        for (StudyPlaces.Type type : places.types()) {
            double[] xy = points.get(type.key());
            for (int i = 0; i < type.ids().size(); i++) {
                found.put(type.ids().get(i), new Coordinate(xy[2 * i], xy[2 * i + 1]));
            }
        }
        return found;
    }

    Map<String, Geometry> outlines() {
        Map<String, Geometry> outlines = new LinkedHashMap<>();
        groups.forEach(group -> group.projected().areas().forEach(area -> outlines.put(area.id(), area.geometry())));
        return outlines;
    }
}
