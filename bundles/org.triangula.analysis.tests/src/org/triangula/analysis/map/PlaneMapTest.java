// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.triangula.analysis.matrix.CodeRelationsQuestion;
import org.triangula.analysis.matrix.CodeRelationsQuestion.Relation;
import org.triangula.analysis.matrix.CodedTexts;
import org.triangula.analysis.matrix.Counting;
import org.triangula.analysis.matrix.MatrixNumbers;
import org.triangula.analysis.matrix.ParagraphNumbers;
import org.triangula.analysis.similarity.RReference;

class PlaneMapTest {

    private static MatrixNumbers distances(MatrixNumbers points) {
        return MatrixNumbers.filled(points.rows(), points.rows(), (a, b) -> Math.hypot(
            points.at(a, 0) - points.at(b, 0), points.at(a, 1) - points.at(b, 1)));
    }

    private static void assertNear(MatrixNumbers expected, MatrixNumbers actual, double tolerance) {
        for (int row = 0; row < expected.rows(); row++) {
            for (int column = 0; column < expected.columns(); column++) {
                assertEquals(expected.at(row, column), actual.at(row, column), tolerance, row + ", " + column);
            }
        }
    }

    @Test
    void classicalScalingIsThatOfR() {
        MatrixNumbers given = RReference.matrix("distances");
        double[][] array = new double[given.rows()][given.rows()];
        for (int i = 0; i < array.length; i++) {
            for (int j = 0; j < array.length; j++) {
                array[i][j] = given.at(i, j);
            }
        }
        double[][] points = PlaneMap.classical(array);
        assertNear(RReference.matrix("classical"),
            distances(MatrixNumbers.filled(points.length, 2, (row, axis) -> points[row][axis])), 1e-9);
    }

    @Test
    void theRefinedMapHasTheLeastStressThatRFinds() {
        PlaneMap map = PlaneMap.of(RReference.matrix("distances"));
        assertEquals(RReference.matrix("classicalStress").at(0, 0), map.classicalStress(), 1e-9);
        assertEquals(RReference.matrix("stress").at(0, 0), map.stress(), 1e-5);
        assertNear(RReference.matrix("scaled"), distances(map.points()), 0.02);
    }

    @Provide
    Arbitrary<MatrixNumbers> points() {
        return Arbitraries.doubles().between(-5, 5).array(double[].class).ofMinSize(2).ofMaxSize(24)
            .map(values -> MatrixNumbers.filled(values.length / 2, 2, (row, axis) -> values[2 * row + axis]));
    }

    @Property(tries = 100)
    void distancesOfAPlaneAreKept(@ForAll("points") MatrixNumbers points) {
        MatrixNumbers given = distances(points);
        PlaneMap map = PlaneMap.of(given);
        assertNear(given, distances(map.points()), 1e-6);
        assertTrue(map.stress() < 1e-6);
    }

    @Provide
    Arbitrary<MatrixNumbers> dissimilarities() {
        return Arbitraries.doubles().between(0, 1).array(double[].class).ofSize(64).map(values -> MatrixNumbers
            .filled(8, 8, (row, column) -> row == column ? 0 : values[8 * Math.min(row, column)
                + Math.max(row, column)]));
    }

    @Property(tries = 100)
    void refiningNeverMakesWorse(@ForAll("dissimilarities") MatrixNumbers given) {
        PlaneMap map = PlaneMap.of(given);
        MatrixNumbers distances = distances(map.points());
        double raw = 0;
        double classical = 0;
        double[][] array = new double[8][8];
        for (int i = 0; i < 8; i++) {
            for (int j = 0; j < 8; j++) {
                array[i][j] = given.at(i, j);
            }
        }
        double[][] start = PlaneMap.classical(array);
        for (int i = 0; i < 8; i++) {
            for (int j = i + 1; j < 8; j++) {
                raw += Math.pow(given.at(i, j) - distances.at(i, j), 2);
                classical += Math.pow(given.at(i, j)
                    - Math.hypot(start[i][0] - start[j][0], start[i][1] - start[j][1]), 2);
            }
        }
        assertTrue(raw <= classical + 1e-9, raw + " > " + classical);
        assertEquals(map, PlaneMap.of(given), "the same again");
    }

    @Test
    void oneObjectAndEqualObjectsHaveAPlace() {
        assertEquals(1, PlaneMap.of(MatrixNumbers.of(1, 1, 0)).points().rows());
        PlaneMap same = PlaneMap.of(MatrixNumbers.of(3, 3, new double[9]));
        assertEquals(0, same.stress());
        assertEquals(0, PlaneMap.of(MatrixNumbers.of(0, 0)).points().rows());
    }

    @Provide
    Arbitrary<CodedTexts> texts() {
        return CodedTexts.any(30);
    }

    @Property(tries = 100)
    void similaritiesOfCodesAreShares(@ForAll("texts") CodedTexts texts, @ForAll boolean subcodes) {
        CodeMap map = CodeMap.of(texts.table(), ParagraphNumbers.NONE, new CodeRelationsQuestion(CodedTexts.CODES,
            Set.of(), Relation.INTERSECTION, 0, Counting.SEGMENTS, subcodes));
        for (int row = 0; row < CodedTexts.CODES.size(); row++) {
            for (int column = 0; column < CodedTexts.CODES.size(); column++) {
                double value = map.similarities().at(row, column);
                assertTrue(value >= 0 && value <= 1, "similarity " + value);
                assertEquals(value, map.similarities().at(column, row));
            }
        }
    }
}
