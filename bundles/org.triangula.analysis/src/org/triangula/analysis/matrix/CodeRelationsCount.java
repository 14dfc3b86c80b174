// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.matrix;

import java.util.Arrays;

/**
 * Counts relations of codes: first pairs of codes as they were given, then, with subcodes, those above them. The work
 * grows with the number of related pairs of segments, not with the square of the number of segments.
 */
final class CodeRelationsCount {

    private final CodingTable table;
    private final CodeRelationsQuestion question;
    private final RelatedPairs pairs;
    private final int all;
    private final int[] places;
    private final int rows;
    private final double[] cells;
    private final double[] frequencies;
    /** Pairs of codes as given: number of pairs of segments, at [lower code × codes + higher code]. */
    private final int[] given;
    /** Last document + 1 in which a cell was counted. */
    private final int[] seen;
    private int segments;

    CodeRelationsCount(CodingTable table, ParagraphNumbers paragraphs, CodeRelationsQuestion question) {
        this.table = table;
        this.question = question;
        pairs = new RelatedPairs(table, paragraphs, question);
        all = table.codes().size();
        places = table.places(question.codes());
        rows = question.codes().size();
        cells = new double[rows * rows];
        frequencies = new double[rows];
        given = new int[all * all];
        seen = new int[rows * rows];
    }

    CodeRelations count() {
        int documents = 0;
        boolean once = question.counting() == Counting.DOCUMENTS;
        int[] lastSeen = new int[rows];
        for (int document = 0; document < table.documents().size(); document++) {
            if (question.documents().isEmpty() || question.documents().contains(table.documents().get(document))) {
                documents++;
                frequencies(document, once, lastSeen);
                if (question.relation() == CodeRelationsQuestion.Relation.SAME_DOCUMENT) {
                    sameDocument(document);
                } else {
                    pairs.forEach(document, (first, second) -> {
                        int one = table.codeOf(first);
                        int other = table.codeOf(second);
                        given[Math.min(one, other) * all + Math.max(one, other)]++;
                    });
                    if (once) {
                        collect(document + 1);
                        Arrays.fill(given, 0);
                    }
                }
            }
        }
        if (!once) {
            collect(0);
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < row; column++) {
                cells[row * rows + column] += cells[column * rows + row];
                cells[column * rows + row] = cells[row * rows + column];
            }
            cells[row * rows + row] = Double.NaN;
        }
        return new CodeRelations(question, MatrixNumbers.of(rows, rows, cells), MatrixNumbers.of(rows, 1, frequencies),
            segments, documents);
    }

    private void frequencies(int document, boolean once, int[] lastSeen) {
        for (int coding = table.first(document); coding < table.first(document + 1); coding++) {
            boolean any = false;
            for (int code = table.codeOf(coding); code >= 0; code = above(code)) {
                int row = places[code];
                if (row >= 0) {
                    any = true;
                    if (!once || lastSeen[row] != document + 1) {
                        lastSeen[row] = document + 1;
                        frequencies[row]++;
                    }
                }
            }
            segments += any ? 1 : 0;
        }
    }

    private int above(int code) {
        return question.subcodes() ? table.parent(code) : -1;
    }

    /** Carries pairs of codes as given over to the cells; a positive document counts each cell once. */
    private void collect(int document) {
        for (int lower = 0; lower < all; lower++) {
            for (int higher = lower; higher < all; higher++) {
                int count = given[lower * all + higher];
                if (count > 0) {
                    collect(lower, higher, count, document);
                }
            }
        }
    }

    private void collect(int lower, int higher, int count, int document) {
        for (int one = lower; one >= 0; one = above(one)) {
            for (int other = higher; other >= 0; other = above(other)) {
                // what lies above both would come twice, once in each order
                boolean repeated = one > other && isAbove(one, higher) && isAbove(other, lower);
                if (one != other && !repeated) {
                    add(places[one], places[other], count, document);
                }
            }
        }
    }

    private boolean isAbove(int code, int below) {
        return question.subcodes() ? table.isIn(below, code) : below == code;
    }

    private void add(int row, int column, int count, int document) {
        if (row >= 0 && column >= 0) {
            int cell = Math.min(row, column) * rows + Math.max(row, column);
            if (document == 0) {
                cells[cell] += count;
            } else if (seen[cell] != document) {
                seen[cell] = document;
                cells[cell]++;
            }
        }
    }

    /** Counts a document for every two codes that have two different segments in it. */
    private void sameDocument(int document) {
        int[] counts = new int[rows];
        for (int coding = table.first(document); coding < table.first(document + 1); coding++) {
            for (int code = table.codeOf(coding); code >= 0; code = above(code)) {
                if (places[code] >= 0) {
                    counts[places[code]]++;
                }
            }
        }
        int[] numbers = question.codes().stream().mapToInt(table::code).toArray();
        for (int row = 0; row < rows; row++) {
            for (int column = row + 1; counts[row] > 0 && column < rows; column++) {
                if (counts[column] > 0 && numbers[row] >= 0 && numbers[column] >= 0) {
                    // below each other they share segments; a second one is needed then
                    boolean nested = question.subcodes() && (table.isIn(numbers[row], numbers[column])
                        || table.isIn(numbers[column], numbers[row]));
                    if (!nested || Math.max(counts[row], counts[column]) > 1) {
                        cells[row * rows + column]++;
                    }
                }
            }
        }
    }
}
