// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.study;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.exchange.gis.AttributeMapping;
import org.triangula.exchange.gis.AttributeMapping.Role;
import org.triangula.exchange.gis.GisFeature;
import org.triangula.exchange.gis.GisLayer;
import org.triangula.exchange.gis.study.FoundPlaces.Address;
import org.triangula.exchange.gis.study.FoundPlaces.FoundArea;
import org.triangula.exchange.gis.study.FoundPlaces.FoundFacility;
import org.triangula.geo.area.GeometryRepair;
import org.triangula.geo.area.OfficialKey;
import org.triangula.geo.crs.CoordinateSystem;
import org.triangula.geo.crs.CoordinateTransform;
import org.triangula.geo.study.FacilityPublication;
import org.triangula.geo.study.GeometryTexts;
import org.triangula.geo.study.TermKey;
import org.triangula.model.Study;
import org.triangula.model.Term;

/** Finds areas and facilities in the layers of a file. One object reads one file. */
final class PlaceFinder {

    private static final int LONGEST_TEXT = 1000;

    private final AttributeMapping mapping;
    private final List<Term> kinds;
    private final List<Term> types;
    private final WordAliases kindWords = WordAliases.read("area-kinds.properties");
    private final WordAliases typeWords = WordAliases.read("facility-types.properties");
    private final List<FoundFacility> facilities = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> newTypes = new HashSet<>();
    private final AreaParts parts = new AreaParts();
    private final OfficialLayout layout = new OfficialLayout();
    private final String vintage;
    private final Map<Role, String> columns = new EnumMap<>(Role.class);

    PlaceFinder(Study study, AttributeMapping mapping, String vintage) {
        this.mapping = mapping;
        this.vintage = vintage;
        this.kinds = TermKey.terms(study, TermKey.AREA_KIND);
        this.types = TermKey.terms(study, TermKey.FACILITY_TYPE);
    }

    FoundPlaces find(List<GisLayer> layers) {
        for (GisLayer layer : layers) {
            Optional<CoordinateTransform> transform = CoordinateSystem.WGS84.equals(layer.systemCode())
                    ? Optional.empty()
                    : Optional.of(CoordinateTransform.between(layer.systemCode(), CoordinateSystem.WGS84));
            int number = 0;
            for (GisFeature feature : layer.features()) {
                number++;
                recognise(feature);
                String place = NLS.bind(Messages.feature, layer.name(), number);
                Geometry geometry = transform.isPresent() ? transform.get().transform(feature.geometry())
                        : feature.geometry();
                switch (geometry) {
                    case Polygon polygon -> area(place, feature, polygon);
                    case MultiPolygon polygons -> area(place, feature, polygons);
                    case Point point when !point.isEmpty() -> point(place, feature, point);
                    default -> findings.add(new Finding(Severity.LOST, place,
                            NLS.bind(Messages.otherGeometry, geometry.getGeometryType())));
                }
            }
        }
        return new FoundPlaces(parts.areas(findings), facilities, findings);
    }

    /** Which column holds what may differ from feature to feature where a file mixes areas and points. */
    private void recognise(GisFeature feature) {
        List<String> filled = feature.attributes().keySet().stream().filter(column -> !feature.text(column).isEmpty())
                .toList();
        columns.clear();
        for (Role role : Role.values()) {
            mapping.column(role, filled).ifPresent(column -> columns.put(role, column));
        }
    }

    private void area(String place, GisFeature feature, Geometry geometry) {
        GeometryRepair.Result repaired = GeometryRepair.repair(geometry);
        if (repaired.geometry().isEmpty() || repaired.geometry().getDimension() != 2) {
            findings.add(new Finding(Severity.LOST, place, Messages.wrongOutline));
            return;
        }
        repaired.report().ifPresent(report -> findings.add(new Finding(Severity.DOUBTFUL, place,
                NLS.bind(Messages.outlineRepaired, report.problem()))));
        String key = text(feature, Role.KEY);
        key = OfficialKey.parse(key).map(OfficialKey::digits).orElse(key);
        Optional<Term> kind = kind(place, text(feature, Role.KIND), key, OfficialLayout.fits(feature));
        String kindId = kind.map(Term::getId).orElse("");
        String name = text(feature, Role.NAME);
        parts.add(new AreaParts.Part(new FoundArea(place, fileId(feature), key, name.isEmpty() ? key.isEmpty() ? place
                : key : name, kindId, GeometryTexts.write(repaired.geometry()), attributes(place, feature,
                        Set.of(Role.KEY, Role.NAME, Role.KIND, Role.ID)), vintage), repaired.geometry(),
                feature.text("GF")));
    }

