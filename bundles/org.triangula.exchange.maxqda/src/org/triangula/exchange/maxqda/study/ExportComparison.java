// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.triangula.core.exchange.ImportPreview;
import org.triangula.core.exchange.ImportPreview.Change;
import org.triangula.core.exchange.ImportPreview.FieldChange;
import org.triangula.core.exchange.ImportPreview.Item;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.exchange.maxqda.CodePath;
import org.triangula.exchange.maxqda.CodeRow;
import org.triangula.exchange.maxqda.Content;
import org.triangula.exchange.maxqda.DocumentRow;
import org.triangula.exchange.maxqda.Field;
import org.triangula.exchange.maxqda.MaxqdaExport;
import org.triangula.exchange.maxqda.MemoRow;
import org.triangula.exchange.maxqda.SummaryRow;
import org.triangula.exchange.maxqda.UnreadRow;
import org.triangula.model.Study;
import org.triangula.model.texts.Document;

/**
 * Compares an export with a study, object by object: what comes in, what changes and how, what is the same, and what is
 * left out and why. Nothing of the file is missing from it.
 */
final class ExportComparison {

    private static final int MOST_CUT = 20;

    private final MaxqdaExport export;
    private final List<PassageRow> rows;
    private final Map<DocumentKey, Planned> planned = new HashMap<>();
    private final Set<DocumentKey> coming = new HashSet<>();
    private final Map<DocumentKey, String> leftOut;
    private final StudyDocuments documents;
    private final StudyCodes codes;
    private final CodeEntry codeEntry;
    private final PassageComparison passages;
    private final VariableEntry variables;
    private final List<Map<String, Compared>> values = new ArrayList<>();
    private final List<Compared> memos = new ArrayList<>();
    private final List<Compared> summaries = new ArrayList<>();
    private final List<Finding> findings;
    private final ImportPreview.Builder preview = new ImportPreview.Builder();

    ExportComparison(Study study, MaxqdaExport export, List<PassageRow> rows, List<Planned> plans,
        Map<DocumentKey, String> leftOut, StudyDocuments documents, List<Finding> findings) {
        this.export = export;
        this.rows = rows;
        this.leftOut = leftOut;
        this.documents = documents;
        this.findings = findings;
        codes = new StudyCodes(study);
        codeEntry = new CodeEntry(study, codes);
        plans.forEach(each -> planned.put(each.key(), each));
        plans.stream().filter(each -> each.document().isEmpty()).forEach(each -> coming.add(each.key()));
        passages = new PassageComparison(study, codes, plans, leftOut);
        variables = new VariableEntry(study, documents, export.documents());
        MemoEntry memoEntry = new MemoEntry(study, documents, codes);
        SummaryEntry summaryEntry = new SummaryEntry(study, documents, codes);
        export.documents().forEach(row -> values.add(variables.compare(row, coming)));
        export.memos().forEach(row -> memos.add(memoEntry.compare(row, coming)));
        export.summaries().forEach(row -> summaries.add(summaryEntry.compare(row, coming)));
    }

    /** Compares everything and adds what a person should know to the findings. */
    ImportPreview.Builder compare() {
        codes();
        documents();
        rows.forEach(row -> passages.tell(row, preview));
        variables();
        for (int i = 0; i < export.memos().size(); i++) {
            MemoRow row = export.memos().get(i);
            tell(Messages.kind_memos, key(row), row.title().isEmpty() ? Messages.memo_untitled : row.title(),
                row.provenance().toString(), memos.get(i), Stream.of(change(Field.DOCUMENT_NAME, row.documentName()),
                    change(Field.CODE, row.code().map(CodePath::toString).orElse(""))));
        }
        for (int i = 0; i < export.summaries().size(); i++) {
            SummaryRow row = export.summaries().get(i);
            tell(Messages.kind_summaries, key(row), key(row) + " · " + row.code(), row.provenance().toString(),
                summaries.get(i), Stream.of());
        }
        for (UnreadRow row : export.unread()) {
            preview.leftOut(kind(row.content()), Messages.bind(Messages.row_number, row.provenance().row()),
                row.provenance().toString(), row.reason());
        }
        if (passages.waiting() > 0) {
            findings.add(0, new Finding(Severity.DOUBTFUL, "",
                Messages.bind(Messages.review_waiting, passages.waiting())));
        }
        return preview;
    }

