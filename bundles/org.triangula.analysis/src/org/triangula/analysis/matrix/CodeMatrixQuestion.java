// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.matrix;

import java.util.List;

/**
 * What a matrix of codes shall count.
 *
 * @param codes identities of the codes in the rows
 * @param columns the columns
 * @param counting what a cell counts
 * @param subcodes whether segments of the codes below a code count for it, too
 */
public record CodeMatrixQuestion(List<String> codes, List<MatrixColumn> columns, Counting counting,
    boolean subcodes) {

    /** Copies the lists. */
    public CodeMatrixQuestion {
        codes = List.copyOf(codes);
        columns = List.copyOf(columns);
    }
}
