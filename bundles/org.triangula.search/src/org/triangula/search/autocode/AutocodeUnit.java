// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.autocode;

/** How much text around a hit gets the code. */
public enum AutocodeUnit {
    /** The hit itself. */
    HIT,
    /** The sentence. */
    SENTENCE,
    /** The paragraph. */
    PARAGRAPH,
    /** The speaker turn, which may have several paragraphs. */
    TURN
}
