// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.matrix;

import java.util.Arrays;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Restores editors of matrices from the last session of the workbench. */
public final class MatrixInputFactory implements IElementFactory {

    static final String ID = "org.triangula.analysis.ui.matrixInput";
    static final String KIND = "kind";

    @Override
    public IAdaptable createElement(IMemento memento) {
        String kind = memento.getString(KIND);
        return Arrays.stream(MatrixKind.values()).filter(each -> each.name().equals(kind)).findFirst()
            .map(MatrixInput::new).orElse(null);
    }
}
