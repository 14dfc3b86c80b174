// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.triangula.core.study.StudySession;
import org.triangula.geo.area.Area;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.catchment.AreaParts;
import org.triangula.geo.catchment.CatchmentMatrix;
import org.triangula.geo.study.GeometryTexts;
import org.triangula.geo.study.StudyPlaces;
import org.triangula.geo.study.TermKey;
import org.triangula.model.Study;
import org.triangula.model.places.Facility;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.catchment.Catchments;

/**
 * The catchments of a study: the municipalities that a facility serves by its catchment or, where it has none, those of
 * the area whose administration is responsible. An outline that follows no areas serves the municipalities that have
 * their middle in it. A facility with neither may be used by everybody. Asked are the types that have catchments
 * ({@link CatchmentMatrix#types}): the administration that is responsible for a school says nothing about its pupils.
 */
public final class StudyCatchments {

    /** Key of the parameter of a scenario that names the file of times to the responsible offices. */
    public static final String PROPERTY = "catchments";

    private StudyCatchments() {
    }

    /**
     * Collects them. Reads outlines; call it off the user interface thread.
     *
     * @param session    the study
     * @param origins    where people live
     * @param facilities facilities whose ids are those of the study, such as {@link StudyPoints#facilities} or what a
     *                   scenario makes of them; others are open to everybody
     * @return the catchments; without types when the study has no catchments, or no areas with outlines
     */
    public static Catchments of(StudySession session, Origins origins, Facilities facilities) {
        synchronized (session) {
            return of(session.study(), origins, facilities);
        }
    }

    private static Catchments of(Study study, Origins origins, Facilities facilities) {
        StudyPlaces places = StudyPlaces.of(study);
        AreaParts parts = new AreaParts(study);
        Set<String> small = parts.municipalities().stream().map(org.triangula.model.places.Area::getId)
                .collect(Collectors.toSet());
        List<Area> outlines = new ArrayList<>();
        for (StudyPlaces.Kind kind : places.kinds()) {
            for (Area area : kind.areas().areas()) {
                if (small.isEmpty() ? kind.key().equals("district") : small.contains(area.id())) {
                    outlines.add(area);
                }
            }
        }
        AreaLayer layer = new AreaLayer("catchments", StudyPlaces.SYSTEM, outlines);
        Map<String, Facility> known = new LinkedHashMap<>();
        study.getPlaces().getFacilities().forEach(facility -> known.put(facility.getId(), facility));
        Set<String> types = CatchmentMatrix.types(study).stream().map(TermKey::of).collect(Collectors.toSet());
        Map<Integer, Set<String>> served = new LinkedHashMap<>();
        Set<Integer> everybody = new HashSet<>();
        for (int i = 0; i < facilities.size(); i++) {
            Facility facility = known.get(facilities.get(i).id());
            if (!types.contains(facilities.get(i).type())) {
                continue;
            }
            if (facility == null || facility.getCatchment() == null && facility.getResponsibleArea() == null) {
                everybody.add(i);
            } else {
                served.put(i, served(facility, parts, small.isEmpty(), layer));
            }
        }
        return Catchments.of(origins, facilities, layer, served, everybody);
    }

    private static Set<String> served(Facility facility, AreaParts parts, boolean whole, AreaLayer layer) {
        if (facility.getCatchment() != null && facility.getCatchment().getAreas().isEmpty()
                && facility.getCatchment().getGeometry() != null) {
            Optional<Geometry> outline = GeometryTexts.read(facility.getCatchment().getGeometry());
            return layer.areas().stream().filter(area -> outline.isPresent() && !area.geometry().isEmpty()
                    && outline.get().covers(area.geometry().getInteriorPoint())).map(Area::id)
                    .collect(Collectors.toSet());
        }
        List<org.triangula.model.places.Area> areas = facility.getCatchment() != null
                ? facility.getCatchment().getAreas() : List.of(facility.getResponsibleArea());
        Stream<org.triangula.model.places.Area> small = whole ? areas.stream() : parts.within(areas).stream();
        return small.map(org.triangula.model.places.Area::getId).collect(Collectors.toSet());
    }
}
