// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.triangula.figure.ColourScale;
import org.triangula.figure.ColourScales;
import org.triangula.geo.area.Area;
import org.triangula.geo.crs.CoordinateTransform;
import org.triangula.geo.map.AreaMapLayer;
import org.triangula.geo.map.AreaShapes;
import org.triangula.geo.map.CellMapLayer;
import org.triangula.geo.map.ClassedScale;
import org.triangula.geo.map.LabelStyle;
import org.triangula.geo.map.LineMapLayer;
import org.triangula.geo.map.MapLayer;
import org.triangula.geo.map.MapReserve;
import org.triangula.geo.map.MapScene;
import org.triangula.geo.map.MapSymbol;
import org.triangula.geo.map.PointMapLayer;
import org.triangula.geo.study.CellTable;
import org.triangula.geo.study.PlaceFields;
import org.triangula.geo.study.StudyPlaces;
import org.triangula.geo.style.AttributeFilter;
import org.triangula.geo.style.BackgroundLayer;
import org.triangula.geo.style.ClassStyle;
import org.triangula.geo.style.LayerStyle;
import org.triangula.geo.style.MapSettings;

/** Lists the layers there are, and puts the visible ones together from the ground up. */
final class MapSceneBuilder {

    private static final int GROUND = 0xFFFFFFFF;
    private static final int OTHER_COLOUR = 0xFF5F6874;
    private static final int BACKGROUND_LINE = 0xFF7A858F;
    private static final int BACKGROUND_FILL = 0xFFE4E8E4;
    private static final double SIGN = 11;

    private final MapProjection projection;
    private final StudyPlaces places;
    private final MapFacts facts;
    private final MapSettings settings;
    private final Shown shown;
    private final AreaValues values;
    private final BackgroundFiles files;
    private final Map<String, MapLayerEntry> entries = new LinkedHashMap<>();
    private final Map<String, List<Integer>> points = new HashMap<>();
    private final Map<String, List<Area>> areas = new HashMap<>();
    private final Map<String, double[]> limits = new HashMap<>();

    /**
     * What is shown besides places.
     *
     * @param cells the cells that are drawn
     * @param all the cells that there are, drawn or not
     * @param reached key of the type of facility that they reach, drawn or not; empty when there are none
     * @param publicOnly whether protected facilities are left out
     */
    record Shown(Optional<CellTable> cells, Optional<CellTable> all, String reached, boolean publicOnly) {
    }

    MapSceneBuilder(MapProjection projection, StudyPlaces places, MapFacts facts, MapSettings settings, Shown shown,
            AreaValues values, BackgroundFiles files) {
        this.projection = projection;
        this.places = places;
        this.facts = facts;
        this.settings = settings;
        this.shown = shown;
        this.values = values;
        this.files = files;
        collect();
    }

    private void collect() {
        int sign = 0;
        for (StudyPlaces.Type type : places.types()) {
            addType(type, LayerDefaults.SIGNS.get(sign++ % LayerDefaults.SIGNS.size()));
        }
        projection.groups().stream().sorted(LayerDefaults.LARGE_FIRST).forEach(this::addAreas);
        shown.all().ifPresent(cells -> add(new MapLayerEntry(MapLayerEntry.CELLS, "", Messages.map_travelTime,
                cells.x().length, cells.x().length, shown.cells().isPresent(), false, MapSymbol.FILL, 0xFF21918C, "",
                settings.style(MapLayerEntry.CELLS), "")));
        settings.backgrounds().forEach(this::addBackground);
        labelSmallest();
    }

    private void add(MapLayerEntry entry) {
        entries.put(entry.id(), entry);
    }

