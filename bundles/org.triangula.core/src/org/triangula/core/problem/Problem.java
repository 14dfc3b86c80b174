// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.problem;

import java.util.Objects;

/**
 * Something that could not be done, in words a researcher can act on.
 *
 * @param place where: the file and, where known, row, cell, line or feature; never {@code null}, may be empty
 * @param reason what is wrong there
 * @param remedy what to do; may be empty when there is nothing to do
 */
public record Problem(String place, String reason, String remedy) {

    /** Checks that nothing is {@code null}. */
    public Problem {
        Objects.requireNonNull(place);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(remedy);
    }

    /**
     * The problem in one line.
     *
     * @return place, reason and remedy as one sentence group without line breaks
     */
    public String message() {
        StringBuilder line = new StringBuilder();
        if (!place.isBlank()) {
            line.append(place).append(": ");
        }
        line.append(reason);
        if (!remedy.isBlank()) {
            line.append(' ').append(remedy);
        }
        return line.toString().replaceAll("\\s+", " ").trim();
    }
}
