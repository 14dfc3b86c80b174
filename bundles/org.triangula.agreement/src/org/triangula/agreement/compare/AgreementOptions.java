// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.compare;

import java.util.List;

/**
 * What is compared, and how.
 *
 * @param coders identities of the coders, 2 or more, each once
 * @param documents identities of the documents
 * @param codes identities of the codes that are compared; their number is that of the categories of chance, so folders,
 *     which nobody can give, do not belong here unless codes below them are folded
 * @param level what is compared
 * @param threshold least overlap of two segments that count as one place, more than 0 to 1: characters in both by
 *     characters in at least one
 * @param subcodesFolded whether a code below a chosen one counts as the chosen one; else codes below do not count
 * @param uncodedCounted whether it counts as agreement when no coder gave a code: on the levels of documents the
 *     documents in which nobody did, on the level of segments other coded places and stretches without any code
 * @param samples number of samples for intervals by drawing documents; 0 for none
 */
public record AgreementOptions(List<String> coders, List<String> documents, List<String> codes, Level level,
    double threshold, boolean subcodesFolded, boolean uncodedCounted, int samples) {

    /** Overlap that is asked for when nobody chose another, as in MAXQDA. */
    public static final double DEFAULT_THRESHOLD = 0.9;

    /** Number of samples when nobody chose another. */
    public static final int DEFAULT_SAMPLES = 1000;

    /** Copies the lists and checks the numbers. */
    public AgreementOptions {
        coders = coders.stream().distinct().toList();
        documents = documents.stream().distinct().toList();
        codes = codes.stream().distinct().toList();
        if (coders.size() < 2 || !(threshold > 0 && threshold <= 1) || samples < 0) {
            throw new IllegalArgumentException(coders.size() + " coders, threshold " + threshold);
        }
    }

    /**
     * Whether documents or segments without a code usually count as agreement: MAXQDA counts documents, not segments.
     *
     * @param level the level
     * @return true on the levels of documents
     */
    public static boolean uncodedCountedOn(Level level) {
        return level != Level.SEGMENTS;
    }
}
