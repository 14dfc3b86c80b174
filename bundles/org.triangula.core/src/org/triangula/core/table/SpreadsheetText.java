// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.table;

/**
 * Which texts a spreadsheet would take for a formula. Transcripts and code names come from outside; a cell that begins
 * with a sign of calculation could otherwise run in the reader's spreadsheet (OWASP, "CSV Injection").
 */
public final class SpreadsheetText {

    private static final String FIRST_OF_FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private SpreadsheetText() {
    }

    /**
     * Whether a spreadsheet that reads the text from a file without types could take it for a formula.
     *
     * @param text the text of a cell
     * @return true for texts that begin with {@code = + - @}, their full-width forms, tab or carriage return
     */
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FIRST_OF_FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    /**
     * The text in a form that no spreadsheet calculates.
     *
     * @param text the text of a cell
     * @return the same text, behind an apostrophe where it {@linkplain #looksLikeFormula looks like a formula}
     */
    public static String neutral(String text) {
        return looksLikeFormula(text) ? "'" + text : text;
    }
}
