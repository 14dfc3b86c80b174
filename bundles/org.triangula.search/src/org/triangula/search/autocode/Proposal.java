// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.autocode;

/**
 * A passage that may be coded.
 *
 * @param document identity of the document
 * @param start first Unicode code point
 * @param end code point after the last
 * @param hits how many hits are in it
 * @param state what is there already
 */
public record Proposal(String document, int start, int end, int hits, State state) {

    /** What is there already of the codes that are to be given. */
    public enum State {
        /** At least one of the codes is missing. */
        NEW,
        /** The person has given all the codes to exactly this passage. */
        CODED,
        /** All the codes have been given to passages that hold this one, by anybody. */
        COVERED
    }
}
