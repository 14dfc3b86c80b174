// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.retrieval;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Contained objects that lie in the same file as their container, such as the passages of a document. Lists of the
 * model ask of each object whether it has to be loaded from another file; for thousands of passages after every coding
 * that is most of the time.
 */
public final class Contained {

    private Contained() {
    }

    /**
     * The objects of a list, without asking whether they have to be loaded.
     *
     * @param <T> their type
     * @param list passages or codings
     * @return the same objects, not to be changed
     */
    @SuppressWarnings("unchecked")
    public static <T> List<T> in(EList<T> list) {
        return list instanceof InternalEList<?> internal ? (List<T>) internal.basicList() : list;
    }
}
