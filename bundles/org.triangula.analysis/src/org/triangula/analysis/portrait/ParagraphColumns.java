// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.portrait;

import java.util.Arrays;

import org.triangula.core.text.DocumentText;

/**
 * The paragraphs of a text put side by side in columns: each in one of its own, or several in one where there are more
 * paragraphs than columns. Immutable.
 */
public final class ParagraphColumns {

    /** First paragraph of each column, from 0; one more entry for the end. */
    private final int[] first;
    /** First code point of each column. */
    private final int[] starts;
    /** Characters of each column without line ends. */
    private final int[] lengths;
    private final int textLength;

    private ParagraphColumns(int[] first, int[] starts, int[] lengths, int textLength) {
        this.first = first;
        this.starts = starts;
        this.lengths = lengths;
        this.textLength = textLength;
    }

    /**
     * As many columns as there are paragraphs, but not more than a number.
     *
     * @param text the text
     * @param most largest number of columns, 1 and above
     * @return the columns; each has the same number of paragraphs, except for the last
     */
    public static ParagraphColumns atMost(DocumentText text, int most) {
        return groups(text, Math.max(1, Math.ceilDiv(text.paragraphCount(), Math.max(1, most))));
    }

    /**
     * Columns with the same number of paragraphs each.
     *
     * @param text the text
     * @param each paragraphs per column, 1 and above
     * @return the columns; the last may have fewer paragraphs
     */
    public static ParagraphColumns groups(DocumentText text, int each) {
        int paragraphs = text.paragraphCount();
        int[] first = new int[Math.ceilDiv(paragraphs, each) + 1];
        for (int i = 0; i < first.length; i++) {
            first[i] = Math.min(paragraphs, i * each);
        }
        return of(text, first);
    }

    /**
     * A given number of columns with equal shares of the paragraphs, so that texts of different length can be compared.
     * A text with fewer paragraphs has as many columns as paragraphs.
     *
     * @param text the text
     * @param columns number of columns, 1 and above
     * @return the columns; the numbers of their paragraphs differ by one at the most
     */
    public static ParagraphColumns equalShares(DocumentText text, int columns) {
        int paragraphs = text.paragraphCount();
        int number = Math.min(Math.max(1, columns), paragraphs);
        int[] first = new int[number + 1];
        for (int i = 0; i <= number; i++) {
            first[i] = (int) ((long) paragraphs * i / Math.max(1, number));
        }
        return of(text, first);
    }

    private static ParagraphColumns of(DocumentText text, int[] first) {
        int columns = first.length - 1;
        int[] starts = new int[columns];
        int[] lengths = new int[columns];
        int paragraph = 0;
        int column = 0;
        int position = 0;
        boolean begins = true;
        String characters = text.text();
        for (int i = 0; i < characters.length() && columns > 0;) {
            int codePoint = characters.codePointAt(i);
            if (begins && column + 1 < columns && paragraph >= first[column + 1]) {
                column++;
            }
            if (begins && paragraph == first[column]) {
                starts[column] = position;
            }
            begins = codePoint == '\n';
            if (begins) {
                paragraph++;
            } else {
                lengths[column]++;
            }
            i += Character.charCount(codePoint);
            position++;
        }
        return new ParagraphColumns(first, starts, lengths, text.length());
    }

    /**
     * Number of columns.
     *
     * @return the number; 0 for an empty text
     */
    public int count() {
        return starts.length;
    }

    /**
     * Number of paragraphs.
     *
     * @return the number
     */
    public int paragraphs() {
        return first[first.length - 1];
    }

    /**
     * The first paragraph of a column.
     *
     * @param column the column, from 0
     * @return number of the paragraph, from 1
     */
    public int firstParagraph(int column) {
        return first[column] + 1;
    }

    /**
     * The last paragraph of a column.
     *
     * @param column the column, from 0
     * @return number of the paragraph, from 1
     */
    public int lastParagraph(int column) {
        return first[column + 1];
    }

    /**
     * Where a column begins.
     *
     * @param column the column, from 0
     * @return first code point
     */
    public int start(int column) {
        return starts[column];
    }

    /**
     * Where a column ends.
     *
     * @param column the column, from 0
     * @return code point after the last, line end included
     */
    public int end(int column) {
        return column + 1 < starts.length ? starts[column + 1] : textLength;
    }

    /**
     * Characters of a column.
     *
     * @param column the column, from 0
     * @return code points without line ends
     */
    public int length(int column) {
        return lengths[column];
    }

    /**
     * The column of a place.
     *
     * @param codePoint place in the text
     * @return the column, from 0; -1 for an empty text
     */
    public int at(int codePoint) {
        int found = Arrays.binarySearch(starts, codePoint);
        return found >= 0 ? found : -found - 2;
    }
}
