// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A coded passage of a document.
 *
 * @param provenance where it stood
 * @param documentGroup group of the document; empty for documents without group
 * @param documentName name of the document, which MAXQDA may have cut
 * @param code path of the code
 * @param begin where the passage begins
 * @param end where it ends
 * @param weight weight, 0 to 100
 * @param text the passage, without blanks at both ends; empty for parts of pictures
 * @param comment comment; may be empty
 * @param colour colour of the code, {@code #rrggbb}; CSV does not tell it
 * @param authorship who coded it and when
 * @param area number of characters of the passage (for pictures its area in pixels)
 * @param coverage share of the passage in the document in per cent, 0 to 100
 */
public record CodedSegment(Provenance provenance, String documentGroup, String documentName, CodePath code,
    Optional<Position> begin, Optional<Position> end, OptionalInt weight, String text, String comment,
    Optional<String> colour, Authorship authorship, OptionalInt area, OptionalDouble coverage) {

    @Override
    public String toString() {
        // never words of an interview by accident into a log
        return "CodedSegment[" + provenance + "]";
    }
}
