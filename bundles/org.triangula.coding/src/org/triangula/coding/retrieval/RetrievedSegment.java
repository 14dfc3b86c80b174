// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.retrieval;

import java.util.Optional;

/**
 * A passage as it is read outside its document: with its words and where they stand.
 *
 * @param document identity of the document
 * @param selection identity of the selection
 * @param start first Unicode code point
 * @param end code point after the last
 * @param text the words
 * @param citation where they stand
 * @param coding the coding for which it was retrieved; empty when it was retrieved for a link
 * @param link the link for which it was retrieved; empty when it was retrieved for a coding
 */
public record RetrievedSegment(String document, String selection, int start, int end, String text, Citation citation,
    Optional<CodedSegment> coding, Optional<LinkedSegment> link) {
}
