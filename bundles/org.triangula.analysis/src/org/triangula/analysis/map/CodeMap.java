// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.map;

import org.triangula.analysis.matrix.CodeRelations;
import org.triangula.analysis.matrix.CodeRelationsQuestion;
import org.triangula.analysis.matrix.CodingTable;
import org.triangula.analysis.matrix.Counting;
import org.triangula.analysis.matrix.MatrixNumbers;
import org.triangula.analysis.matrix.ParagraphNumbers;

/**
 * Codes in a plane: the nearer, the more their segments go together.
 *
 * <p>The similarity of the codes A and B is Jaccard's coefficient of the documents in which they are related (see
 * {@link CodeRelations}): n(AB) / (n(A) + n(B) − n(AB)), with n(A) documents in which A occurs. Counting documents
 * keeps it between 0 and 1 and independent of how finely passages were cut. Points are placed by {@link PlaneMap} for
 * the dissimilarities 1 − similarity.
 *
 * @param relations the relations, counted in documents
 * @param similarities codes × codes, 0 to 1; 1 in the diagonal
 * @param map where the codes are
 */
public record CodeMap(CodeRelations relations, MatrixNumbers similarities, PlaneMap map) {

    /**
     * Makes a map.
     *
     * @param table the codings
     * @param paragraphs where paragraphs are
     * @param asked codes, documents and relation; documents are counted whatever it says
     * @return the map
     */
    public static CodeMap of(CodingTable table, ParagraphNumbers paragraphs, CodeRelationsQuestion asked) {
        CodeRelationsQuestion question = new CodeRelationsQuestion(asked.codes(), asked.documents(), asked.relation(),
            asked.distance(), Counting.DOCUMENTS, asked.subcodes());
        CodeRelations relations = CodeRelations.of(table, paragraphs, question);
        int size = question.codes().size();
        MatrixNumbers similarities = MatrixNumbers.filled(size, size, (row, column) -> {
            if (row == column) {
                return 1;
            }
            double both = relations.values().at(row, column);
            double any = relations.frequencies().at(row, 0) + relations.frequencies().at(column, 0) - both;
            return any == 0 ? 0 : both / any;
        });
        return new CodeMap(relations, similarities,
            PlaneMap.of(MatrixNumbers.filled(size, size, (row, column) -> 1 - similarities.at(row, column))));
    }
}
