// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.pdf;

/**
 * A word on a page. Lengths are in points (1/72 inch).
 *
 * @param left distance of its left end from the left side of the page
 * @param right distance of its right end from the left side of the page
 * @param baseline distance of its baseline from the top of the page
 * @param size size of its font
 * @param text the word
 */
record PageWord(double left, double right, double baseline, double size, String text) {
}
