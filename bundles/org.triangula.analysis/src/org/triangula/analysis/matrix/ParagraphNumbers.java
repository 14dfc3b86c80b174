// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.matrix;

/** In which paragraph a character stands. */
@FunctionalInterface
public interface ParagraphNumbers {

    /** For questions that do not ask for paragraphs. */
    ParagraphNumbers NONE = (document, position) -> {
        throw new IllegalStateException("Paragraphs are needed.");
    };

    /**
     * The paragraph at a place.
     *
     * @param document identity of the document
     * @param position Unicode code point
     * @return number of the paragraph, from 1
     */
    int at(String document, int position);
}
