// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.triangula.geo.area.OfficialKey;
import org.triangula.geo.study.TermKey;
import org.triangula.model.places.Area;
import org.triangula.model.places.AreaMembership;
import org.triangula.model.places.PlacesFactory;

/** Makes areas part of the next larger one as their official keys say, each in areas of its own time. */
final class AreaHierarchy {

    /** Kinds of area that official keys form a hierarchy of. */
    private static final Set<String> OFFICIAL = Set.of("land", "regierungsbezirk", "district", "city-district",
            "municipal-association", "municipality");
    private static final int[] LENGTHS = {9, 5, 3, 2};

    private final Collection<Area> all;
    private final String vintage;
    private final Map<String, List<Area>> byKey = new HashMap<>();

    AreaHierarchy(Collection<Area> all, String vintage) {
        this.all = all;
        this.vintage = vintage;
        for (Area area : all) {
            if (OFFICIAL.contains(TermKey.of(area.getKind())) && area.getOfficialKey() != null) {
                byKey.computeIfAbsent(area.getOfficialKey(), unknown -> new ArrayList<>()).add(area);
            }
        }
    }

    /** Connects the areas with the given keys, and those that lie in them. */
    void connect(Set<String> keys) {
        for (Area area : all) {
            String key = area.getOfficialKey();
            if (key != null && OFFICIAL.contains(TermKey.of(area.getKind()))) {
                boolean within = keys.contains(key);
                for (int length : LENGTHS) {
                    within |= key.length() > length && keys.contains(key.substring(0, length));
                }
                if (within) {
                    larger(area).ifPresent(whole -> join(area, whole));
                }
            }
        }
    }

    private Optional<Area> larger(Area area) {
        String key = area.getOfficialKey();
        Optional<OfficialKey> own = OfficialKey.parse(key);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        for (int length : LENGTHS) {
            if (key.length() > length) {
                Optional<Area> whole = byKey.getOrDefault(key.substring(0, length), List.of()).stream()
                        .filter(candidate -> candidate != area && OfficialKey.parse(candidate.getOfficialKey())
                                .filter(own.get()::isPartOf).isPresent())
                        .filter(candidate -> area.getValidUntil() != null || candidate.getValidUntil() == null)
                        .min(Comparator.comparing((Area candidate) -> !AreaVintages.vintage(candidate)
                                .equals(AreaVintages.vintage(area)))
                                .thenComparing(candidate -> candidate.getValidUntil() != null));
                if (whole.isPresent()) {
                    return whole;
                }
            }
        }
        return Optional.empty();
    }

    /** A finer whole takes the place of a coarser one that only stood in for it; one that ended stays, with its end. */
    private void join(Area area, Area whole) {
        boolean changed = false;
        for (AreaMembership membership : List.copyOf(area.getMemberships())) {
            Area before = membership.getWhole();
            if (before == whole) {
                return;
            }
            if (before != null && before.getValidUntil() != null && membership.getValidUntil() == null
                    && area.getValidUntil() == null) {
                membership.setValidUntil(before.getValidUntil());
                changed = true;
            } else if (isStandIn(membership, whole)) {
                area.getMemberships().remove(membership);
            }
        }
        AreaMembership membership = PlacesFactory.eINSTANCE.createAreaMembership();
        membership.setWhole(whole);
        if (changed && !vintage.isEmpty()) {
            membership.setValidFrom(vintage);
        }
        area.getMemberships().add(membership);
    }

    private static boolean isStandIn(AreaMembership membership, Area whole) {
        Area before = membership.getWhole();
        return before != null && before.getOfficialKey() != null && whole.getOfficialKey() != null
                && OFFICIAL.contains(TermKey.of(before.getKind())) && membership.getReason() == null
                && membership.getSources().isEmpty() && membership.getValidFrom() == null
                && membership.getValidUntil() == null && whole.getOfficialKey().startsWith(before.getOfficialKey());
    }
}
