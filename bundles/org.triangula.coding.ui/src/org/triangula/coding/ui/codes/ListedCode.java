// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codes;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.triangula.model.texts.Code;

/**
 * A code where it is listed once more, among the favourites or in a code set.
 *
 * @param list identity of the list: that of the code set, or the name of the section
 * @param code the code
 */
record ListedCode(String list, Code code) implements IAdaptable {

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == EObject.class || adapter == Code.class ? adapter.cast(code) : null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ListedCode listed && list.equals(listed.list)
            && code.getId().equals(listed.code.getId());
    }

    @Override
    public int hashCode() {
        return 31 * list.hashCode() + code.getId().hashCode();
    }
}
