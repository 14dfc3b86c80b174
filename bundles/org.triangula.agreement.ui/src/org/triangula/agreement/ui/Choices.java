// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.ui;

import java.util.List;

import org.triangula.agreement.compare.AgreementData;
import org.triangula.agreement.compare.AgreementOptions;
import org.triangula.agreement.compare.Level;

/**
 * What the person chose to compare. Empty lists stand for what is usual: the coders who gave a code, the documents that
 * at least two of them coded, and all codes but folders.
 *
 * @param coders identities of coders
 * @param documents identities of documents
 * @param codes identities of codes
 * @param level what is compared
 * @param threshold least overlap, more than 0 to 1
 * @param subcodesFolded whether codes below count as the chosen one
 * @param uncodedCounted whether uncoded counts as agreement
 */
record Choices(List<String> coders, List<String> documents, List<String> codes, Level level, double threshold,
    boolean subcodesFolded, boolean uncodedCounted) {

    static final Choices USUAL = new Choices(List.of(), List.of(), List.of(), Level.SEGMENTS,
        AgreementOptions.DEFAULT_THRESHOLD, false, AgreementOptions.uncodedCountedOn(Level.SEGMENTS));

    List<String> codersOf(AgreementData data) {
        return coders.isEmpty() ? data.activeCoders()
            : coders.stream().filter(data.coders()::containsKey).toList();
    }

    List<String> documentsOf(AgreementData data) {
        return documents.isEmpty() ? data.documentsOfSeveral(codersOf(data)) : documents;
    }

    List<String> codesOf(AgreementData data) {
        return codes.isEmpty() ? data.codes() : codes;
    }

    boolean canCompare(AgreementData data) {
        return codersOf(data).size() >= 2 && !documentsOf(data).isEmpty() && !codesOf(data).isEmpty();
    }

    AgreementOptions options(AgreementData data) {
        return new AgreementOptions(codersOf(data), documentsOf(data), codesOf(data), level, threshold, subcodesFolded,
            uncodedCounted, AgreementOptions.DEFAULT_SAMPLES);
    }

    Choices withCoders(List<String> chosen) {
        return new Choices(chosen, documents, codes, level, threshold, subcodesFolded, uncodedCounted);
    }

    Choices withDocuments(List<String> chosen) {
        return new Choices(coders, chosen, codes, level, threshold, subcodesFolded, uncodedCounted);
    }

    Choices withCodes(List<String> chosen) {
        return new Choices(coders, documents, chosen, level, threshold, subcodesFolded, uncodedCounted);
    }

    Choices withLevel(Level chosen) {
        return new Choices(coders, documents, codes, chosen, threshold, subcodesFolded,
            AgreementOptions.uncodedCountedOn(chosen));
    }

    Choices withThreshold(double chosen) {
        return new Choices(coders, documents, codes, level, chosen, subcodesFolded, uncodedCounted);
    }

    Choices withSubcodes(boolean folded) {
        return new Choices(coders, documents, codes, level, threshold, folded, uncodedCounted);
    }

    Choices withUncoded(boolean counted) {
        return new Choices(coders, documents, codes, level, threshold, subcodesFolded, counted);
    }
}
