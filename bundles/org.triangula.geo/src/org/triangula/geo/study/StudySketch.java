// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.study;

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
    record Outline(String id, String key, String name, String kind, String text) {
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
            for (var area : study.getPlaces().getAreas()) {
                String kind = TermKey.of(area.getKind());
                kinds.putIfAbsent(kind, area.getKind() == null ? "" : area.getKind().getId());
                outlines.add(new Outline(area.getId(), text(area.getOfficialKey()), text(area.getName()), kind,
                        text(area.getGeometry())));
            }
            types = StudyPlaces.types(study, withoutPlace);
        }
        return new StudySketch(outlines, kinds, types, withoutPlace);
    }

    StudyPlaces places(Function<String, Optional<Geometry>> geometries) {
        Map<String, List<Area>> byKind = new LinkedHashMap<>();
        kinds.keySet().forEach(kind -> byKind.put(kind, new ArrayList<>()));
        List<String> without = new ArrayList<>();
        for (Outline outline : outlines) {
            Optional<Geometry> geometry = geometries.apply(outline.text()).filter(shape -> shape.getDimension() == 2);
            if (geometry.isPresent()) {
                byKind.get(outline.kind()).add(new Area(outline.id(), outline.key(), outline.name(), outline.kind(),
                        geometry.get()));
            } else {
                without.add(outline.id());
            }
        }
        List<StudyPlaces.Kind> layers = new ArrayList<>();
        byKind.forEach((kind, areas) -> {
            if (!areas.isEmpty()) {
                layers.add(new StudyPlaces.Kind(kind, kinds.get(kind), new AreaLayer(kind, StudyPlaces.SYSTEM, areas)));
            }
        });
        return new StudyPlaces(layers, types, without, facilitiesWithoutPlace);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
