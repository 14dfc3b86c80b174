// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.codebook;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.triangula.coding.code.CodeText;
import org.triangula.coding.codebook.CodeHistoryReport;
import org.triangula.coding.codebook.Codebook;
import org.triangula.coding.codebook.CodebookOptions;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeChangeKind;
import org.triangula.model.texts.CodeSystem;
import org.triangula.model.texts.Document;
import org.triangula.triangulation.material.Names;
import org.triangula.triangulation.report.Report;
import org.triangula.triangulation.report.ReportBlock;
import org.triangula.triangulation.report.ReportBlock.Column;
import org.triangula.triangulation.report.ReportBlock.Heading;
import org.triangula.triangulation.report.ReportBlock.Paragraph;
import org.triangula.triangulation.report.ReportBlock.Quote;
import org.triangula.triangulation.report.ReportBlock.Row;
import org.triangula.triangulation.report.ReportBlock.Table;
import org.triangula.triangulation.report.ReportBlock.Tone;
import org.triangula.triangulation.report.ReportContext;
import org.triangula.triangulation.report.ReportSection;

/** Sets a codebook as a report: an overview, one section for each code at the top, the code sets, the changes. */
public final class CodebookReport {

    private final ReportContext context;
    private final CodebookOptions options;
    private final ResourceBundle words;
    private final Map<String, Code> codes = new HashMap<>();
    private final Map<String, Document> documents = new HashMap<>();

