// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.triangulation.material.Names;
import org.triangula.triangulation.material.RecordedPassages;
import org.triangula.triangulation.report.ReportBlock;
import org.triangula.triangulation.report.ReportBlock.Heading;
import org.triangula.triangulation.report.ReportBlock.Paragraph;
import org.triangula.triangulation.report.ReportBlock.Quote;
import org.triangula.triangulation.report.ReportBlock.Tone;
import org.triangula.triangulation.report.ReportContext;
import org.triangula.triangulation.report.ReportSection;
import org.triangula.triangulation.report.ReportSectionProvider;

/** The most telling passages per code, by their weight. Passages that may not be quoted are left out. */
public final class QuoteSection implements ReportSectionProvider {

    @Override
    public Optional<ReportSection> section(ReportContext context) {
        List<ReportBlock> blocks = new ArrayList<>();
        for (CodeTree.Entry entry : CodeTree.flat(context.study().getTexts().getCodeSystem())) {
            List<Selection> best = passages(context, entry.code());
            if (!best.isEmpty()) {
                blocks.add(new Heading(2, context.safe(context.names().of(entry.code()))));
                best.forEach(selection -> blocks.add(quote(context, selection)));
            }
        }
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        blocks.add(0, new Paragraph(context.text("quotes.rule", context.parameters().quotesPerCode()), Tone.NOTE));
        return Optional.of(new ReportSection("quotes", context.text("quotes.title"), blocks));
    }

    private static List<Selection> passages(ReportContext context, Code code) {
        return context.study().getTexts().getDocuments().stream()
            .flatMap(document -> document.getSelections().stream())
            .filter(selection -> weight(selection, code) >= 0 && RecordedPassages.isQuotable(selection))
            .sorted(Comparator.comparingInt((Selection selection) -> weight(selection, code)).reversed())
            .limit(context.parameters().quotesPerCode()).toList();
    }

    private static int weight(Selection selection, Code code) {
        return selection.getCodings().stream().filter(coding -> coding.getCode() == code).mapToInt(Coding::getWeight)
            .max().orElse(-1);
    }

    /**
     * A passage as a quote.
     *
     * @param context the report
     * @param selection a passage that may be quoted
     * @return the quote with document and paragraph
     */
    static Quote quote(ReportContext context, Selection selection) {
        int paragraph = context.material().paragraph(selection);
        String citation = context.safe(Names.citation((Document) selection.eContainer()));
        return new Quote(context.safe(context.material().passage(selection).orElse(context.text("unreadable")).strip()),
            paragraph == 0 ? citation : context.text("citation", citation, paragraph));
    }
}
