// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import java.util.List;

import org.triangula.core.exchange.ImportPreview.FieldChange;

/**
 * How a row of an export compares with the study.
 *
 * @param state whether the study has it
 * @param fields what it changes, or what a new object comes with
 */
record Compared(RowState state, List<FieldChange> fields) {

    /** What the row is about is not in the study. */
    static final Compared NO_TARGET = new Compared(RowState.NO_TARGET, List.of());

    Compared {
        fields = List.copyOf(fields);
    }

    /** Something of the study with what changes in it, which may be nothing. */
    static Compared of(List<FieldChange> fields) {
        return new Compared(fields.isEmpty() ? RowState.SAME : RowState.CHANGED, fields);
    }
}