    /**
     * Prepares the report.
     *
     * @param context study and language
     * @param options what the codebook shows
     */
    public CodebookReport(ReportContext context, CodebookOptions options) {
        this.context = context;
        this.options = options;
        words = ResourceBundle.getBundle("org.triangula.triangulation.codebook.codebook", context.locale(),
            CodebookReport.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        CodeSystem system = context.study().getTexts().getCodeSystem();
        if (system != null) {
            for (TreeIterator<EObject> all = system.eAllContents(); all.hasNext();) {
                if (all.next() instanceof Code code) {
                    codes.put(code.getId(), code);
                }
            }
        }
        context.study().getTexts().getDocuments().forEach(document -> documents.put(document.getId(), document));
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), context.locale()).format(arguments);
    }

    private String withheld(int number) {
        return text("withheld", number);
    }

    /**
     * Sets the codebook.
     *
     * @param codebook the codebook, fit for readers outside the team
     * @return the report
     */
    public Report report(Codebook codebook) {
        List<ReportSection> sections = new ArrayList<>();
        sections.add(overview(codebook));
        List<Codebook.Entry> entries = codebook.entries();
        for (int first = 0; first < entries.size();) {
            int next = first + 1;
            while (next < entries.size() && entries.get(next).depth() > 0) {
                next++;
            }
            sections.add(section(entries.subList(first, next)));
            first = next;
        }
        if (!codebook.sets().isEmpty()) {
            sections.add(sets(codebook));
        }
        if (!codebook.changes().isEmpty()) {
            sections.add(changes(codebook));
        }
        String study = context.safe(context.study().getName());
        return new Report(context.locale(), text("title", study), context.safe(context.study().getResearchQuestion()),
            context.study().isInvented() ? context.text("invented") : "", context.text("contents"),
            Optional.ofNullable(context.study().getCreatedAt()), sections);
    }

    private ReportSection overview(Codebook codebook) {
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(new Paragraph(text("about")));
        if (codebook.withheld() > 0) {
            blocks.add(new Paragraph(withheld(codebook.withheld()), Tone.WARNING));
        }
        List<Row> rows = new ArrayList<>();
        int most = codebook.entries().stream().mapToInt(entry -> entry.own().segments()).max().orElse(0);
        for (Codebook.Entry entry : codebook.entries()) {
            List<String> cells = new ArrayList<>(List.of(entry.number() + " " + name(entry),
                entry.codable() ? context.text("code.origin." + entry.origin().name()) : text("folder")));
            if (options.counts()) {
                boolean given = entry.codable();
                cells.add(given ? context.number(entry.own().segments()) : "");
                cells.add(given ? context.number(entry.own().documents()) : "");
                cells.add(context.number(entry.withSubcodes().segments()));
                cells.add(context.number(entry.withSubcodes().documents()));
            }
            boolean bar = options.counts() && most > 0 && entry.codable();
            rows.add(new Row(cells, bar ? Optional.of((double) entry.own().segments() / most) : Optional.empty(),
                entry.depth()));
        }
        List<Column> columns = new ArrayList<>(List.of(Column.text(text("code")), Column.text(text("origin"))));
        if (options.counts()) {
            columns.addAll(List.of(Column.number(text("segments")), Column.number(text("documents")),
                Column.number(text("segmentsBelow")), Column.number(text("documentsBelow"))));
        }
        blocks.add(new Table(text("overview"), text("base", codebook.codings(), codebook.documents()), columns, rows,
            options.counts() ? text("rule") : ""));
        return new ReportSection("overview", text("overviewTitle"), blocks);
    }

    private ReportSection section(List<Codebook.Entry> entries) {
        Codebook.Entry top = entries.get(0);
        List<ReportBlock> blocks = new ArrayList<>();
        for (Codebook.Entry entry : entries) {
            if (entry.depth() > 0) {
                blocks.add(new Heading(Math.min(3, entry.depth() + 1), entry.number() + " " + name(entry)));
            }
            describe(entry, blocks);
        }
        return new ReportSection("code-" + top.number(), top.number() + " " + name(top), blocks);
    }

    private void describe(Codebook.Entry entry, List<ReportBlock> blocks) {
        List<String> facts = new ArrayList<>();
        facts.add(entry.codable() ? text("originOf", context.text("code.origin." + entry.origin().name()))
            : text("folder"));
        if (options.counts() && entry.codable()) {
            facts.add(text("counts", entry.own().segments(), entry.own().documents()));
        }
        if (!entry.aliases().isEmpty()) {
            facts.add(text("aliases", context.safe(String.join(", ", entry.aliases()))));
        }
        blocks.add(new Paragraph(String.join(" · ", facts), Tone.NOTE));
        for (CodeText part : CodeText.values()) {
            String said = entry.text(part);
            if (!said.isEmpty() && part != CodeText.ANCHOR_EXAMPLE) {
                blocks.add(new Paragraph(text("part." + part.name(), context.safe(said))));
            }
        }
        if (!entry.text(CodeText.ANCHOR_EXAMPLE).isEmpty()) {
            blocks.add(new Quote(context.safe(entry.text(CodeText.ANCHOR_EXAMPLE)), text("anchor")));
        }
        for (Codebook.Example example : entry.examples()) {
            blocks.add(new Quote(context.safe(example.words()),
                context.safe(Names.citation(documents.get(example.document()))) + ", "
                    + example.citation().position()));
        }
        if (entry.withheld() > 0) {
            blocks.add(new Paragraph(withheld(entry.withheld()), Tone.NOTE));
        }
        for (CodeHistoryReport.Entry change : entry.changes()) {
            if (change.kind() != CodeChangeKind.CREATED) {
                blocks.add(new Paragraph(sentence(change), Tone.NOTE));
            }
        }
    }

    private String sentence(CodeHistoryReport.Entry change) {
        String reason = change.reason().isEmpty() ? "" : " (" + context.safe(change.reason()) + ")";
        return day(change.at()) + ": " + kind(change.kind()) + passage(change) + reason;
    }

    private String passage(CodeHistoryReport.Entry change) {
        String before = context.safe(change.before());
        String after = context.safe(change.after());
        return before.isEmpty() && after.isEmpty() ? "" : " " + (before.isEmpty() ? "" : before + " ") + "→ " + after;
    }

    private ReportSection sets(Codebook codebook) {
        List<Row> rows = codebook.sets().stream().map(set -> Row.of(context.safe(set.name()),
            context.number(set.codes().size()), context.safe(String.join("\n", set.codes())))).toList();
        return new ReportSection("sets", text("sets"), List.of(new Table(text("setsCaption"), "",
            List.of(Column.text(text("set")), Column.number(text("number")), Column.text(text("codes"))), rows, "")));
    }

    private ReportSection changes(Codebook codebook) {
        List<ReportBlock> blocks = new ArrayList<>();
        List<Row> totals = new CodeHistoryReport(codebook.changes()).totals().entrySet().stream()
            .map(total -> Row.of(kind(total.getKey()), context.number(total.getValue()))).toList();
        String base = text("changesBase", codebook.changes().size());
        blocks.add(new Table(text("changeTotals"), base,
            List.of(Column.text(text("change")), Column.number(text("number"))), totals, ""));
        List<Row> rows = codebook.changes().stream().map(change -> Row.of(day(change.at()), kind(change.kind()),
            context.safe(change.name()), context.safe(change.before()), context.safe(change.after()),
            context.safe(change.by()), context.safe(change.reason()))).toList();
        blocks.add(new Table(text("changeList"), base,
            List.of(Column.text(text("date")), Column.text(text("change")), Column.text(text("code")),
                Column.text(text("before")), Column.text(text("after")), Column.text(text("by")),
                Column.text(text("reason"))), rows, text("changesRule")));
        return new ReportSection("changes", text("changes"), blocks);
    }

    private String kind(CodeChangeKind kind) {
        return text("kind." + kind.name());
    }

    private static String day(Instant at) {
        return at == null ? "–" : at.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    private String name(Codebook.Entry entry) {
        Code code = codes.get(entry.code());
        return context.safe(code == null ? entry.name() : context.names().of(code));
    }
}
