// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.rule;

import java.util.Locale;

import org.triangula.exchange.spreadsheet.Aliases;

/** Names without their spelling conventions, so that Karl Marx Str. and Karl-Marx-Straße are the same. */
final class Spelling {

    private Spelling() {
    }

    /** Lower-case letters and digits; Str. written out, umlauts and ß in two letters. */
    static String folded(String name) {
        return Aliases.normal(name.toLowerCase(Locale.GERMAN).replaceAll("str(\\.|(?=$|[\\s-]))", "straße")
            .replaceAll("pl\\.", "platz").replaceAll("\\bst\\.\\s*", "sankt "));
    }

    /** The last part of a street name that says what kind of street it is, such as weg; empty when there is none. */
    static String kind(String folded) {
        for (String kind : new String[] {"strasse", "weg", "gasse", "platz", "allee", "ring", "steige", "steig",
            "ufer", "damm", "hof", "berg", "garten", "graben", "markt", "tor"}) {
            if (folded.endsWith(kind)) {
                return kind;
            }
        }
        return "";
    }
}