    private static DocumentKey key(SummaryRow row) {
        return new DocumentKey(row.documentGroup(), row.documentName());
    }

    private static DocumentKey key(MemoRow row) {
        return new DocumentKey(row.documentGroup(), row.documentName());
    }

    private static DocumentKey key(DocumentRow row) {
        return new DocumentKey(row.documentGroup(), row.documentName());
    }

    private static Optional<FieldChange> change(Field field, String value) {
        return value.isEmpty() ? Optional.empty()
            : Optional.of(new FieldChange(FieldWords.of(field), "", value));
    }

    private static String kind(Content content) {
        return switch (content) {
            case CODED_SEGMENTS -> Messages.kind_segments;
            case CODE_SYSTEM, CODEBOOK -> Messages.kind_codes;
            case DOCUMENT_VARIABLES -> Messages.kind_values;
            case MEMOS -> Messages.kind_memos;
            case SUMMARIES, SUMMARY_TABLE -> Messages.kind_summaries;
            case PARAPHRASES, PARAPHRASE_MATRIX -> Messages.kind_paraphrases;
        };
    }

    /** Tells an object that belongs to a document; more fields only matter for a new object. */
    private void tell(String kind, DocumentKey document, String name, String place, Compared compared,
        Stream<Optional<FieldChange>> more) {
        Change change = switch (compared.state()) {
            case NEW -> Change.ADDED;
            case CHANGED -> Change.CHANGED;
            case SAME -> Change.SAME;
            case NO_TARGET -> Change.LEFT_OUT;
        };
        List<FieldChange> fields = new ArrayList<>();
        if (change == Change.ADDED) {
            more.flatMap(Optional::stream).forEach(fields::add);
        }
        compared.fields().forEach(each -> fields.add(new FieldChange(each.field(),
            PassageComparison.shortened(each.before()), PassageComparison.shortened(each.after()))));
        preview.tell(new Item(kind, change, name, place,
            change == Change.LEFT_OUT ? missing(document) : "", fields));
    }

    /** A code of the file with all that its rows bring. */
    private static final class CodeItem {
        private final String place;
        private final boolean added;
        private final Map<String, FieldChange> fields = new LinkedHashMap<>();

        CodeItem(String place, boolean added) {
            this.place = place;
            this.added = added;
        }
    }

    private void codes() {
        Map<CodeNode, CodeItem> items = new LinkedHashMap<>();
        int colours = 0;
        int examples = 0;
        List<CodeRow> own = new ArrayList<>(export.codes());
        own.addAll(export.codebook());
        for (CodeRow row : own) {
            List<FieldChange> fields = codeEntry.compare(row).fields();
            colours += codeEntry.keepsColour(row) ? 1 : 0;
            examples += codeEntry.keepsExample(row) ? 1 : 0;
            CodeItem item = code(items, row.code(), row.provenance().toString());
            fields.forEach(each -> item.fields.putIfAbsent(each.field(), each));
        }
        Map<CodePath, String> without = new LinkedHashMap<>();
        for (PassageRow row : rows) {
            row.code().ifPresent(path -> code(items, without, path, row.provenance().toString(), passages.comes(row)));
        }
        for (int i = 0; i < memos.size(); i++) {
            MemoRow row = export.memos().get(i);
            RowState state = memos.get(i).state();
            row.code().ifPresent(path -> code(items, without, path, row.provenance().toString(),
                state == RowState.NEW));
        }
        for (int i = 0; i < summaries.size(); i++) {
            SummaryRow row = export.summaries().get(i);
            code(items, without, row.code(), row.provenance().toString(), summaries.get(i).state() == RowState.NEW);
        }
        int cut = 0;
        for (Map.Entry<CodeNode, CodeItem> entry : items.entrySet()) {
            CodeItem item = entry.getValue();
            List<FieldChange> fields = List.copyOf(item.fields.values());
            preview.tell(new Item(Messages.kind_codes, item.added ? Change.ADDED
                : fields.isEmpty() ? Change.SAME : Change.CHANGED, entry.getKey().toString(), item.place, "", fields));
            if (item.added && CodeNode.isCut(entry.getKey().name()) && cut++ < MOST_CUT) {
                findings.add(new Finding(Severity.DOUBTFUL, entry.getKey().toString(), Messages.code_cut));
            }
        }
        without.forEach((path, place) -> {
            if (codes.node(path).isEmpty()) {
                preview.leftOut(Messages.kind_codes, path.toString(), place, Messages.code_unused);
            }
        });
        note(Messages.note_colours, colours);
        note(Messages.lost_examples, examples);
    }

