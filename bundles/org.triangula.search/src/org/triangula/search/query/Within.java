// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.query;

/** In what several words must be together. */
public enum Within {
    /** At most so many words apart, in one paragraph. */
    WORDS,
    /** In the same sentence. */
    SENTENCE,
    /** In the same paragraph. */
    PARAGRAPH,
    /** In the same speaker turn, which may have several paragraphs. */
    TURN,
    /** In the same document. */
    DOCUMENT
}
