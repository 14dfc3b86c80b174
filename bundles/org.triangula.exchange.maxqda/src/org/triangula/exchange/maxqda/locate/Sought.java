// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.locate;

import java.util.Optional;

import org.triangula.exchange.maxqda.Position;

/**
 * A passage that is to be found in a document.
 *
 * @param text the passage; empty when only its paragraphs are known
 * @param begin where it begins, as MAXQDA tells it
 * @param end where it ends
 * @param kind what is the same for passages that cannot stand at one place twice, such as code and coder
 * @param details everything else that is to be kept with the passage; identical passages are only distributed over
 *        several places when this is equal, too, because then it does not matter which goes where
 */
public record Sought(String text, Optional<Position> begin, Optional<Position> end, String kind, String details) {

    @Override
    public String toString() {
        // never words of an interview by accident into a log
        return "Sought[" + begin + ", " + end + "]";
    }
}
