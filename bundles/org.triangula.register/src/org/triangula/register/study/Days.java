// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.study;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days as they stand in tables. */
final class Days {

    private static final Pattern GERMAN = Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4})");
    private static final Pattern PARTIAL = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

    private Days() {
    }

    /** The day, month or year in ISO 8601. */
    static Optional<String> read(String text) {
        Matcher german = GERMAN.matcher(text.strip());
        try {
            if (german.matches()) {
                return Optional.of(LocalDate.of(Integer.parseInt(german.group(3)), Integer.parseInt(german.group(2)),
                    Integer.parseInt(german.group(1))).toString());
            }
            if (text.length() == 10) {
                return Optional.of(LocalDate.parse(text).toString());
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return PARTIAL.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }
}
