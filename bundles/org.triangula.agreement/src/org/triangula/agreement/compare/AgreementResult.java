// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.compare;

import java.util.List;

import org.triangula.agreement.coefficient.Coefficient;

/**
 * What a comparison found.
 *
 * @param options what was compared, and how
 * @param coders names of the coders, in the order of the options
 * @param codes one row per compared code, in the order of the code tree
 * @param documents one row per compared document
 * @param overall all decisions together
 * @param meanOfCodes the mean of the percentages of the codes, and kappa after Brennan and Prediger from it, as
 *     MAXQDA's "P observed"
 * @param coefficients the coefficients of this level, in order
 * @param notes what a reader should know about the base: a coder who gave nothing, codes that nobody gave
 * @param reference whether DKPro Statistics computes the same overall values; see {@link ReferenceCheck}
 */
public record AgreementResult(AgreementOptions options, List<String> coders, List<AgreementRow> codes,
    List<AgreementRow> documents, AgreementRow overall, AgreementRow meanOfCodes, List<Coefficient> coefficients,
    List<String> notes, ReferenceCheck.Outcome reference) {

    /** Copies the lists. */
    public AgreementResult {
        coders = List.copyOf(coders);
        codes = List.copyOf(codes);
        documents = List.copyOf(documents);
        coefficients = List.copyOf(coefficients);
        notes = List.copyOf(notes);
    }
}