    private void addType(StudyPlaces.Type type, MapSymbol usual) {
        String id = MapLayerEntry.FACILITIES + type.key();
        LayerStyle style = settings.style(id);
        AttributeFilter filter = new AttributeFilter(style.filter());
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < type.ids().size(); i++) {
            String place = type.ids().get(i);
            if (!(shown.publicOnly() && facts.secret().contains(place))
                    && (filter.isEmpty() || filter.fits(facts.fields().getOrDefault(place, Map.of())))) {
                kept.add(i);
            }
        }
        points.put(id, kept);
        MapSymbol symbol = LayerDefaults.SIGNS.stream()
                .filter(one -> one.name().equals(facts.symbols().get(type.key()))).findFirst().orElse(usual);
        int colour = type.colour().matches("#[0-9a-fA-F]{6}")
                ? 0xFF000000 | Integer.parseInt(type.colour().substring(1), 16) : OTHER_COLOUR;
        add(new MapLayerEntry(id, type.key(), MapText.name(facts.typeNames(), type.key(), Messages.map_otherFacilities),
                kept.size(), type.ids().size(), style.visible().orElseGet(() -> LayerDefaults.showsType(type.key(),
                shown.reached())), style.labelled().orElse(false), symbol, colour, type.term(), style, ""));
    }

    private void addAreas(AreaGroup group) {
        LayerStyle style = settings.style(group.id());
        AttributeFilter filter = new AttributeFilter(style.filter());
        List<Area> all = group.projected().areas();
        List<Area> kept = filter.isEmpty() ? all : all.stream()
                .filter(area -> filter.fits(facts.fields().getOrDefault(area.id(), Map.of()))).toList();
        areas.put(group.id(), kept);
        String kind = MapText.name(facts.kindNames(), group.kind(), Messages.map_otherAreas);
        String name = group.inForce() ? kind : NLS.bind(Messages.map_otherTimes, kind);
        String term = places.kind(group.kind()).map(StudyPlaces.Kind::term).orElse("");
        add(new MapLayerEntry(group.id(), group.kind(), group.vintage().isEmpty() ? name : name + ", "
                + group.vintage(), kept.size(), all.size(), style.visible().orElseGet(() ->
                LayerDefaults.showsKind(group, projection.groups())), style.labelled().orElse(false), MapSymbol.LINE,
                LayerDefaults.outline(group.kind(), false).outline(), term, style, ""));
    }

    private void addBackground(BackgroundLayer layer) {
        BackgroundFiles.Background read = files.read(layer, projection.system());
        LayerStyle style = settings.style(layer.id());
        add(new MapLayerEntry(layer.id(), layer.file(), layer.title(), read.table().size(), read.table().size(),
                style.visible().orElse(true), style.labelled().orElse(false), MapSymbol.FILL, BACKGROUND_LINE, "",
                style, read.problem()));
    }

    /** Unless a person chose, the smallest kind that is shown has its names, and districts, and what was observed. */
    private void labelSmallest() {
        String smallest = entries.values().stream().filter(entry -> entry.isAreas() && entry.visible())
                .reduce((first, second) -> second).map(MapLayerEntry::id).orElse("");
        entries.replaceAll((id, entry) -> {
            boolean names = id.equals(smallest) || entry.isAreas()
                    && (LayerDefaults.names(entry.key()) != LabelStyle.NORMAL
                    || LayerDefaults.isGroundOfItsOwn(entry.key()));
            return !names || entry.style().labelled().isPresent() ? entry : new MapLayerEntry(id, entry.key(),
                    entry.name(), entry.count(), entry.all(), entry.visible(), true, entry.symbol(), entry.colour(),
                    entry.term(), entry.style(), entry.problem());
        });
    }

    /** All layers from top to bottom. */
    List<MapLayerEntry> layers() {
        return settings.ordered(List.copyOf(entries.keySet())).stream().map(entries::get).toList();
    }

    /** Limits of the classes of what was drawn by the last {@link #build}, by layer. */
    Map<String, double[]> limits() {
        return Map.copyOf(limits);
    }

    /** Where the visible places come from, each source once; files of backgrounds by name. */
    List<String> attribution() {
        Set<String> sources = new LinkedHashSet<>();
        for (MapLayerEntry entry : layers()) {
            if (entry.visible() && entry.isBackground()) {
                sources.add(entry.name());
            } else if (entry.visible() && entry.isFacilities()) {
                StudyPlaces.Type type = places.type(entry.key()).orElseThrow();
                points.get(entry.id()).forEach(at -> sources.addAll(
                        facts.sources().getOrDefault(type.ids().get(at), List.of())));
            } else if (entry.visible() && entry.isAreas()) {
                areas.get(entry.id()).forEach(area -> sources.addAll(
                        facts.sources().getOrDefault(area.id(), List.of())));
            }
        }
        return List.copyOf(sources);
    }

    /** The badges of what is drawn: what is not drawn has none. */
    Map<String, MapBadge> badges() {
        Map<String, Coordinate> facilities = projection.places();
        Map<String, Geometry> outlines = projection.outlines();
        Map<String, MapBadge> badges = new HashMap<>();
        facts.links().forEach((id, count) -> {
            Coordinate point = facilities.get(id);
            Geometry outline = outlines.get(id);
            if (point != null && !isHidden(id)) {
                badges.put(id, new MapBadge(count, point, false));
            } else if (point == null && outline != null) {
                badges.put(id, new MapBadge(count, outline.getInteriorPoint().getCoordinate(), true));
            }
        });
        return badges;
    }

    /** Whether a facility is not drawn. */
    private boolean isHidden(String facility) {
        for (StudyPlaces.Type type : places.types()) {
            int at = type.ids().indexOf(facility);
            if (at >= 0) {
                String id = MapLayerEntry.FACILITIES + type.key();
                return !entries.get(id).visible() || !points.get(id).contains(at);
            }
        }
        return false;
    }

    /** The scene of the visible layers; names give way to badges. */
    MapScene build(Map<String, MapBadge> badges) {
        List<MapLayer> layers = new ArrayList<>(grounds());
        Map<String, Double> opacities = new HashMap<>();
        for (MapLayerEntry entry : layers().reversed()) {
            if (entry.visible() && entry.problem().isEmpty()) {
                for (MapLayer layer : draw(entry)) {
                    layers.add(layer);
                    opacities.put(layer.id(), entry.style().opacity());
                }
            }
        }
        return new MapScene(projection.system(), MapScene.PAPER, layers, opacities, reserves(badges));
    }

    private List<MapLayer> grounds() {
        List<AreaGroup> visible = projection.groups().stream().filter(group -> entries.get(group.id()).visible())
                .sorted(LayerDefaults.LARGE_FIRST).toList();
        List<MapLayer> grounds = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (AreaGroup group : visible) {
            boolean largest = group == visible.getFirst();
            if ((largest || LayerDefaults.isGroundOfItsOwn(group.kind())) && done.add(group.id())) {
                grounds.add(AreaMapLayer.outlines("ground:" + group.id(), "",
                        projection.shapes(group, areas.get(group.id())),
                        new AreaMapLayer.Style(0, 0, AreaMapLayer.TRANSPARENT, false), GROUND));
            }
        }
        return grounds;
    }

    private List<MapLayer> draw(MapLayerEntry entry) {
        if (entry.isFacilities()) {
            return List.of(points(entry, places.type(entry.key()).orElseThrow()));
        } else if (entry.isCells()) {
            return shown.cells().stream().map(this::cells).map(MapLayer.class::cast).toList();
        } else if (entry.isBackground()) {
            return settings.backgrounds().stream().filter(layer -> layer.id().equals(entry.id()))
                    .flatMap(layer -> background(entry, files.read(layer, projection.system())).stream()).toList();
        }
        return projection.groups().stream().filter(group -> group.id().equals(entry.id()))
                .map(group -> (MapLayer) areas(entry, group)).toList();
    }

    private AreaMapLayer areas(MapLayerEntry entry, AreaGroup group) {
        List<Area> kept = areas.get(group.id());
        AreaShapes shapes = projection.shapes(group, kept);
        AreaMapLayer.Style outline = LayerDefaults.outline(group.kind(), shown.cells().isPresent());
        AreaMapLayer.Style style = entry.labelled() ? outline.withLabels() : outline;
        Optional<AreaValues.Values> found = entry.style().values().isEmpty() ? Optional.empty()
                : values.of(entry.style().values(), group);
        AreaMapLayer layer = found.map(numbers -> coloured(entry, group, shapes, numbers, style)).orElseGet(() ->
                AreaMapLayer.outlines(entry.id(), entry.name(), shapes, style, AreaMapLayer.TRANSPARENT));
        return layer.named(names(entry, kept), LayerDefaults.names(group.kind()));
    }

    private AreaMapLayer coloured(MapLayerEntry entry, AreaGroup group, AreaShapes shapes,
            AreaValues.Values found, AreaMapLayer.Style style) {
        String title = found.title();
        // the values are those of all areas of the group; some may be filtered out
        List<Area> all = group.projected().areas();
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            positions.put(all.get(i).id(), i);
        }
        int[] index = shapes.areas().areas().stream().mapToInt(area -> positions.get(area.id())).toArray();
        ClassStyle classes = entry.style().classes().orElse(ClassStyle.AREAS);
        if (found.numbers().length > 0) {
            double[] kept = new double[index.length];
            for (int i = 0; i < index.length; i++) {
                kept[i] = found.numbers()[index[i]];
            }
            ClassedScale scale = classes.of(kept);
            limits.put(entry.id(), scale.limits());
            return AreaMapLayer.choropleth(entry.id(), title, found.unit(), shapes, kept, scale, style);
        }
        List<String> kept = new ArrayList<>();
        for (int i : index) {
            kept.add(found.categories().get(i));
        }
        ColourScale colours = ColourScales.standard().byId(ColourScales.OKABE_ITO);
        return AreaMapLayer.categories(entry.id(), title, shapes, kept,
                kept.stream().filter(one -> !one.isEmpty()).distinct().sorted().toList(), colours, style);
    }

    private List<String> names(MapLayerEntry entry, List<Area> kept) {
        String field = entry.style().labelField();
        if (LayerDefaults.isGroundOfItsOwn(entry.key()) && entry.style().labelled().isEmpty()) {
            // a city that is a district is a municipality, too; its name is written once
            Set<String> written = new HashSet<>();
            entries.values().stream().filter(other -> other.isAreas() && other.visible() && other.labelled()
                    && other != entry).forEach(other -> areas.get(other.id()).forEach(area ->
                    written.add(area.name())));
            return kept.stream().map(area -> written.contains(area.name()) ? "" : area.name()).toList();
        }
        return field.isEmpty() || field.equals(PlaceFields.NAME) ? List.of() : kept.stream()
                .map(area -> facts.fields().getOrDefault(area.id(), Map.of()).getOrDefault(field, "")).toList();
    }

    private CellMapLayer cells(CellTable table) {
        double[] x = table.x();
        double[] y = table.y();
        if (!table.systemCode().equals(projection.system())) {
            double[] xy = new double[2 * x.length];
            for (int i = 0; i < x.length; i++) {
                xy[2 * i] = x[i];
                xy[2 * i + 1] = y[i];
            }
            CoordinateTransform.between(table.systemCode(), projection.system()).transform(xy);
            x = new double[table.x().length];
            y = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                x[i] = xy[2 * i];
                y[i] = xy[2 * i + 1];
            }
        }
        ClassStyle classes = settings.style(MapLayerEntry.CELLS).classes().orElse(ClassStyle.TRAVEL_TIME);
        double[] minutes = new double[table.minutes().length];
        for (int i = 0; i < minutes.length; i++) {
            minutes[i] = table.minutes()[i];
        }
        ClassedScale scale = classes.of(minutes);
        limits.put(MapLayerEntry.CELLS, scale.limits());
        CellMapLayer.Builder builder = CellMapLayer.of(MapLayerEntry.CELLS, Messages.map_travelTime, x, y,
                table.size(), table.size(), table.minutes(), scale).unit(Messages.map_minutes);
        return table.population().length == 0 ? builder.build() : builder.population(table.population()).build();
    }

    private PointMapLayer points(MapLayerEntry entry, StudyPlaces.Type type) {
        List<Integer> kept = points.get(entry.id());
        double[] xy = projection.points(type.key());
        String field = entry.style().labelField();
        double[] x = new double[kept.size()];
        double[] y = new double[x.length];
        String[] ids = new String[x.length];
        String[] names = new String[x.length];
        for (int i = 0; i < x.length; i++) {
            int at = kept.get(i);
            x[i] = xy[2 * at];
            y[i] = xy[2 * at + 1];
            ids[i] = type.ids().get(at);
            names[i] = field.isEmpty() ? type.names().get(at)
                    : facts.fields().getOrDefault(ids[i], Map.of()).getOrDefault(field, "");
        }
        PointMapLayer layer = new PointMapLayer(entry.id(), entry.name(), ids, names, x, y, entry.symbol(),
                entry.colour(), SIGN);
        return entry.labelled() ? layer.withLabels() : layer;
    }

    private static List<MapLayer> background(MapLayerEntry entry, BackgroundFiles.Background read) {
        List<MapLayer> layers = new ArrayList<>();
        if (!read.areas().areas().areas().isEmpty()) {
            AreaMapLayer.Style style = new AreaMapLayer.Style(BACKGROUND_LINE, 0.8, AreaMapLayer.TRANSPARENT,
                    entry.labelled());
            layers.add(AreaMapLayer.outlines(entry.id(), entry.name(), read.areas(), style, BACKGROUND_FILL));
        }
        if (!read.lines().isEmpty()) {
            layers.add(new LineMapLayer(entry.id() + "|lines", entry.name(), read.lines(), BACKGROUND_LINE, 1.2));
        }
        if (!read.points().isEmpty()) {
            int size = read.points().size();
            double[] x = read.points().stream().mapToDouble(one -> one.geometry().getCoordinate().x).toArray();
            double[] y = read.points().stream().mapToDouble(one -> one.geometry().getCoordinate().y).toArray();
            String[] ids = new String[size];
            String[] names = new String[size];
            for (int i = 0; i < size; i++) {
                ids[i] = read.points().get(i).id();
                names[i] = BackgroundFiles.label(read.points().get(i), entry.style().labelField());
            }
            PointMapLayer points = new PointMapLayer(entry.id() + "|points", entry.name(), ids, names, x, y,
                    MapSymbol.CIRCLE, BACKGROUND_LINE, 6);
            layers.add(entry.labelled() ? points.withLabels() : points);
        }
        return layers;
    }

    private static List<MapReserve> reserves(Map<String, MapBadge> badges) {
        List<MapReserve> reserves = new ArrayList<>();
        badges.forEach((id, badge) -> reserves.add(new MapReserve(badge.place().x, badge.place().y, badge.away() - 2,
                -badge.away() - 18, badge.away() + 11 + 7 * String.valueOf(badge.count()).length(), 2 - badge.away())));
        return reserves;
    }
}
