// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.retrieval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Chooses documents by their variables.
 *
 * @param all whether all conditions have to hold; otherwise one is enough
 * @param conditions the conditions; without any, all documents are chosen
 */
public record VariableFilter(boolean all, List<VariableCondition> conditions) {

    /** Chooses all documents. */
    public static final VariableFilter NONE = new VariableFilter(true, List.of());

    /**
     * What a filter makes of documents.
     *
     * @param matching documents for which it holds
     * @param others documents for which it does not hold
     * @param unknown documents for which it cannot be said, because values are missing
     */
    public record Choice(List<String> matching, List<String> others, List<String> unknown) {
    }

    /** Copies the list. */
    public VariableFilter {
        conditions = List.copyOf(conditions);
    }

    /**
     * Whether the filter holds for a document.
     *
     * @param table the variables
     * @param document identity of the document
     * @return whether it holds
     */
    public Truth test(DocumentVariables table, String document) {
        List<Truth> parts = conditions.stream().map(condition -> condition.test(table, document)).toList();
        return all || parts.isEmpty() ? Truth.all(parts) : Truth.any(parts);
    }

    /**
     * Divides documents by the filter.
     *
     * @param table the variables
     * @param documents identities of documents
     * @return the documents in the same order, in three parts
     */
    public Choice choose(DocumentVariables table, Collection<String> documents) {
        List<String> matching = new ArrayList<>();
        List<String> others = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String document : documents) {
            switch (test(table, document)) {
                case TRUE -> matching.add(document);
                case FALSE -> others.add(document);
                case UNKNOWN -> unknown.add(document);
            }
        }
        return new Choice(matching, others, unknown);
    }
}
