// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.study;

import java.util.Optional;

import org.triangula.core.text.DocumentText;
import org.triangula.core.text.TextCorrection;
import org.triangula.core.text.TextCorrection.Span;
import org.triangula.core.text.TextDifference;

/**
 * Where passages lie when file and study have different texts of one document.
 *
 * @param ofFile how passages of the file become passages of the text that the document will have
 * @param ofStudy how passages of the study become passages of that text
 */
record TextPlaces(Move ofFile, Move ofStudy) {

    /** Both have the same text. */
    static final TextPlaces SAME = new TextPlaces(Move.NONE, Move.NONE);

    /** From a passage of one text to that of another. */
    @FunctionalInterface
    interface Move {

        /** Nothing moves. */
        Move NONE = (start, end) -> Optional.of(new Span(start, end));

        /** Where the words are; empty when none of them are left. */
        Optional<Span> move(int start, int end);
    }

    /**
     * Compares two texts word by word.
     *
     * @param from the text whose passages move
     * @param to the text the document will have
     * @param study whether {@code from} is the text of the study; otherwise it is that of the file
     * @return the places
     */
    static TextPlaces between(String from, String to, boolean study) {
        DocumentText before = new DocumentText(from);
        TextCorrection correction = new TextCorrection(before, TextDifference.between(from, to, 0));
        DocumentText after = new DocumentText(correction.text());
        Move move = (start, end) -> {
            if (start < 0 || start >= end || end > before.length()) {
                return Optional.empty();
            }
            return correction.move(start, end).filter(span -> before.passage(start, end).isBlank()
                || !after.passage(span.start(), span.end()).isBlank());
        };
        return study ? new TextPlaces(Move.NONE, move) : new TextPlaces(move, Move.NONE);
    }
}
