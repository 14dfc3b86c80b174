// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.triangula.core.exchange.ImportPreview;
import org.triangula.core.exchange.ImportReport.Count;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.exchange.gis.study.FoundPlaces.Address;
import org.triangula.exchange.gis.study.FoundPlaces.FoundArea;
import org.triangula.exchange.gis.study.FoundPlaces.FoundFacility;
import org.triangula.geo.area.OfficialKey;
import org.triangula.geo.study.GeometryTexts;
import org.triangula.model.Element;
import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.model.places.Area;
import org.triangula.model.places.Facility;

/** Compares what a file holds with a study: what is there already, what differs, what is new. */
final class PlacesComparison {

    /** Property that keeps the identity an object has in the file it came from. */
    static final String FILE_ID = "externalId";

    private static final double NEAR_DEGREES = 0.002;

    private final Map<FoundArea, Area> areas = new LinkedHashMap<>();
    private final Map<FoundFacility, Facility> facilities = new LinkedHashMap<>();
    private final Map<String, List<Area>> areasByKey = new HashMap<>();
    private final Map<String, List<Area>> areasByName = new HashMap<>();
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, List<Facility>> facilitiesByName = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Area> ended;

    PlacesComparison(FoundPlaces found, Study study) {
        for (Area area : study.getPlaces().getAreas()) {
            keyForms(area.getOfficialKey()).forEach(key ->
                    areasByKey.computeIfAbsent(key, unknown -> new ArrayList<>()).add(area));
            areasByName.computeIfAbsent(String.valueOf(area.getName()), unknown -> new ArrayList<>()).add(area);
            remember(area);
        }
        for (Facility facility : study.getPlaces().getFacilities()) {
            facilitiesByName.computeIfAbsent(String.valueOf(facility.getName()), unknown -> new ArrayList<>())
                    .add(facility);
            remember(facility);
        }
        List<Area> taken = new ArrayList<>();
        for (FoundArea area : found.areas()) {
            Area match = match(area);
            if (match != null && taken.contains(match)) {
                match = null;
            }
            taken.add(match);
            areas.put(area, match);
        }
        found.facilities().forEach(facility -> facilities.put(facility, match(facility)));
        ended = AreaVintages.ended(found.areas(), taken, study.getPlaces().getAreas());
        String vintage = found.areas().stream().map(FoundArea::vintage).filter(text -> !text.isEmpty()).findFirst()
                .orElse("");
        if (!vintage.isEmpty()) {
            findings.add(new Finding(Severity.NOTE, "", NLS.bind(Messages.vintageTaken, vintage)));
        }
        ended.forEach(area -> findings.add(new Finding(Severity.NOTE, "", NLS.bind(Messages.ended,
                new Object[] {area.getName(), area.getOfficialKey(), vintage}))));
    }

    /** Areas of an older vintage that the file no longer has. */
    List<Area> ended() {
        return ended;
    }

    private void remember(Element object) {
        byId.put(object.getId(), object);
        object.getProperties().stream().filter(property -> FILE_ID.equals(property.getKey()))
                .forEach(property -> byId.putIfAbsent(property.getValue(), object));
    }

    /** The forms under which an official key is written: as given, and the AGS of a municipality's ARS. */
    private static List<String> keyForms(String key) {
        if (key == null || key.isBlank()) {
            return List.of();
        }
        Optional<OfficialKey> official = OfficialKey.parse(key);
        String form = official.map(OfficialKey::digits).orElse(key);
        String ags = official.flatMap(OfficialKey::ags).orElse(form);
        return form.equals(ags) ? List.of(form) : List.of(form, ags);
    }

    private Area match(FoundArea found) {
        if (byId.get(found.id()) instanceof Area area && !found.id().isEmpty() && found.id().equals(area.getId())) {
            return area;
        }
        for (String key : keyForms(found.key())) {
            List<Area> sameKey = areasByKey.getOrDefault(key, List.of()).stream().filter(area -> found.kind().isEmpty()
                    || area.getKind() == null || area.getKind().getId().equals(found.kind()))
                    .sorted(Comparator.comparing((Area area) -> !AreaVintages.vintage(area).equals(found.vintage()))
                            .thenComparing(area -> area.getValidUntil() != null)).toList();
            for (Area area : sameKey) {
                if (AreaVintages.goesOn(found, area)) {
                    return area;
                }
                findings.add(new Finding(Severity.NOTE, found.place(), NLS.bind(Messages.reformed,
                        new Object[] {area.getName(), key, found.vintage()})));
            }
        }
        if (!found.key().isEmpty()) {
            return null;
        }
        if (byId.get(found.id()) instanceof Area area && !found.id().isEmpty()) {
            return area;
        }
        List<Area> named = areasByName.getOrDefault(found.name(), List.of()).stream()
                .filter(area -> idOf(area.getKind()).equals(found.kind())).toList();
        if (named.size() > 1) {
            findings.add(new Finding(Severity.DOUBTFUL, found.place(),
                    NLS.bind(Messages.keylessAmbiguous, found.name())));
        }
        return named.size() == 1 ? named.get(0) : null;
    }

