// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.read;

import java.util.Locale;

/** Colours as projects write them. */
final class Colours {

    private Colours() {
    }

    /** A colour in hexadecimal digits as {@code #rrggbb}; empty for anything else. */
    static String hexadecimal(String text) {
        String stripped = text.strip().toLowerCase(Locale.ROOT);
        if (stripped.matches("#[0-9a-f]{3}")) {
            return "#" + stripped.substring(1).replaceAll("(.)", "$1$1");
        }
        return stripped.matches("#[0-9a-f]{6}") ? stripped : "";
    }

    /** A colour of MAXQDA, a number 0xAARRGGBB that may be written with a sign, as {@code #rrggbb}. */
    static String ofNumber(long number) {
        return number == 0 ? "" : String.format("#%06x", number & 0xffffff);
    }
}
