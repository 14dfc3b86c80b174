// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import java.util.List;

import org.triangula.core.exchange.ImportReport.Finding;

/**
 * What was read from a transcript file.
 *
 * @param paragraphs the paragraphs without line ends
 * @param findings what could not be kept or was guessed
 */
record Transcript(List<String> paragraphs, List<Finding> findings) {

    Transcript {
        paragraphs = List.copyOf(paragraphs);
        findings = List.copyOf(findings);
    }

    /** The text as it is stored: one paragraph per line. */
    String text() {
        return String.join("\n", paragraphs);
    }
}
