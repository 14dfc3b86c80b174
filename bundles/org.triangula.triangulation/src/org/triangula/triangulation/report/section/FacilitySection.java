// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.triangula.model.Term;
import org.triangula.model.places.Area;
import org.triangula.model.places.Facility;
import org.triangula.triangulation.material.AreaScope;
import org.triangula.triangulation.report.ReportBlock;
import org.triangula.triangulation.report.ReportBlock.Column;
import org.triangula.triangulation.report.ReportBlock.Row;
import org.triangula.triangulation.report.ReportBlock.Table;
import org.triangula.triangulation.report.ReportContext;
import org.triangula.triangulation.report.ReportSection;
import org.triangula.triangulation.report.ReportSectionProvider;

/** Facilities per type and district, by where they are and, apart from that, by who is responsible. */
public final class FacilitySection implements ReportSectionProvider {

    @Override
    public Optional<ReportSection> section(ReportContext context) {
        List<Facility> facilities = context.study().getPlaces().getFacilities();
        List<Area> districts = context.districts();
        if (facilities.isEmpty() || districts.isEmpty()) {
            return Optional.empty();
        }
        Map<Area, Set<Area>> scopes = new LinkedHashMap<>();
        districts.forEach(district -> scopes.put(district, AreaScope.of(context.study().getPlaces(), district)));
        Map<Term, List<Facility>> byType = new LinkedHashMap<>();
        facilities.stream().filter(facility -> facility.getType() != null)
            .forEach(facility -> byType.computeIfAbsent(facility.getType(), type -> new ArrayList<>()).add(facility));
        int base = context.disclosure().total(facilities);
        List<ReportBlock> blocks = List.of(table(context, "facilities.located", byType, scopes, false, base),
            table(context, "facilities.responsible", byType, scopes, true, base));
        return Optional.of(new ReportSection("facilities", context.text("facilities.title"), blocks));
    }

    private static Table table(ReportContext context, String caption, Map<Term, List<Facility>> byType,
        Map<Area, Set<Area>> scopes, boolean responsible, int base) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(context.text("column.type")));
        scopes.keySet().forEach(area -> columns.add(Column.number(context.safe(context.names().of(area)))));
        columns.add(Column.number(context.text("column.elsewhere")));
        columns.add(Column.number(context.text("column.all")));
        List<Row> rows = new ArrayList<>();
        boolean suppressed = false;
        for (Map.Entry<Term, List<Facility>> entry : byType.entrySet()) {
            List<Integer> counts = new ArrayList<>();
            int rest = entry.getValue().size();
            for (Set<Area> scope : scopes.values()) {
                int count = (int) entry.getValue().stream()
                    .filter(one -> scope.contains(responsible ? one.getResponsibleArea() : one.getLocatedIn()))
                    .count();
                counts.add(count);
                rest -= count;
            }
            counts.add(Math.max(0, rest));
            List<String> cells = new ArrayList<>();
            cells.add(context.names().of(entry.getKey()));
            List<String> shown = context.disclosure().counts(entry.getKey(), counts);
            suppressed |= shown.contains("•");
            cells.addAll(shown);
            cells.add(context.disclosure().count(entry.getKey(), entry.getValue().size()));
            rows.add(new Row(cells, Optional.empty(), 0));
        }
        return new Table(context.text(caption), context.text("base.facilities", base), columns, rows,
            suppressed ? context.text("facilities.suppressed", context.parameters().minimumCount()) : "");
    }
}
