// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.table;

import java.util.List;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Restores inputs of tables of segments from the last session of the workbench. */
public final class CodingTableInputFactory implements IElementFactory {

    static final String ID = "org.triangula.coding.ui.codingTableInput";
    static final String CODES = "codes";
    static final String NAME = "name";

    @Override
    public IAdaptable createElement(IMemento memento) {
        String codes = memento.getString(CODES);
        String name = memento.getString(NAME);
        return codes == null || codes.isBlank() ? null
            : new CodingTableInput(List.of(codes.split(" ")), name == null ? "" : name);
    }
}
