// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.triangula.coding.Passage;
import org.triangula.core.exchange.Checksum;
import org.triangula.core.exchange.ImportedSource;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.query.PropertyValues;
import org.triangula.exchange.maxqda.CodeRow;
import org.triangula.exchange.maxqda.DocumentRow;
import org.triangula.exchange.maxqda.MaxqdaExport;
import org.triangula.exchange.maxqda.MemoRow;
import org.triangula.exchange.maxqda.SummaryRow;
import org.triangula.model.Source;
import org.triangula.model.SourceKind;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentGroup;
import org.triangula.model.texts.DocumentKind;
import org.triangula.model.texts.Memo;
import org.triangula.model.texts.TextsFactory;

/** Imports an export as it was planned: one operation, one undo. */
final class ImportOperation implements StudyOperation {

    /** Property of documents that were rebuilt from their coded passages. */
    static final String PARTIAL = "maxqda.partial";

    private final MaxqdaExport export;
    private final List<Planned> planned;

    ImportOperation(MaxqdaExport export, List<Planned> planned) {
        this.export = export;
        this.planned = List.copyOf(planned);
    }

    @Override
    public String label() {
        return Messages.bind(Messages.label, export.file());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        new Entry(edit).enter();
    }

    /** One performance of the operation. */
    private final class Entry {

        private final StudyEdit edit;
        private final Source source;
        private final StudyCodes codes;
        private final Set<String> rows = new LinkedHashSet<>();

        Entry(StudyEdit edit) {
            this.edit = edit;
            this.source = ImportedSource.of(edit, SourceKind.FILE, export.file(), export.checksum(),
                ImportLedger.FORMAT);
            this.codes = new StudyCodes(edit.study());
        }

        void enter() throws ProblemException {
            CodeEntry codeEntry = new CodeEntry(edit.study(), codes);
            for (CodeRow row : export.codes()) {
                codeEntry.enter(edit, row);
            }
            for (CodeRow row : export.codebook()) {
                codeEntry.enter(edit, row);
            }
            edit.study().getProvenance().add(source);
            passages();
            // the documents that were just rebuilt count from here on
            StudyDocuments documents = new StudyDocuments(edit.study());
            VariableEntry variables = new VariableEntry(edit.study(), documents, export.documents());
            for (DocumentRow row : export.documents()) {
                variables.enter(edit, row);
            }
            MemoEntry memos = new MemoEntry(edit.study(), documents, codes);
            for (MemoRow row : export.memos()) {
                memos.enter(edit, row);
            }
            SummaryEntry summaries = new SummaryEntry(edit.study(), documents, codes);
            for (SummaryRow row : export.summaries()) {
                summaries.enter(edit, row);
            }
            ImportLedger.enter(source, rows);
        }

        private void passages() throws ProblemException {
            Set<String> ledger = ImportLedger.of(edit.study());
            PassageEntry entry = new PassageEntry(edit, codes);
            for (Planned each : planned) {
                Document document = document(each);
                boolean asPlanned = each.document().isPresent()
                    || Checksum.ofText(each.rebuilt()).equals(document.getTextChecksum());
                for (Planned.Passage passage : each.passages()) {
                    PassageRow row = passage.row();
                    if (ledger.contains(row.fingerprint())) {
                        continue;
                    }
                    rows.add(row.fingerprint());
                    if (passage.place().isPresent() && asPlanned) {
                        entry.enter(
                            new Passage(document, passage.place().get().start(), passage.place().get().end()),
                            row.code(), row.colour(), row.note(), row.weight(), row.coder(),
                            Optional.ofNullable(MemoEntry.instant(row.createdAt())));
                    } else {
                        if (row.code().isPresent()) {
                            // the code system is complete even while passages wait
                            entry.code(row.code().get(), row.colour(), row.coder());
                        }
                        review(document, row);
                    }
                }
            }
        }

        private void review(Document document, PassageRow row) {
            ReviewItem item = new ReviewItem("", row.fingerprint(), document.getId(),
                row.code().map(path -> path.names()).orElse(List.of()), row.text(),
                row.begin().map(position -> position.written()).orElse(""),
                row.end().map(position -> position.written()).orElse(""), row.note(), row.weight(), row.coder(),
                Optional.ofNullable(MemoEntry.instant(row.createdAt())), row.provenance(), false);
            source.getProperties().add(PropertyValues.of(ReviewItem.KEY + row.fingerprint(), item.json()));
        }

        private Document document(Planned each) throws ProblemException {
            if (each.document().isPresent()) {
                Document document = edit.index().find(Document.class, each.document().get()).orElse(null);
                if (document == null
                    || !each.checksum().equals(Objects.requireNonNullElse(document.getTextChecksum(), ""))) {
                    throw new ProblemException(each.key().toString(), Messages.changed, Messages.changed_remedy);
                }
                group(document, each.key().group(), true);
                return document;
            }
            // another file of the same import may have brought the document meanwhile
            List<Document> found = new StudyDocuments(edit.study()).find(each.key());
            return found.size() == 1 ? found.getFirst() : rebuild(each);
        }

        private Document rebuild(Planned each) throws ProblemException {
            StoredText stored = edit.storeText(each.key().name(), each.rebuilt());
            Document document = TextsFactory.eINSTANCE.createDocument();
            document.setName(each.key().name());
            document.setDescription(Messages.bind(Messages.partial_description, export.file()));
            document.setKind(DocumentKind.OTHER);
            document.setTextFile(stored.file());
            document.setTextChecksum(stored.checksum());
            document.setTextLength(stored.length());
            document.setParagraphCount(stored.paragraphs());
            document.setCreatedAt(edit.time());
            document.getSources().add(source);
            document.getProperties().add(PropertyValues.of(PARTIAL, "true"));
            edit.study().getTexts().getDocuments().add(document);
            Memo memo = TextsFactory.eINSTANCE.createMemo();
            memo.setName(Messages.partial_memo);
            memo.setText(Messages.bind(Messages.partial_memo_text, export.file()));
            memo.setCreatedAt(edit.time());
            memo.setModifiedAt(edit.time());
            memo.getConcerns().add(document);
            edit.study().getTexts().getMemos().add(memo);
            group(document, each.key().group(), false);
            return document;
        }

        /** Puts a document into its group; one that a person has put into another group stays there. */
        private void group(Document document, String name, boolean onlyUngrouped) {
            if (name.isBlank() || onlyUngrouped && new StudyDocuments(edit.study()).isGrouped(document)) {
                return;
            }
            List<DocumentGroup> all = new ArrayList<>(edit.study().getTexts().getGroups());
            for (int i = 0; i < all.size(); i++) {
                all.addAll(all.get(i).getGroups());
            }
            DocumentGroup group = all.stream()
                .filter(each -> StudyDocuments.normal(each.getName()).equals(StudyDocuments.normal(name))).findFirst()
                .orElseGet(() -> {
                    DocumentGroup fresh = TextsFactory.eINSTANCE.createDocumentGroup();
                    fresh.setName(name);
                    edit.study().getTexts().getGroups().add(fresh);
                    return fresh;
                });
            if (!group.getDocuments().contains(document)) {
                group.getDocuments().add(document);
            }
        }
    }
}
