// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.rule;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.triangula.register.table.AddressField;

/**
 * A regular expression of a rule. It may name another field in braces, such as {houseNumber}: then the value of that
 * field is looked for.
 *
 * @param text the expression as it stands in the file of rules
 * @param pattern the expression; where it names fields, with something in their place
 * @param refers whether it names fields
 */
public record Expression(String text, Pattern pattern, boolean refers) {

    private static final Pattern REFERENCE =
        Pattern.compile("\\{(" + String.join("|", AddressField.TEMPLATE) + ")\\}");

    /**
     * Reads an expression.
     *
     * @param text the expression
     * @return the expression
     * @throws java.util.regex.PatternSyntaxException if it is none
     */
    public static Expression of(String text) {
        Matcher reference = REFERENCE.matcher(text);
        boolean refers = reference.find();
        return new Expression(text, Pattern.compile(refers ? reference.replaceAll("x") : text), refers);
    }

    /** Looks for the expression in a text. */
    Matcher matcher(String subject, Map<String, String> values) {
        return (refers ? Pattern.compile(filled(text, values, true)) : pattern).matcher(subject);
    }

    /** A text with the values of the fields that it names. */
    static String filled(String text, Map<String, String> values, boolean quoted) {
        return REFERENCE.matcher(text).replaceAll(found -> {
            String value = values.getOrDefault(found.group(1), "");
            return Matcher.quoteReplacement(quoted ? Pattern.quote(value) : Matcher.quoteReplacement(value));
        });
    }
}
