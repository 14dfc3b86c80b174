// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.similarity;

import java.util.List;
import java.util.Map;

import org.triangula.analysis.matrix.MatrixColumn;

/**
 * Which documents shall be compared, and in what.
 *
 * @param documents the documents (or groups of documents), each a column
 * @param codes identities of the codes
 * @param variables variables by name, each with the values of the documents by the identity of their column; a document
 *     without value is left out
 * @param measure the measure
 * @param subcodes whether segments of the codes below a code count for it, too
 */
public record SimilarityQuestion(List<MatrixColumn> documents, List<String> codes,
    Map<String, Map<String, String>> variables, SimilarityMeasure measure, boolean subcodes) {

    /** Copies the collections. */
    public SimilarityQuestion {
        documents = List.copyOf(documents);
        codes = List.copyOf(codes);
        variables = Map.copyOf(variables);
    }
}
