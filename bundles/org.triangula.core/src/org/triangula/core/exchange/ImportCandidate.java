// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

import java.util.Optional;

import org.triangula.core.exchange.ExchangeFormats.Format;
import org.triangula.core.exchange.ImportFiles.Chosen;
import org.triangula.core.problem.Problem;

/**
 * One file of an import of many.
 *
 * @param chosen the file
 * @param format its format; empty when none fits
 * @param plan what importing it would do; empty when it cannot be imported
 * @param problem why it cannot be imported; empty when it can
 * @param reservation why it is not proposed although it can be imported; empty when it is proposed
 */
public record ImportCandidate(Chosen chosen, Optional<Format> format, Optional<ImportPlan> plan,
    Optional<Problem> problem, Optional<String> reservation) {

    static ImportCandidate failed(Chosen chosen, Optional<Format> format, Problem problem) {
        return new ImportCandidate(chosen, format, Optional.empty(), Optional.of(problem), Optional.empty());
    }

    /** A file that nobody asked for. */
    static ImportCandidate passedOver(Chosen chosen, Optional<Format> format, String reason) {
        return new ImportCandidate(chosen, format, Optional.empty(), Optional.empty(), Optional.of(reason));
    }

    ImportCandidate reserved(String reason) {
        return new ImportCandidate(chosen, format, plan, problem, Optional.of(reason));
    }

    /**
     * Whether the file is imported unless somebody says otherwise.
     *
     * @return true if it can be imported and nothing speaks against it
     */
    public boolean isProposed() {
        return isImportable() && reservation.isEmpty();
    }

    /**
     * Whether the file can be imported as it stands.
     *
     * @return true if it could be read and no question about its columns must be answered first
     */
    public boolean isImportable() {
        return plan.filter(each -> !each.isWaiting()).isPresent();
    }
}
