// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.triangula.model.Source;
import org.triangula.model.Study;
import org.triangula.triangulation.report.ReportBlock;
import org.triangula.triangulation.report.ReportBlock.Column;
import org.triangula.triangulation.report.ReportBlock.Paragraph;
import org.triangula.triangulation.report.ReportBlock.Row;
import org.triangula.triangulation.report.ReportBlock.Table;
import org.triangula.triangulation.report.ReportBlock.Tone;
import org.triangula.triangulation.report.ReportContext;
import org.triangula.triangulation.report.ReportSection;
import org.triangula.triangulation.report.ReportSectionProvider;

/** What the study asks, what it holds, and where that comes from. */
public final class ProfileSection implements ReportSectionProvider {

    @Override
    public Optional<ReportSection> section(ReportContext context) {
        Study study = context.study();
        List<ReportBlock> blocks = new ArrayList<>();
        if (study.getDescription() != null) {
            blocks.add(new Paragraph(context.safe(study.getDescription())));
        }
        blocks.add(new Table(context.text("profile.holdings"), "",
            List.of(Column.text(context.text("profile.what")), Column.number(context.text("column.count"))),
            holdings(context), ""));
        if (!study.getProvenance().isEmpty()) {
            blocks.add(new ReportBlock.Heading(2, context.text("profile.provenance")));
            blocks.add(new Table(context.text("profile.sources"),
                context.text("base.sources", study.getProvenance().size()),
                List.of(Column.text(context.text("column.source")), Column.text(context.text("column.origin")),
                    Column.text(context.text("column.referenceDate")), Column.text(context.text("column.terms"))),
                study.getProvenance().stream().map(source -> row(context, source)).toList(), ""));
        } else {
            blocks.add(new Paragraph(context.text("profile.noSources"), Tone.NOTE));
        }
        return Optional.of(new ReportSection("profile", context.text("profile.title"), blocks));
    }

    private static List<Row> holdings(ReportContext context) {
        Study study = context.study();
        List<Row> rows = new ArrayList<>();
        add(rows, context, "holding.documents", study.getTexts().getDocuments().size());
        add(rows, context, "holding.codes", CodeTree.flat(study.getTexts().getCodeSystem()).size());
        add(rows, context, "holding.codings", study.getTexts().getDocuments().stream()
            .flatMap(document -> document.getSelections().stream()).mapToInt(one -> one.getCodings().size()).sum());
        add(rows, context, "holding.areas", study.getPlaces().getAreas().size());
        add(rows, context, "holding.facilities", context.disclosure().total(study.getPlaces().getFacilities()));
        add(rows, context, "holding.actors", study.getActors().getActors().size());
        add(rows, context, "holding.responses",
            study.getSurveys().getSurveys().stream().mapToInt(survey -> survey.getResponses().size()).sum());
        add(rows, context, "holding.links", study.getInquiry().getLinks().size());
        add(rows, context, "holding.claims", study.getInquiry().getClaims().size());
        return rows;
    }

    private static void add(List<Row> rows, ReportContext context, String key, int count) {
        rows.add(Row.of(context.text(key), context.number(count)));
    }

    private static Row row(ReportContext context, Source source) {
        String name = source.getName() == null ? source.getLocation() : source.getName();
        String origin = source.getCitation() == null ? source.getDescription() : source.getCitation();
        return Row.of(context.safe(name), context.safe(origin),
            source.getReferenceDate() == null ? "–" : source.getReferenceDate(), context.safe(source.getLicence()));
    }
}
