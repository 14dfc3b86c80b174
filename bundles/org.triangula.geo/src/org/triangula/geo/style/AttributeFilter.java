// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which objects of a layer are shown: conditions joined by {@code and} (or {@code und}), each a field, one of
 * {@code = != ~ < <= > >=} and a value ({@code ~}: contains), or bare words that any field contains. Upper and lower
 * case do not matter; numbers are compared as numbers. An object without the field only fits {@code !=}.
 */
public final class AttributeFilter {

    private static final Pattern CONDITION = Pattern.compile("\\s*(?<field>[^=!~<>\"]+?)\\s*(?<sign>!=|<=|>=|=|~|<|>)"
            + "\\s*\"?(?<value>[^\"]*?)\"?\\s*");

    private final List<Condition> conditions = new ArrayList<>();

    private record Condition(String field, String sign, String value) {
    }

    /**
     * Understands a filter; whatever a person writes means something.
     *
     * @param words the filter; blank for all objects
     */
    public AttributeFilter(String words) {
        for (String part : words.split("(?i)\\s+(?:and|und)\\s+")) {
            Matcher matcher = CONDITION.matcher(part);
            if (matcher.matches()) {
                conditions.add(new Condition(lower(matcher.group("field")), matcher.group("sign"),
                        lower(matcher.group("value"))));
            } else if (!part.isBlank()) {
                conditions.add(new Condition("", "~", lower(part)));
            }
        }
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether all objects fit.
     *
     * @return true without conditions
     */
    public boolean isEmpty() {
        return conditions.isEmpty();
    }

    /**
     * Whether an object fits.
     *
     * @param fields its fields: values by key
     * @return true when all conditions hold
     */
    public boolean fits(Map<String, String> fields) {
        return conditions.stream().allMatch(condition -> fits(condition, fields));
    }

    private static boolean fits(Condition condition, Map<String, String> fields) {
        if (condition.field().isEmpty()) {
            return fields.values().stream().anyMatch(value -> lower(value).contains(condition.value()));
        }
        String found = fields.entrySet().stream().filter(entry -> lower(entry.getKey()).equals(condition.field()))
                .map(entry -> lower(entry.getValue())).findFirst().orElse(null);
        return found == null ? condition.sign().equals("!=") : compare(condition, found);
    }

    private static boolean compare(Condition condition, String found) {
        int order = order(found, condition.value());
        return switch (condition.sign()) {
            case "=" -> order == 0;
            case "!=" -> order != 0;
            case "~" -> found.contains(condition.value());
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private static int order(String one, String other) {
        try {
            return Double.compare(Double.parseDouble(one.replace(',', '.')),
                    Double.parseDouble(other.replace(',', '.')));
        } catch (NumberFormatException e) {
            // at least one is a word
            return one.compareTo(other);
        }
    }
}
