// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.triangula.analysis.algebra.Paragraphs;
import org.triangula.coding.code.CodeTree;
import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.coding.retrieval.CodingIndex;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSystem;
import org.triangula.model.texts.CodingOrigin;
import org.triangula.model.texts.TextsFactory;

/**
 * Codings of two short texts, with the code tree {@code a(a1) b(b1) c d}, and a query about them.
 *
 * @param segments the codings
 * @param paragraphs where paragraphs begin
 * @param codes codes A
 * @param others codes B
 * @param subcodes whether subcodes count
 * @param number least number or greatest distance
 * @param coders coders that count
 */
record QuerySituation(List<CodedSegment> segments, Set<Integer> paragraphs, List<String> codes, List<String> others,
    boolean subcodes, int number, Set<String> coders) {

    static final int LENGTH = 24;
    static final List<String> DOCUMENTS = List.of("first", "second");
    private static final Map<String, List<String>> TREE = Map.of("a", List.of("a", "a1"), "b", List.of("b", "b1"));
    private static final List<String> CODES = List.of("a", "a1", "b", "b1", "c", "d");

    /** A coding before it has an identity. */
    private record Draft(String document, String code, String coder, int start, int end) {
    }

    static Arbitrary<QuerySituation> any() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, LENGTH - 1);
        Arbitrary<Draft> drafts = Combinators.combine(Arbitraries.of(DOCUMENTS), Arbitraries.of(CODES),
            Arbitraries.of("x", "y"), places, Arbitraries.integers().between(1, 12))
            .as((document, code, coder, start, length) -> new Draft(document, code, coder, start,
                Math.min(LENGTH, start + length)));
        Arbitrary<Set<Integer>> starts = Arbitraries.integers().between(1, LENGTH - 1).set().ofMaxSize(6);
        Arbitrary<Set<String>> coders = Arbitraries.of("x", "y").set().ofMaxSize(1);
        return Combinators.combine(drafts.list().ofMaxSize(14), starts, Arbitraries.of(CODES).list().ofMinSize(1)
            .ofMaxSize(3), Arbitraries.of(CODES).list().ofMaxSize(2), Arbitraries.of(true, false),
            Arbitraries.integers().between(0, 3), coders).as((list, where, codes, others, subcodes, number, who) -> {
                Set<Integer> paragraphs = new TreeSet<>(where);
                paragraphs.add(0);
                return new QuerySituation(segments(list), paragraphs, codes, others, subcodes, number, who);
            });
    }

    private static List<CodedSegment> segments(List<Draft> drafts) {
        List<CodedSegment> segments = new ArrayList<>();
        for (Draft draft : drafts) {
            String id = "k" + segments.size();
            segments.add(new CodedSegment(id, "s" + id, draft.document(), draft.code(), draft.coder(), draft.start(),
                draft.end(), 0, "", null, CodingOrigin.MANUAL));
        }
        return segments;
    }

    static CodeTree tree() {
        CodeSystem system = TextsFactory.eINSTANCE.createCodeSystem();
        for (String top : List.of("a", "b", "c", "d")) {
            Code code = code(top);
            system.getCodes().add(code);
            TREE.getOrDefault(top, List.of()).stream().skip(1).forEach(below -> code.getCodes().add(code(below)));
        }
        return CodeTree.of(system);
    }

    private static Code code(String id) {
        Code code = TextsFactory.eINSTANCE.createCode();
        code.setId(id);
        code.setName(id);
        return code;
    }

    List<String> expand(String code) {
        return subcodes ? TREE.getOrDefault(code, List.of(code)) : List.of(code);
    }

    QueryResult answer(QueryFunction function) {
        Map<String, List<CodedSegment>> documents = new LinkedHashMap<>();
        DOCUMENTS.forEach(document -> documents.put(document,
            segments.stream().filter(segment -> segment.document().equals(document)).toList()));
        Paragraphs starts = Paragraphs.startingAt(paragraphs.stream().mapToInt(Integer::intValue).toArray());
        try {
            return new CodingQueryEvaluation(CodingIndex.of(documents), tree(), document -> starts)
                .find(new CodingQuery(function, codes, others, subcodes, number, coders), DOCUMENTS);
        } catch (ProblemException e) {
            throw new IllegalStateException(e);
        }
    }
}
