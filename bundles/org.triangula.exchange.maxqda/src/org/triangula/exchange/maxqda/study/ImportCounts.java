// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.triangula.core.exchange.ImportReport.Count;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.exchange.maxqda.Authorship;
import org.triangula.exchange.maxqda.CodePath;
import org.triangula.exchange.maxqda.CodeRow;
import org.triangula.exchange.maxqda.CodedSegment;
import org.triangula.exchange.maxqda.DocumentRow;
import org.triangula.exchange.maxqda.MaxqdaExport;
import org.triangula.exchange.maxqda.MemoRow;
import org.triangula.exchange.maxqda.SummaryRow;
import org.triangula.model.Coder;
import org.triangula.model.Study;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;

/** What an import would add and change, and what it cannot keep. */
final class ImportCounts {

    private final Study study;
    private final MaxqdaExport export;
    private final List<Planned> planned;
    private final StudyDocuments documents;
    private final StudyCodes codes;
    private final List<Finding> findings;
    private final List<Count> counts = new ArrayList<>();

    ImportCounts(Study study, MaxqdaExport export, List<Planned> planned, StudyDocuments documents, StudyCodes codes,
        List<Finding> findings) {
        this.study = study;
        this.export = export;
        this.planned = planned;
        this.documents = documents;
        this.codes = codes;
        this.findings = findings;
    }

    List<Count> count() {
        codes();
        documents();
        passages();
        rows();
        lost();
        return counts.stream().filter(count -> count.read() > 0).toList();
    }

    private void codes() {
        Set<CodePath> read = new LinkedHashSet<>();
        Set<CodePath> changed = new HashSet<>();
        CodeEntry entry = new CodeEntry(study, codes);
        List<CodeRow> rows = new ArrayList<>(export.codes());
        rows.addAll(export.codebook());
        for (CodeRow row : rows) {
            read.add(row.code());
            if (entry.compare(row) == RowState.CHANGED) {
                changed.add(row.code());
            }
        }
        export.segments().stream().map(CodedSegment::code).forEach(read::add);
        export.summaries().stream().map(SummaryRow::code).forEach(read::add);
        List<CodePath> added = read.stream().filter(path -> codes.find(path).isEmpty()).toList();
        counts.add(new Count(Messages.kind_codes, read.size(), added.size(), changed.size()));
        added.stream().filter(path -> path.names().stream().anyMatch(StudyCodes::isCut)).limit(20)
            .forEach(path -> findings.add(new Finding(Severity.DOUBTFUL, path.toString(), Messages.code_cut)));
    }

    private void documents() {
        Set<DocumentKey> read = new HashSet<>();
        PassageRow.of(export).forEach(row -> read.add(row.document()));
        export.documents().forEach(row -> read.add(new DocumentKey(row.documentGroup(), row.documentName())));
        counts.add(new Count(Messages.kind_documents, read.size(), coming().size(), 0));
    }

    private Set<DocumentKey> coming() {
        Set<DocumentKey> coming = new HashSet<>();
        planned.stream().filter(each -> each.document().isEmpty()).forEach(each -> coming.add(each.key()));
        return coming;
    }

    private void passages() {
        int[] codings = new int[2];
        int[] paraphrases = new int[2];
        int waiting = 0;
        for (Planned each : planned) {
            Map<Long, Selection> selections = each.document().flatMap(this::document).map(PassageEntry::index)
                .orElse(Map.of());
            for (Planned.Passage passage : each.passages()) {
                boolean paraphrase = passage.row().code().isEmpty();
                if (passage.place().isEmpty()) {
                    waiting++;
                    continue;
                }
                Selection selection = selections
                    .get(PassageEntry.key(passage.place().get().start(), passage.place().get().end()));
                RowState state = selection == null ? RowState.NEW
                    : paraphrase ? paraphrase(selection, passage.row()) : coding(selection, passage.row());
                if (state == RowState.NEW || state == RowState.CHANGED) {
                    (paraphrase ? paraphrases : codings)[state == RowState.NEW ? 0 : 1]++;
                }
            }
        }
        counts.add(new Count(Messages.kind_segments, export.segments().size(), codings[0], codings[1]));
        counts.add(new Count(Messages.kind_paraphrases, export.paraphrases().size(), paraphrases[0], paraphrases[1]));
        if (waiting > 0) {
            counts.add(new Count(Messages.kind_review, waiting, waiting, 0));
            findings.add(0, new Finding(Severity.DOUBTFUL, "", Messages.bind(Messages.review_waiting, waiting)));
        }
    }

    private Optional<Document> document(String id) {
        return study.getTexts().getDocuments().stream().filter(each -> id.equals(each.getId())).findFirst();
    }

    private static RowState paraphrase(Selection selection, PassageRow row) {
        String there = selection.getParaphrase();
        return there == null || there.isBlank() ? RowState.NEW
            : there.contains(row.note()) ? RowState.SAME : RowState.CHANGED;
    }

