// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.triangula.core.exchange.ImportedSource;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.query.PropertyValues;
import org.triangula.exchange.gis.study.FoundPlaces.FoundArea;
import org.triangula.exchange.gis.study.FoundPlaces.FoundFacility;
import org.triangula.geo.study.FacilityPublication;
import org.triangula.geo.study.TermKey;
import org.triangula.model.Element;
import org.triangula.model.ModelFactory;
import org.triangula.model.Source;
import org.triangula.model.SourceKind;
import org.triangula.model.Term;
import org.triangula.model.places.Area;
import org.triangula.model.places.CoordinateOrigin;
import org.triangula.model.places.Facility;
import org.triangula.model.places.PlacesFactory;

/** Adds and changes areas and facilities as a comparison says. Objects of the study are found again by identity. */
final class PlacesOperation implements StudyOperation {

    private final String file;
    private final String checksum;
    private final String format;
    private final Map<FoundArea, String> areas = new LinkedHashMap<>();
    private final Map<FoundFacility, String> facilities = new LinkedHashMap<>();
    private final List<String> ended;

    PlacesOperation(PlacesComparison comparison, String file, String checksum, String format) {
        this.file = file;
        this.checksum = checksum;
        this.format = format;
        comparison.areas().forEach((found, area) -> areas.put(found, area == null ? null : area.getId()));
        comparison.facilities().forEach((found, facility) ->
                facilities.put(found, facility == null ? null : facility.getId()));
        ended = comparison.ended().stream().map(Area::getId).toList();
    }

    @Override
    public String label() {
        return NLS.bind(Messages.importPlaces, file);
    }

    @Override
    public void perform(StudyEdit edit) {
        List<Area> changedAreas = new ArrayList<>();
        List<Facility> changedFacilities = new ArrayList<>();
        areas.forEach((found, id) -> apply(edit, found, id).ifPresent(changedAreas::add));
        Map<String, Term> newTypes = new HashMap<>();
        facilities.forEach((found, id) -> apply(edit, found, id, newTypes).ifPresent(changedFacilities::add));
        if (!changedAreas.isEmpty() || !changedFacilities.isEmpty()) {
            Source source = source(edit);
            changedAreas.forEach(area -> area.getSources().add(source));
            changedFacilities.forEach(facility -> facility.getSources().add(source));
        }
        String vintage = areas.keySet().stream().map(FoundArea::vintage).findFirst().orElse("");
        new AreaHierarchy(edit.study().getPlaces().getAreas(), vintage).connect(areas.keySet().stream()
                .map(FoundArea::key).collect(Collectors.toSet()));
        List<Area> over = ended.stream().flatMap(id -> edit.index().find(Area.class, id).stream()).toList();
        new AreaReform(vintage).end(over, changedAreas);
    }

    private Source source(StudyEdit edit) {
        Source source = ImportedSource.of(edit, SourceKind.FILE, file, checksum, format);
        edit.study().getProvenance().add(source);
        return source;
    }

    private static Optional<Area> apply(StudyEdit edit, FoundArea found, String id) {
        Area area = edit.index().find(Area.class, id == null ? "" : id).orElse(null);
        if (area != null && !PlacesComparison.differs(found, area)) {
            return Optional.empty();
        }
        String before = area == null ? "" : area.getName();
        if (area == null) {
            String newest = AreaVintages.newest(edit.study().getPlaces().getAreas(), found.kind());
            area = PlacesFactory.eINSTANCE.createArea();
            edit.study().getPlaces().getAreas().add(area);
            if (!found.key().isEmpty()) {
                area.setOfficialKey(found.key());
            }
            keepFileId(area, found.id());
            AreaReform.begin(area, found.vintage(), newest);
        } else if (!found.vintage().isEmpty() && before != null && !before.equals(found.name())
                && !area.getAliases().contains(before)) {
            area.getAliases().add(before);
        }
        if (found.vintage().compareTo(AreaVintages.vintage(area)) > 0) {
            area.setKeyVintage(found.vintage());
        }
        area.setName(found.name());
        area.setGeometry(found.outline());
        Area changed = area;
        edit.index().find(Term.class, found.kind()).ifPresent(changed::setKind);
        setProperties(area, found.attributes());
        return Optional.of(area);
    }

    private static Optional<Facility> apply(StudyEdit edit, FoundFacility found, String id,
            Map<String, Term> newTypes) {
        Facility facility = edit.index().find(Facility.class, id == null ? "" : id).orElse(null);
        if (facility != null && !PlacesComparison.differs(found, facility)) {
            return Optional.empty();
        }
        boolean isNew = facility == null;
        if (facility == null) {
            facility = PlacesFactory.eINSTANCE.createFacility();
            edit.study().getPlaces().getFacilities().add(facility);
            keepFileId(facility, found.id());
        }
        facility.setName(found.name());
        facility.setLongitude(found.longitude());
        facility.setLatitude(found.latitude());
        facility.setCoordinateOrigin(CoordinateOrigin.IMPORTED);
        Optional<Term> type = edit.index().find(Term.class, found.type());
        facility.setType(type.orElseGet(() ->
                newTypes.computeIfAbsent(found.typeWord(), word -> createType(edit, word))));
        facility.setPublishable(isNew ? FacilityPublication.ofNew(found.publishable(), facility.getType())
                : found.publishable().orElse(facility.isPublishable()));
        address(facility, found.address());
        setProperties(facility, found.attributes());
        return Optional.of(facility);
    }

    private static void address(Facility facility, FoundPlaces.Address address) {
        if (!address.street().isEmpty()) {
            facility.setStreet(address.street());
        }
        if (!address.houseNumber().isEmpty()) {
            facility.setHouseNumber(address.houseNumber());
        }
        if (!address.postalCode().isEmpty()) {
            facility.setPostalCode(address.postalCode());
        }
        if (!address.town().isEmpty()) {
            facility.setTown(address.town());
        }
    }

    private static Term createType(StudyEdit edit, String word) {
        Term term = ModelFactory.eINSTANCE.createTerm();
        term.setKey(word.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-"));
        term.setName(word);
        TermKey.vocabulary(edit.study(), TermKey.FACILITY_TYPE).ifPresent(types -> types.getTerms().add(term));
        return term;
    }

    private static void keepFileId(Element object, String id) {
        if (!id.isEmpty()) {
            setProperties(object, Map.of(PlacesComparison.FILE_ID, id));
        }
    }

    private static void setProperties(Element object, Map<String, String> values) {
        values.forEach((key, value) -> PropertyValues.set(object.getProperties(), key, value));
    }
}
