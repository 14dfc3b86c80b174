// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.locationtech.jts.geom.Geometry;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.exchange.gis.study.FoundPlaces.FoundArea;
import org.triangula.geo.area.AreaUnion;
import org.triangula.geo.study.GeometryTexts;

/**
 * Joins the features that make up one area. The surveying offices give an area one feature for its land and one for its
 * water (column GF of the BKG: 1 and 2 water, 3 and 4 land); the outline of the study is the land. Where nothing says
 * which part is water, a name with a lake in brackets does; all other parts are joined.
 */
final class AreaParts {

    private static final Pattern WATER_NAME =
        Pattern.compile(".*\\((?:Bodensee|Nordsee|Ostsee|Meer|See|Gewässer|Wasserfläche)\\)\\s*");

    /** One feature of an area. */
    record Part(FoundArea area, Geometry outline, String landOrWater) {

        boolean isWater() {
            return switch (landOrWater) {
                case "1", "2" -> true;
                case "3", "4" -> false;
                default -> WATER_NAME.matcher(area.name()).matches();
            };
        }
    }

    private final Map<String, List<Part>> byKey = new LinkedHashMap<>();
    private int keyless;

    void add(Part part) {
        String key = part.area().key().isEmpty() ? "#" + keyless++ : part.area().key() + " " + part.area().kind();
        byKey.computeIfAbsent(key, unknown -> new ArrayList<>()).add(part);
    }

    List<FoundArea> areas(List<Finding> findings) {
        List<FoundArea> areas = new ArrayList<>();
        byKey.values().forEach(parts -> areas.add(join(parts, findings)));
        return areas;
    }

    private static FoundArea join(List<Part> parts, List<Finding> findings) {
        Part first = parts.getFirst();
        if (parts.size() == 1) {
            return first.area();
        }
        List<Part> land = parts.stream().filter(part -> !part.isWater()).toList();
        List<Part> used = land.isEmpty() ? parts : land;
        FoundArea main = used.getFirst().area();
        if (used.size() < parts.size()) {
            findings.add(new Finding(Severity.NOTE, main.place(), NLS.bind(Messages.waterLeftOut, main.name(),
                parts.size() - used.size())));
        }
        if (used.size() == 1) {
            return main;
        }
        findings.add(new Finding(Severity.NOTE, main.place(), NLS.bind(Messages.partsJoined, main.name(),
            used.size())));
        return new FoundArea(main.place(), main.id(), main.key(), main.name(), main.kind(),
            GeometryTexts.write(AreaUnion.of(used.stream().map(Part::outline).toList())), main.attributes(),
            main.vintage());
    }
}