    private RowState coding(Selection selection, PassageRow row) {
        Code code = codes.find(row.code().orElseThrow()).orElse(null);
        Coder coder = study.getCoders().stream().filter(each -> row.coder().equals(each.getName())
            || row.coder().equals(each.getShortName())).findFirst().orElse(null);
        if (code == null || coder == null && !row.coder().isBlank()) {
            return RowState.NEW;
        }
        Coding there = PassageEntry.find(selection, code, coder);
        return there == null ? RowState.NEW
            : PassageEntry.changes(there, row) ? RowState.CHANGED : RowState.SAME;
    }

    private void rows() {
        Set<DocumentKey> coming = coming();
        Set<DocumentKey> missing = new LinkedHashSet<>();
        VariableEntry variables = new VariableEntry(study, documents, export.documents());
        counts.add(new Count(Messages.kind_variables, variables.variables(), variables.newVariables().size(), 0));
        Map<RowState, Integer> states = new HashMap<>();
        for (DocumentRow row : export.documents()) {
            for (RowState state : variables.compare(row, coming).values()) {
                states.merge(state, 1, Integer::sum);
                if (state == RowState.NO_TARGET) {
                    missing.add(new DocumentKey(row.documentGroup(), row.documentName()));
                }
            }
        }
        add(Messages.kind_values, states);
        states.clear();
        MemoEntry memos = new MemoEntry(study, documents, codes);
        for (MemoRow row : export.memos()) {
            RowState state = memos.compare(row, coming);
            states.merge(state, 1, Integer::sum);
            if (state == RowState.NO_TARGET) {
                missing.add(new DocumentKey(row.documentGroup(), row.documentName()));
            }
        }
        add(Messages.kind_memos, states);
        states.clear();
        SummaryEntry summaries = new SummaryEntry(study, documents, codes);
        for (SummaryRow row : export.summaries()) {
            RowState state = summaries.compare(row, coming);
            states.merge(state, 1, Integer::sum);
            if (state == RowState.NO_TARGET) {
                missing.add(new DocumentKey(row.documentGroup(), row.documentName()));
            }
        }
        add(Messages.kind_summaries, states);
        missing.forEach(key -> findings.add(new Finding(Severity.LOST, key.toString(), Messages.document_unknown)));
    }

    private void add(String kind, Map<RowState, Integer> states) {
        counts.add(new Count(kind, states.values().stream().mapToInt(Integer::intValue).sum(),
            states.getOrDefault(RowState.NEW, 0), states.getOrDefault(RowState.CHANGED, 0)));
    }

    /** What exports tell and studies do not keep. */
    private void lost() {
        List<Authorship> codings = export.segments().stream().map(CodedSegment::authorship).toList();
        long modified = codings.stream()
            .filter(each -> !each.modifiedBy().isEmpty() || each.modifiedAt().isPresent()).count();
        if (modified > 0) {
            findings.add(new Finding(Severity.LOST, "", Messages.bind(Messages.lost_modified, modified)));
        }
        long categories = export.paraphrases().stream().filter(each -> !each.category().isEmpty()).count();
        if (categories > 0) {
            findings.add(new Finding(Severity.LOST, "", Messages.bind(Messages.lost_categories, categories)));
        }
        long authors = export.paraphrases().stream()
            .filter(each -> !each.authorship().equals(Authorship.NONE)).count();
        if (authors > 0) {
            findings.add(new Finding(Severity.LOST, "", Messages.bind(Messages.lost_paraphraseAuthors, authors)));
        }
        lostOfCodes();
        if (export.segments().stream().anyMatch(each -> each.area().isPresent() || each.coverage().isPresent())) {
            findings.add(new Finding(Severity.NOTE, "", Messages.note_area));
        }
        Set<String> inferred = new TreeSet<>();
        export.tables().forEach(table -> table.columns().stream()
            .filter(column -> column.inferred() && column.field().isPresent())
            .forEach(column -> inferred.add(column.heading())));
        if (!inferred.isEmpty()) {
            findings.add(new Finding(Severity.NOTE, "",
                Messages.bind(Messages.note_inferred, String.join(", ", inferred))));
        }
    }

    /** Numbers follow from the codings; authorship of codes has no place in a study. */
    private void lostOfCodes() {
        List<CodeRow> rows = new ArrayList<>(export.codes());
        rows.addAll(export.codebook());
        lost(Messages.lost_frequencies, rows.stream().filter(each -> each.frequency().isPresent()).count());
        lost(Messages.lost_documentCounts, rows.stream().filter(each -> each.documents().isPresent()).count());
        lost(Messages.lost_codeAuthors,
            rows.stream().filter(each -> !each.authorship().equals(Authorship.NONE)).count());
    }

    private void lost(String message, long count) {
        if (count > 0) {
            findings.add(new Finding(Severity.LOST, "", Messages.bind(message, count)));
        }
    }
}
