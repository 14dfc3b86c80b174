// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.map;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.eclipse.osgi.util.NLS;
import org.locationtech.jts.geom.Envelope;
import org.triangula.geo.area.Area;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.area.AreaLocator;
import org.triangula.geo.map.AreaMapLayer;
import org.triangula.geo.map.ClassedScale;
import org.triangula.figure.ColourScales;
import org.triangula.geo.map.MapCaption;
import org.triangula.geo.map.MapLayer;
import org.triangula.geo.map.MapScene;
import org.triangula.geo.map.MapSheet;
import org.triangula.geo.map.PointMapLayer;
import org.triangula.reachability.Direction;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelStatus;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.catchment.CatchmentEffect;

/** Makes a map sheet per facility type and mode of a result. */
public final class TravelTimeMaps {

    private static final int INK = 0xFF1A1A1A;
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1150;
    private static final double SCALE = 1.5;

    private final ReachabilityResult result;
    private final Direction direction;
    private final Locale locale;
    private final List<String> streets;
    private final List<String> timetables;
    private final UnaryOperator<String> typeNames;
    private final Optional<AreaLayer> borders;
    private final OriginCells cells;
    private final double[] population;
    private final Look look;

    /**
     * How maps look.
     *
     * @param classes limits and colours of the classes of minutes
     * @param around  where cells are opaque, all others being faint; empty where residents decide
     */
    public record Look(ClassedScale classes, Optional<Surroundings> around) {

        /** The usual classes, and residents decide. */
        public static Look usual() {
            return new Look(ClassedScale.of(ColourScales.standard().byId(ColourScales.TRAVEL_TIME)), Optional.empty());
        }
    }

    /**
     * Creates the maps of a result.
     *
     * @param result the result
     * @param direction which way people travel, for titles
     * @param locale language of legend and numbers
     * @param streets names of the street files
     * @param timetables names of the timetables
     * @param typeNames gives a type the name to show
     * @param borders areas whose borders are drawn above the cells
     */
    public TravelTimeMaps(ReachabilityResult result, Direction direction, Locale locale, List<String> streets,
            List<String> timetables, UnaryOperator<String> typeNames, Optional<AreaLayer> borders) {
        this(result, direction, locale, streets, timetables, typeNames, borders, cells -> Look.usual());
    }

    /**
     * Creates the maps of a result with a look of their own.
     *
     * @param look gives the look for the cells
     */
    public TravelTimeMaps(ReachabilityResult result, Direction direction, Locale locale, List<String> streets,
            List<String> timetables, UnaryOperator<String> typeNames, Optional<AreaLayer> borders,
            Function<OriginCells, Look> look) {
        this.result = result;
        this.direction = direction;
        this.locale = locale;
        this.streets = List.copyOf(streets);
        this.timetables = List.copyOf(timetables);
        this.typeNames = typeNames;
        this.cells = OriginCells.of(result.request().origins().longitudes(), result.request().origins().latitudes());
        this.borders = borders.map(layer -> layer.in(cells.systemCode()));
        this.population = new double[result.request().origins().size()];
        for (int i = 0; i < population.length; i++) {
            population[i] = result.request().origins().population(i);
        }
        this.look = look.apply(cells);
    }

    /**
     * The map of one table.
     *
     * @param times travel times of one type and mode
     * @return the sheet, to be written as PNG or SVG
     */
    public MapSheet sheet(TravelTimes times) {
        return sheet(times, caption(times, Messages.title));
    }

    /**
     * The map of the times to the responsible office; cells for which nobody is responsible have a colour of their own.
     *
     * @param times travel times to the responsible office
     * @return the sheet
     */
    public MapSheet responsible(TravelTimes times) {
        MapCaption usual = caption(times, Messages.titleResponsible);
        String subtitle = direction == Direction.BACK ? subtitle(times, Messages.subtitleStreetResponsibleBack,
                Messages.subtitleTransitResponsibleBack) : subtitle(times, Messages.subtitleStreetResponsible,
                        Messages.subtitleTransitResponsible);
        return sheet(times, new MapCaption(usual.title(), subtitle, usual.base(), usual.source(), usual.date(), false));
    }

