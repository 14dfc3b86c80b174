// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.study.StudySession;
import org.triangula.geo.area.Responsibility;
import org.triangula.geo.area.Responsibility.Relation;
import org.triangula.model.Study;
import org.triangula.model.places.Area;
import org.triangula.model.places.AreaMembership;
import org.triangula.model.places.Facility;

/**
 * In which areas facilities lie, and how that relates to the areas that are responsible for them: the office of a
 * district often stands in the city that the district surrounds, and that is no error.
 *
 * @param entries one entry per facility with coordinates, in the study's order
 */
public record LocationReport(List<Entry> entries) {

    /** Copies the list. */
    public LocationReport {
        entries = List.copyOf(entries);
    }

    /**
     * One facility.
     *
     * @param facility identity of the facility
     * @param areas identities of the areas it lies in, the largest first
     * @param recorded identity of the area that the study records as its location; empty when it records none
     * @param responsible identity of the area that is responsible; empty when nothing is stated
     * @param relation how location and responsibility relate
     */
    public record Entry(String facility, List<String> areas, String recorded, String responsible, Relation relation) {
        /** Copies the list. */
        public Entry {
            areas = List.copyOf(areas);
        }

        /**
         * Whether the recorded location contradicts the coordinates.
         *
         * @return true if an area is recorded in which the coordinates do not lie
         */
        public boolean contradictsRecord() {
            return !recorded.isEmpty() && !areas.isEmpty() && !areas.contains(recorded);
        }
    }

    /**
     * Compares locations and responsibilities.
     *
     * @param study the study
     * @param places its places
     * @return the report
     */
    public static LocationReport of(Study study, StudyPlaces places) {
        List<Entry> entries = new ArrayList<>();
        for (Facility facility : study.getPlaces().getFacilities()) {
            if (facility.getLongitude() != null && facility.getLatitude() != null) {
                List<String> areas = places.areasAt(facility.getLongitude(), facility.getLatitude()).stream()
                        .map(org.triangula.geo.area.Area::id).toList();
                String responsible = id(facility.getResponsibleArea());
                entries.add(new Entry(facility.getId(), areas, id(facility.getLocatedIn()), responsible,
                        relation(areas, facility.getResponsibleArea(), places)));
            }
        }
        return new LocationReport(entries);
    }

    private static Relation relation(List<String> areas, Area responsible, StudyPlaces places) {
        if (responsible == null || areas.isEmpty() || areas.contains(responsible.getId())) {
            return new Responsibility("", areas.isEmpty() ? "" : areas.getLast(), responsible == null ? List.of()
                    : List.of(areas.isEmpty() ? responsible.getId() : areas.getLast())).relation();
        }
        boolean drawn = Stream.concat(places.kinds().stream(), places.otherTimes().stream())
            .anyMatch(kind -> kind.areas().byId(responsible.getId()).isPresent());
        // an area without outline may be inside one that has one: then only the larger one can be compared
        return drawn || !isPartOf(responsible, new HashSet<>(areas), new HashSet<>()) ? Relation.ELSEWHERE
                : Relation.INSIDE;
    }

    private static boolean isPartOf(Area area, Set<String> wholes, Set<Area> seen) {
        if (!seen.add(area)) {
            return false;
        }
        for (AreaMembership membership : area.getMemberships()) {
            Area whole = membership.getWhole();
            if (whole != null && (wholes.contains(whole.getId()) || isPartOf(whole, wholes, seen))) {
                return true;
            }
        }
        return false;
    }

    private static String id(Area area) {
        return area == null ? "" : area.getId();
    }

    /**
     * The facilities that stand outside the area that is responsible for them.
     *
     * @return their entries
     */
    public List<Entry> elsewhere() {
        return entries.stream().filter(entry -> entry.relation() == Relation.ELSEWHERE).toList();
    }

    /**
     * Records where facilities lie that have no location yet: the smallest area around them. What is recorded already
     * stays as it is.
     *
     * @param label label of the operation in the language of the user
     * @return the operation
     */
    public StudyOperation recordLocations(String label) {
        return StudyOperation.of(label, edit -> {
            for (Entry entry : entries) {
                Optional<Facility> facility = edit.index().find(Facility.class, entry.facility());
                if (facility.isPresent() && facility.get().getLocatedIn() == null && !entry.areas().isEmpty()) {
                    edit.index().find(Area.class, entry.areas().getLast()).ifPresent(facility.get()::setLocatedIn);
                }
            }
        });
    }

    /**
     * The report on an open study.
     *
     * @param session the study
     * @param cache its places
     * @return the report
     */
    public static LocationReport of(StudySession session, StudyPlacesCache cache) {
        StudyPlaces places = cache.places();
        synchronized (session) {
            return of(session.study(), places);
        }
    }
}
