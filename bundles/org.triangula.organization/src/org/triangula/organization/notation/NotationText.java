// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.notation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words and signs of the notation: splitting with escapes, keys made from names. */
public final class NotationText {

    private NotationText() {
    }

    /** Puts a backslash before each sign that separates parts of posts; line breaks become spaces. */
    static String escape(String text) {
        return escape(text, "\\|,=");
    }

    /** The same for names of units: only a brace ends them. */
    static String escapeName(String text) {
        return escape(text, "\\{");
    }

    /** The same for names of posts and texts of reorganisations: only a bar ends them. */
    static String escapeBar(String text) {
        return escape(text, "\\|");
    }

    /** The same for values within braces: only a semicolon or the brace ends them. */
    static String escapeValue(String text) {
        return escape(text, "\\;}");
    }

    /**
     * Puts a backslash before some signs; line breaks and tabs become spaces.
     *
     * @param text any text
     * @param special the signs, the backslash among them
     * @return the text, stripped
     */
    public static String escape(String text, String special) {
        StringBuilder escaped = new StringBuilder();
        for (char sign : text.strip().toCharArray()) {
            if (special.indexOf(sign) >= 0) {
                escaped.append('\\');
            }
            escaped.append(sign == '\n' || sign == '\r' || sign == '\t' ? ' ' : sign);
        }
        return escaped.toString();
    }

    /**
     * Takes the backslashes away.
     *
     * @param text a text with backslashes before special signs
     * @return the text that was meant
     */
    public static String unescape(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\\' && i + 1 < text.length()) {
                i++;
                sign = text.charAt(i);
            }
            plain.append(sign);
        }
        return plain.toString();
    }

    /**
     * Splits at a sign that has no backslash before it; the parts still have their backslashes.
     *
     * @param text the text
     * @param separator the sign
     * @return the parts, at least one
     */
    public static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == separator) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    /**
     * Where a sign without backslash stands first.
     *
     * @param text the text
     * @param sign the sign
     * @return its place; -1 if nowhere
     */
    public static int find(String text, char sign) {
        int length = split(text, sign).getFirst().length();
        return length == text.length() ? -1 : length;
    }

    /**
     * The key that something has without an own one: its name in small letters and digits, joined by hyphens.
     *
     * @param name the name
     * @return the key, not empty
     */
    public static String key(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
            .replace("ß", "ss");
        String key = Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
        return key.isEmpty() ? "unit" : key;
    }
}
