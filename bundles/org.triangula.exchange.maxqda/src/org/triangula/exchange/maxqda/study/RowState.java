// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

/** How a row of an export compares with the study. */
enum RowState {
    /** The study has nothing like it. */
    NEW,
    /** The study has it, with other content. */
    CHANGED,
    /** The study has it. */
    SAME,
    /** What the row is about is not in the study. */
    NO_TARGET
}
