// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.triangula.coding.retrieval.CodedSegment;

/** Each function finds what its definition says, read character by character and pair by pair. */
class CodingQueryProperties {

    @Provide
    Arbitrary<QuerySituation> situations() {
        return QuerySituation.any();
    }

    // What definitions are made of

    private static List<CodedSegment> counted(QuerySituation situation) {
        return situation.segments().stream()
            .filter(segment -> situation.coders().isEmpty() || situation.coders().contains(segment.coder())).toList();
    }

    private static boolean isA(QuerySituation situation, CodedSegment segment) {
        return situation.codes().stream().anyMatch(code -> situation.expand(code).contains(segment.code()));
    }

    private static boolean isB(QuerySituation situation, CodedSegment segment) {
        return situation.others().stream().anyMatch(code -> situation.expand(code).contains(segment.code()));
    }

    private static Set<Integer> characters(CodedSegment segment) {
        return IntStream.range(segment.start(), segment.end()).boxed().collect(Collectors.toSet());
    }

    private static boolean meet(CodedSegment one, CodedSegment other) {
        return !one.coding().equals(other.coding()) && one.document().equals(other.document())
            && characters(one).stream().anyMatch(characters(other)::contains);
    }

    /** Number of different codes A that a character has. */
    private static long codesAt(QuerySituation situation, String document, int at) {
        return situation.codes().stream().distinct().filter(code -> counted(situation).stream()
            .anyMatch(segment -> segment.document().equals(document) && characters(segment).contains(at)
                && situation.expand(code).contains(segment.code())))
            .count();
    }

    private static int paragraph(QuerySituation situation, int at) {
        return (int) situation.paragraphs().stream().filter(start -> start <= at).count();
    }

