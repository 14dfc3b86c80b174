// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.table;

import java.util.Map;

/** Text between the tags of HTML: references to characters, and blanks that count as one. */
final class HtmlText {

    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"),
        Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"), Map.entry("nbsp", "\u00a0"),
        Map.entry("shy", "\u00ad"), Map.entry("auml", "ä"), Map.entry("ouml", "ö"), Map.entry("uuml", "ü"),
        Map.entry("Auml", "Ä"), Map.entry("Ouml", "Ö"), Map.entry("Uuml", "Ü"), Map.entry("szlig", "ß"),
        Map.entry("eacute", "é"), Map.entry("egrave", "è"), Map.entry("agrave", "à"), Map.entry("bdquo", "„"),
        Map.entry("ldquo", "“"), Map.entry("rdquo", "”"), Map.entry("sbquo", "‚"), Map.entry("lsquo", "‘"),
        Map.entry("rsquo", "’"), Map.entry("laquo", "«"), Map.entry("raquo", "»"), Map.entry("hellip", "…"),
        Map.entry("ndash", "–"), Map.entry("mdash", "—"), Map.entry("euro", "€"), Map.entry("middot", "·"),
        Map.entry("bull", "•"), Map.entry("sect", "§"), Map.entry("deg", "°"));
    private static final int LONGEST_NAME = 8;

    private HtmlText() {
    }

    /** Adds text of the page; white space of any kind but the non-breaking space counts as one blank. */
    static void append(StringBuilder target, String text) {
        for (int i = 0; i < text.length();) {
            char each = text.charAt(i);
            if (each == ' ' || each == '\t' || each == '\n' || each == '\r' || each == '\f') {
                if (!target.isEmpty() && target.charAt(target.length() - 1) != ' '
                    && target.charAt(target.length() - 1) != '\n') {
                    target.append(' ');
                }
                i++;
            } else if (each == '&') {
                i = reference(target, text, i);
            } else {
                target.append(each);
                i++;
            }
        }
    }

    private static int reference(StringBuilder target, String text, int at) {
        int end = text.indexOf(';', at);
        if (end < 0 || end - at > LONGEST_NAME + 2) {
            target.append('&');
            return at + 1;
        }
        String name = text.substring(at + 1, end);
        String named = NAMED.get(name);
        int number = name.startsWith("#") ? number(name.substring(1)) : -1;
        if (named != null) {
            target.append(named);
        } else if (number > 0 && number <= Character.MAX_CODE_POINT && !Character.isISOControl(number)
            && (number < Character.MIN_SURROGATE || number > Character.MAX_SURROGATE)) {
            target.appendCodePoint(number);
        } else if (number == '\n' || number == '\r') {
            target.append('\n');
        } else {
            target.append('&');
            return at + 1;
        }
        return end + 1;
    }

    private static int number(String digits) {
        try {
            return digits.startsWith("x") || digits.startsWith("X") ? Integer.parseInt(digits.substring(1), 16)
                : Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Begins a new line unless one has just begun. */
    static void newLine(StringBuilder target) {
        if (!target.isEmpty() && target.charAt(target.length() - 1) != '\n') {
            target.append('\n');
        }
    }

    /** The text without blanks at the ends of its lines. */
    static String trim(StringBuilder text) {
        return text.toString().replaceAll(" *\n *", "\n").strip();
    }
}