    private Facility match(FoundFacility found) {
        if (byId.get(found.id()) instanceof Facility facility && !found.id().isEmpty()) {
            return facility;
        }
        for (Facility facility : facilitiesByName.getOrDefault(found.name(), List.of())) {
            boolean near = facility.getLongitude() == null || facility.getLatitude() == null
                    || Math.abs(facility.getLongitude() - found.longitude()) < NEAR_DEGREES
                    && Math.abs(facility.getLatitude() - found.latitude()) < NEAR_DEGREES;
            if (near && idOf(facility.getType()).equals(found.type())) {
                return facility;
            }
        }
        return null;
    }

    static String idOf(Term term) {
        return term == null ? "" : term.getId();
    }

    /** The areas of the file with those of the study they are; {@code null} for new ones. */
    Map<FoundArea, Area> areas() {
        return areas;
    }

    /** The facilities of the file with those of the study they are; {@code null} for new ones. */
    Map<FoundFacility, Facility> facilities() {
        return facilities;
    }

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        areas.forEach((found, area) -> {
            if (area != null && area.getGeometry() != null
                    && !GeometryTexts.same(area.getGeometry(), found.outline())) {
                all.add(new Finding(Severity.NOTE, found.place(), NLS.bind(Messages.outlineChanged, area.getName())));
            }
        });
        return all;
    }

    List<Count> counts() {
        int addedAreas = (int) areas.values().stream().filter(Objects::isNull).count();
        int updatedAreas = (int) areas.entrySet().stream()
                .filter(entry -> entry.getValue() != null && differs(entry.getKey(), entry.getValue())).count();
        int addedFacilities = (int) facilities.values().stream().filter(Objects::isNull).count();
        int updatedFacilities = (int) facilities.entrySet().stream()
                .filter(entry -> entry.getValue() != null && differs(entry.getKey(), entry.getValue())).count();
        return List.of(new Count(Messages.areas, areas.size(), addedAreas, updatedAreas),
                new Count(Messages.facilities, facilities.size(), addedFacilities, updatedFacilities));
    }

    /** The areas and facilities behind the counts. */
    ImportPreview preview() {
        ImportPreview.Builder preview = new ImportPreview.Builder();
        areas.forEach((found, area) -> tell(preview, Messages.areas, found.name(), found.place(), area == null,
                area != null && differs(found, area)));
        facilities.forEach((found, facility) -> tell(preview, Messages.facilities, found.name(), found.place(),
                facility == null, facility != null && differs(found, facility)));
        return preview.build();
    }

    private static void tell(ImportPreview.Builder preview, String kind, String name, String place, boolean added,
            boolean changed) {
        if (added) {
            preview.added(kind, name, place);
        } else if (changed) {
            preview.changed(kind, name, place);
        } else {
            preview.known(kind, name, place, List.of());
        }
    }

    static boolean differs(FoundArea found, Area area) {
        return !GeometryTexts.same(found.outline(), area.getGeometry()) || !found.name().equals(area.getName())
                || !found.kind().isEmpty() && !found.kind().equals(idOf(area.getKind()))
                || found.vintage().compareTo(AreaVintages.vintage(area)) > 0
                || differs(found.attributes(), area);
    }

    static boolean differs(FoundFacility found, Facility facility) {
        Address address = found.address();
        return !found.name().equals(facility.getName())
                || !Objects.equals(found.longitude(), facility.getLongitude())
                || !Objects.equals(found.latitude(), facility.getLatitude())
                || !found.type().equals(idOf(facility.getType()))
                || found.publishable().orElse(facility.isPublishable()) != facility.isPublishable()
                || differs(address.street(), facility.getStreet())
                || differs(address.houseNumber(), facility.getHouseNumber())
                || differs(address.postalCode(), facility.getPostalCode())
                || differs(address.town(), facility.getTown()) || differs(found.attributes(), facility);
    }

    private static boolean differs(String found, String own) {
        return !found.isEmpty() && !found.equals(own);
    }

    private static boolean differs(Map<String, String> attributes, Element element) {
        return attributes.entrySet().stream().anyMatch(entry -> element.getProperties().stream().noneMatch(property ->
                entry.getKey().equals(property.getKey()) && entry.getValue().equals(property.getValue())));
    }
}
