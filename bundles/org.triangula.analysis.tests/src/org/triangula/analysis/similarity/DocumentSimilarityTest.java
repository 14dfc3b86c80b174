// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.triangula.analysis.matrix.CodedTexts;
import org.triangula.analysis.matrix.CodingTable;
import org.triangula.analysis.matrix.MatrixColumn;
import org.triangula.analysis.matrix.MatrixNumbers;
import org.triangula.coding.code.CodeTree;
import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.coding.retrieval.CodingIndex;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSystem;
import org.triangula.model.texts.TextsFactory;

class DocumentSimilarityTest {

    private static final MatrixNumbers FREQUENCIES = RReference.matrix("frequencies");
    private static final List<String> CODES =
        IntStream.range(0, FREQUENCIES.columns()).mapToObj(code -> "c" + code).toList();
    private static final List<MatrixColumn> DOCUMENTS = IntStream.range(0, FREQUENCIES.rows())
        .mapToObj(document -> new MatrixColumn("d" + document, "D" + document, Set.of("d" + document))).toList();

    private static CodingTable table() {
        CodeSystem system = TextsFactory.eINSTANCE.createCodeSystem();
        CODES.forEach(id -> {
            Code code = TextsFactory.eINSTANCE.createCode();
            code.setId(id);
            system.getCodes().add(code);
        });
        Map<String, List<CodedSegment>> documents = new LinkedHashMap<>();
        int number = 0;
        for (int document = 0; document < FREQUENCIES.rows(); document++) {
            List<CodedSegment> segments = new ArrayList<>();
            for (int code = 0; code < FREQUENCIES.columns(); code++) {
                for (int i = 0; i < FREQUENCIES.at(document, code); i++) {
                    segments.add(CodedTexts.segment(number++, "d" + document, "c" + code, number, number + 3, 0));
                }
            }
            documents.put("d" + document, segments);
        }
        return CodingTable.of(CodingIndex.of(documents), CodeTree.of(system));
    }

    private static DocumentSimilarity compare(SimilarityMeasure measure, Map<String, Map<String, String>> variables) {
        return DocumentSimilarity.of(table(), new SimilarityQuestion(DOCUMENTS, CODES, variables, measure, false));
    }

    private static void assertNear(MatrixNumbers expected, MatrixNumbers actual, double tolerance) {
        for (int row = 0; row < expected.rows(); row++) {
            for (int column = 0; column < expected.columns(); column++) {
                assertEquals(expected.at(row, column), actual.at(row, column), tolerance, row + ", " + column);
            }
        }
    }

    @Test
    void measuresAreThoseOfR() {
        Map<SimilarityMeasure, String> names = Map.of(SimilarityMeasure.SIMPLE_MATCHING, "simple",
            SimilarityMeasure.JACCARD, "jaccard", SimilarityMeasure.KUCKARTZ_RAEDIKER, "zeta",
            SimilarityMeasure.RUSSELL_RAO, "russell", SimilarityMeasure.SQUARED_EUCLIDEAN, "squared",
            SimilarityMeasure.CITY_BLOCK, "block");
        assertEquals(SimilarityMeasure.values().length, names.size());
        names.forEach((measure, name) -> assertNear(RReference.matrix(name), compare(measure, Map.of()).values(),
            1e-12));
    }

    @Test
    void theTreeIsThatOfR() {
        SimilarityTree tree = SimilarityTree.of(RReference.matrix("distances"));
        MatrixNumbers heights = RReference.matrix("heights");
        for (int joint = 0; joint < heights.rows(); joint++) {
            assertEquals(heights.at(joint, 0), tree.joints().get(joint).height(), 1e-12);
        }
        assertNear(RReference.matrix("cophenetic"), cophenetic(tree), 1e-12);
        assertEquals(Set.copyOf(IntStream.range(0, tree.size()).boxed().toList()), Set.copyOf(tree.order()));
    }

    private static MatrixNumbers cophenetic(SimilarityTree tree) {
        List<Set<Integer>> members = new ArrayList<>();
        IntStream.range(0, tree.size()).forEach(object -> members.add(Set.of(object)));
        double[] values = new double[tree.size() * tree.size()];
        for (SimilarityTree.Joint joint : tree.joints()) {
            for (int left : members.get(joint.left())) {
                for (int right : members.get(joint.right())) {
                    values[left * tree.size() + right] = joint.height();
                    values[right * tree.size() + left] = joint.height();
                }
            }
            Set<Integer> both = new HashSet<>(members.get(joint.left()));
            both.addAll(members.get(joint.right()));
            members.add(both);
        }
        return MatrixNumbers.of(tree.size(), tree.size(), values);
    }

    @Test
    void variablesAreFeatures() {
        Map<String, Map<String, String>> variables =
            Map.of("Type", Map.of("d2", "rural", "d3", "rural", "d4", "urban"));
        DocumentSimilarity plain = compare(SimilarityMeasure.JACCARD, Map.of());
        DocumentSimilarity joined = compare(SimilarityMeasure.JACCARD, variables);
        assertEquals(plain.counts(2, 3).both() + 1, joined.counts(2, 3).both(), "equal values are common");
        assertEquals(plain.counts(2, 4).first() + 1, joined.counts(2, 4).first(), "different values");
        assertEquals(plain.counts(2, 4).second() + 1, joined.counts(2, 4).second(), "different values");
        assertEquals(plain.counts(0, 4).second() + 1, joined.counts(0, 4).second(), "only one has a value");
        assertEquals(plain.counts(0, 1), joined.counts(0, 1), "no values");
        assertEquals(1 + compare(SimilarityMeasure.CITY_BLOCK, Map.of()).values().at(2, 4),
            compare(SimilarityMeasure.CITY_BLOCK, variables).values().at(2, 4));
    }

    @Test
    void dissimilaritiesAreNoneForEqualDocuments() {
        for (SimilarityMeasure measure : SimilarityMeasure.values()) {
            MatrixNumbers values = compare(measure, Map.of()).dissimilarities();
            if (measure != SimilarityMeasure.RUSSELL_RAO) {
                assertEquals(0, values.at(4, 4), measure.name());
            }
        }
    }
}