    private void note(String message, int number) {
        if (number > 0) {
            findings.add(new Finding(message == Messages.note_colours ? Severity.NOTE : Severity.LOST, "",
                Messages.bind(message, number)));
        }
    }

    private void code(Map<CodeNode, CodeItem> items, Map<CodePath, String> without, CodePath path, String place,
        boolean comes) {
        if (comes || codes.node(path).isPresent()) {
            code(items, path, place);
        } else {
            without.putIfAbsent(path, place);
        }
    }

    private CodeItem code(Map<CodeNode, CodeItem> items, CodePath path, String place) {
        codes.expect(path).forEach(node -> items.put(node, new CodeItem(place, true)));
        return items.computeIfAbsent(codes.node(path).orElseThrow(), node -> new CodeItem(place, false));
    }

    private String missing(DocumentKey key) {
        return documents.find(key).isEmpty() ? Messages.document_unknown : Messages.document_ambiguous;
    }

    private void documents() {
        Map<DocumentKey, String> places = new LinkedHashMap<>();
        rows.forEach(row -> places.putIfAbsent(row.document(), row.provenance().toString()));
        export.documents().forEach(row -> places.putIfAbsent(key(row), row.provenance().toString()));
        export.memos().stream().filter(row -> !row.documentName().isEmpty())
            .forEach(row -> places.putIfAbsent(key(row), row.provenance().toString()));
        export.summaries().forEach(row -> places.putIfAbsent(key(row), row.provenance().toString()));
        places.forEach(this::document);
    }

    private void document(DocumentKey key, String place) {
        List<Document> found = documents.find(key);
        String reason = leftOut.get(key);
        if (coming.contains(key)) {
            List<FieldChange> group = change(Field.DOCUMENT_GROUP, key.group()).map(List::of).orElse(List.of());
            preview.tell(new Item(Messages.kind_documents, Change.ADDED, key.toString(), place,
                group.isEmpty() ? Messages.document_rebuilt : "", group));
        } else if (reason != null) {
            preview.leftOut(Messages.kind_documents, key.toString(), place, reason);
        } else if (found.isEmpty() || found.size() > 1 && !planned.containsKey(key)) {
            String why = missing(key);
            preview.leftOut(Messages.kind_documents, key.toString(), place, why);
            findings.add(new Finding(Severity.LOST, key.toString(), why));
        } else {
            boolean grouped = key.group().isEmpty() || !planned.containsKey(key)
                || planned.get(key).document().flatMap(documents::byId).filter(documents::isGrouped).isPresent();
            preview.known(Messages.kind_documents, key.toString(), place, grouped ? List.of()
                : List.of(new FieldChange(FieldWords.of(Field.DOCUMENT_GROUP), "", key.group())));
        }
    }

    private void variables() {
        Set<String> fresh = new LinkedHashSet<>(variables.newVariables());
        String place = export.documents().isEmpty() ? "" : export.documents().getFirst().provenance().toString();
        for (String name : variables.variables()) {
            if (fresh.contains(name)) {
                preview.added(Messages.kind_variables, name, place);
            } else {
                preview.known(Messages.kind_variables, name, place, List.of());
            }
        }
        for (int i = 0; i < values.size(); i++) {
            DocumentRow row = export.documents().get(i);
            values.get(i).forEach((name, compared) -> tell(Messages.kind_values, key(row),
                key(row) + " · " + name, row.provenance().toString(), compared, Stream.of()));
        }
    }
}
