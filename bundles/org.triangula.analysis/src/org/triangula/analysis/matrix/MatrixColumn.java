// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.matrix;

import java.util.Set;

/**
 * A column of a matrix of codes: some documents under a name.
 *
 * @param id identity of the document, group, set or value; unique in a matrix
 * @param name heading
 * @param documents identities of the documents; a document may be in several columns
 */
public record MatrixColumn(String id, String name, Set<String> documents) {

    /** Copies the set. */
    public MatrixColumn {
        documents = Set.copyOf(documents);
    }
}
