// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.summary;

import java.time.Instant;

/**
 * A summary as a value: what one document says under one code, in the words of the researcher.
 *
 * @param summary identity
 * @param document identity of the document
 * @param code identity of the code
 * @param text the summary, not empty
 * @param author identity of the author; empty when unknown
 * @param modifiedAt when it was changed last; {@code null} when unknown
 */
public record SummaryEntry(String summary, String document, String code, String text, String author,
    Instant modifiedAt) {
}
