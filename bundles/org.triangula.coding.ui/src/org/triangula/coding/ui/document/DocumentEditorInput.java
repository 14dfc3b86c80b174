// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.triangula.model.texts.Document;
import org.triangula.ui.presentation.Icons;

/**
 * A document to be opened, by identity, so that it can be found again after undo and when the workbench is restarted.
 *
 * @param document identity of the document
 * @param name its name when it was opened
 */
public record DocumentEditorInput(String document, String name) implements IEditorInput, IPersistableElement {

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
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.get().descriptor("file-text");
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return name;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter.isInstance(this) ? adapter.cast(this) : null;
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
