// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A spreadsheet makes the third of May of the house number 3-5. */
final class NumberAsDay {

    private static final Pattern STORED = Pattern.compile("\\s*\\d{4}-(\\d{2})-(\\d{2})\\s*");
    private static final Pattern SHOWN =
        Pattern.compile("\\s*(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{2}|\\d{4})?\\s*");
    private static final Pattern NAMED =
        Pattern.compile("\\s*(\\d{1,2})[.-]\\s*(\\p{L}{3,})\\.?\\s*(\\d{2}|\\d{4})?\\s*");
    /** The first letters of the months as German and English spreadsheets show them. */
    private static final List<String> MONTHS = List.of("jan", "feb", "mär mrz mar", "apr", "mai may", "jun", "jul",
        "aug", "sep", "okt oct", "nov", "dez dec");

    private NumberAsDay() {
    }

    /**
     * The house number that a day was.
     *
     * @param value the text of the cell
     */
    static Optional<String> repaired(String value) {
        Matcher stored = STORED.matcher(value);
        if (stored.matches()) {
            return number(Integer.parseInt(stored.group(2)), Integer.parseInt(stored.group(1)));
        }
        Matcher shown = SHOWN.matcher(value);
        if (shown.matches()) {
            return number(Integer.parseInt(shown.group(1)), Integer.parseInt(shown.group(2)));
        }
        Matcher named = NAMED.matcher(value);
        if (named.matches()) {
            String month = named.group(2).toLowerCase(Locale.GERMAN).substring(0, 3);
            for (int i = 0; i < MONTHS.size(); i++) {
                if (List.of(MONTHS.get(i).split(" ")).contains(month)) {
                    return number(Integer.parseInt(named.group(1)), i + 1);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> number(int day, int month) {
        return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? Optional.of(day + "-" + month) : Optional.empty();
    }
}
