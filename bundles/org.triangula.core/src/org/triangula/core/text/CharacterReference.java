// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.text;

import java.util.Map;
import java.util.Optional;

/**
 * A reference to a character in HTML, such as {@code &amp;} or {@code &#228;}: those that exports of other programs
 * use. Others are text.
 *
 * @param text what it stands for; never a lone surrogate
 * @param end index of the character after its semicolon
 */
public record CharacterReference(String text, int end) {

    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"),
        Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"), Map.entry("nbsp", "\u00a0"),
        Map.entry("shy", "\u00ad"), Map.entry("auml", "ä"), Map.entry("ouml", "ö"), Map.entry("uuml", "ü"),
        Map.entry("Auml", "Ä"), Map.entry("Ouml", "Ö"), Map.entry("Uuml", "Ü"), Map.entry("szlig", "ß"),
        Map.entry("eacute", "é"), Map.entry("egrave", "è"), Map.entry("agrave", "à"), Map.entry("bdquo", "„"),
        Map.entry("ldquo", "“"), Map.entry("rdquo", "”"), Map.entry("sbquo", "‚"), Map.entry("lsquo", "‘"),
        Map.entry("rsquo", "’"), Map.entry("laquo", "«"), Map.entry("raquo", "»"), Map.entry("hellip", "…"),
        Map.entry("ndash", "–"), Map.entry("mdash", "—"), Map.entry("euro", "€"), Map.entry("middot", "·"),
        Map.entry("bull", "•"), Map.entry("sect", "§"), Map.entry("deg", "°"));
    private static final int LONGEST = 10;

    /**
     * Reads a reference.
     *
     * @param html text with references
     * @param at index of the ampersand
     * @return the reference; empty when the ampersand is only one
     */
    public static Optional<CharacterReference> at(String html, int at) {
        int end = at + 1;
        while (end < html.length() && end - at <= LONGEST && html.charAt(end) != ';') {
            end++;
        }
        if (end >= html.length() || end - at > LONGEST || end == at + 1) {
            return Optional.empty();
        }
        String name = html.substring(at + 1, end);
        String meaning = name.charAt(0) == '#' ? numeric(name) : NAMED.get(name);
        return meaning == null ? Optional.empty() : Optional.of(new CharacterReference(meaning, end + 1));
    }

    private static String numeric(String name) {
        try {
            int point = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X')
                ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            boolean valid = point > 0 && point <= Character.MAX_CODE_POINT
                && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
            return valid ? Character.toString(point) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
