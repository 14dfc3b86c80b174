// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.pdf;

import java.util.List;

/**
 * A page with its words.
 *
 * @param number number of the page, from 1
 * @param width width in points
 * @param height height in points
 * @param words its words in any order
 */
record Page(int number, double width, double height, List<PageWord> words) {

    Page {
        words = List.copyOf(words);
    }
}
