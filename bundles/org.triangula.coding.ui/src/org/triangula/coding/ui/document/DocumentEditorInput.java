// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import java.util.Objects;

import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.triangula.ui.open.StudyInput;
import org.triangula.model.texts.Document;

/**
 * A document to be opened, by identity, so that it can be found again after undo and when the workbench is restarted.
 *
 * @param document identity of the document
 * @param name its name when it was opened
 */
public record DocumentEditorInput(String document, String name) implements StudyInput, IPersistableElement {

    /** Checks that nothing is {@code null}. */
    public DocumentEditorInput {
        Objects.requireNonNull(document);
        Objects.requireNonNull(name);
    }

    /**
     * The input for a document.
     *
     * @param document the document
     * @return the input
     */
    public static DocumentEditorInput of(Document document) {
        return new DocumentEditorInput(document.getId(), document.getName() == null ? "" : document.getName());
    }

    @Override
    public String icon() {
        return "file-text";
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(DocumentEditorInputFactory.DOCUMENT, document);
        memento.putString(DocumentEditorInputFactory.NAME, name);
    }

    @Override
    public String getFactoryId() {
        return DocumentEditorInputFactory.ID;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentEditorInput input && document.equals(input.document);
    }

    @Override
    public int hashCode() {
        return document.hashCode();
    }
}
