// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.material;

import org.triangula.coding.codebook.QuotablePassages;
import org.triangula.model.texts.Selection;

/** Decides which passages may be quoted. */
public final class RecordedPassages {

    private RecordedPassages() {
    }

    /**
     * Whether a passage may be quoted: its document and the passage itself are on record, and it does not touch a
     * passage that is not.
     *
     * @param selection the passage
     * @return true if it may appear outside the team
     */
    public static boolean isQuotable(Selection selection) {
        return QuotablePassages.isQuotable(selection);
    }
}
