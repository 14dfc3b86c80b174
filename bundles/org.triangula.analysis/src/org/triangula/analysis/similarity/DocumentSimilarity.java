// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.similarity;

import java.util.Map;

import org.triangula.analysis.matrix.CodeMatrix;
import org.triangula.analysis.matrix.CodeMatrixQuestion;
import org.triangula.analysis.matrix.CodingTable;
import org.triangula.analysis.matrix.Counting;
import org.triangula.analysis.matrix.MatrixNumbers;

/**
 * Documents × documents: how similar, or how far apart, they are.
 *
 * <p>Features are the codes (given or not; how often) and the variables. Two documents with the same value of a
 * variable have this feature in common (a); different values, or a value of one only, tell them apart (b and c for two
 * different values, else the one that has it); no value of both says nothing and is left out. For distances a variable
 * adds 0 or 1.
 *
 * @param question what was asked
 * @param frequencies documents × codes: segments
 * @param values documents × documents, symmetric
 */
public record DocumentSimilarity(SimilarityQuestion question, MatrixNumbers frequencies, MatrixNumbers values) {

    /**
     * Compares.
     *
     * @param table the codings
     * @param question what to compare
     * @return the matrix
     */
    public static DocumentSimilarity of(CodingTable table, SimilarityQuestion question) {
        MatrixNumbers frequencies = CodeMatrix.of(table, new CodeMatrixQuestion(question.codes(),
            question.documents(), Counting.SEGMENTS, question.subcodes())).values().transposed();
        int size = question.documents().size();
        DocumentSimilarity counted = new DocumentSimilarity(question, frequencies, MatrixNumbers.of(0, 0));
        double[] values = new double[size * size];
        for (int first = 0; first < size; first++) {
            for (int second = first; second < size; second++) {
                double value = question.measure().isDistance() ? counted.distance(first, second)
                    : question.measure().of(counted.counts(first, second));
                values[first * size + second] = value;
                values[second * size + first] = value;
            }
        }
        return new DocumentSimilarity(question, frequencies, MatrixNumbers.of(size, size, values));
    }

    /**
     * What a coefficient of two documents is made of.
     *
     * @param first number of one document
     * @param second number of the other
     * @return their features
     */
    public FourFold counts(int first, int second) {
        int[] counts = new int[4];
        for (int code = 0; code < question.codes().size(); code++) {
            boolean one = frequencies.at(first, code) > 0;
            boolean other = frequencies.at(second, code) > 0;
            counts[one ? other ? 0 : 1 : other ? 2 : 3]++;
        }
        for (Map<String, String> variable : question.variables().values()) {
            String one = value(variable, first);
            String other = value(variable, second);
            if (!one.isEmpty() && one.equals(other)) {
                counts[0]++;
            } else {
                counts[1] += one.isEmpty() ? 0 : 1;
                counts[2] += other.isEmpty() ? 0 : 1;
            }
        }
        return new FourFold(counts[0], counts[1], counts[2], counts[3]);
    }

    private String value(Map<String, String> variable, int document) {
        return variable.getOrDefault(question.documents().get(document).id(), "");
    }

    private double distance(int first, int second) {
        double distance = 0;
        for (int code = 0; code < question.codes().size(); code++) {
            distance += question.measure().difference(frequencies.at(first, code), frequencies.at(second, code));
        }
        for (Map<String, String> variable : question.variables().values()) {
            distance += value(variable, first).equals(value(variable, second)) ? 0 : 1;
        }
        return distance;
    }

    /**
     * The values as dissimilarities, for trees and maps.
     *
     * @return distances as they are; coefficients as 1 − value
     */
    public MatrixNumbers dissimilarities() {
        return question.measure().isDistance() ? values
            : MatrixNumbers.filled(values.rows(), values.columns(), (row, column) -> 1 - values.at(row, column));
    }
}