    private Optional<Term> kind(String place, String word, String key, boolean official) {
        Optional<Term> named = word.isEmpty() ? Optional.empty() : kindWords.term(kinds, word);
        Optional<OfficialKey.Level> level = OfficialKey.parse(key).map(OfficialKey::level);
        if (official && level.isPresent()) {
            // a city that is a district of its own is called so on the level of municipalities, too
            return OfficialLayout.kind(level.get(), named, kinds);
        }
        if (named.isPresent()) {
            return named;
        }
        Optional<Term> guessed = level.flatMap(known -> OfficialLayout.kind(known, named, kinds));
        if (guessed.isPresent()) {
            findings.add(new Finding(Severity.NOTE, place, NLS.bind(Messages.kindGuessed, words(guessed.get()))));
        } else if (!word.isEmpty()) {
            findings.add(new Finding(Severity.DOUBTFUL, place, NLS.bind(Messages.kindUnknown, word)));
        }
        return guessed;
    }

    private static String words(Term term) {
        String language = Locale.getDefault().getLanguage();
        return term.getWordings().stream().filter(wording -> language.equals(wording.getLanguage()))
                .map(wording -> wording.getText()).findFirst().orElse(term.getName());
    }

    private void point(String place, GisFeature feature, Point point) {
        String word = text(feature, Role.TYPE);
        if (word.isEmpty()) {
            findings.add(new Finding(Severity.LOST, place, Messages.facilityWithoutType));
            return;
        }
        Optional<Term> type = typeWords.term(types, word);
        if (type.isEmpty() && newTypes.add(word)) {
            findings.add(new Finding(Severity.NOTE, place, NLS.bind(Messages.newType, word)));
        }
        Address address = new Address(text(feature, Role.STREET), text(feature, Role.HOUSE_NUMBER),
                text(feature, Role.POSTAL_CODE), text(feature, Role.TOWN));
        String name = text(feature, Role.NAME);
        facilities.add(new FoundFacility(place, id(feature), type.map(Term::getId).orElse(""), word,
                name.isEmpty() ? word : name, round(point.getX()), round(point.getY()), address,
                FacilityPublication.stated(text(feature, Role.PUBLISHABLE)),
                attributes(place, feature, Set.of(Role.NAME, Role.ID, Role.TYPE, Role.LONGITUDE, Role.LATITUDE,
                        Role.STREET, Role.HOUSE_NUMBER, Role.POSTAL_CODE, Role.TOWN, Role.PUBLISHABLE))));
    }

    private static double round(double degrees) {
        return Math.round(degrees * 1e7) / 1e7;
    }

    /** The number of a row says nothing about an area that has an official key, and changes from file to file. */
    private String fileId(GisFeature feature) {
        return OfficialLayout.fits(feature) ? "" : id(feature);
    }

    private String id(GisFeature feature) {
        String own = text(feature, Role.ID);
        return own.isEmpty() ? feature.id() : own;
    }

    private String text(GisFeature feature, Role role) {
        String column = columns.get(role);
        String text = column == null ? "" : feature.text(column);
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    private Map<String, String> attributes(String place, GisFeature feature, Set<Role> understood) {
        Set<String> done = new HashSet<>();
        understood.forEach(role -> done.add(columns.getOrDefault(role, "")));
        Map<String, String> rest = new LinkedHashMap<>();
        boolean official = OfficialLayout.fits(feature);
        for (String column : feature.attributes().keySet()) {
            String text = feature.text(column);
            if (done.contains(column) || text.isEmpty() || column.isBlank()
                    || official && layout.isTechnical(column)) {
                continue;
            }
            if (text.length() > LONGEST_TEXT) {
                findings.add(new Finding(Severity.LOST, place, NLS.bind(Messages.textCut, column, LONGEST_TEXT)));
                text = text.substring(0, LONGEST_TEXT);
            }
            rest.put(column, text);
        }
        return rest;
    }
}
