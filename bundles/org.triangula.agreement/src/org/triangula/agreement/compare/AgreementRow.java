// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.compare;

import java.util.List;
import java.util.Map;

import org.triangula.agreement.coefficient.Coefficient;
import org.triangula.agreement.coefficient.Estimate;

/**
 * The agreement on one code, in one document, or on all.
 *
 * @param id identity of the code or document; empty for all
 * @param name its name
 * @param given how often each coder gave the code (the codes), in the order of the coders: codings
 * @param agreements decisions of pairs of coders on which they agree
 * @param decisions all decisions of pairs of coders that count, the base of the percentage
 * @param estimates the coefficients; a coefficient that is not computed for this row is missing
 */
public record AgreementRow(String id, String name, List<Integer> given, long agreements, long decisions,
    Map<Coefficient, Estimate> estimates) {

    /** Copies list and map. */
    public AgreementRow {
        given = List.copyOf(given);
        estimates = Map.copyOf(estimates);
    }

    /**
     * Decisions on which coders differ.
     *
     * @return the number
     */
    public long disagreements() {
        return decisions - agreements;
    }
}
