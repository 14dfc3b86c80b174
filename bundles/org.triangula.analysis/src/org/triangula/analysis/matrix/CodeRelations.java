// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.triangula.coding.retrieval.CodedSegment;

/**
 * Codes × codes: how often their segments are related.
 *
 * <p>The rule: two different segments of one document form a pair of the codes A and B when one of them belongs to A,
 * the other to B, and they are related (see {@link CodeRelationsQuestion.Relation}). A cell counts these pairs, each
 * once whichever segment comes first, or the documents with at least one. A segment belongs to its code and, with
 * subcodes, to every code above it. The matrix is symmetric; it has no diagonal, since a code is not related to itself.
 * For the same document only documents are counted.
 *
 * @param question what was asked
 * @param values codes × codes; NaN in the diagonal
 * @param frequencies one number per code: its segments (or documents) in the documents asked for
 * @param segments number of segments with at least one of the codes, the base n
 * @param documents number of documents asked for
 */
public record CodeRelations(CodeRelationsQuestion question, MatrixNumbers values, MatrixNumbers frequencies,
    int segments, int documents) {

    /**
     * Counts.
     *
     * @param table the codings
     * @param paragraphs where paragraphs are; asked only for {@link CodeRelationsQuestion.Relation#NEAR}
     * @param question what to count
     * @return the matrix
     */
    public static CodeRelations of(CodingTable table, ParagraphNumbers paragraphs, CodeRelationsQuestion question) {
        return new CodeRelationsCount(table, paragraphs, question).count();
    }

    /**
     * The segments behind a cell.
     *
     * @param table the codings that were counted
     * @param paragraphs where paragraphs are
     * @param row number of one code
     * @param column number of the other code
     * @return all segments that are in a pair of the two codes, in the order of documents and text, each once; those of
     *     the code when both are the same
     */
    public List<CodedSegment> segments(CodingTable table, ParagraphNumbers paragraphs, int row, int column) {
        int first = table.code(question.codes().get(row));
        int second = table.code(question.codes().get(column));
        TreeSet<Integer> found = new TreeSet<>();
        for (int document = 0; document < table.documents().size(); document++) {
            if (isAsked(table.documents().get(document))) {
                for (int coding = table.first(document); first == second && coding < table.first(document + 1);
                    coding++) {
                    if (belongs(table, coding, first)) {
                        found.add(coding);
                    }
                }
                if (first != second) {
                    new RelatedPairs(table, paragraphs, question).forEach(document, (one, other) -> {
                        if (belongs(table, one, first) && belongs(table, other, second)
                            || belongs(table, other, first) && belongs(table, one, second)) {
                            found.add(one);
                            found.add(other);
                        }
                    });
                }
            }
        }
        List<CodedSegment> segmentsFound = new ArrayList<>(found.size());
        found.forEach(coding -> segmentsFound.add(table.segment(coding)));
        return segmentsFound;
    }

    private boolean isAsked(String document) {
        return question.documents().isEmpty() || question.documents().contains(document);
    }

    private boolean belongs(CodingTable table, int coding, int code) {
        return question.subcodes() ? table.isIn(table.codeOf(coding), code) : table.codeOf(coding) == code;
    }
}
