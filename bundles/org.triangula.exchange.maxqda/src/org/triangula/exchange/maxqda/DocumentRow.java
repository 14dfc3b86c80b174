// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A document with the values of its variables.
 *
 * @param provenance where it stood
 * @param documentGroup group of the document; empty for documents without group
 * @param documentName name of the document
 * @param values values by name of the variable, in the order of the columns, as they are written; empty values are
 *        left out
 * @param authorship who made the document and when
 */
public record DocumentRow(Provenance provenance, String documentGroup, String documentName, Map<String, String> values,
    Authorship authorship) {

    /** Copies the values. */
    public DocumentRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    @Override
    public String toString() {
        return "DocumentRow[" + provenance + "]";
    }
}
