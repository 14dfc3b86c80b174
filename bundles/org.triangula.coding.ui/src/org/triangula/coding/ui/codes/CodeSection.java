// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codes;

/** The parts of the tree beside the codes themselves. */
enum CodeSection {
    /** Codes that are offered first, above the tree. */
    FAVOURITES,
    /** Sets of codes across the tree, below it. */
    SETS
}
