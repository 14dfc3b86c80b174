// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Times as projects write them: text in several forms, with or without zone. */
final class Times {

    private static final List<DateTimeFormatter> FORMS = List.of(
        DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss[.SSSSSS][.SSS]"),
        DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss[.SSSSSS][.SSS]"),
        DateTimeFormatter.ofPattern("uuuu-MM-dd_HH-mm-ss"), DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm"),
        DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm:ss"), DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm"),
        DateTimeFormatter.ofPattern("M/d/uuuu H:mm:ss"));

    private Times() {
    }

    /**
     * Reads a time.
     *
     * @param text the text
     * @param zone zone of texts without one
     * @return the time, to whole milliseconds; empty when it is in no known form
     */
    static Optional<Instant> of(String text, ZoneId zone) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(whole(OffsetDateTime.parse(stripped.replace(' ', 'T')).toInstant()));
        } catch (DateTimeException e) {
            // no zone, or another form
        }
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(whole(LocalDateTime.parse(stripped, form).atZone(zone).toInstant()));
            } catch (DateTimeException e) {
                // another form
            }
        }
        try {
            return Optional.of(LocalDate.parse(stripped).atStartOfDay(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant whole(Instant time) {
        return Instant.ofEpochMilli(time.toEpochMilli());
    }
}
