// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.catchment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.triangula.geo.area.OfficialKey;
import org.triangula.geo.study.TermKey;
import org.triangula.model.Study;
import org.triangula.model.places.Area;
import org.triangula.model.places.AreaMembership;

/** The municipalities of a study that are in force, and which of them lie in a larger area. */
public final class AreaParts {

    private final Map<Area, Set<Area>> wholes = new HashMap<>();
    private final List<Area> municipalities = new ArrayList<>();

    /** Reads the areas of a study that are in force. Read them while nobody changes the study. */
    public AreaParts(Study study) {
        Map<String, Area> cities = new LinkedHashMap<>();
        for (Area area : study.getPlaces().getAreas()) {
            if (area.getValidUntil() != null) {
                continue;
            }
            String kind = TermKey.of(area.getKind());
            if (kind.equals("municipality")) {
                municipalities.add(area);
            } else if (kind.equals("city-district")) {
                cities.put(area.getOfficialKey() == null ? area.getId() : area.getOfficialKey(), area);
            }
        }
        // a city that is a district of its own stands for itself where it is not there as a municipality, too
        Set<String> covered = new LinkedHashSet<>();
        for (Area municipality : municipalities) {
            OfficialKey.parse(String.valueOf(municipality.getOfficialKey())).map(OfficialKey::digits)
                .filter(digits -> digits.length() > 5).ifPresent(digits -> covered.add(digits.substring(0, 5)));
            wholes(municipality).forEach(whole -> covered.add(whole.getOfficialKey() == null ? whole.getId()
                : whole.getOfficialKey()));
        }
        cities.forEach((key, city) -> {
            if (!covered.contains(key)) {
                municipalities.add(city);
            }
        });
    }

    /** All municipalities in the study's order. */
    public List<Area> municipalities() {
        return municipalities;
    }

    /** All areas that an area is part of now, directly or through others; without itself. */
    Set<Area> wholes(Area area) {
        Set<Area> known = wholes.get(area);
        if (known != null) {
            return known;
        }
        Set<Area> all = new LinkedHashSet<>();
        wholes.put(area, all);
        for (AreaMembership membership : area.getMemberships()) {
            Area whole = membership.getWhole();
            if (whole != null && membership.getValidUntil() == null && whole != area && all.add(whole)) {
                all.addAll(wholes(whole));
            }
        }
        all.remove(area);
        return all;
    }

    /** The municipalities that some areas stand for: themselves, or those that lie in a larger one. */
    public Set<Area> within(Collection<Area> areas) {
        Set<Area> result = new LinkedHashSet<>();
        for (Area municipality : municipalities) {
            if (areas.contains(municipality) || wholes(municipality).stream().anyMatch(areas::contains)) {
                result.add(municipality);
            }
        }
        return result;
    }

    /** The district a municipality lies in; {@code null} when the study has none. */
    Area district(Area municipality) {
        return wholes(municipality).stream().filter(whole -> Set.of("district", "city-district")
            .contains(TermKey.of(whole.getKind()))).findFirst().orElse(null);
    }
}
