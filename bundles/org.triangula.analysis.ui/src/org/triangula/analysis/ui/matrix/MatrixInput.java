// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.matrix;

import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.triangula.ui.open.StudyInput;

/**
 * An analysis of the open study to be shown in an editor.
 *
 * @param kind which one
 */
public record MatrixInput(MatrixKind kind) implements StudyInput, IPersistableElement {

    @Override
    public String icon() {
        return kind.icon();
    }

    @Override
    public String getName() {
        return kind.title();
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(MatrixInputFactory.KIND, kind.name());
    }

    @Override
    public String getFactoryId() {
        return MatrixInputFactory.ID;
    }
}
