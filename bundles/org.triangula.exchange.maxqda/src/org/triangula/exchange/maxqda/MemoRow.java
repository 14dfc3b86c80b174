// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda;

import java.util.Optional;

/**
 * A memo.
 *
 * @param provenance where it stood
 * @param title title; may be empty
 * @param text text
 * @param label what its symbol stands for, for example theory; may be empty
 * @param documentGroup group of the document it belongs to; may be empty
 * @param documentName document it belongs to; empty for memos on codes and free memos
 * @param code path of the code it belongs to
 * @param begin where in the document it is attached
 * @param end where that passage ends
 * @param authorship who wrote it and when
 */
public record MemoRow(Provenance provenance, String title, String text, String label, String documentGroup,
    String documentName, Optional<CodePath> code, Optional<Position> begin, Optional<Position> end,
    Authorship authorship) {

    @Override
    public String toString() {
        return "MemoRow[" + provenance + "]";
    }
}
