// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.query;

import java.util.List;
import java.util.Set;

import org.triangula.analysis.retrieval.DocumentVariables;
import org.triangula.analysis.retrieval.VariableFilter;
import org.triangula.coding.retrieval.Activation;

/**
 * Which documents a query looks in.
 *
 * @param activeOnly whether only documents count that are active when the query is answered
 * @param filter which of them count by their variables
 */
public record QueryScope(boolean activeOnly, VariableFilter filter) {

    /** All documents of the study. */
    public static final QueryScope ALL = new QueryScope(false, VariableFilter.NONE);

    /**
     * Divides the documents.
     *
     * @param table the variables of the documents
     * @param activation the activation
     * @return the documents to look in, those that the filter leaves out, and those of which it cannot be said
     */
    public VariableFilter.Choice documents(DocumentVariables table, Activation activation) {
        Set<String> active = activation.documents();
        List<String> documents = table.documents().stream()
            .filter(document -> !activeOnly || active.contains(document)).toList();
        return filter.choose(table, documents);
    }
}
