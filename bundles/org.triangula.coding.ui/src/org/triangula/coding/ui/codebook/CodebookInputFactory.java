// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codebook;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Restores the codebook from the last session of the workbench. */
public final class CodebookInputFactory implements IElementFactory {

    static final String ID = "org.triangula.coding.ui.codebookInput";

    @Override
    public IAdaptable createElement(IMemento memento) {
        return CodebookInput.INSTANCE;
    }
}
