// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.compare;

import java.util.List;

/**
 * A stretch of text that one coder gave a code.
 *
 * @param start first code point
 * @param end code point after the last, above start
 * @param codings identities of the codings; several when codes below a chosen one are folded into it
 */
public record Span(int start, int end, List<String> codings) {

    /** Copies the list and checks the ends. */
    public Span {
        codings = List.copyOf(codings);
        if (end <= start) {
            throw new IllegalArgumentException(start + " to " + end);
        }
    }

    /**
     * How much two stretches have in common.
     *
     * @param other another stretch of the same text
     * @return characters in both by characters in at least one, 0 to 1; the same from both sides
     */
    public double overlap(Span other) {
        int common = Math.min(end, other.end) - Math.max(start, other.start);
        return common <= 0 ? 0
            : common / (Math.max(end, other.end) - (double) Math.min(start, other.start));
    }
}
