// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.map.AreaMapLayer;
import org.triangula.geo.map.MapLayer;
import org.triangula.geo.map.MapSymbol;
import org.triangula.geo.map.PointMapLayer;
import org.triangula.model.Term;
import org.triangula.model.places.Facility;
import org.triangula.triangulation.report.ReportBlock;
import org.triangula.triangulation.report.ReportContext;
import org.triangula.triangulation.report.ReportSection;
import org.triangula.triangulation.report.ReportSectionProvider;

/** Maps of the districts and of the facilities that may be published. */
public final class MapSection implements ReportSectionProvider {

    private static final MapSymbol[] SYMBOLS =
        {MapSymbol.CIRCLE, MapSymbol.SQUARE, MapSymbol.TRIANGLE, MapSymbol.DIAMOND, MapSymbol.CROSS};
    private static final String[] COLOURS =
        {"#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#882255", "#B8860B", "#555555"};

    @Override
    public Optional<ReportSection> section(ReportContext context) {
        MapMaking maps = new MapMaking(context);
        Optional<AreaLayer> districts = maps.districts();
        if (districts.isEmpty()) {
            return Optional.empty();
        }
        List<ReportBlock> blocks = new ArrayList<>();
        List<MapLayer> overview = new ArrayList<>();
        overview.add(AreaMapLayer.outlines("ground", "", districts.get(),
            new AreaMapLayer.Style(0xFF3A3A3A, 1.4, 0x8CFFFFFF, false), 0xFFFFFFFF));
        maps.municipalities().ifPresent(parts -> overview.add(AreaMapLayer.outlines("municipalities",
            context.text("map.municipalities"), parts, new AreaMapLayer.Style(0xFFB8B4AA, 0.7, 0, false), 0)));
        overview.add(AreaMapLayer.outlines("districts", context.text("map.districts"), districts.get(),
            new AreaMapLayer.Style(0xFF3A3A3A, 1.4, 0x8CFFFFFF, true), 0));
        blocks.add(maps.figure(overview, context.text("map.overview"), "",
            context.text("base.districts", districts.get().areas().size()), context.text("map.overviewAlternative",
                districts.get().areas().stream().map(area -> area.name()).collect(Collectors.joining(", ")))));
        List<MapLayer> points = points(context, maps);
        if (!points.isEmpty()) {
            List<MapLayer> layers = new ArrayList<>(overview.subList(0, overview.size() - 1));
            layers.add(AreaMapLayer.outlines("districts", "", districts.get(),
                new AreaMapLayer.Style(0xFF3A3A3A, 1.4, 0x8CFFFFFF, false), 0));
            layers.addAll(points);
            long shown = published(context).values().stream().mapToInt(List::size).sum();
            blocks.add(maps.figure(layers, context.text("map.facilities"), context.text("map.protectedLeftOut"),
                context.text("base.facilitiesShown", shown), context.text("map.facilitiesAlternative", shown)));
        }
        return Optional.of(new ReportSection("maps", context.text("map.title"), blocks));
    }

    private static Map<Term, List<Facility>> published(ReportContext context) {
        return context.study().getPlaces().getFacilities().stream()
            .filter(facility -> facility.isPublishable() && facility.getType() != null
                && facility.getLongitude() != null && facility.getLatitude() != null)
            .collect(Collectors.groupingBy(Facility::getType, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<MapLayer> points(ReportContext context, MapMaking maps) {
        List<MapLayer> layers = new ArrayList<>();
        published(context).forEach((type, facilities) -> {
            int number = layers.size();
            double[] x = new double[facilities.size()];
            double[] y = new double[facilities.size()];
            String[] ids = new String[facilities.size()];
            String[] labels = new String[facilities.size()];
            for (int i = 0; i < x.length; i++) {
                Facility facility = facilities.get(i);
                double[] place = maps.project(facility.getLongitude(), facility.getLatitude());
                x[i] = place[0];
                y[i] = place[1];
                ids[i] = Objects.toString(facility.getId(), String.valueOf(i));
                labels[i] = context.safe(facility.getName());
            }
            String colour = type.getColour() == null ? COLOURS[number % COLOURS.length] : type.getColour();
            layers.add(new PointMapLayer("type-" + number, context.names().of(type), ids, labels, x, y,
                SYMBOLS[number % SYMBOLS.length], 0xFF000000 | Integer.parseInt(colour.substring(1, 7), 16), 9));
        });
        return layers;
    }
}
