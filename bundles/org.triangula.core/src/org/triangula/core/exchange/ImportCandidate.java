// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

import java.util.List;
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
 * @param columns what the columns of its tables are taken for; empty for files that are no tables
 */
public record ImportCandidate(Chosen chosen, Optional<Format> format, Optional<ImportPlan> plan,
    Optional<Problem> problem, Optional<String> reservation, List<ColumnQuestion> columns) {

    /** Copies the list. */
    public ImportCandidate {
        columns = List.copyOf(columns);
    }

    static ImportCandidate read(Chosen chosen, Optional<Format> format, ImportPlan plan) {
        return new ImportCandidate(chosen, format, Optional.of(plan), Optional.empty(), Optional.empty(),
            plan.preview().columns());
    }

    static ImportCandidate failed(Chosen chosen, Optional<Format> format, Problem problem,
        List<ColumnQuestion> columns) {
        return new ImportCandidate(chosen, format, Optional.empty(), Optional.of(problem), Optional.empty(),
            columns);
    }

    /** A file that nobody asked for. */
    static ImportCandidate passedOver(Chosen chosen, Optional<Format> format, String reason) {
        return new ImportCandidate(chosen, format, Optional.empty(), Optional.empty(), Optional.of(reason),
            List.of());
    }

    ImportCandidate reserved(String reason) {
        return new ImportCandidate(chosen, format, plan, problem, Optional.of(reason), columns);
    }

    /**
     * Whether the file is imported unless somebody says otherwise.
     *
     * @return true if it can be imported and nothing speaks against it
     */
    public boolean isProposed() {
        return plan.isPresent() && reservation.isEmpty();
    }
}
