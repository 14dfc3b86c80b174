// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.table;

import org.triangula.core.text.CharacterReference;

/** Text between the tags of HTML: references to characters, and blanks that count as one. */
final class HtmlText {

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
        CharacterReference none = new CharacterReference("&", at + 1);
        CharacterReference reference = CharacterReference.at(text, at).orElse(none);
        int point = reference.text().codePointAt(0);
        if (point == '\n' || point == '\r') {
            target.append('\n');
            return reference.end();
        }
        // other control characters are no text
        CharacterReference shown = Character.isISOControl(point) ? none : reference;
        target.append(shown.text());
        return shown.end();
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
