// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.triangula.core.exchange.ImportReport.Finding;

/**
 * What was read from a transcript file.
 *
 * @param paragraphs the paragraphs without line ends
 * @param findings what could not be kept or was guessed
 * @param title what the file itself says it is called; empty when the name of the file has to do
 * @param media name of the recording that the file itself mentions
 * @param labels labels of speakers that are certain, because the format has a place for them
 */
public record Transcript(List<String> paragraphs, List<Finding> findings, Optional<String> title,
    Optional<String> media, Set<String> labels) {

    /** Copies the lists. */
    public Transcript {
        paragraphs = List.copyOf(paragraphs);
        findings = List.copyOf(findings);
        labels = Set.copyOf(labels);
    }

    /**
     * A transcript that says nothing about itself.
     *
     * @param paragraphs the paragraphs without line ends
     * @param findings what could not be kept or was guessed
     */
    public Transcript(List<String> paragraphs, List<Finding> findings) {
        this(paragraphs, findings, Optional.empty(), Optional.empty(), Set.of());
    }

    /**
     * The text as it is stored.
     *
     * @return one paragraph per line
     */
    public String text() {
        return String.join("\n", paragraphs);
    }
}
