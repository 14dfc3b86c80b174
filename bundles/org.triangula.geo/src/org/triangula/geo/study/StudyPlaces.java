// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.locationtech.jts.geom.Envelope;
import org.triangula.geo.area.Area;
import org.triangula.geo.area.AreaLayer;
import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.model.places.Facility;

/**
 * The places of a study at one moment, independent of the model: outlines in EPSG:4326 by kind of area, facilities by
 * type. Immutable and safe for several threads. Objects are named by their identity in the study.
 *
 * @param kinds areas in force on the reference day of the study by kind, in the order of the vocabulary, areas without
 *     kind last; only kinds with outlines
 * @param otherTimes areas that have ended by then, or begin later, by kind in the same order
 * @param types facilities by type in the order of the vocabulary, those without type last; only types that occur
 * @param areasWithoutOutline identities of areas that cannot be drawn
 * @param facilitiesWithoutPlace identities of facilities that have no coordinates
 */
public record StudyPlaces(List<Kind> kinds, List<Kind> otherTimes, List<Type> types,
        List<String> areasWithoutOutline, List<String> facilitiesWithoutPlace) {

    /** The coordinate system of all layers. */
    public static final String SYSTEM = "EPSG:4326";

    /** Copies the lists. */
    public StudyPlaces {
        kinds = List.copyOf(kinds);
        otherTimes = List.copyOf(otherTimes);
        types = List.copyOf(types);
        areasWithoutOutline = List.copyOf(areasWithoutOutline);
        facilitiesWithoutPlace = List.copyOf(facilitiesWithoutPlace);
    }

    /**
     * The areas of one kind.
     *
     * @param key key of the term; empty for areas without kind
     * @param term identity of the term; empty for areas without kind
     * @param areas their outlines in EPSG:4326; ids are the areas' identities
     */
    public record Kind(String key, String term, AreaLayer areas) {
    }

    /**
     * The facilities of one type.
     *
     * @param key key of the term; empty for facilities without type
     * @param term identity of the term; empty for facilities without type
     * @param colour colour of the vocabulary as #RRGGBB; empty where there is none
     * @param ids identities of the facilities that have coordinates
     * @param names their names
     * @param lonLat their places in EPSG:4326: lon0, lat0, lon1, lat1, …; must not be changed
     */
    public record Type(String key, String term, String colour, List<String> ids, List<String> names,
            double[] lonLat) {
        /** Copies the lists. */
        public Type {
            ids = List.copyOf(ids);
            names = List.copyOf(names);
        }
    }

    /**
     * Reads the places of a study. Outlines of large studies take some time; call it off the user interface thread
     * and while nobody changes the study.
     *
     * @param study the study
     * @return its places
     */
    public static StudyPlaces of(Study study) {
        return StudySketch.of(study).places(GeometryTexts::read);
    }

    /**
     * The areas of a kind that are in force.
     *
     * @param key key of the term
     * @return the areas if there are any
     */
    public Optional<Kind> kind(String key) {
        return kinds.stream().filter(kind -> kind.key().equals(key)).findFirst();
    }

    /**
     * The facilities of a type.
     *
     * @param key key of the term
     * @return the facilities if there are any
     */
    public Optional<Type> type(String key) {
        return types.stream().filter(type -> type.key().equals(key)).findFirst();
    }

    /**
     * All areas in force that a point lies in, at most one per kind.
     *
     * @param longitude degrees east
     * @param latitude degrees north
     * @return the areas, the largest first
     */
    public List<Area> areasAt(double longitude, double latitude) {
        List<Area> found = new ArrayList<>();
        kinds.forEach(kind -> kind.areas().at(longitude, latitude).ifPresent(found::add));
        found.sort(Comparator.comparingDouble((Area area) -> area.geometry().getArea()).reversed());
        return found;
    }

    /**
     * Whether there is nothing to draw.
     *
     * @return true without outlines and without facilities with coordinates
     */
    public boolean isEmpty() {
        return kinds.isEmpty() && types.isEmpty();
    }

    /**
     * The box around all areas and facilities.
     *
     * @return a new box in degrees
     */
    public Envelope envelope() {
        Envelope box = new Envelope();
        kinds.forEach(kind -> box.expandToInclude(kind.areas().envelope()));
        otherTimes.forEach(kind -> box.expandToInclude(kind.areas().envelope()));
        for (Type type : types) {
            for (int i = 0; i < type.lonLat().length; i += 2) {
                box.expandToInclude(type.lonLat()[i], type.lonLat()[i + 1]);
            }
        }
        return box;
    }

    /** Collects facilities by type in the order of a vocabulary. */
    static List<Type> types(Study study, List<String> withoutPlace) {
        Map<String, List<Facility>> byType = new LinkedHashMap<>();
        Map<String, Term> terms = new TreeMap<>();
        for (Term term : TermKey.terms(study, TermKey.FACILITY_TYPE)) {
            byType.put(TermKey.of(term), new ArrayList<>());
        }
        byType.remove("");
        for (Facility facility : study.getPlaces().getFacilities()) {
            if (facility.getLongitude() == null || facility.getLatitude() == null) {
                withoutPlace.add(facility.getId());
            } else {
                String key = TermKey.of(facility.getType());
                byType.computeIfAbsent(key, unknown -> new ArrayList<>()).add(facility);
                if (facility.getType() != null) {
                    terms.putIfAbsent(key, facility.getType());
                }
            }
        }
        List<Type> types = new ArrayList<>();
        byType.forEach((key, facilities) -> {
            if (!facilities.isEmpty()) {
                types.add(type(key, terms.get(key), facilities));
            }
        });
        return types;
    }

    private static Type type(String key, Term term, List<Facility> facilities) {
        double[] lonLat = new double[2 * facilities.size()];
        for (int i = 0; i < facilities.size(); i++) {
            lonLat[2 * i] = facilities.get(i).getLongitude();
            lonLat[2 * i + 1] = facilities.get(i).getLatitude();
        }
        return new Type(key, term == null ? "" : term.getId(),
                term == null || term.getColour() == null ? "" : term.getColour(),
                facilities.stream().map(Facility::getId).toList(),
                facilities.stream().map(facility -> facility.getName() == null ? "" : facility.getName()).toList(),
                lonLat);
    }
}
