// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.compare;

/** What is compared. */
public enum Level {
    /** Whether a code was given in a document at all. One decision per document and code; given or not given. */
    EXISTENCE,
    /** How often a code was given in a document. One decision per document and code; each number is a category. */
    FREQUENCY,
    /** Which segments got a code. One decision per code and place, see {@link SegmentMatching}. */
    SEGMENTS;

    /**
     * Name of the level.
     *
     * @return in the language of the user
     */
    public String label() {
        return switch (this) {
            case EXISTENCE -> Messages.level_existence;
            case FREQUENCY -> Messages.level_frequency;
            case SEGMENTS -> Messages.level_segments;
        };
    }

    /**
     * What one decision is.
     *
     * @return a sentence
     */
    public String explanation() {
        return switch (this) {
            case EXISTENCE -> Messages.level_existence_explanation;
            case FREQUENCY -> Messages.level_frequency_explanation;
            case SEGMENTS -> Messages.level_segments_explanation;
        };
    }
}
