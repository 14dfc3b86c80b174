// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.triangula.model.Identified;
import org.triangula.model.actors.Actor;
import org.triangula.model.inquiry.Claim;
import org.triangula.model.inquiry.Evidence;
import org.triangula.model.places.Area;
import org.triangula.model.places.Facility;
import org.triangula.model.places.ScenarioResult;
import org.triangula.model.survey.Answer;
import org.triangula.model.survey.Response;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.RecordStatus;
import org.triangula.model.texts.Selection;
import org.triangula.survey.ResultText;
import org.triangula.triangulation.material.RecordedPassages;
import org.triangula.triangulation.report.ReportBlock;
import org.triangula.triangulation.report.ReportBlock.Column;
import org.triangula.triangulation.report.ReportBlock.Heading;
import org.triangula.triangulation.report.ReportBlock.Paragraph;
import org.triangula.triangulation.report.ReportBlock.Row;
import org.triangula.triangulation.report.ReportBlock.Table;
import org.triangula.triangulation.report.ReportContext;
import org.triangula.triangulation.report.ReportSection;
import org.triangula.triangulation.report.ReportSectionProvider;

/** Claims with their verdict and what speaks for and against them. */
public final class ClaimSection implements ReportSectionProvider {

    @Override
    public Optional<ReportSection> section(ReportContext context) {
        List<Claim> claims = context.study().getInquiry().getClaims();
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        List<ReportBlock> blocks = new ArrayList<>();
        int number = 0;
        for (Claim claim : claims) {
            number++;
            blocks.add(new Heading(2, number + ". " + context.safe(claim.getStatement())));
            String reason = context.safe(claim.getVerdictReason());
            blocks.add(new Paragraph(context.text("claim.verdict",
                context.text("verdict." + claim.getVerdict().name())) + (reason.isBlank() ? "" : " " + reason)));
            List<Row> rows = claim.getEvidence().stream()
                .sorted((one, other) -> one.getStance().compareTo(other.getStance()))
                .map(piece -> row(context, piece)).flatMap(Optional::stream).toList();
            if (!rows.isEmpty()) {
                blocks.add(new Table(context.text("claim.evidence", number),
                    context.text("base.evidence", rows.size()) + concerns(context, claim),
                    List.of(Column.text(context.text("column.stance")), Column.text(context.text("column.kind")),
                        Column.text(context.text("column.evidence")), Column.text(context.text("column.note"))),
                    rows, rows.size() == claim.getEvidence().size() ? ""
                        : context.text("claim.withheld", claim.getEvidence().size() - rows.size())));
            }
        }
        return Optional.of(new ReportSection("claims", context.text("claim.title"), blocks));
    }

    private static String concerns(ReportContext context, Claim claim) {
        String names = claim.getConcerns().stream().map(one -> context.safe(context.names().of(one)))
            .filter(name -> !name.isBlank()).collect(Collectors.joining(", "));
        return names.isBlank() ? "" : " · " + names;
    }

    private static Optional<Row> row(ReportContext context, Evidence piece) {
        Identified subject = piece.getSubject() instanceof Coding coding ? (Identified) coding.eContainer()
            : piece.getSubject();
        if (subject instanceof Selection selection && !RecordedPassages.isQuotable(selection)
            || subject instanceof Document document && document.getRecordStatus() != RecordStatus.ON_RECORD
            || subject instanceof Facility facility && !facility.isPublishable()) {
            return Optional.empty();
        }
        return Optional.of(Row.of(context.text("stance." + piece.getStance().name()), kind(context, subject),
            content(context, subject), context.safe(piece.getNote())));
    }

    private static String kind(ReportContext context, Identified subject) {
        return subject == null ? "" : switch (subject) {
            case Selection selection -> context.text("evidence.passage");
            case Answer answer -> context.text("evidence.answer");
            case Document document -> context.text("evidence.document");
            case Facility facility -> context.text("evidence.facility");
            case ScenarioResult result -> context.text("evidence.travelTime");
            case Actor actor -> context.text("evidence.actor");
            case Area area -> context.text("evidence.area");
            default -> context.text("evidence.other");
        };
    }

    private static String content(ReportContext context, Identified subject) {
        return switch (subject) {
            case null -> "";
            case Selection selection -> {
                ReportBlock.Quote quote = QuoteSection.quote(context, selection);
                yield context.text("quoted", quote.text()) + " (" + quote.citation() + ")";
            }
            case Answer answer when answer.getQuestion() != null -> {
                String respondent = answer.eContainer() instanceof Response response
                    ? context.safe(response.getRespondent()) : "";
                yield context.safe(context.names().of(answer.getQuestion())) + ": "
                    + context.safe(new ResultText(context.locale()).answer(answer, answer.getQuestion()))
                    + (respondent.isBlank() ? "" : " (" + respondent + ")");
            }
            default -> context.safe(context.names().of(subject));
        };
    }
}
