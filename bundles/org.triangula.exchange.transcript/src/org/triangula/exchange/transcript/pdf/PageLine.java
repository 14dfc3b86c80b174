// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.pdf;

/**
 * A line of a column on a page. Lengths are in points (1/72 inch).
 *
 * @param page number of the page, from 1
 * @param column number of the column in the order of reading, counted over the whole document
 * @param left distance of its left end from the left side of the page
 * @param right distance of its right end from the left side of the page
 * @param baseline distance of its baseline from the top of the page
 * @param size size of its largest font
 * @param text its words
 */
record PageLine(int page, int column, double left, double right, double baseline, double size, String text) {

    PageLine inColumn(int number) {
        return new PageLine(page, number, left, right, baseline, size, text);
    }

    double width() {
        return right - left;
    }
}
