// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.map.AreaMapLayer;
import org.triangula.geo.map.CellMapLayer;
import org.triangula.geo.map.ClassedScale;
import org.triangula.geo.map.ColourSchemes;
import org.triangula.geo.map.MapLayer;
import org.triangula.model.places.Area;
import org.triangula.model.places.Scenario;
import org.triangula.model.places.ScenarioResult;
import org.triangula.triangulation.evidence.AreaTravelTime;
import org.triangula.triangulation.evidence.CellTable;
import org.triangula.triangulation.material.AreaScope;
import org.triangula.triangulation.report.ReportBlock;
import org.triangula.triangulation.report.ReportBlock.Column;
import org.triangula.triangulation.report.ReportBlock.Row;
import org.triangula.triangulation.report.ReportBlock.Table;
import org.triangula.triangulation.report.ReportContext;
import org.triangula.triangulation.report.ReportSection;
import org.triangula.triangulation.report.ReportSectionProvider;

/**
 * Travel times by district and as maps. A map would show where protected facilities are, so their types are left out.
 */
public final class TravelTimeSection implements ReportSectionProvider {

    private static final double CELL_METRES = 250;

    @Override
    public Optional<ReportSection> section(ReportContext context) {
        List<Row> rows = new ArrayList<>();
        for (Area district : context.districts()) {
            for (AreaTravelTime time : context.travelTimes()
                .of(AreaScope.of(context.study().getPlaces(), district))) {
                if (!context.disclosure().isProtected(time.result().getFacilityType()) && time.cells() > 0) {
                    rows.add(row(context, district, time));
                }
            }
        }
        List<ReportBlock> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            blocks.add(new Table(context.text("times.caption"), context.text("times.base"),
                List.of(Column.text(context.text("column.district")), Column.text(context.text("column.type")),
                    Column.text(context.text("column.mode")), Column.number(context.text("column.cells")),
                    Column.number(context.text("column.reached")), Column.number(context.text("column.median")),
                    Column.number(context.text("column.withinHalfAnHour"))),
                rows, context.text("times.rule")));
        }
        MapMaking maps = new MapMaking(context);
        for (Scenario scenario : context.study().getPlaces().getScenarios()) {
            for (ScenarioResult result : scenario.getResults()) {
                if (!context.disclosure().isProtected(result.getFacilityType())) {
                    map(context, maps, scenario, result).ifPresent(blocks::add);
                }
            }
        }
        return blocks.isEmpty() ? Optional.empty()
            : Optional.of(new ReportSection("travel-times", context.text("times.title"), blocks));
    }

    private static Row row(ReportContext context, Area district, AreaTravelTime time) {
        return Row.of(context.safe(context.names().of(district)),
            context.names().of(time.result().getFacilityType()), context.text("mode." + time.result().getMode()),
            context.number(time.cells()), context.number(time.reached()),
            time.median().isPresent() ? context.number(Math.round(time.median().getAsDouble())) : "–",
            context.number(time.withinHalfAnHour()));
    }

    private static Optional<ReportBlock> map(ReportContext context, MapMaking maps, Scenario scenario,
        ScenarioResult result) {
        CellTable table = context.travelTimes().table(scenario, result);
        if (table.size() == 0) {
            return Optional.empty();
        }
        double[] x = new double[table.size()];
        double[] y = new double[table.size()];
        float[] minutes = new float[table.size()];
        for (int i = 0; i < x.length; i++) {
            double[] place = maps.project(table.longitude(i), table.latitude(i));
            x[i] = place[0];
            y[i] = place[1];
            minutes[i] = table.minutes(i);
        }
        double edge = scenario.getGrid().getCellSize() > 0 ? scenario.getGrid().getCellSize() : CELL_METRES;
        String title = context.text("times.map", context.names().of(result.getFacilityType()),
            context.text("mode." + result.getMode()));
        List<MapLayer> layers = new ArrayList<>();
        layers.add(CellMapLayer.of("times", context.text("times.title"), x, y, edge, edge, minutes,
            ClassedScale.of(ColourSchemes.standard().byId(ColourSchemes.TRAVEL_TIME)))
            .unit(context.text("times.unit")).build());
        Optional<AreaLayer> districts = maps.districts();
        districts.ifPresent(areas -> layers.add(AreaMapLayer.outlines("districts", context.text("map.districts"),
            areas, AreaMapLayer.Style.BORDERS.withLabels(), 0)));
        return Optional.of(maps.figure(layers, title, context.safe(scenario.getName()),
            context.text("times.cells", context.number(table.size())),
            context.text("times.alternative", title, result.getReachedCount(), result.getCellCount()),
            table.size()));
    }
}
