// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.triangula.core.problem.ProblemException;
import org.triangula.geo.area.Area;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.feature.FeatureFormat;
import org.triangula.geo.feature.FeatureFormats;
import org.triangula.geo.feature.FeatureTable;
import org.triangula.geo.feature.MapFeature;

/** Areas of a file of geographic features. */
final class AreaFile {

    /** Attributes that hold a name, as agencies call them. */
    private static final List<String> NAMES = List.of("name", "gen", "bezeichnung");
    /** Attributes that hold an official key. */
    private static final List<String> KEYS = List.of("ars", "ags", "key", "rs");
    /** Attributes that hold the kind. */
    private static final List<String> KINDS = List.of("bez", "kind", "type");
    private static final Set<String> CITY_WORDS = Set.of("kreisfreie stadt", "stadtkreis", "city-district");

    private AreaFile() {
    }

    static AreaLayer read(Path file) throws ProblemException {
        FeatureFormat format = FeatureFormats.of(file).orElseThrow(() -> new ProblemException(file.toString(),
                "Areas cannot be read from this format.", "Use GeoJSON, GeoPackage or a shapefile.")).create();
        List<String> tables = format.tables(file);
        FeatureTable table = format.read(file, tables.getFirst());
        List<Area> areas = new ArrayList<>();
        for (int i = 0; i < table.features().size(); i++) {
            MapFeature feature = table.features().get(i);
            if (feature.geometry().getDimension() == 2) {
                areas.add(new Area("area-" + (i + 1), value(feature, KEYS), value(feature, NAMES),
                        value(feature, KINDS), feature.geometry()));
            }
        }
        return new AreaLayer(table.name(), table.systemCode(), distinct(areas));
    }

    /** A city and the district around it often have the same name; then the kind tells them apart, else a number. */
    private static List<Area> distinct(List<Area> areas) {
        Map<String, Long> counts = areas.stream().collect(Collectors.groupingBy(Area::name, Collectors.counting()));
        Set<String> names = new HashSet<>();
        List<Area> result = new ArrayList<>();
        for (Area area : areas) {
            String name = counts.get(area.name()) > 1 && !area.kind().isBlank()
                    ? area.name() + " (" + area.kind() + ")" : area.name();
            String unique = name;
            for (int number = 2; !names.add(unique); number++) {
                unique = name + " " + number;
            }
            result.add(new Area(area.id(), area.key(), unique, area.kind(), area.geometry()));
        }
        return result;
    }

    /** The areas that are independent cities by their kind. */
    static Set<String> cities(AreaLayer areas) {
        return areas.areas().stream().filter(area -> CITY_WORDS.contains(area.kind().toLowerCase(Locale.ROOT)))
                .map(Area::id).collect(Collectors.toSet());
    }

    private static String value(MapFeature feature, List<String> names) {
        for (String name : names) {
            for (var entry : feature.attributes().entrySet()) {
                if (entry.getKey().toLowerCase(Locale.ROOT).equals(name) && entry.getValue() != null) {
                    return String.valueOf(entry.getValue());
                }
            }
        }
        return "";
    }
}
