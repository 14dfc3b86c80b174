// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

import java.util.List;

/**
 * What an import found and what it would change: shown as preview before, kept as provenance after.
 *
 * @param format identity of the format, for example docx
 * @param file name of the file, without folders
 * @param checksum SHA-256 of the file in lower-case hexadecimal digits
 * @param counts how many objects of each kind
 * @param findings what a person should know: what cannot be kept, what was guessed, what is doubtful; in order of place
 */
public record ImportReport(String format, String file, String checksum, List<Count> counts, List<Finding> findings) {

    /** Copies the lists. */
    public ImportReport {
        counts = List.copyOf(counts);
        findings = List.copyOf(findings);
    }

    /**
     * Objects of one kind.
     *
     * @param kind kind of object in words of the field, for example facilities
     * @param read number found in the file
     * @param added number that would be new in the study
     * @param updated number that would change objects of the study
     * @param removed number of objects of the study that would be removed, because the file shows that they were
     * removed where it comes from
     */
    public record Count(String kind, int read, int added, int updated, int removed) {

        /**
         * Objects of one kind of which an import removes none.
         *
         * @param kind kind of object in words of the field, for example facilities
         * @param read number found in the file
         * @param added number that would be new in the study
         * @param updated number that would change objects of the study
         */
        public Count(String kind, int read, int added, int updated) {
            this(kind, read, added, updated, 0);
        }

        /**
         * Whether the study would be another one.
         *
         * @return true if anything is added, changed or removed
         */
        public boolean changes() {
            return added > 0 || updated > 0 || removed > 0;
        }
    }

    /** How serious a finding is. */
    public enum Severity {
        /** Good to know. */
        NOTE,
        /** Something was guessed or looks wrong. */
        DOUBTFUL,
        /** Something in the file cannot be kept. */
        LOST
    }

    /**
     * One finding.
     *
     * @param severity how serious
     * @param place where: row, cell, paragraph, feature
     * @param message what, in the language of the user
     */
    public record Finding(Severity severity, String place, String message) {
    }
}
