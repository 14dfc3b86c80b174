// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.rule;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds names of which an encoding has lost characters: Stra�e, M?hlweg. */
final class LostCharacters {

    private static final Pattern LOST = Pattern.compile("[\uFFFD?]{1,2}");

    private LostCharacters() {
    }

    static boolean in(String text) {
        return text.indexOf('\uFFFD') >= 0 || text.matches(".*\\p{L}\\?+\\p{L}.*");
    }

    /** The names that a text can have been. */
    static List<String> restored(String text, Stream<String> names) {
        StringBuilder expression = new StringBuilder();
        int start = 0;
        var lost = LOST.matcher(text);
        while (lost.find()) {
            expression.append(Pattern.quote(text.substring(start, lost.start()))).append("[^\\x00-\\x7f]");
            start = lost.end();
        }
        expression.append(Pattern.quote(text.substring(start)));
        Pattern pattern = Pattern.compile(expression.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return names.filter(name -> pattern.matcher(name).matches()).distinct().toList();
    }
}
