// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.locate;

/**
 * A place where a passage may stand.
 *
 * @param start first code point of the document
 * @param end code point after the last
 * @param score how good the place fits, above 0 to 1; see {@link Reason}
 * @param reason why it is a candidate
 */
public record Candidate(int start, int end, double score, Reason reason) {

    /** Why a place is a candidate, with the score it has. */
    public enum Reason {
        /** The text stands in the paragraphs that MAXQDA names, and nowhere else in the document. */
        TEXT_AND_PARAGRAPH_ONCE(1),
        /** The text stands in the paragraphs that MAXQDA names, and elsewhere, too. */
        TEXT_AND_PARAGRAPH(0.95),
        /** The text stands once in the document; MAXQDA names a page, a time or nothing. */
        TEXT_ONCE(0.8),
        /** The text stands once in the document, but not in the paragraphs that MAXQDA names. */
        OTHER_PARAGRAPH(0.7),
        /** The text stands several times in the document. */
        ONE_OF_SEVERAL(0.6),
        /** The paragraphs that MAXQDA names; the export does not show the text. */
        PARAGRAPH_ONLY(0.5),
        /** A similar text; the score is half the share of words that both have (Dice coefficient). */
        SIMILAR(0);

        private final double score;

        Reason(double score) {
            this.score = score;
        }

        /**
         * The score of candidates with this reason.
         *
         * @return 0 to 1
         */
        public double score() {
            return score;
        }
    }

    static Candidate of(NormalText.Span span, Reason reason) {
        return new Candidate(span.start(), span.end(), reason.score(), reason);
    }
}
