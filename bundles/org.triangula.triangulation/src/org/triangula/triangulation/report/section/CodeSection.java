// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.triangulation.report.ReportBlock;
import org.triangula.triangulation.report.ReportBlock.Column;
import org.triangula.triangulation.report.ReportBlock.Row;
import org.triangula.triangulation.report.ReportBlock.Table;
import org.triangula.triangulation.report.ReportContext;
import org.triangula.triangulation.report.ReportSection;
import org.triangula.triangulation.report.ReportSectionProvider;

/** The code system with frequencies, definitions and anchor examples. */
public final class CodeSection implements ReportSectionProvider {

    @Override
    public Optional<ReportSection> section(ReportContext context) {
        List<CodeTree.Entry> entries = CodeTree.flat(context.study().getTexts().getCodeSystem());
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Map<Code, Integer> segments = new HashMap<>();
        Map<Code, Set<Document>> documents = new HashMap<>();
        int all = 0;
        for (Document document : context.study().getTexts().getDocuments()) {
            for (Selection selection : document.getSelections()) {
                // two coders on the same passage make one segment of the code
                for (Code code : selection.getCodings().stream().map(Coding::getCode).distinct().toList()) {
                    segments.merge(code, 1, Integer::sum);
                    documents.computeIfAbsent(code, key -> new HashSet<>()).add(document);
                    all++;
                }
            }
        }
        int most = segments.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        List<Row> frequencies = new ArrayList<>();
        List<Row> definitions = new ArrayList<>();
        for (CodeTree.Entry entry : entries) {
            Code code = entry.code();
            String name = context.safe(context.names().of(code));
            int count = segments.getOrDefault(code, 0);
            frequencies.add(new Row(List.of(name, code.isCodable() ? context.number(count) : "",
                code.isCodable() ? context.number(documents.getOrDefault(code, Set.of()).size()) : ""),
                code.isCodable() ? Optional.of((double) count / most) : Optional.empty(), entry.depth()));
            if (code.getDefinition() != null || code.getAnchorExample() != null) {
                definitions.add(new Row(List.of(name, context.text("code.origin." + code.getOrigin().name()),
                    context.safe(code.getDefinition()), context.safe(code.getAnchorExample())), Optional.empty(),
                    entry.depth()));
            }
        }
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(new Table(context.text("codes.frequencies"),
            context.text("base.codings", all, context.study().getTexts().getDocuments().size()),
            List.of(Column.text(context.text("column.code")), Column.number(context.text("column.segments")),
                Column.number(context.text("column.documents"))),
            frequencies, context.text("codes.rule")));
        if (!definitions.isEmpty()) {
            blocks.add(new ReportBlock.Heading(2, context.text("codes.definitions")));
            blocks.add(new Table(context.text("codes.definitionsCaption"), "",
                List.of(Column.text(context.text("column.code")), Column.text(context.text("column.codeOrigin")),
                    Column.text(context.text("column.definition")), Column.text(context.text("column.anchor"))),
                definitions, ""));
        }
        return Optional.of(new ReportSection("codes", context.text("codes.title"), blocks));
    }
}
