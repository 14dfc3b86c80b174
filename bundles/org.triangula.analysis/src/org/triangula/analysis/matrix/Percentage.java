// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.matrix;

/** Whether cells are shown as shares, and of what. */
public enum Percentage {
    /** Numbers as they were counted. */
    NONE,
    /** Share of the row's total. */
    ROW,
    /** Share of the column's total; for documents, of all documents of the column. */
    COLUMN
}
