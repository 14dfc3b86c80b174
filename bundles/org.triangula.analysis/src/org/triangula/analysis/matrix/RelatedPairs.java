// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.matrix;

/** Finds the pairs of segments of a document that are related, by a sweep in the order of the text. */
final class RelatedPairs {

    /** Told each pair once. */
    @FunctionalInterface
    interface Pair {
        /** Two related codings; the first one begins earlier, or at the same place and comes first in the table. */
        void found(int first, int second);
    }

    private final CodingTable table;
    private final ParagraphNumbers paragraphs;
    private final CodeRelationsQuestion question;

    RelatedPairs(CodingTable table, ParagraphNumbers paragraphs, CodeRelationsQuestion question) {
        this.table = table;
        this.paragraphs = paragraphs;
        this.question = question;
    }

    void forEach(int document, Pair pair) {
        int from = table.first(document);
        int to = table.first(document + 1);
        switch (question.relation()) {
            case INTERSECTION -> intersections(from, to, pair);
            case NEAR -> near(document, from, to, pair);
            case SAME_DOCUMENT -> {
                for (int first = from; first < to; first++) {
                    for (int second = first + 1; second < to; second++) {
                        pair.found(first, second);
                    }
                }
            }
        }
    }

    private void intersections(int from, int to, Pair pair) {
        for (int first = from; first < to; first++) {
            int stop = table.stop(first);
            for (int second = first + 1; second < to && table.start(second) < stop; second++) {
                // an empty segment has no character in common with anything
                if (table.stop(second) > table.start(second)) {
                    pair.found(first, second);
                }
            }
        }
    }

    private void near(int document, int from, int to, Pair pair) {
        String id = table.documents().get(document);
        int[] firstParagraphs = new int[to - from];
        int[] lastParagraphs = new int[to - from];
        for (int i = 0; i < to - from; i++) {
            int start = table.start(from + i);
            firstParagraphs[i] = paragraphs.at(id, start);
            lastParagraphs[i] = paragraphs.at(id, Math.max(start, table.stop(from + i) - 1));
        }
        for (int first = 0; first < to - from; first++) {
            int reach = lastParagraphs[first] + question.distance();
            for (int second = first + 1; second < to - from && firstParagraphs[second] <= reach; second++) {
                pair.found(from + first, from + second);
            }
        }
    }
}
