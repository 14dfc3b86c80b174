// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.map;

import org.triangula.analysis.matrix.MatrixNumbers;

/**
 * Points in a plane whose distances are as near as possible to given dissimilarities: multidimensional scaling.
 *
 * <p>The start is classical scaling (Torgerson, W. S. 1952, Psychometrika 17, 401–419; Gower, J. C. 1966, Biometrika
 * 53, 325–338), refined by majorization (SMACOF with equal weights; de Leeuw, J. 1977; de Leeuw, J. & Mair, P. 2009, J.
 * Stat. Software 31(3)) until a step takes less than a billionth part from the raw stress. Turned to its principal
 * axes; no chance is involved.
 *
 * @param points objects × 2: x and y in the unit of the dissimilarities, centred
 * @param stress Kruskal's stress-1 of the points, 0 (exact) to 1
 * @param classicalStress the same of the start
 */
public record PlaneMap(MatrixNumbers points, double stress, double classicalStress) {

    private static final int MOST_STEPS = 1000;
    private static final double LEAST_GAIN = 1e-9;

    /**
     * Places objects.
     *
     * @param dissimilarities objects × objects, symmetric, 0 or more, 0 in the diagonal
     * @return the map
     */
    public static PlaneMap of(MatrixNumbers dissimilarities) {
        double[][] given = array(dissimilarities);
        double[][] points = classical(given);
        double before = stress(given, points);
        double raw = rawStress(given, points);
        double total = rawStress(given, new double[given.length][2]);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[][] next = majorize(given, points);
            double fresh = rawStress(given, next);
            boolean done = raw - fresh <= LEAST_GAIN * total;
            if (fresh <= raw) {
                points = next;
                raw = fresh;
            }
            if (done) {
                break;
            }
        }
        double[][] turned = principal(points);
        return new PlaneMap(MatrixNumbers.filled(given.length, 2, (row, axis) -> turned[row][axis]),
            stress(given, turned), before);
    }

    private static double[][] array(MatrixNumbers numbers) {
        double[][] array = new double[numbers.rows()][numbers.columns()];
        for (int row = 0; row < array.length; row++) {
            for (int column = 0; column < array.length; column++) {
                array[row][column] = numbers.at(row, column);
            }
        }
        return array;
    }

    /** Double centring of the squared dissimilarities; coordinates are eigenvectors times roots of eigenvalues. */
    static double[][] classical(double[][] given) {
        int size = given.length;
        double[][] centred = new double[size][size];
        double[] means = new double[size];
        double mean = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                means[i] += given[i][j] * given[i][j] / size;
            }
            mean += means[i] / size;
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                centred[i][j] = -(given[i][j] * given[i][j] - means[i] - means[j] + mean) / 2;
            }
        }
        return coordinates(new SymmetricEigen(centred), size);
    }

    private static double[][] coordinates(SymmetricEigen eigen, int size) {
        double[][] points = new double[size][2];
        for (int axis = 0; axis < Math.min(2, size); axis++) {
            int number = eigen.ranked(axis);
            double length = Math.sqrt(Math.max(0, eigen.value(number)));
            double[] vector = eigen.vector(number);
            for (int i = 0; i < size; i++) {
                points[i][axis] = length * vector[i];
            }
        }
        return points;
    }

    /** One Guttman transform with equal weights. */
    private static double[][] majorize(double[][] given, double[][] points) {
        int size = given.length;
        double[][] next = new double[size][2];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double distance = distance(points[i], points[j]);
                if (i != j && distance > 0) {
                    double ratio = given[i][j] / distance;
                    next[i][0] += ratio * (points[i][0] - points[j][0]) / size;
                    next[i][1] += ratio * (points[i][1] - points[j][1]) / size;
                }
            }
        }
        return next;
    }

    private static double[][] principal(double[][] points) {
        double[] mean = new double[2];
        for (double[] point : points) {
            mean[0] += point[0] / points.length;
            mean[1] += point[1] / points.length;
        }
        double[][] spread = new double[2][2];
        for (double[] point : points) {
            for (int a = 0; a < 2; a++) {
                for (int b = 0; b < 2; b++) {
                    spread[a][b] += (point[a] - mean[a]) * (point[b] - mean[b]);
                }
            }
        }
        SymmetricEigen eigen = new SymmetricEigen(spread);
        double[] first = eigen.vector(eigen.ranked(0));
        double[] second = eigen.vector(eigen.ranked(1));
        double[][] turned = new double[points.length][2];
        for (int i = 0; i < points.length; i++) {
            double x = points[i][0] - mean[0];
            double y = points[i][1] - mean[1];
            turned[i][0] = x * first[0] + y * first[1];
            turned[i][1] = x * second[0] + y * second[1];
        }
        return turned;
    }

    private static double distance(double[] a, double[] b) {
        return Math.hypot(a[0] - b[0], a[1] - b[1]);
    }

    private static double rawStress(double[][] given, double[][] points) {
        double stress = 0;
        for (int i = 0; i < given.length; i++) {
            for (int j = i + 1; j < given.length; j++) {
                double difference = given[i][j] - distance(points[i], points[j]);
                stress += difference * difference;
            }
        }
        return stress;
    }

    /** Kruskal's stress-1 (Kruskal, J. B. 1964, Psychometrika 29, 1–27), without a change of scale. */
    private static double stress(double[][] given, double[][] points) {
        double squares = 0;
        for (int i = 0; i < given.length; i++) {
            for (int j = i + 1; j < given.length; j++) {
                double distance = distance(points[i], points[j]);
                squares += distance * distance;
            }
        }
        double raw = rawStress(given, points);
        return squares == 0 ? raw == 0 ? 0 : 1 : Math.sqrt(raw / squares);
    }
}
