// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda;

/**
 * A summary of what one document says on one code.
 *
 * @param provenance where it stood
 * @param documentGroup group of the document; may be empty
 * @param documentName name of the document
 * @param code path of the code
 * @param text the summary
 * @param authorship who wrote it and when
 */
public record SummaryRow(Provenance provenance, String documentGroup, String documentName, CodePath code, String text,
    Authorship authorship) {

    @Override
    public String toString() {
        return "SummaryRow[" + provenance + "]";
    }
}
