// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.triangula.exchange.gis.study.FoundPlaces.FoundArea;
import org.triangula.geo.study.GeometryTexts;
import org.triangula.model.places.Area;

/**
 * Tells which areas of an older vintage go on in a newer one and which a territorial reform has changed or ended. An
 * area goes on under its key as long as its outline is about the same; a new name does not end it.
 */
final class AreaVintages {

    /** Outlines of different scales of the same area share at least so much of what they cover together. */
    private static final double SAME_EXTENT = 0.9;

    private AreaVintages() {
    }

    /** Whether an area of the study may be the found one, or only its predecessor under the same key. */
    static boolean goesOn(FoundArea found, Area area) {
        String own = vintage(area);
        if (found.vintage().isEmpty() || own.isEmpty() || own.equals(found.vintage())) {
            return true;
        }
        Optional<Geometry> before = GeometryTexts.read(area.getGeometry());
        Optional<Geometry> now = GeometryTexts.read(found.outline());
        if (before.isEmpty() || now.isEmpty()) {
            return true;
        }
        double shared = OverlayNGRobust.overlay(before.get(), now.get(), OverlayNG.INTERSECTION).getArea();
        return shared >= SAME_EXTENT * (before.get().getArea() + now.get().getArea() - shared);
    }

    /** The vintage of an area of the study; empty where none is recorded. */
    static String vintage(Area area) {
        return area.getKeyVintage() == null ? "" : area.getKeyVintage();
    }

    /** The newest vintage of the areas of a kind that are in force; empty when there are none. */
    static String newest(Collection<Area> areas, String kind) {
        return areas.stream().filter(area -> area.getValidUntil() == null)
            .filter(area -> PlacesComparison.idOf(area.getKind()).equals(kind)).map(AreaVintages::vintage)
            .max(String::compareTo).orElse("");
    }

    /**
     * The areas in force of an older vintage that a newer file no longer has: of the kinds of the file, in the Länder
     * that it covers.
     */
    static List<Area> ended(Collection<FoundArea> found, Collection<Area> matched, Collection<Area> all) {
        Set<String> covered = new HashSet<>();
        String vintage = "";
        for (FoundArea area : found) {
            if (area.key().length() >= 2 && !area.vintage().isEmpty() && !area.kind().isEmpty()) {
                covered.add(area.kind() + " " + area.key().substring(0, 2));
                vintage = area.vintage();
            }
        }
        List<Area> ended = new ArrayList<>();
        for (Area area : all) {
            String key = area.getOfficialKey() == null ? "" : area.getOfficialKey();
            String own = vintage(area);
            if (area.getValidUntil() == null && key.length() >= 2 && !own.isEmpty() && own.compareTo(vintage) < 0
                    && covered.contains(PlacesComparison.idOf(area.getKind()) + " " + key.substring(0, 2))
                    && !matched.contains(area)) {
                ended.add(area);
            }
        }
        return ended;
    }
}
