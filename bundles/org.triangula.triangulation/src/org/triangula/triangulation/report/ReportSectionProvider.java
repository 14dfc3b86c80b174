// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report;

import java.util.Optional;

/**
 * Makes a section of a report. Contributed through the extension point {@value #EXTENSION_POINT}. Implementations are
 * pure: the same study and parameters give the same section.
 */
@FunctionalInterface
public interface ReportSectionProvider {

    /** Identity of the extension point. */
    String EXTENSION_POINT = "org.triangula.triangulation.reportSections";

    /**
     * Makes the section.
     *
     * @param context the study, the language and what may be said
     * @return the section; empty when the study has nothing for it
     */
    Optional<ReportSection> section(ReportContext context);
}
