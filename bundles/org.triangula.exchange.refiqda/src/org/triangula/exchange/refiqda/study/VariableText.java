// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.study;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Locale;

import org.triangula.exchange.refiqda.qde.QdeElement;

/** Writes values of variables in the form that the schema demands for their type; what does not fit becomes text. */
final class VariableText {

    private VariableText() {
    }

    static QdeElement element(String type, String value) {
        String clean = value.strip();
        boolean fits = switch (type) {
            case "Boolean" -> clean.toLowerCase(Locale.ROOT).matches("true|false|0|1");
            case "Integer" -> isNumber(clean, true);
            case "Float" -> isNumber(clean, false);
            case "Date" -> isDate(clean);
            case "DateTime" -> isDateTime(clean);
            default -> false;
        };
        return fits ? QdeElement.text(type + "Value", type.equals("Boolean") ? clean.toLowerCase(Locale.ROOT) : clean)
            : QdeElement.text("TextValue", value);
    }

    private static boolean isNumber(String text, boolean whole) {
        return text.matches(whole ? "[+-]?[0-9]+" : "[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)");
    }

    private static boolean isDate(String text) {
        return parses(() -> LocalDate.parse(text));
    }

    private static boolean isDateTime(String text) {
        return parses(() -> OffsetDateTime.parse(text)) || parses(() -> LocalDateTime.parse(text));
    }

    private static boolean parses(Runnable parser) {
        try {
            parser.run();
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