    private MapSheet sheet(TravelTimes times, MapCaption caption) {
        return sheet(times, caption, TravelTimeLayer.of("minutes", cells, times,
                look.around().map(around -> around.peopleWithin(cells, population)).orElse(population),
                look.classes()));
    }

    private MapSheet sheet(TravelTimes times, MapCaption caption, MapLayer minutes) {
        List<MapLayer> layers = new ArrayList<>();
        layers.add(minutes);
        TravelTimeLayer.withoutOffice("noOffice", cells, times).ifPresent(layers::add);
        borders.ifPresent(areas -> layers.add(AreaMapLayer.outlines("borders", Messages.borders, areas,
                AreaMapLayer.Style.BORDERS, AreaMapLayer.TRANSPARENT)));
        layers.add(facilities(times.type()));
        MapScene scene = new MapScene(cells.systemCode(), MapScene.PAPER, layers);
        return new MapSheet(scene, Optional.of(extent(times)), caption, locale, WIDTH, HEIGHT, SCALE);
    }

    /**
     * The map of the minutes that the responsible office takes more than the nearest one.
     *
     * @param free times to the nearest facility
     * @param responsible times to the responsible office
     * @param effect their comparison
     * @return the sheet
     */
    public MapSheet catchment(TravelTimes free, TravelTimes responsible, CatchmentEffect effect) {
        CatchmentEffect.Row whole = effect.whole();
        MapCaption usual = caption(free, Messages.titleCatchment);
        String share = Double.isNaN(whole.shareAffected()) ? "–" : String.format(locale, "%.1f",
                100 * whole.shareAffected());
        MapCaption caption = new MapCaption(usual.title(), NLS.bind(effect.weighted() ? Messages.subtitleCatchment
                : Messages.subtitleCatchmentCells, new Object[] {share, Double.isNaN(whole.meanMore()) ? "–"
                        : String.format(locale, "%.1f", whole.meanMore()), whole.elsewhere()}),
                base(responsible.statusCounts()), usual.source(), usual.date(), false);
        return sheet(responsible, caption, DifferenceLayer.of("minutes", cells, effect.difference(), population));
    }

    /**
     * The map of one table for one area: its box is shown, and the base is its cells.
     *
     * @param times travel times of one type and mode
     * @param area the area, in the system of the degrees (EPSG:4326)
     * @return the sheet; empty when the area holds no origin
     */
    public Optional<MapSheet> sheet(TravelTimes times, Area area) {
        Area here = new AreaLayer(area.name(), "EPSG:4326", List.of(area)).in(cells.systemCode()).areas().getFirst();
        AreaLocator locator = new AreaLocator(new AreaLayer(area.name(), cells.systemCode(), List.of(here)));
        int[] counts = new int[TravelStatus.values().length];
        Envelope box = new Envelope();
        for (int i = 0; i < times.size(); i++) {
            if (locator.indexAt(cells.x()[i], cells.y()[i]) >= 0) {
                counts[times.statusOf(i).ordinal()]++;
                box.expandToInclude(cells.x()[i], cells.y()[i]);
            }
        }
        if (box.isNull()) {
            return Optional.empty();
        }
        Map<TravelStatus, Integer> byStatus = new EnumMap<>(TravelStatus.class);
        for (TravelStatus status : TravelStatus.values()) {
            byStatus.put(status, counts[status.ordinal()]);
        }
        MapSheet whole = sheet(times);
        MapCaption caption = whole.caption();
        box.expandBy(2 * cells.size());
        return Optional.of(new MapSheet(whole.scene(), Optional.of(box), new MapCaption(area.name() + " – "
                + caption.title(), caption.subtitle(), base(byStatus), caption.source(), caption.date(), false),
                locale, WIDTH, HEIGHT, SCALE));
    }

