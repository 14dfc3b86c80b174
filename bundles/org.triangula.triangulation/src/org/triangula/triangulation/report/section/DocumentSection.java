// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.triangula.model.texts.Document;
import org.triangula.model.texts.RecordStatus;
import org.triangula.triangulation.material.Names;
import org.triangula.triangulation.report.ReportBlock.Column;
import org.triangula.triangulation.report.ReportBlock.Row;
import org.triangula.triangulation.report.ReportBlock.Table;
import org.triangula.triangulation.report.ReportContext;
import org.triangula.triangulation.report.ReportSection;
import org.triangula.triangulation.report.ReportSectionProvider;

/** The documents with their size and number of codings. Documents off the record are counted, not listed. */
public final class DocumentSection implements ReportSectionProvider {

    @Override
    public Optional<ReportSection> section(ReportContext context) {
        List<Document> all = context.study().getTexts().getDocuments();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Document> shown =
            all.stream().filter(document -> document.getRecordStatus() == RecordStatus.ON_RECORD).toList();
        List<Row> rows = new ArrayList<>();
        for (Document document : shown) {
            int codings = document.getSelections().stream().mapToInt(one -> one.getCodings().size()).sum();
            rows.add(Row.of(context.safe(Names.citation(document)),
                context.text("document.kind." + document.getKind().name()),
                document.getInterview() == null ? "" : context.safe(document.getInterview().getRespondentFunction()),
                document.getInterview() == null || document.getInterview().getConductedOn() == null ? "–"
                    : document.getInterview().getConductedOn(),
                context.number(document.getParagraphCount()), context.number(codings)));
        }
        Table table = new Table(context.text("documents.caption"), context.text("base.documents", all.size()),
            List.of(Column.text(context.text("column.document")), Column.text(context.text("column.kind")),
                Column.text(context.text("column.function")), Column.text(context.text("column.date")),
                Column.number(context.text("column.paragraphs")), Column.number(context.text("column.codings"))),
            rows, all.size() == shown.size() ? ""
                : context.text("documents.withheld", all.size() - shown.size()));
        return Optional.of(new ReportSection("documents", context.text("documents.title"), List.of(table)));
    }
}
