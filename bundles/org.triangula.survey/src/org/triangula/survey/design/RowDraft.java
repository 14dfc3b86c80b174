// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.design;

import java.util.Objects;

import org.triangula.model.survey.MatrixRow;

/**
 * A row of a matrix question as it should be.
 *
 * @param id identity of the row that this draft changes; empty for a new one
 * @param code code in data files, unique in the question
 * @param wording wording by language
 */
public record RowDraft(String id, String code, Multilingual wording) {

    /** Checks that nothing is missing. */
    public RowDraft {
        id = id == null ? "" : id;
        code = code == null ? "" : code.strip();
        Objects.requireNonNull(wording);
    }

    /**
     * A new row.
     *
     * @param code code in data files
     * @param wording wording by language
     * @return the draft
     */
    public static RowDraft of(String code, Multilingual wording) {
        return new RowDraft("", code, wording);
    }

    /**
     * A row as it is.
     *
     * @param row the row
     * @return the draft that would change nothing
     */
    public static RowDraft of(MatrixRow row) {
        return new RowDraft(row.getId(), row.getCode(), Multilingual.of(row.getWordings()));
    }
}
