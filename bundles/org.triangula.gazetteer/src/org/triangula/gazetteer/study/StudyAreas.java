// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.triangula.core.exchange.Checksum;
import org.triangula.gazetteer.build.KnownArea;
import org.triangula.geo.study.GeometryTexts;
import org.triangula.geo.study.TermKey;
import org.triangula.model.Study;
import org.triangula.model.places.Area;

/** The areas of a study that matter to a gazetteer, read while nobody changes the study; outlines are parsed later. */
final class StudyAreas {

    private static final Geometry NONE = new GeometryFactory().createPolygon();

    /** An area as the model has it. */
    private record Sketch(String kind, boolean former, String name, String key, List<String> otherNames,
            String outline) {
    }

    private final List<Sketch> sketches;

    private StudyAreas(List<Sketch> sketches) {
        this.sketches = sketches;
    }

    static StudyAreas of(Study study) {
        List<Sketch> sketches = new ArrayList<>();
        if (study.getPlaces() != null) {
            for (Area area : study.getPlaces().getAreas()) {
                List<String> others = new ArrayList<>(area.getAliases());
                if (area.getShortName() != null && !area.getShortName().isBlank()) {
                    others.add(area.getShortName());
                }
                sketches.add(new Sketch(TermKey.of(area.getKind()), area.getValidUntil() != null,
                    text(area.getName()), text(area.getOfficialKey()), others, text(area.getGeometry())));
            }
        }
        return new StudyAreas(sketches);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    /** Changes when anything changes that the gazetteer is made of. */
    String fingerprint() {
        return Checksum.ofText(sketches.toString());
    }

    /** The areas with their outlines. */
    List<KnownArea> areas() {
        Map<String, Geometry> outlines = new HashMap<>();
        List<KnownArea> areas = new ArrayList<>();
        for (Sketch sketch : sketches) {
            Geometry outline = outlines.computeIfAbsent(sketch.outline(), text -> GeometryTexts.read(text)
                .filter(shape -> shape.getDimension() == 2).orElse(NONE));
            role(sketch).ifPresent(role -> areas.add(new KnownArea(role, sketch.name(), sketch.key(),
                sketch.otherNames(), outline)));
            if ("city-district".equals(sketch.kind()) && !sketch.former()) {
                areas.add(new KnownArea(KnownArea.Role.DISTRICT, sketch.name(), sketch.key(), List.of(), outline));
            }
        }
        return areas;
    }

    private static Optional<KnownArea.Role> role(Sketch sketch) {
        return switch (sketch.kind()) {
            // a city that is a district of its own is a municipality as well
            case "municipality", "city-district" -> Optional.of(sketch.former() ? KnownArea.Role.FORMER
                : KnownArea.Role.MUNICIPALITY);
            case "locality" -> Optional.of(sketch.former() ? KnownArea.Role.FORMER : KnownArea.Role.LOCALITY);
            case "district" -> sketch.former() ? Optional.empty() : Optional.of(KnownArea.Role.DISTRICT);
            default -> Optional.empty();
        };
    }
}
