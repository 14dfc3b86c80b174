// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.triangula.organization.notation.NotationText;

/**
 * A name with a key in parentheses before it.
 *
 * @param key the key; empty if none is given
 * @param name the name; still with its backslashes where {@link #raw} made it
 */
record KeyedName(String key, String name) {

    private static final Pattern KEY = Pattern.compile("\\(([a-z0-9][a-z0-9-]*)\\)\\s*(.*)");
    private static final String SPECIAL_FIRST = "#@=-(";

    static KeyedName of(String text) {
        KeyedName raw = raw(text);
        return new KeyedName(raw.key(), NotationText.unescape(raw.name()));
    }

    static KeyedName raw(String text) {
        Matcher matcher = KEY.matcher(text.strip());
        return matcher.matches() ? new KeyedName(matcher.group(1), matcher.group(2).strip())
            : new KeyedName("", text.strip());
    }

    /** The text of a name; the key is left out where the reader makes the same and nothing refers to it. */
    String text(String special, boolean referredTo) {
        String escaped = NotationText.escape(name, special);
        if (!escaped.isEmpty() && SPECIAL_FIRST.indexOf(escaped.charAt(0)) >= 0) {
            escaped = "\\" + escaped;
        }
        boolean made = !name.isEmpty() && key.equals(ProcessReader.keyOf(name)) && !key.equals(ProcessReader.END);
        return (made && !referredTo ? "" : "(" + key + ") ") + escaped;
    }
}
