// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.map;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix by cyclic Jacobi rotations (Golub, G. H. & Van Loan, C. F. 2013,
 * Matrix Computations, 4th ed., section 8.5). Deterministic; exact to rounding; the work grows with the third power of
 * the size.
 */
final class SymmetricEigen {

    private static final int MOST_SWEEPS = 60;
    private static final double SMALL = 1e-15;

    private final double[][] matrix;
    private final double[][] vectors;

    /** Decomposes a symmetric matrix, which is overwritten. */
    SymmetricEigen(double[][] matrix) {
        this.matrix = matrix;
        int size = matrix.length;
        // rows are the vectors, so that a rotation runs along two arrays
        vectors = new double[size][size];
        for (int i = 0; i < size; i++) {
            vectors[i][i] = 1;
        }
        double norm = 0;
        for (double[] row : matrix) {
            for (double value : row) {
                norm += value * value;
            }
        }
        for (int sweep = 0; sweep < MOST_SWEEPS && offDiagonal() > SMALL * SMALL * norm; sweep++) {
            for (int p = 0; p < size; p++) {
                for (int q = p + 1; q < size; q++) {
                    rotate(p, q);
                }
            }
        }
    }

    private double offDiagonal() {
        double sum = 0;
        for (int i = 0; i < matrix.length; i++) {
            for (int j = i + 1; j < matrix.length; j++) {
                sum += 2 * matrix[i][j] * matrix[i][j];
            }
        }
        return sum;
    }

    private void rotate(int p, int q) {
        double off = matrix[p][q];
        if (off == 0) {
            return;
        }
        double tau = (matrix[q][q] - matrix[p][p]) / (2 * off);
        double tangent = tau >= 0 ? 1 / (tau + Math.sqrt(1 + tau * tau)) : -1 / (-tau + Math.sqrt(1 + tau * tau));
        double cosine = 1 / Math.sqrt(1 + tangent * tangent);
        double sine = tangent * cosine;
        double[] rowP = matrix[p];
        double[] rowQ = matrix[q];
        turn(rowP, rowQ, cosine, sine);
        for (double[] row : matrix) {
            double atP = row[p];
            double atQ = row[q];
            row[p] = cosine * atP - sine * atQ;
            row[q] = sine * atP + cosine * atQ;
        }
        matrix[p][q] = 0;
        matrix[q][p] = 0;
        turn(vectors[p], vectors[q], cosine, sine);
    }

    private static void turn(double[] one, double[] other, double cosine, double sine) {
        for (int i = 0; i < one.length; i++) {
            double a = one[i];
            double b = other[i];
            one[i] = cosine * a - sine * b;
            other[i] = sine * a + cosine * b;
        }
    }

    double value(int number) {
        return matrix[number][number];
    }

    /** An eigenvector of length 1 whose component of the largest amount is positive. */
    double[] vector(int number) {
        double[] vector = vectors[number].clone();
        double largest = 0;
        for (double component : vector) {
            // a clear difference, so that rounding does not decide between equal amounts
            if (Math.abs(component) > Math.abs(largest) + 1e-9) {
                largest = component;
            }
        }
        for (int i = 0; largest < 0 && i < vector.length; i++) {
            vector[i] = -vector[i];
        }
        return vector;
    }

    /** Number of the eigenvalue that has a place when ordered from the largest. */
    int ranked(int place) {
        Integer[] numbers = new Integer[matrix.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i;
        }
        Arrays.sort(numbers, Comparator.comparingDouble((Integer number) -> -value(number)));
        return numbers[place];
    }
}
