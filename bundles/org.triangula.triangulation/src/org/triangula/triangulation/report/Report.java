// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A report, independent of how it is written. It holds no time but the study's own, so the same study gives the same
 * report.
 *
 * @param locale language of the report
 * @param title title of the study
 * @param subtitle its question; may be empty
 * @param notice what every reader must know before anything else, for example that all data are invented; may be empty
 * @param contents the word for the table of contents
 * @param studyCreatedAt when the study was created, used as the date of the files
 * @param sections the sections in order
 */
public record Report(Locale locale, String title, String subtitle, String notice, String contents,
    Optional<Instant> studyCreatedAt, List<ReportSection> sections) {

    /** Copies the list. */
    public Report {
        Objects.requireNonNull(locale);
        Objects.requireNonNull(title);
        Objects.requireNonNull(subtitle);
        Objects.requireNonNull(notice);
        Objects.requireNonNull(contents);
        Objects.requireNonNull(studyCreatedAt);
        sections = List.copyOf(sections);
    }
}
