// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codebook;

import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.triangula.ui.open.StudyInput;

/** The codebook of the open study. There is one. */
public final class CodebookInput implements StudyInput, IPersistableElement {

    /** The only input. */
    public static final CodebookInput INSTANCE = new CodebookInput();

    private CodebookInput() {
    }

    @Override
    public String icon() {
        return "book-open";
    }

    @Override
    public String getName() {
        return Messages.title;
    }

    @Override
    public void saveState(IMemento memento) {
        // there is nothing to tell one from another
    }

    @Override
    public String getFactoryId() {
        return CodebookInputFactory.ID;
    }
}