    private static void segments(QuerySituation situation, QueryFunction function, Predicate<CodedSegment> definition) {
        Set<String> expected = counted(situation).stream().filter(segment -> isA(situation, segment))
            .filter(definition).map(CodedSegment::coding).collect(Collectors.toCollection(TreeSet::new));
        QueryResult result = situation.answer(function);
        assertEquals(expected, result.hits().stream().map(hit -> hit.codings().getFirst().coding())
            .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(expected.size(), result.hits().size(), "nothing is found twice");
        assertEquals(counted(situation).stream().filter(segment -> isA(situation, segment)).count(),
            result.segments());
        assertEquals(2, result.documents());
    }

    /** Also looks whether the segment that is named as the reason is one. */
    private static void pairs(QuerySituation situation, QueryFunction function,
        BiPredicate<CodedSegment, CodedSegment> definition) {
        if (situation.others().isEmpty()) {
            assertEquals(QueryResult.NONE, situation.answer(function));
            return;
        }
        BiPredicate<CodedSegment, CodedSegment> related = (one, other) -> isB(situation, other)
            && !one.coding().equals(other.coding()) && one.document().equals(other.document())
            && definition.test(one, other);
        segments(situation, function, one -> counted(situation).stream().anyMatch(other -> related.test(one, other)));
        for (QueryHit hit : situation.answer(function).hits()) {
            assertEquals(1, hit.partners().size());
            assertTrue(related.test(hit.codings().getFirst(), hit.partners().getFirst()));
        }
    }

    private static void passages(QuerySituation situation, QueryFunction function, long least) {
        List<QueryHit> hits = situation.answer(function).hits();
        for (String document : QuerySituation.DOCUMENTS) {
            Set<Integer> expected = IntStream.range(0, QuerySituation.LENGTH)
                .filter(at -> codesAt(situation, document, at) >= least).boxed()
                .collect(Collectors.toCollection(TreeSet::new));
            List<QueryHit> here = hits.stream().filter(hit -> hit.document().equals(document)).toList();
            Set<Integer> found = new TreeSet<>();
            int before = -1;
            for (QueryHit hit : here) {
                assertTrue(before < hit.start(), "passages are as long as they can be");
                before = hit.end();
                IntStream.range(hit.start(), hit.end()).forEach(found::add);
                assertEquals(counted(situation).stream().filter(segment -> segment.document().equals(document)
                    && isA(situation, segment) && segment.overlaps(hit.start(), hit.end()))
                    .map(CodedSegment::coding).collect(Collectors.toSet()),
                    hit.codings().stream().map(CodedSegment::coding).collect(Collectors.toSet()));
            }
            assertEquals(expected, found);
        }
    }

    // The ten functions

    @Property
    void intersection(@ForAll("situations") QuerySituation situation) {
        passages(situation, QueryFunction.INTERSECTION, situation.codes().stream().distinct().count());
    }

    @Property
    void intersectionOfAtLeastSomeCodes(@ForAll("situations") QuerySituation situation) {
        passages(situation, QueryFunction.INTERSECTION_SET, Math.max(1, situation.number()));
    }

    private static boolean holdsAll(QuerySituation situation, CodedSegment segment) {
        return characters(segment).stream().anyMatch(at -> codesAt(situation, segment.document(), at)
            == situation.codes().stream().distinct().count());
    }

    @Property
    void overlapping(@ForAll("situations") QuerySituation situation) {
        segments(situation, QueryFunction.OVERLAPPING, segment -> holdsAll(situation, segment));
    }

    @Property
    void overlappingOnly(@ForAll("situations") QuerySituation situation) {
        segments(situation, QueryFunction.OVERLAPPING_ONLY, segment -> holdsAll(situation, segment)
            && counted(situation).stream().noneMatch(other -> !isA(situation, other) && meet(segment, other)));
    }

    @Property
    void ifInside(@ForAll("situations") QuerySituation situation) {
        pairs(situation, QueryFunction.IF_INSIDE,
            (segment, other) -> characters(other).containsAll(characters(segment)));
    }

    @Property
    void ifOutside(@ForAll("situations") QuerySituation situation) {
        if (!situation.others().isEmpty()) {
            segments(situation, QueryFunction.IF_OUTSIDE, segment -> counted(situation).stream()
                .noneMatch(other -> isB(situation, other) && meet(segment, other)));
        }
    }

    @Property
    void onlyThisCode(@ForAll("situations") QuerySituation situation) {
        segments(situation, QueryFunction.ONLY_THIS_CODE, segment -> counted(situation).stream()
            .noneMatch(other -> !isA(situation, other)
                && (situation.others().isEmpty() || isB(situation, other)) && meet(segment, other)));
    }

    @Property
    void onlyOneCodeAlone(@ForAll("situations") QuerySituation situation) {
        segments(situation, QueryFunction.ONLY_ONE_CODE_ALONE, segment -> characters(segment).stream()
            .allMatch(at -> codesAt(situation, segment.document(), at) == 1));
    }

    @Property
    void followedBy(@ForAll("situations") QuerySituation situation) {
        pairs(situation, QueryFunction.FOLLOWED_BY, (segment, other) -> other.start() >= segment.end()
            && paragraph(situation, other.start()) - paragraph(situation, segment.end() - 1) <= situation.number());
    }

    @Property
    void near(@ForAll("situations") QuerySituation situation) {
        pairs(situation, QueryFunction.NEAR, (segment, other) -> characters(segment).stream()
            .anyMatch(one -> characters(other).stream().anyMatch(two -> Math.abs(paragraph(situation, one)
                - paragraph(situation, two)) <= situation.number())));
    }

    @Property
    void hitsComeInTheOrderOfDocumentsAndText(@ForAll("situations") QuerySituation situation) {
        List<QueryHit> hits = situation.answer(QueryFunction.ONLY_THIS_CODE).hits();
        for (int i = 1; i < hits.size(); i++) {
            QueryHit before = hits.get(i - 1);
            QueryHit hit = hits.get(i);
            int documents = QuerySituation.DOCUMENTS.indexOf(before.document())
                - QuerySituation.DOCUMENTS.indexOf(hit.document());
            assertTrue(documents < 0 || documents == 0 && before.start() <= hit.start());
        }
    }
}
