// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.matrix;

/** What a cell counts. */
public enum Counting {
    /** Coded segments: codings, so that a passage that two people coded counts twice. */
    SEGMENTS,
    /** Documents with at least one such segment, each once. */
    DOCUMENTS,
    /** Sum of the weights (0 to 100) of the segments. */
    WEIGHTS
}
