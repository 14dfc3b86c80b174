// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.triangula.analysis.matrix.CodeRelationsQuestion.Relation;
import org.triangula.coding.retrieval.CodedSegment;

class CodeRelationsProperties {

    private static final ParagraphNumbers PARAGRAPHS = (document, position) -> CodedTexts.paragraph(position);

    @Provide
    Arbitrary<CodedTexts> texts() {
        return CodedTexts.any(25);
    }

    @Provide
    Arbitrary<Set<String>> documents() {
        return Arbitraries.of(CodedTexts.DOCUMENTS).set().ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<String>> codes() {
        return Arbitraries.of(CodedTexts.CODES).list().uniqueElements().ofMinSize(1);
    }

    private static boolean related(CodedSegment a, CodedSegment b, Relation relation, int distance) {
        if (!a.document().equals(b.document())) {
            return false;
        }
        return switch (relation) {
            case SAME_DOCUMENT -> true;
            case INTERSECTION -> {
                boolean common = false;
                for (int i = a.start(); i < a.end(); i++) {
                    common |= i >= b.start() && i < b.end();
                }
                yield common;
            }
            case NEAR -> {
                int least = Integer.MAX_VALUE;
                for (int p = CodedTexts.paragraph(a.start());
                    p <= CodedTexts.paragraph(Math.max(a.start(), a.end() - 1)); p++) {
                    for (int q = CodedTexts.paragraph(b.start());
                        q <= CodedTexts.paragraph(Math.max(b.start(), b.end() - 1)); q++) {
                        least = Math.min(least, Math.abs(p - q));
                    }
                }
                yield least <= distance;
            }
        };
    }

    @Property(tries = 500)
    void everyCellIsWhatANaiveCountSays(@ForAll("texts") CodedTexts texts, @ForAll("codes") List<String> codes,
        @ForAll("documents") Set<String> documents, @ForAll Relation relation,
        @ForAll @IntRange(max = 3) int distance, @ForAll boolean once, @ForAll boolean subcodes) {
        CodingTable table = texts.table();
        CodeRelationsQuestion question = new CodeRelationsQuestion(codes, documents, relation, distance,
            once ? Counting.DOCUMENTS : Counting.SEGMENTS, subcodes);
        CodeRelations relations = CodeRelations.of(table, PARAGRAPHS, question);
        List<CodedSegment> asked = texts.segments().stream()
            .filter(segment -> documents.isEmpty() || documents.contains(segment.document())).toList();
        for (int row = 0; row < codes.size(); row++) {
            for (int column = 0; column < codes.size(); column++) {
                String a = codes.get(row);
                String b = codes.get(column);
                if (row == column) {
                    assertTrue(Double.isNaN(relations.values().at(row, column)));
                    continue;
                }
                int pairs = 0;
                Set<String> in = new HashSet<>();
                Set<CodedSegment> involved = new HashSet<>();
                for (int i = 0; i < asked.size(); i++) {
                    for (int j = i + 1; j < asked.size(); j++) {
                        CodedSegment x = asked.get(i);
                        CodedSegment y = asked.get(j);
                        boolean pair = CodedTexts.belongs(x, a, subcodes) && CodedTexts.belongs(y, b, subcodes)
                            || CodedTexts.belongs(y, a, subcodes) && CodedTexts.belongs(x, b, subcodes);
                        if (pair && related(x, y, relation, distance)) {
                            pairs++;
                            in.add(x.document());
                            involved.addAll(List.of(x, y));
                        }
                    }
                }
                assertEquals(question.counting() == Counting.DOCUMENTS ? in.size() : pairs,
                    relations.values().at(row, column), a + " × " + b);
                assertEquals(involved, new HashSet<>(relations.segments(table, PARAGRAPHS, row, column)));
            }
        }
        assertEquals(asked.stream().filter(segment -> codes.stream()
            .anyMatch(code -> CodedTexts.belongs(segment, code, subcodes))).count(), relations.segments());
    }
}
