// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What may be chosen for a report.
 *
 * @param minimumCount counts of protected facilities below this are suppressed; 1 suppresses nothing
 * @param quotesPerCode most passages quoted per code
 * @param organisationDate the day of the organisation charts; empty for the latest day the study knows
 * @param productVersion version of the program, named in the method appendix
 */
public record ReportParameters(int minimumCount, int quotesPerCode, Optional<LocalDate> organisationDate,
    String productVersion) {

    /** Checks the ranges. */
    public ReportParameters {
        Objects.requireNonNull(organisationDate);
        Objects.requireNonNull(productVersion);
        if (minimumCount < 1 || quotesPerCode < 0) {
            throw new IllegalArgumentException("The minimum count is at least 1, the number of quotes at least 0");
        }
    }

    /**
     * The usual choices: counts below 3 suppressed, 3 quotes per code.
     *
     * @param productVersion version of the program
     * @return the parameters
     */
    public static ReportParameters usual(String productVersion) {
        return new ReportParameters(3, 3, Optional.empty(), productVersion);
    }
}
