// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.query;

import org.triangula.search.text.IndexedDocument;

/** Finds what a query means in one document after the other. One thread uses an instance. */
interface DocumentMatcher {

    /** Receives what is found. */
    @FunctionalInterface
    interface Found {
        /**
         * Receives a place.
         *
         * @param start first code point
         * @param end code point after the last
         */
        void found(int start, int end);
    }

    /**
     * Which paragraphs are looked at.
     */
    @FunctionalInterface
    interface Paragraphs {
        /**
         * Whether a paragraph is looked at.
         *
         * @param paragraph its place, from 0
         * @return true if it is
         */
        boolean includes(int paragraph);
    }

    /**
     * Finds places in a document.
     *
     * @param document the document
     * @param paragraphs which paragraphs are looked at
     * @param found receives the places in the order of the text
     */
    void match(IndexedDocument document, Paragraphs paragraphs, Found found);
}
