// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.Messages;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentKind;
import org.triangula.model.texts.TextsFactory;

/**
 * Makes a document from a text that was typed or pasted: field notes, a memo.
 *
 * @param name its name, not blank
 * @param kind its kind
 * @param text its text, one paragraph per line; may be empty
 */
public record CreateDocument(String name, DocumentKind kind, String text) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.CreateDocument, name);
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        create(edit);
    }

    /**
     * Makes the document as a part of another operation.
     *
     * @param edit the edit
     * @return the document, already in the study
     * @throws ProblemException if the name is blank or the text cannot be stored
     */
    public Document create(StudyEdit edit) throws ProblemException {
        String clean = name == null ? "" : name.replaceAll("\\s+", " ").strip();
        if (clean.isEmpty()) {
            throw new ProblemException("", Messages.Problem_document_name, Messages.Problem_document_name_remedy);
        }
        StoredText stored = edit.storeText(clean, text == null ? "" : text);
        Document document = TextsFactory.eINSTANCE.createDocument();
        document.setName(clean);
        document.setKind(kind);
        List<String> languages = edit.study().getLanguages();
        document.setLanguage(languages.isEmpty() ? null : languages.get(0));
        document.setTextFile(stored.file());
        document.setTextLength(stored.length());
        document.setParagraphCount(stored.paragraphs());
        document.setTextChecksum(stored.checksum());
        document.setCreatedAt(edit.time());
        edit.study().getTexts().getDocuments().add(document);
        return document;
    }
}
