// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.crs.CoordinateTransform;
import org.triangula.geo.map.AreaMapLayer;
import org.triangula.geo.map.CellMapLayer;
import org.triangula.geo.map.ClassedScale;
import org.triangula.figure.ColourScale;
import org.triangula.figure.ColourScales;
import org.triangula.geo.map.MapLayer;
import org.triangula.geo.map.MapScene;
import org.triangula.geo.map.MapSymbol;
import org.triangula.geo.map.PointMapLayer;
import org.triangula.geo.study.CellTable;
import org.triangula.geo.study.StudyPlaces;

/** Puts the layers of the map together, from the ground up. */
final class MapSceneBuilder {

    /** Prefix of the layers of areas; the key of the kind follows. */
    static final String AREAS = "areas:";
    /** Prefix of the layers of facilities; the key of the type follows. */
    static final String FACILITIES = "facilities:";
    /** The layer of cells. */
    static final String CELLS = "cells";

    private static final int GROUND = 0xFFFFFFFF;
    private static final int OTHER_COLOUR = 0xFF5F6874;
    private static final double SIGN = 11;
    private static final MapSymbol[] SIGNS = {MapSymbol.CIRCLE, MapSymbol.SQUARE, MapSymbol.TRIANGLE,
        MapSymbol.DIAMOND, MapSymbol.CROSS};
    private static final String CITY_DISTRICT = "city-district";
    private static final List<String> FROM_SMALL = List.of("locality", "municipality", "observed-region",
            "former-district", CITY_DISTRICT, "district", "region", "regierungsbezirk", "land");

    private final String system;
    private final MapChoice choice;
    private final Map<String, String> kindNames;
    private final Map<String, String> typeNames;

    MapSceneBuilder(String system, MapChoice choice, Map<String, String> kindNames, Map<String, String> typeNames) {
        this.system = system;
        this.choice = choice;
        this.kindNames = kindNames;
        this.typeNames = typeNames;
    }

    MapScene build(StudyPlaces places, Map<String, AreaLayer> areas, Map<String, double[]> points,
            Optional<CellTable> cells, String reached) {
        List<MapLayer> layers = new ArrayList<>();
        List<String> kinds = new ArrayList<>(areas.keySet().stream().filter(choice::showsKind).toList());
        if (kinds.isEmpty() && choice.kinds().isEmpty()) {
            kinds.addAll(areas.keySet());
        }
        kinds.sort(Comparator.comparingInt(FROM_SMALL::indexOf));
        for (String kind : kinds) {
            // a city that is a district of its own lies in none of the districts around it
            if (kind.equals(kinds.getLast()) || kind.equals(CITY_DISTRICT)) {
                layers.add(AreaMapLayer.outlines("ground:" + kind, "", areas.get(kind),
                        new AreaMapLayer.Style(0, 0, AreaMapLayer.TRANSPARENT, false), GROUND));
            }
        }
        cells.ifPresent(table -> layers.add(cells(table)));
        for (String kind : kinds) {
            layers.add(areas(kind, areas.get(kind), kinds, cells.isPresent()));
        }
        int sign = 0;
        for (StudyPlaces.Type type : places.types()) {
            if (choice.showsType(type.key(), reached)) {
                layers.add(points(type, points.get(type.key()), SIGNS[sign % SIGNS.length]));
            }
            sign++;
        }
        return new MapScene(system, MapScene.PAPER, layers);
    }

    private AreaMapLayer areas(String kind, AreaLayer layer, List<String> kinds, boolean overCells) {
        boolean large = FROM_SMALL.indexOf(kind) >= FROM_SMALL.indexOf(CITY_DISTRICT);
        boolean observed = "observed-region".equals(kind) || "former-district".equals(kind);
        AreaMapLayer.Style style = large ? new AreaMapLayer.Style(0xFF2E3338, 1.8, 0xA0FFFFFF, false)
                : observed ? new AreaMapLayer.Style(0xFF8A2B62, 1.6, 0xA0FFFFFF, false)
                : new AreaMapLayer.Style(overCells ? 0x9A3A3A3A : 0xFFB4B8BE, 0.9, AreaMapLayer.TRANSPARENT, false);
        // names of one level are legible, those of several lie upon each other
        boolean named = kind.equals(kinds.getFirst()) || observed;
        return AreaMapLayer.outlines(AREAS + kind, name(kindNames, kind, Messages.map_otherAreas), layer,
                named ? style.withLabels() : style, AreaMapLayer.TRANSPARENT);
    }

    private CellMapLayer cells(CellTable table) {
        double[] x = table.x();
        double[] y = table.y();
        if (!table.systemCode().equals(system)) {
            double[] xy = new double[2 * x.length];
            for (int i = 0; i < x.length; i++) {
                xy[2 * i] = x[i];
                xy[2 * i + 1] = y[i];
            }
            CoordinateTransform.between(table.systemCode(), system).transform(xy);
            x = new double[table.x().length];
            y = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                x[i] = xy[2 * i];
                y[i] = xy[2 * i + 1];
            }
        }
        ColourScales schemes = ColourScales.standard();
        ColourScale scheme = schemes.all().stream().filter(one -> one.id().equals(choice.scheme())).findFirst()
                .orElseGet(() -> schemes.byId(ColourScales.TRAVEL_TIME));
        CellMapLayer.Builder builder = CellMapLayer.of(CELLS, Messages.map_travelTime, x, y, table.size(),
                table.size(), table.minutes(), ClassedScale.of(scheme)).unit(Messages.map_minutes);
        return table.population().length == 0 ? builder.build() : builder.population(table.population()).build();
    }

    private PointMapLayer points(StudyPlaces.Type type, double[] xy, MapSymbol sign) {
        double[] x = new double[type.ids().size()];
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = xy[2 * i];
            y[i] = xy[2 * i + 1];
        }
        int colour = type.colour().matches("#[0-9a-fA-F]{6}")
                ? 0xFF000000 | Integer.parseInt(type.colour().substring(1), 16) : OTHER_COLOUR;
        return new PointMapLayer(FACILITIES + type.key(), name(typeNames, type.key(), Messages.map_otherFacilities),
                type.ids().toArray(String[]::new), type.names().toArray(String[]::new), x, y, sign, colour, SIGN);
    }

    static String name(Map<String, String> names, String key, String otherwise) {
        String name = names.getOrDefault(key, key);
        return name.isBlank() ? otherwise : name;
    }
}