    private String base(Map<TravelStatus, Integer> counts) {
        NumberFormat numbers = NumberFormat.getIntegerInstance(locale);
        int withoutOffice = counts.get(TravelStatus.NO_OFFICE);
        return NLS.bind(withoutOffice > 0 ? Messages.baseOffices : Messages.base, new Object[] {
            numbers.format(counts.values().stream().mapToInt(Integer::intValue).sum()),
            numbers.format(counts.get(TravelStatus.OK)), numbers.format(counts.get(TravelStatus.BEYOND_LIMIT)),
            numbers.format(counts.get(TravelStatus.NO_CONNECTION)),
            numbers.format(counts.get(TravelStatus.NO_STREET)), numbers.format(withoutOffice)});
    }

    /** The spread over the departure window, which every map of public transport says. */
    private String spread(TravelTimes times) {
        double sum = 0;
        int both = 0;
        for (int i = 0; i < times.size(); i++) {
            if (times.best()[i] >= 0 && times.median()[i] >= 0) {
                sum += (times.median()[i] - times.best()[i]) / 60.0;
                both++;
            }
        }
        return both == 0 ? "" : " " + NLS.bind(Messages.spread, String.format(locale, "%.1f", sum / both));
    }

    /** The part that has something to say: cells nobody gets away from may lie far off and would make all small. */
    private Envelope extent(TravelTimes times) {
        Envelope box = new Envelope();
        Envelope all = new Envelope();
        for (int i = 0; i < times.size(); i++) {
            all.expandToInclude(cells.x()[i], cells.y()[i]);
            TravelStatus status = times.statusOf(i);
            if (status == TravelStatus.OK || status == TravelStatus.BEYOND_LIMIT) {
                box.expandToInclude(cells.x()[i], cells.y()[i]);
            }
        }
        Envelope shown = box.isNull() ? all : box;
        shown.expandBy(cells.size());
        return shown;
    }

    /**
     * The name of a table's file.
     *
     * @param times travel times of one type and mode
     * @return name without ending, fit for every system
     */
    public static String fileName(TravelTimes times) {
        return "map_" + times.type().replaceAll("[^\\p{L}\\p{N}_-]+", "-") + "_" + times.mode().key();
    }

    private PointMapLayer facilities(String type) {
        return FacilityPoints.layer(result.request().facilities(), type, typeNames.apply(type), cells.systemCode(), INK,
                12);
    }

    private String subtitle(TravelTimes times, String street, String transit) {
        ReachabilityParameters parameters = result.request().parameters();
        String facilities = NumberFormat.getIntegerInstance(locale).format(result.request().facilities().ofType(
                times.type()).length);
        return times.mode() == TravelMode.TRANSIT ? NLS.bind(transit, new Object[] {facilities, date(),
            parameters.time(), parameters.time().plusMinutes(parameters.windowMinutes()), parameters.maxMinutes()})
                + spread(times) : NLS.bind(street, facilities, parameters.maxMinutes());
    }

    private String date() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale)
                .format(result.request().parameters().date());
    }

    /** Which way, and in public transport, when: both make another finding of the same places. */
    private String way(boolean transit) {
        ReachabilityParameters parameters = result.request().parameters();
        if (!transit) {
            return direction == Direction.BACK ? Messages.wayBack : Messages.wayThere;
        }
        return NLS.bind(direction == Direction.BACK ? Messages.wayBackBy : Messages.wayThereAt, parameters.time(),
                parameters.time().plusMinutes(parameters.windowMinutes()));
    }

    private MapCaption caption(TravelTimes times, String title) {
        boolean transit = times.mode() == TravelMode.TRANSIT;
        String source = NLS.bind(Messages.sourceStreets, String.join(", ", streets))
                + (transit ? "; " + NLS.bind(Messages.sourceTimetable, String.join(", ", timetables)) : "");
        String subtitle = direction == Direction.BACK ? subtitle(times, Messages.subtitleStreetBack,
                Messages.subtitleTransitBack) : subtitle(times, Messages.subtitleStreet, Messages.subtitleTransit);
        return new MapCaption(NLS.bind(title, typeNames.apply(times.type()), TravelTimeLayer.name(times.mode()))
                + ", " + way(transit), subtitle, base(times.statusCounts()), source,
                date(), false);
    }
}
