// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.bridge;

import java.util.Objects;

import org.triangula.model.texts.Code;
import org.triangula.model.texts.Document;

/**
 * A coded passage of a unit.
 *
 * @param unit position of the unit in the survey's data
 * @param code the code
 * @param document the document
 * @param start first code point
 * @param end code point after the last
 * @param codingId identity of the coding
 */
public record UnitQuote(int unit, Code code, Document document, int start, int end, String codingId) {

    /** Checks that nothing is missing. */
    public UnitQuote {
        Objects.requireNonNull(code);
        Objects.requireNonNull(document);
    }
}
