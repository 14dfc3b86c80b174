// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.query;

import java.util.Arrays;

import org.triangula.search.text.IndexedDocument;

/** The places of one document at which any of the searched words stands, in order. */
final class Occurrences {

    private int[] words = new int[16];
    private long[] masks = new long[16];
    private int[] paragraphs = new int[16];
    private int count;

    /**
     * Looks through a document.
     *
     * @param document the document
     * @param included which paragraphs are looked at
     * @param wanted which forms are looked for
     * @return the places
     */
    static Occurrences in(IndexedDocument document, DocumentMatcher.Paragraphs included, WordMasks wanted) {
        Occurrences found = new Occurrences();
        for (int i = 0; i < document.paragraphCount(); i++) {
            if (!included.includes(i)) {
                continue;
            }
            int last = document.firstWord(i + 1);
            for (int word = document.firstWord(i); word < last; word++) {
                long mask = wanted.mask(document.form(word));
                if (mask != 0) {
                    found.add(word, mask, i);
                }
            }
        }
        return found;
    }

    private void add(int word, long mask, int paragraph) {
        if (count == words.length) {
            words = Arrays.copyOf(words, 2 * count);
            masks = Arrays.copyOf(masks, 2 * count);
            paragraphs = Arrays.copyOf(paragraphs, 2 * count);
        }
        words[count] = word;
        masks[count] = mask;
        paragraphs[count++] = paragraph;
    }

    int size() {
        return count;
    }

    int word(int place) {
        return words[place];
    }

    long mask(int place) {
        return masks[place];
    }

    int paragraph(int place) {
        return paragraphs[place];
    }
}
