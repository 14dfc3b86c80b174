// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.query;

import org.triangula.search.text.WordScanner;

/** Letters that stand side by side in everything a query finds; they spare most paragraphs a closer look. */
final class RequiredWord {

    /** After a backslash these stand for one character of a kind or for a place, and take no further signs. */
    private static final String SIMPLE_ESCAPES = "bBdDsSwWhHvVRAzZtnrfae.?*+()[]{}|^$/\\-";

    private RequiredWord() {
    }

    /**
     * The longest run of letters and digits of a plain text.
     *
     * @param text the text
     * @return the run; empty when there is none
     */
    static String ofPlain(String text) {
        return longest(text.split("[^\\p{L}\\p{M}\\p{N}]+"));
    }

    /**
     * The longest run of letters and digits that a regular expression surely needs.
     *
     * @param expression a correct expression
     * @return the run; empty when there is none or the expression is too intricate to be sure
     */
    static String ofExpression(String expression) {
        if (expression.contains("|") || expression.contains("(?") || expression.contains("\\Q")) {
            return "";
        }
        StringBuilder sure = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < expression.length(); i++) {
            char character = expression.charAt(i);
            if (character == '\\') {
                i++;
                if (i < expression.length() && SIMPLE_ESCAPES.indexOf(expression.charAt(i)) < 0) {
                    return "";
                }
                sure.append(' ');
            } else if (character == '[') {
                i = expression.indexOf(']', i + 2);
                if (i < 0 || expression.substring(0, i).chars().filter(each -> each == '[').count()
                    > expression.substring(0, i + 1).chars().filter(each -> each == ']').count()) {
                    return "";
                }
                sure.append(' ');
            } else if (character == '(' || character == ')') {
                depth += character == '(' ? 1 : -1;
                sure.append(' ');
            } else if (character == '?' || character == '*' || character == '{') {
                // what is before it may be absent
                dropLast(sure);
                i = character == '{' ? Math.max(i, expression.indexOf('}', i)) : i;
            } else {
                sure.append(depth == 0 && WordScanner.isWordPart(character) ? character : ' ');
            }
        }
        return longest(sure.toString().split(" +"));
    }

    private static void dropLast(StringBuilder sure) {
        if (!sure.isEmpty()) {
            sure.setCharAt(sure.length() - 1, ' ');
        }
    }

    private static String longest(String[] runs) {
        String longest = "";
        for (String run : runs) {
            if (run.length() > longest.length()) {
                longest = run;
            }
        }
        return longest;
    }
}
