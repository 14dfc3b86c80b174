// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report.section;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.PlacementKind;
import org.triangula.model.actors.Tie;
import org.triangula.model.places.Area;
import org.triangula.organization.ChartNode;
import org.triangula.organization.Dyad;
import org.triangula.organization.OrganizationChart;
import org.triangula.organization.StaffSum;
import org.triangula.organization.Validity;
import org.triangula.triangulation.report.ReportBlock;
import org.triangula.triangulation.report.ReportBlock.Column;
import org.triangula.triangulation.report.ReportBlock.Heading;
import org.triangula.triangulation.report.ReportBlock.Row;
import org.triangula.triangulation.report.ReportBlock.Table;
import org.triangula.triangulation.report.ReportContext;
import org.triangula.triangulation.report.ReportSection;
import org.triangula.triangulation.report.ReportSectionProvider;

/** The administration of each district as an outline with tasks and posts, and ties that are told differently. */
public final class OrganisationSection implements ReportSectionProvider {

    @Override
    public Optional<ReportSection> section(ReportContext context) {
        LocalDate date = context.organisationDate();
        List<ReportBlock> blocks = new ArrayList<>();
        for (Area district : context.districts()) {
            OrganizationChart chart =
                OrganizationChart.of(context.study().getActors(), Optional.of(district), date);
            if (!chart.roots().isEmpty()) {
                blocks.add(new Heading(2, context.safe(context.names().of(district))));
                blocks.add(outline(context, district, chart));
            }
        }
        List<Row> contradictions = Dyad.of(context.study().getActors().getTies(), date).stream()
            .filter(Dyad::isContradictory).map(dyad -> contradiction(context, dyad)).toList();
        if (!contradictions.isEmpty()) {
            blocks.add(new Heading(2, context.text("organisation.contradictions")));
            blocks.add(new Table(context.text("organisation.contradictionsCaption"),
                context.text("base.ties", context.study().getActors().getTies().size()),
                List.of(Column.text(context.text("column.between")), Column.text(context.text("column.tellings"))),
                contradictions, ""));
        }
        return blocks.isEmpty() ? Optional.empty()
            : Optional.of(new ReportSection("organisation", context.text("organisation.title"), blocks));
    }

    private static Table outline(ReportContext context, Area district, OrganizationChart chart) {
        List<Row> rows = new ArrayList<>();
        chart.roots().forEach(root -> add(context, rows, root, 0, chart.date()));
        List<AdministrativeUnit> units = chart.stream().map(ChartNode::unit).toList();
        StaffSum staff = StaffSum.of(units, chart.date());
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(context.locale())
            .format(chart.date());
        return new Table(context.text("organisation.caption", context.safe(context.names().of(district)), day),
            context.text("base.units", units.size()),
            List.of(Column.text(context.text("column.unit")), Column.text(context.text("column.rank")),
                Column.text(context.text("column.tasks")), Column.number(context.text("column.fullTime"))),
            rows, context.text("organisation.staff", context.number(staff.total().doubleValue()),
                staff.counted().size(), context.number(staff.vacant().doubleValue()), staff.unknown().size()));
    }

    private static void add(ReportContext context, List<Row> rows, ChartNode node, int depth, LocalDate date) {
        AdministrativeUnit unit = node.unit();
        StaffSum staff = StaffSum.of(List.of(unit), date);
        String rank = unit.getLocalRank() != null ? unit.getLocalRank() : context.names().of(unit.getRank());
        rows.add(new Row(List.of(context.safe(context.names().of(unit)),
            node.kind() == PlacementKind.STAFF ? context.text("organisation.staffUnit", rank) : rank,
            unit.getTasks().stream().filter(task -> Validity.holdsOn(task, date))
                .map(task -> context.names().of(task.getTask())).distinct().collect(Collectors.joining(", ")),
            staff.counted().isEmpty() ? "" : context.number(staff.total().doubleValue())), Optional.empty(), depth));
        node.children().forEach(child -> add(context, rows, child, depth + 1, date));
    }

    private static Row contradiction(ReportContext context, Dyad dyad) {
        return Row.of(context.safe(context.names().of(dyad.one()) + " – " + context.names().of(dyad.other())),
            dyad.tellings().stream().map(tie -> context.safe(telling(context, tie)))
                .collect(Collectors.joining("\n")));
    }

    private static String telling(ReportContext context, Tie tie) {
        String quality = tie.isMissing() ? context.text("tie.missing") : context.text("tie." + tie.getSign().name());
        String perspective = tie.getPerspective() == null ? context.text("tie.unknownPerspective")
            : context.names().of(tie.getPerspective());
        String type = tie.getType() == null ? "" : context.names().of(tie.getType()) + ", ";
        return perspective + ": " + type + quality
            + (tie.getNote() == null ? "" : " – " + tie.getNote());
    }
}
