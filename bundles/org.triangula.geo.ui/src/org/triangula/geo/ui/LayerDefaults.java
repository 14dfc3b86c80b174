// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.triangula.geo.map.AreaMapLayer;
import org.triangula.geo.map.LabelStyle;
import org.triangula.geo.map.MapSymbol;

/** How layers look and which are shown before a person chooses. */
final class LayerDefaults {

    /** Signs in the order in which types of facility get them. */
    static final List<MapSymbol> SIGNS = List.of(MapSymbol.CIRCLE, MapSymbol.SQUARE, MapSymbol.TRIANGLE,
            MapSymbol.DIAMOND, MapSymbol.CROSS, MapSymbol.PENTAGON, MapSymbol.STAR, MapSymbol.TRIANGLE_DOWN,
            MapSymbol.RING);

    private static final String CITY_DISTRICT = "city-district";
    private static final Set<String> USUAL_KINDS = Set.of("municipality", "district", CITY_DISTRICT);
    private static final Set<String> UNUSUAL_TYPES = Set.of("transit-stop");
    private static final List<String> FROM_SMALL = List.of("locality", "municipality", "observed-region",
            "former-district", CITY_DISTRICT, "district", "region", "regierungsbezirk", "land");

    private LayerDefaults() {
    }

    /** Larger kinds lie above smaller ones. */
    static final Comparator<AreaGroup> LARGE_FIRST = Comparator
            .comparingInt((AreaGroup group) -> -FROM_SMALL.indexOf(group.kind()))
            .thenComparing(AreaGroup::inForce)
            .thenComparing(AreaGroup::vintage, Comparator.reverseOrder());

    /** Municipalities and districts of the latest vintage are shown; all kinds where there are none of these. */
    static boolean showsKind(AreaGroup group, List<AreaGroup> all) {
        boolean latest = group.inForce() && all.stream().filter(AreaGroup::inForce)
                .noneMatch(other -> other.kind().equals(group.kind())
                && other.vintage().compareTo(group.vintage()) > 0);
        boolean anyUsual = all.stream().anyMatch(other -> USUAL_KINDS.contains(other.kind()));
        return latest && (!anyUsual || USUAL_KINDS.contains(group.kind()));
    }

    /** The type that is reached is shown; without travel times all but stops. */
    static boolean showsType(String key, String reached) {
        return reached.isEmpty() ? !UNUSUAL_TYPES.contains(key) : reached.equals(key);
    }

    static boolean isLarge(String kind) {
        return FROM_SMALL.indexOf(kind) >= FROM_SMALL.indexOf(CITY_DISTRICT);
    }

    /** A city that is a district of its own lies in none of the districts around it. */
    static boolean isGroundOfItsOwn(String kind) {
        return CITY_DISTRICT.equals(kind);
    }

    private static boolean isObserved(String kind) {
        return "observed-region".equals(kind) || "former-district".equals(kind);
    }

    static AreaMapLayer.Style outline(String kind, boolean overCells) {
        return isLarge(kind) ? new AreaMapLayer.Style(0xFF2E3338, 1.8, 0xA0FFFFFF, false)
                : isObserved(kind) ? new AreaMapLayer.Style(0xFF8A2B62, 1.6, 0xA0FFFFFF, false)
                : new AreaMapLayer.Style(overCells ? 0x9A3A3A3A : 0xFFB4B8BE, 0.9, AreaMapLayer.TRANSPARENT, false);
    }

    static LabelStyle names(String kind) {
        return isObserved(kind) ? new LabelStyle(12, false, 0xFF8A2B62, 0xECFFFFFF, 2)
                : "district".equals(kind) || "land".equals(kind) || "regierungsbezirk".equals(kind) ? LabelStyle.LARGE
                : LabelStyle.NORMAL;
    }
}
