// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report.section;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.triangula.model.Decision;
import org.triangula.model.Property;
import org.triangula.model.inquiry.AnalysisResult;
import org.triangula.model.places.Scenario;
import org.triangula.triangulation.report.ReportBlock;
import org.triangula.triangulation.report.ReportBlock.Column;
import org.triangula.triangulation.report.ReportBlock.Heading;
import org.triangula.triangulation.report.ReportBlock.Row;
import org.triangula.triangulation.report.ReportBlock.Table;
import org.triangula.triangulation.report.ReportContext;
import org.triangula.triangulation.report.ReportSection;
import org.triangula.triangulation.report.ReportSectionProvider;

/** Decisions, parameters and versions: what one needs to judge and repeat the study. */
public final class MethodSection implements ReportSectionProvider {

    @Override
    public Optional<ReportSection> section(ReportContext context) {
        List<ReportBlock> blocks = new ArrayList<>();
        List<Decision> decisions = context.study().getDecisions();
        if (!decisions.isEmpty()) {
            blocks.add(new Heading(2, context.text("decisions.title")));
            blocks.add(new Table(context.text("decisions.caption"),
                context.text("base.decisions", decisions.size()),
                List.of(Column.text(context.text("column.date")), Column.text(context.text("column.decision")),
                    Column.text(context.text("column.reason")), Column.text(context.text("column.decidedBy"))),
                decisions.stream().map(decision -> row(context, decision)).toList(), ""));
        }
        blocks.add(new Heading(2, context.text("method.parameters")));
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(context.text("method.report"), context.text("method.program"),
            context.parameters().productVersion()));
        rows.add(Row.of(context.text("method.report"), context.text("method.minimum"),
            String.valueOf(context.parameters().minimumCount())));
        rows.add(Row.of(context.text("method.report"), context.text("method.quotes"),
            String.valueOf(context.parameters().quotesPerCode())));
        rows.add(Row.of(context.text("method.report"), context.text("method.organisationDate"),
            context.organisationDate().toString()));
        if (context.study().getCreatedAt() != null) {
            rows.add(Row.of(context.text("method.study"), context.text("method.created"),
                DateTimeFormatter.ISO_LOCAL_DATE.format(context.study().getCreatedAt().atOffset(ZoneOffset.UTC))));
        }
        for (Scenario scenario : context.study().getPlaces().getScenarios()) {
            scenario.getParameters().forEach(parameter -> rows.add(row(context, scenario.getName(), parameter)));
        }
        for (AnalysisResult result : context.study().getInquiry().getResults()) {
            result.getParameters().forEach(parameter -> rows.add(row(context, result.getName(), parameter)));
            rows.add(Row.of(context.safe(result.getName()), context.text("method.program"),
                Objects.toString(result.getProductVersion(), "")));
        }
        blocks.add(new Table(context.text("method.caption"), "",
            List.of(Column.text(context.text("column.analysis")), Column.text(context.text("column.parameter")),
                Column.text(context.text("column.value"))),
            rows, context.text("method.reproducible")));
        return Optional.of(new ReportSection("method", context.text("method.title"), blocks));
    }

    private static Row row(ReportContext context, String analysis, Property parameter) {
        return Row.of(context.safe(analysis), Objects.toString(parameter.getKey(), ""),
            context.safe(parameter.getValue()));
    }

    private static Row row(ReportContext context, Decision decision) {
        String words = Stream
            .of(Objects.toString(decision.getName(), ""), Objects.toString(decision.getDescription(), ""))
           .filter(text -> !text.isBlank()).distinct().collect(Collectors.joining("\n"));
        return Row.of(decision.getDecidedOn() == null ? "–" : decision.getDecidedOn().toString(),
            context.safe(words), context.safe(decision.getReason()), context.safe(decision.getDecidedBy()));
    }
}
