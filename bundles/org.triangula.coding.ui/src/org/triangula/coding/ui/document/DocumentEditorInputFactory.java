// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Restores inputs of document editors from the last session of the workbench. */
public final class DocumentEditorInputFactory implements IElementFactory {

    static final String ID = "org.triangula.coding.ui.documentInput";
    static final String DOCUMENT = "document";
    static final String NAME = "name";

    @Override
    public IAdaptable createElement(IMemento memento) {
        String document = memento.getString(DOCUMENT);
        String name = memento.getString(NAME);
        return document == null ? null : new DocumentEditorInput(document, name == null ? "" : name);
    }
}
