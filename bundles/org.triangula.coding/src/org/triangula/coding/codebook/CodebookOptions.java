// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.codebook;

/**
 * What a codebook shows.
 *
 * @param definedOnly whether only codes with a definition, a rule or an example are shown, and those above them
 * @param depth how many levels of the tree are shown, from 1; 0 for all
 * @param counts whether segments and documents are counted
 * @param examples whether anchor examples are shown
 * @param changes whether the changes of the coding cycles are shown
 */
public record CodebookOptions(boolean definedOnly, int depth, boolean counts, boolean examples, boolean changes) {

    /** Everything there is. */
    public static final CodebookOptions ALL = new CodebookOptions(false, 0, true, true, true);

    /** Checks the depth. */
    public CodebookOptions {
        if (depth < 0) {
            throw new IllegalArgumentException("The depth is at least 1, or 0 for all, not " + depth);
        }
    }
}
