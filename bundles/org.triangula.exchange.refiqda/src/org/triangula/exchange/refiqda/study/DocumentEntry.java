// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.study;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.triangula.core.exchange.Checksum;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.query.PropertyValues;
import org.triangula.exchange.refiqda.qde.DerivedGuid;
import org.triangula.exchange.refiqda.read.ReadProject;
import org.triangula.exchange.refiqda.read.ReadProject.ReadDocument;
import org.triangula.exchange.refiqda.side.Kind;
import org.triangula.model.ModelPackage;
import org.triangula.model.Source;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentKind;
import org.triangula.model.texts.Memo;
import org.triangula.model.texts.TextVersion;
import org.triangula.model.texts.TextsFactory;

/** Enters texts. What they are coded with is entered by {@link SelectionEntry}. */
final class DocumentEntry {

    private static final TextsFactory TEXTS = TextsFactory.eINSTANCE;

    private final Changes changes;
    private final ReadProject project;
    private final ProjectBase base;
    private final SelectionEntry selections;
    /** Data files of the study by the path they had in the package; empty in the preview. */
    private final Map<String, String> stored;
    /** Documents that hold the text of memos which the study has already. */
    private final Map<String, String> memoDocuments = new HashMap<>();

    DocumentEntry(Changes changes, ReadProject project, ProjectBase base, Map<String, String> stored) {
        this.changes = changes;
        this.project = project;
        this.base = base;
        this.stored = stored;
        this.selections = new SelectionEntry(changes, base);
        project.memos().forEach(memo -> changes.known(Memo.class, memo.id()).map(Memo::getDocument)
            .ifPresent(document -> memoDocuments.put(DerivedGuid.of("note", memo.id()), document.getId())));
    }

    /**
     * Enters all texts.
     *
     * @param source where they are from; {@code null} in the preview
     */
    void enter(Source source) throws ProblemException {
        Set<String> present = new HashSet<>();
        for (ReadDocument read : project.documents()) {
            changes.read(Kind.DOCUMENTS);
            String id = memoDocuments.getOrDefault(read.id(), read.id());
            present.add(id);
            Document document = changes.known(Document.class, id).orElse(null);
            if (document == null) {
                changes.added(Kind.DOCUMENTS, read.name());
                create(read, source);
            } else {
                changes.enter(read.id(), document);
                changes.met(Kind.DOCUMENTS, document);
                update(document, read);
            }
        }
        for (Document document : changes.study().getTexts().getDocuments()) {
            if (base.removed(document.getId()) && !present.contains(document.getId())) {
                changes.doubt(document.getName(), Messages.documentStays);
            }
        }
    }

    private void create(ReadDocument read, Source source) throws ProblemException {
        Document document = TEXTS.createDocument();
        document.setId(read.id());
        document.setName(read.name());
        changes.enter(read.id(), document);
        if (changes.isForeseen()) {
            selections.foresee(read);
            return;
        }
        document.setKind(kind(read));
        document.setCreatedAt(read.createdAt().orElse(changes.time()));
        store(document, read);
        if (!read.container().equals("TextSource")) {
            document.getProperties().add(PropertyValues.of(ProjectOperation.CONTAINER, read.container()));
        }
        if (stored.containsKey(read.original())) {
            document.setOriginalFile(stored.get(read.original()));
        }
        if (!read.media().isEmpty()) {
            document.setMediaFile(read.media());
        }
        document.setDescription(read.description().isEmpty() ? null : read.description());
        document.getSources().add(source);
        selections.create(document, read);
        // complete before it joins the study: one change for the journal instead of many
        changes.study().getTexts().getDocuments().add(document);
    }

    private static DocumentKind kind(ReadDocument read) {
        return switch (read.container()) {
            case "Note" -> DocumentKind.MEMO;
            case "Transcript" -> DocumentKind.INTERVIEW;
            default -> DocumentKind.OTHER;
        };
    }

    private void store(Document document, ReadDocument read) throws ProblemException {
        StoredText text = changes.store(read.name(), read.text());
        document.setTextFile(text.file());
        document.setTextChecksum(text.checksum());
        document.setTextLength(text.length());
        document.setParagraphCount(text.paragraphs());
    }

    private void update(Document document, ReadDocument read) throws ProblemException {
        if (base.changed(read.id(), "name")) {
            String before = document.getName();
            if (changes.set(Kind.DOCUMENTS, document, ModelPackage.Literals.NAMED_ELEMENT__NAME, read.name())) {
                changes.note(read.name(), Messages.bind(Messages.renamed, before));
            }
        }
        if (!read.description().isEmpty() && base.changedDescription(read.id())) {
            changes.set(Kind.DOCUMENTS, document, ModelPackage.Literals.NAMED_ELEMENT__DESCRIPTION,
                read.description());
        }
        String checksum = Checksum.ofText(read.text());
        if (checksum.equals(document.getTextChecksum())) {
            selections.update(document, read, TextPlaces.SAME);
        } else if (isOlder(document, read, checksum)) {
            // the study has corrected the text since: it stays, and the passages follow the words
            changes.doubt(read.name(), Messages.otherText);
            selections.update(document, read, TextPlaces.between(read.text(), changes.text(document), false));
        } else {
            replaceText(document, read);
        }
    }

    private boolean isOlder(Document document, ReadDocument read, String checksum) {
        return !base.changedText(read.id(), checksum)
            || document.getEarlierTexts().stream().map(TextVersion::getTextChecksum).anyMatch(checksum::equals);
    }

    private void replaceText(Document document, ReadDocument read) throws ProblemException {
        String before = changes.text(document);
        boolean corrected = base.had(read.id()) && base.changedText(read.id(), document.getTextChecksum());
        if (corrected) {
            changes.doubt(read.name(), Messages.bothTexts);
        } else {
            changes.note(read.name(), Messages.newText);
        }
        changes.touch(Kind.DOCUMENTS, document, Messages.field_text, "", "");
        if (!changes.isForeseen()) {
            TextVersion version = TEXTS.createTextVersion();
            version.setTextFile(document.getTextFile());
            version.setTextChecksum(document.getTextChecksum());
            version.setReplacedAt(changes.time());
            version.setReason(Messages.newText);
            document.getEarlierTexts().add(version);
            store(document, read);
        }
        selections.update(document, read, TextPlaces.between(before, read.text(), true));
    }
}
