// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.map.AreaMapLayer;
import org.triangula.geo.map.CellMapLayer;
import org.triangula.geo.map.ClassedScale;
import org.triangula.figure.ColourScales;
import org.triangula.geo.map.MapLayer;
import org.triangula.model.Property;
import org.triangula.model.places.Area;
import org.triangula.model.places.Scenario;
import org.triangula.model.places.ScenarioResult;
import org.triangula.triangulation.evidence.AreaTravelTime;
import org.triangula.triangulation.evidence.StoredCells;
import org.triangula.triangulation.evidence.StoredGrid;
import org.triangula.triangulation.material.AreaScope;
import org.triangula.triangulation.report.ReportBlock;
import org.triangula.triangulation.report.ReportBlock.Column;
import org.triangula.triangulation.report.ReportBlock.Paragraph;
import org.triangula.triangulation.report.ReportBlock.Row;
import org.triangula.triangulation.report.ReportBlock.Table;
import org.triangula.triangulation.report.ReportBlock.Tone;
import org.triangula.triangulation.report.ReportContext;
import org.triangula.triangulation.report.ReportSection;
import org.triangula.triangulation.report.ReportSectionProvider;

/**
 * Travel times by district and as maps. A map would show where protected facilities are, so their types are left out.
 */
public final class TravelTimeSection implements ReportSectionProvider {

    @Override
    public Optional<ReportSection> section(ReportContext context) {
        List<ReportBlock> blocks = new ArrayList<>();
        MapMaking maps = new MapMaking(context);
        long unreadable = context.travelTimes().unreadable().stream().filter(result -> isShown(context, result))
            .count();
        if (unreadable > 0) {
            blocks.add(new Paragraph(context.text("times.unreadable", unreadable), Tone.WARNING));
        }
        for (Scenario scenario : context.study().getPlaces().getScenarios()) {
            table(context, scenario).ifPresent(blocks::add);
            for (ScenarioResult result : scenario.getResults()) {
                if (isShown(context, result)) {
                    context.travelTimes().cells(result)
                        .ifPresent(cells -> blocks.add(map(context, maps, scenario, result, cells)));
                }
            }
        }
        return blocks.isEmpty() ? Optional.empty()
            : Optional.of(new ReportSection("travel-times", context.text("times.title"), blocks));
    }

    private static boolean isShown(ReportContext context, ScenarioResult result) {
        return !context.disclosure().isProtected(result.getFacilityType());
    }

    private static Optional<Table> table(ReportContext context, Scenario scenario) {
        List<Row> rows = new ArrayList<>();
        boolean populated = true;
        for (Area district : context.districts()) {
            for (AreaTravelTime time : context.travelTimes()
                .of(AreaScope.of(context.study().getPlaces(), district))) {
                if (time.result().eContainer() == scenario && isShown(context, time.result())) {
                    rows.add(row(context, district, time));
                    populated &= time.populated();
                }
            }
        }
        String limit = scenario.getParameters().stream()
            .filter(parameter -> "maxMinutes".equals(parameter.getKey())).map(Property::getValue).findFirst()
            .orElse(context.text("times.limitUnknown"));
        return rows.isEmpty() ? Optional.empty()
            : Optional.of(new Table(context.text("times.caption", context.safe(scenario.getName())),
                context.text(populated ? "times.base" : "times.baseCells"),
                List.of(Column.text(context.text("column.district")), Column.text(context.text("column.type")),
                    Column.text(context.text("column.mode")), Column.number(context.text("column.median")),
                    Column.number(context.text("column.beyond30")), Column.number(context.text("column.beyond60")),
                    Column.number(context.text("column.unconnected")), Column.number(context.text("column.base"))),
                rows, context.text("times.rule", limit)));
    }

    private static Row row(ReportContext context, Area district, AreaTravelTime time) {
        return Row.of(context.safe(context.names().of(district)),
            context.names().of(time.result().getFacilityType()), context.text("mode." + time.result().getMode()),
            time.median().isPresent() ? context.number(Math.round(time.median().getAsDouble())) : "–",
            share(context, time, time.beyondHalfAnHour()), share(context, time, time.beyondAnHour()),
            share(context, time, OptionalDouble.of(time.withoutConnection())),
            context.number(Math.round(time.base())));
    }

    private static String share(ReportContext context, AreaTravelTime time, OptionalDouble part) {
        return part.isPresent() && time.base() > 0
            ? context.number(Math.round(10 * time.percent(part.getAsDouble())) / 10.0) : "–";
    }

    private static ReportBlock map(ReportContext context, MapMaking maps, Scenario scenario, ScenarioResult result,
        StoredCells cells) {
        StoredGrid grid = cells.grid();
        double[][] centres = maps.project(grid);
        double edge = scenario.getGrid().getCellSize() > 0 ? scenario.getGrid().getCellSize() : grid.size();
        String title = context.text("times.map", context.names().of(result.getFacilityType()),
            context.text("mode." + result.getMode()));
        CellMapLayer.Builder times = CellMapLayer.of("times", context.text("times.title"), centres[0], centres[1],
            edge, edge, cells.minutes(), ClassedScale.of(ColourScales.standard().byId(ColourScales.TRAVEL_TIME)))
            .unit(context.text("times.unit"));
        double residents = 0;
        int reached = 0;
        for (int i = 0; i < grid.cells(); i++) {
            residents += grid.weight(i);
            reached += Float.isFinite(cells.minutes()[i]) ? 1 : 0;
        }
        List<MapLayer> layers = new ArrayList<>();
        layers.add(grid.isPopulated() ? times.population(grid.population()).build() : times.build());
        Optional<AreaLayer> districts = maps.districts();
        districts.ifPresent(areas -> layers.add(AreaMapLayer.outlines("districts", context.text("map.districts"),
            areas, AreaMapLayer.Style.BORDERS.withLabels(), 0)));
        String base = grid.isPopulated()
            ? context.text("times.mapBase", grid.cells(), Math.round(residents))
            : context.text("times.cells", grid.cells());
        return maps.figure(layers, title, context.safe(scenario.getName()), base,
            context.text("times.alternative", title, reached, grid.cells()), grid.cells());
    }
}
