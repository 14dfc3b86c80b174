// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.table;

import java.time.Instant;

/**
 * One coded segment as a row of the table of segments.
 *
 * @param coding identity of the coding
 * @param selection identity of the selection
 * @param document identity of the document
 * @param code identity of the code
 * @param documentPlace place of the document in the study, from 0
 * @param codePlace place of the code in the tree, from 0
 * @param documentLabel how the document is called in citations
 * @param position the paragraphs, for example {@code Pos. 12–14}
 * @param start first Unicode code point
 * @param end code point after the last
 * @param text the words
 * @param codePath names of the code from the top down
 * @param weight 0 (none given) to 100
 * @param comment comment on the coding; empty when there is none
 * @param paraphrase paraphrase of the passage; empty when there is none
 * @param coder name of the coder; empty when unknown
 * @param createdAt when it was coded; {@code null} when unknown
 * @param example whether it is an anchor example of its code
 */
public record CodingRow(String coding, String selection, String document, String code, int documentPlace,
    int codePlace, String documentLabel, String position, int start, int end, String text, String codePath, int weight,
    String comment, String paraphrase, String coder, Instant createdAt, boolean example) {

    /**
     * All words of the row, in which a filter searches.
     *
     * @return the words
     */
    public String words() {
        return documentLabel + ' ' + position + ' ' + text + ' ' + codePath + ' ' + comment + ' ' + paraphrase + ' '
            + coder;
    }
}
