// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.triangula.coding.operation.StudyLookup;
import org.triangula.core.exchange.ImportPreview.FieldChange;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.exchange.maxqda.Field;
import org.triangula.exchange.maxqda.SummaryRow;
import org.triangula.model.Study;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Summary;
import org.triangula.model.texts.TextsFactory;

/** Enters summaries; each document has at most one on a code, and a newer one takes its place. */
final class SummaryEntry {

    private final Study study;
    private final StudyDocuments documents;
    private final StudyCodes codes;

    SummaryEntry(Study study, StudyDocuments documents, StudyCodes codes) {
        this.study = study;
        this.documents = documents;
        this.codes = codes;
    }

    /** What a row does, when documents with the given keys are going to be there. */
    Compared compare(SummaryRow row, Set<DocumentKey> coming) {
        FieldChange text = new FieldChange(FieldWords.of(Field.SUMMARY), "", row.text());
        Optional<Document> document = document(row);
        if (document.isEmpty()) {
            return coming.contains(key(row)) ? new Compared(RowState.NEW, List.of(text)) : Compared.NO_TARGET;
        }
        Optional<Summary> there = codes.find(row.code()).flatMap(code -> find(document.get(), code));
        if (there.isEmpty()) {
            return new Compared(RowState.NEW, List.of(text));
        }
        String before = there.get().getText() == null ? "" : there.get().getText();
        return Compared.of(row.text().equals(before) ? List.of()
            : List.of(new FieldChange(text.field(), before, row.text())));
    }

    private static DocumentKey key(SummaryRow row) {
        return new DocumentKey(row.documentGroup(), row.documentName());
    }

    private Optional<Document> document(SummaryRow row) {
        List<Document> found = documents.find(key(row));
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Optional<Summary> find(Document document, Code code) {
        return study.getTexts().getSummaries().stream()
            .filter(each -> each.getDocument() == document && each.getCode() == code).findFirst();
    }

    void enter(StudyEdit edit, SummaryRow row) throws ProblemException {
        RowState state = compare(row, Set.of()).state();
        Optional<Document> document = document(row);
        if (state == RowState.SAME || document.isEmpty()) {
            return;
        }
        String author = row.authorship().createdBy();
        Code code = codes.require(edit, row.code(), author.isBlank() ? PassageEntry.UNKNOWN_CODER : author);
        Summary summary = find(document.get(), code).orElseGet(() -> {
            Summary fresh = TextsFactory.eINSTANCE.createSummary();
            fresh.setDocument(document.get());
            fresh.setCode(code);
            edit.study().getTexts().getSummaries().add(fresh);
            return fresh;
        });
        summary.setText(row.text());
        summary.setAuthor(author.isBlank() ? null : new StudyLookup(edit).coder(author));
        summary.setModifiedAt(MemoEntry.instant(row.authorship().modifiedAt().or(row.authorship()::createdAt)));
    }
}
