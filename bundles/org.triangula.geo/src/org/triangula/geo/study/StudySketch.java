// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.locationtech.jts.geom.Geometry;
import org.triangula.geo.area.Area;
import org.triangula.geo.area.AreaLayer;
import org.triangula.model.Study;
import org.triangula.model.Term;

/** What has to be read from the model while nobody changes it; the slow work on outlines follows without the model. */
record StudySketch(List<Outline> outlines, Map<String, String> kinds, List<StudyPlaces.Type> types,
        List<String> facilitiesWithoutPlace) {

    /** An area with its outline as text. */
    record Outline(String id, String key, String name, String kind, boolean inForce, String text) {
    }

    static StudySketch of(Study study) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (Term term : TermKey.terms(study, TermKey.AREA_KIND)) {
            kinds.putIfAbsent(TermKey.of(term), term.getId());
        }
        kinds.remove("");
        List<Outline> outlines = new ArrayList<>();
        List<String> withoutPlace = new ArrayList<>();
        List<StudyPlaces.Type> types = List.of();
        if (study.getPlaces() != null) {
            AreaTimes times = new AreaTimes(study, LocalDate.now());
            for (var area : study.getPlaces().getAreas()) {
                String kind = TermKey.of(area.getKind());
                kinds.putIfAbsent(kind, area.getKind() == null ? "" : area.getKind().getId());
                outlines.add(new Outline(area.getId(), text(area.getOfficialKey()), text(area.getName()), kind,
                        times.inForce(area), text(area.getGeometry())));
            }
            types = StudyPlaces.types(study, withoutPlace);
        }
        return new StudySketch(outlines, kinds, types, withoutPlace);
    }

    StudyPlaces places(Function<String, Optional<Geometry>> geometries) {
        Map<String, List<Area>> byKind = new LinkedHashMap<>();
        kinds.keySet().forEach(kind -> byKind.put(kind, new ArrayList<>()));
        Map<String, List<Area>> otherTimes = new LinkedHashMap<>();
        List<String> without = new ArrayList<>();
        for (Outline outline : outlines) {
            Optional<Geometry> geometry = geometries.apply(outline.text()).filter(shape -> shape.getDimension() == 2);
            if (geometry.isPresent()) {
                List<Area> areas = outline.inForce() ? byKind.get(outline.kind())
                        : otherTimes.computeIfAbsent(outline.kind(), first -> new ArrayList<>());
                areas.add(new Area(outline.id(), outline.key(), outline.name(), outline.kind(),
                        geometry.get()));
            } else {
                without.add(outline.id());
            }
        }
        // a kind of which nothing is in force shows what there was
        byKind.replaceAll((kind, areas) -> areas.isEmpty() && otherTimes.containsKey(kind) ? otherTimes.remove(kind)
                : areas);
        return new StudyPlaces(layers(byKind), layers(otherTimes), types, without, facilitiesWithoutPlace);
    }

    private List<StudyPlaces.Kind> layers(Map<String, List<Area>> byKind) {
        List<StudyPlaces.Kind> layers = new ArrayList<>();
        byKind.forEach((kind, areas) -> {
            if (!areas.isEmpty()) {
                layers.add(new StudyPlaces.Kind(kind, kinds.get(kind), new AreaLayer(kind, StudyPlaces.SYSTEM, areas)));
            }
        });
        return layers;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
