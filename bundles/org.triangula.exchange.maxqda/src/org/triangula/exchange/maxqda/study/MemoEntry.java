// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.triangula.coding.operation.StudyLookup;
import org.triangula.core.exchange.ImportPreview.FieldChange;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.query.PropertyValues;
import org.triangula.exchange.maxqda.Field;
import org.triangula.exchange.maxqda.MemoRow;
import org.triangula.exchange.maxqda.Position;
import org.triangula.model.Identified;
import org.triangula.model.ModelFactory;
import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Memo;
import org.triangula.model.texts.TextsFactory;

/**
 * Enters memos on documents and codes, and free ones. Exports do not show the passage of a memo, only its paragraphs;
 * such a memo belongs to the document, with the paragraphs as a property.
 */
final class MemoEntry {

    private static final String VOCABULARY = "memo-kind";
    private static final String POSITION = "maxqda.position";

    private final Study study;
    private final StudyDocuments documents;
    private final StudyCodes codes;

    MemoEntry(Study study, StudyDocuments documents, StudyCodes codes) {
        this.study = study;
        this.documents = documents;
        this.codes = codes;
    }

    /** How a memo compares, when documents with the given keys are going to be there. */
    Compared compare(MemoRow row, java.util.Set<DocumentKey> coming) {
        FieldChange text = new FieldChange(FieldWords.of(Field.MEMO), "", row.text());
        if (!row.documentName().isEmpty() && document(row).isEmpty()) {
            return coming.contains(key(row)) ? new Compared(RowState.NEW, List.of(text)) : Compared.NO_TARGET;
        }
        if (find(row).isPresent()) {
            return Compared.of(List.of());
        }
        return older(row).map(memo -> new Compared(RowState.CHANGED,
            List.of(new FieldChange(text.field(), text(memo), row.text()))))
            .orElseGet(() -> new Compared(RowState.NEW, List.of(text)));
    }

    private static DocumentKey key(MemoRow row) {
        return new DocumentKey(row.documentGroup(), row.documentName());
    }

    private Optional<Document> document(MemoRow row) {
        List<Document> found = row.documentName().isEmpty() ? List.of() : documents.find(key(row));
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Optional<Memo> find(MemoRow row) {
        return named(row).filter(memo -> row.text().equals(text(memo))).findFirst();
    }

    /** The memo of an earlier export: written at the same second, now with another text. */
    private Optional<Memo> older(MemoRow row) {
        Instant created = instant(row.authorship().createdAt());
        return created == null ? Optional.empty()
            : named(row).filter(memo -> created.equals(memo.getCreatedAt())).findFirst();
    }

    private Stream<Memo> named(MemoRow row) {
        if (row.code().isPresent() && codes.find(row.code().get()).isEmpty()) {
            return Stream.empty();
        }
        List<Identified> concerns = concerns(row);
        return study.getTexts().getMemos().stream().filter(memo -> title(row).equals(memo.getName())
            && memo.getConcerns().containsAll(concerns));
    }

    private static String text(Memo memo) {
        return memo.getText() == null ? "" : memo.getText();
    }

    private List<Identified> concerns(MemoRow row) {
        List<Identified> concerns = new ArrayList<>();
        document(row).ifPresent(concerns::add);
        row.code().flatMap(codes::find).ifPresent(concerns::add);
        return concerns;
    }

    private static String title(MemoRow row) {
        return row.title().isEmpty() ? Messages.memo_untitled : row.title();
    }

    void enter(StudyEdit edit, MemoRow row) throws ProblemException {
        RowState state = compare(row, java.util.Set.of()).state();
        if (state == RowState.CHANGED) {
            Memo older = older(row).orElseThrow();
            older.setText(row.text());
            older.setModifiedAt(instant(row.authorship().modifiedAt().or(row.authorship()::createdAt)));
        }
        if (state != RowState.NEW) {
            return;
        }
        String author = row.authorship().createdBy();
        if (row.code().isPresent()) {
            codes.require(edit, row.code().get(), author.isBlank() ? PassageEntry.UNKNOWN_CODER : author);
        }
        Memo memo = TextsFactory.eINSTANCE.createMemo();
        memo.setName(title(row));
        memo.setText(row.text());
        memo.setKind(kind(row.label()));
        memo.setAuthor(author.isBlank() ? null : new StudyLookup(edit).coder(author));
        memo.setCreatedAt(instant(row.authorship().createdAt()));
        memo.setModifiedAt(instant(row.authorship().modifiedAt().or(row.authorship()::createdAt)));
        memo.getConcerns().addAll(concerns(row));
        String position = Stream.of(row.begin(), row.end()).flatMap(Optional::stream).map(Position::written).distinct()
            .collect(Collectors.joining("–"));
        if (!position.isEmpty()) {
            memo.getProperties().add(PropertyValues.of(POSITION, position));
        }
        edit.study().getTexts().getMemos().add(memo);
    }

    private Term kind(String label) {
        if (label.isBlank()) {
            return null;
        }
        return study.getVocabularies().stream().filter(each -> VOCABULARY.equals(each.getKey())).findFirst()
            .map(vocabulary -> vocabulary.getTerms().stream()
                .filter(term -> label.equalsIgnoreCase(term.getName()) || term.getWordings().stream()
                    .anyMatch(wording -> label.equalsIgnoreCase(wording.getText())))
                .findFirst().orElseGet(() -> {
                    Term term = ModelFactory.eINSTANCE.createTerm();
                    term.setName(label);
                    vocabulary.getTerms().add(term);
                    return term;
                })).orElse(null);
    }

    /** MAXQDA writes times of the computer without zone. */
    static Instant instant(Optional<LocalDateTime> time) {
        return time.map(each -> each.atZone(ZoneId.systemDefault()).toInstant()).orElse(null);
    }
}
