// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.sites;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.triangula.core.study.StudySession;
import org.triangula.geo.area.Area;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.area.AreaLocator;
import org.triangula.geo.study.StudyPlaces;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Facilities.Facility;
import org.triangula.reachability.Origins;
import org.triangula.reachability.study.ProtectedSites;
import org.triangula.reachability.study.StudyPoints;

/** Sets of candidates for new sites that a study offers. */
public final class Candidates {

    private Candidates() {
    }

    /**
     * The centres of areas; of an area whose centre lies outside of it a point within.
     *
     * @param type key of the type of the sites
     * @param areas the areas
     * @return a candidate per area
     */
    public static Facilities centres(String type, AreaLayer areas) {
        List<Facility> list = new ArrayList<>();
        for (Area area : areas.in(StudyPlaces.SYSTEM).areas()) {
            Geometry shape = area.geometry();
            Point centre = shape.getCentroid();
            Point at = shape.contains(centre) ? centre : shape.getInteriorPoint();
            list.add(new Facility(area.id(), type, at.getX(), at.getY(), area.name()));
        }
        return new Facilities(list);
    }

    /**
     * The places of facilities of another type. Those that must not be published are none.
     *
     * @param type key of the type of the sites
     * @param session the study
     * @param other key of the type of the facilities
     * @return a candidate per facility
     */
    public static Facilities atFacilities(String type, StudySession session, String other) {
        Facilities all = StudyPoints.facilities(session);
        ProtectedSites hidden = ProtectedSites.of(session);
        List<Facility> list = new ArrayList<>();
        for (int index : all.ofType(other)) {
            Facility one = all.get(index);
            if (!hidden.contains(one.id())) {
                list.add(new Facility(one.id(), type, one.longitude(), one.latitude(), one.name()));
            }
        }
        return new Facilities(list);
    }

    /**
     * The cells of an area where people live, or all where that is not known.
     *
     * @param type key of the type of the sites
     * @param origins the cells
     * @param areas areas of which one is meant
     * @param id identity of the area
     * @return a candidate per cell
     */
    public static Facilities cells(String type, Origins origins, AreaLayer areas, String id) {
        AreaLocator locator = new AreaLocator(areas.in(StudyPlaces.SYSTEM));
        List<Facility> list = new ArrayList<>();
        for (int i = 0; i < origins.size(); i++) {
            int area = locator.indexAt(origins.longitude(i), origins.latitude(i));
            if (area >= 0 && areas.areas().get(area).id().equals(id) && !(origins.population(i) <= 0)) {
                list.add(new Facility(origins.id(i), type, origins.longitude(i), origins.latitude(i), ""));
            }
        }
        return new Facilities(list);
    }
}
