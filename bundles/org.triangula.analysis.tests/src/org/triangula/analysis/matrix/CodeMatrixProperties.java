// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.triangula.coding.retrieval.CodedSegment;

class CodeMatrixProperties {

    @Provide
    Arbitrary<CodedTexts> texts() {
        return CodedTexts.any(30);
    }

    @Provide
    Arbitrary<List<String>> codes() {
        return Arbitraries.of(CodedTexts.CODES).list().uniqueElements().ofMinSize(1);
    }

    @Provide
    Arbitrary<List<MatrixColumn>> columns() {
        return Arbitraries.of(CodedTexts.DOCUMENTS).set().ofMinSize(0).list().ofMinSize(1).ofMaxSize(4)
            .map(sets -> sets.stream().map(set -> new MatrixColumn(set.toString(), set.toString(), set)).toList());
    }

    private static double count(CodedTexts texts, Counting counting, Predicate<CodedSegment> which) {
        List<CodedSegment> found = texts.segments().stream().filter(which).toList();
        return switch (counting) {
            case SEGMENTS -> found.size();
            case DOCUMENTS -> found.stream().map(CodedSegment::document).distinct().count();
            case WEIGHTS -> found.stream().mapToInt(CodedSegment::weight).sum();
        };
    }

    @Property(tries = 400)
    void everyNumberIsWhatANaiveCountSays(@ForAll("texts") CodedTexts texts, @ForAll("codes") List<String> codes,
        @ForAll("columns") List<MatrixColumn> columns, @ForAll Counting counting, @ForAll boolean subcodes) {
        CodeMatrix matrix =
            CodeMatrix.of(texts.table(), new CodeMatrixQuestion(codes, columns, counting, subcodes));
        Set<String> all = columns.stream().flatMap(column -> column.documents().stream()).collect(Collectors.toSet());
        Predicate<CodedSegment> anyCode =
            segment -> codes.stream().anyMatch(code -> CodedTexts.belongs(segment, code, subcodes));
        for (int row = 0; row < codes.size(); row++) {
            String code = codes.get(row);
            Predicate<CodedSegment> ofCode = segment -> CodedTexts.belongs(segment, code, subcodes);
            for (int column = 0; column < columns.size(); column++) {
                Set<String> documents = columns.get(column).documents();
                Predicate<CodedSegment> inColumn = segment -> documents.contains(segment.document());
                assertEquals(count(texts, counting, ofCode.and(inColumn)), matrix.values().at(row, column));
                assertEquals(count(texts, counting, anyCode.and(inColumn)), matrix.columnTotals().at(0, column));
                assertEquals(documents.size(), matrix.columnDocuments().at(0, column));
            }
            assertEquals(count(texts, counting, ofCode.and(segment -> all.contains(segment.document()))),
                matrix.rowTotals().at(row, 0));
        }
        assertEquals(count(texts, counting, anyCode.and(segment -> all.contains(segment.document()))),
            matrix.total());
        assertEquals(all.size(), matrix.documents());
    }

    @Property(tries = 200)
    void everyCellOpensWhatItCounts(@ForAll("texts") CodedTexts texts, @ForAll("codes") List<String> codes,
        @ForAll("columns") List<MatrixColumn> columns, @ForAll boolean subcodes) {
        CodingTable table = texts.table();
        CodeMatrix matrix = CodeMatrix.of(table, new CodeMatrixQuestion(codes, columns, Counting.SEGMENTS, subcodes));
        for (int row = -1; row < codes.size(); row++) {
            for (int column = -1; column < columns.size(); column++) {
                List<CodedSegment> segments = matrix.segments(table, row, column);
                double expected = row < 0 ? column < 0 ? matrix.total() : matrix.columnTotals().at(0, column)
                    : column < 0 ? matrix.rowTotals().at(row, 0) : matrix.values().at(row, column);
                assertEquals(expected, segments.size());
                assertEquals(segments.size(), Set.copyOf(segments).size());
            }
        }
    }

    @Property(tries = 200)
    void sharesOfRowsWithSeparateColumnsAddUp(@ForAll("texts") CodedTexts texts, @ForAll boolean subcodes) {
        List<MatrixColumn> columns = CodedTexts.DOCUMENTS.stream()
            .map(document -> new MatrixColumn(document, document, Set.of(document))).toList();
        CodeMatrix matrix = CodeMatrix.of(texts.table(),
            new CodeMatrixQuestion(CodedTexts.CODES, columns, Counting.SEGMENTS, subcodes));
        for (int row = 0; row < CodedTexts.CODES.size(); row++) {
            double sum = 0;
            for (int column = 0; column < columns.size(); column++) {
                double share = matrix.shown(row, column, Percentage.ROW);
                assertTrue(Double.isNaN(share) == (matrix.rowTotals().at(row, 0) == 0));
                sum += share;
            }
            assertTrue(Double.isNaN(sum) || Math.abs(sum - 1) < 1e-12);
        }
    }
}
