// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.triangula.agreement.coefficient.Coefficient;
import org.triangula.agreement.coefficient.Estimate;
import org.triangula.core.progress.Progress;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AgreementProperties {

    @Property(tries = 100)
    void placesHoldEverySegmentOnceAndReachTheThreshold(@ForAll long seed,
        @ForAll @IntRange(min = 2, max = 4) int coders, @ForAll @IntRange(min = 1, max = 10) int tenths) {
        List<List<Span>> spans = spans(new Random(seed), coders);
        double threshold = tenths / 10.0;
        List<Span[]> places = SegmentMatching.places(spans, threshold);
        for (int coder = 0; coder < coders; coder++) {
            int place = coder;
            List<Span> found = places.stream().map(each -> each[place]).filter(span -> span != null).toList();
            assertEquals(spans.get(coder).size(), found.size());
            assertEquals(Set.copyOf(spans.get(coder)), Set.copyOf(found));
        }
        for (Span[] place : places) {
            for (Span first : place) {
                for (Span second : place) {
                    assertTrue(first == null || second == null || first.overlap(second) >= threshold);
                }
            }
        }
    }

    @Property(tries = 100)
    void twoCodersLeaveNoPairOpenThatWouldFit(@ForAll long seed, @ForAll @IntRange(min = 1, max = 10) int tenths) {
        List<Span[]> places = SegmentMatching.places(spans(new Random(seed), 2), tenths / 10.0);
        List<Span> first = places.stream().filter(place -> place[1] == null).map(place -> place[0]).toList();
        List<Span> second = places.stream().filter(place -> place[0] == null).map(place -> place[1]).toList();
        assertTrue(first.stream().noneMatch(a -> second.stream().anyMatch(b -> a.overlap(b) >= tenths / 10.0)));
    }

    @Property(tries = 60)
    void theOrderOfTheCodersChangesNothing(@ForAll long seed, @ForAll Level level, @ForAll boolean uncoded) {
        Random random = new Random(seed);
        Situation situation = random(random, 3);
        AgreementOptions options = options(situation, level, uncoded);
        List<String> turned = new ArrayList<>(options.coders());
        Collections.rotate(turned, 1 + random.nextInt(2));
        AgreementResult one = AgreementAnalysis.compute(situation.data(), options, Progress.NONE);
        AgreementResult other = AgreementAnalysis.compute(situation.data(), new AgreementOptions(turned,
            options.documents(), options.codes(), level, options.threshold(), false, uncoded, 50), Progress.NONE);
        assertSame(one.overall(), other.overall());
        for (int code = 0; code < one.codes().size(); code++) {
            assertSame(one.codes().get(code), other.codes().get(code));
        }
    }

    @Property(tries = 60)
    void dkproComesToTheSameOverallValues(@ForAll long seed, @ForAll Level level,
        @ForAll @IntRange(min = 2, max = 4) int coders, @ForAll boolean uncoded) {
        Situation situation = random(new Random(seed), coders);
        AgreementResult result =
            AgreementAnalysis.compute(situation.data(), options(situation, level, uncoded), Progress.NONE);
        assertNotEquals(ReferenceCheck.Outcome.DIFFERENT, result.reference());
    }

    @Property(tries = 40)
    void partsAddUpAndIntervalsHoldTogether(@ForAll long seed, @ForAll Level level) {
        Situation situation = random(new Random(seed), 2);
        AgreementOptions options = options(situation, level, false);
        AgreementResult result = AgreementAnalysis.compute(situation.data(), options, Progress.NONE);
        assertEquals(result.overall().decisions(), result.codes().stream().mapToLong(AgreementRow::decisions).sum());
        assertEquals(result.overall().decisions(),
            result.documents().stream().mapToLong(AgreementRow::decisions).sum());
        assertEquals(result.overall().agreements(), result.codes().stream().mapToLong(AgreementRow::agreements).sum());
        assertEquals(result, AgreementAnalysis.compute(situation.data(), options, Progress.NONE));
        List<AgreementRow> rows = new ArrayList<>(result.codes());
        rows.add(result.overall());
        rows.addAll(result.documents());
        for (AgreementRow row : rows) {
            for (Estimate estimate : row.estimates().values()) {
                assertNotEquals(estimate.value().isPresent(), estimate.undefined().isPresent());
                estimate.value().ifPresent(value -> assertTrue(value <= 1 + 1e-12 && !Double.isNaN(value)));
                estimate.interval().ifPresent(interval -> assertTrue(interval.lower() <= interval.upper()));
            }
        }
    }

    private static void assertSame(AgreementRow one, AgreementRow other) {
        assertEquals(one.agreements(), other.agreements());
        assertEquals(one.decisions(), other.decisions());
        for (Coefficient coefficient : one.estimates().keySet()) {
            Estimate first = one.estimates().get(coefficient);
            Estimate second = other.estimates().get(coefficient);
            assertEquals(first.undefined(), second.undefined());
            assertEquals(first.value().orElse(0), second.value().orElse(0), 1e-9, coefficient.name());
        }
    }

    private static AgreementOptions options(Situation situation, Level level, boolean uncoded) {
        AgreementOptions all = situation.options(level);
        return new AgreementOptions(all.coders(), all.documents(), all.codes(), level, 0.6, false, uncoded, 50);
    }

    private static Situation random(Random random, int coders) {
        Situation situation = new Situation().length(400);
        for (int coder = 0; coder < coders; coder++) {
            situation.coder(String.valueOf((char) ('A' + coder)));
        }
        Set<String> given = new HashSet<>();
        for (int i = 0; i < 4 + random.nextInt(40); i++) {
            String coder = String.valueOf((char) ('A' + random.nextInt(coders)));
            String code = "code" + random.nextInt(3);
            String document = "d" + random.nextInt(3);
            int start = random.nextInt(8) * 40 + random.nextInt(5);
            int end = start + 20 + random.nextInt(20);
            if (given.add(coder + code + document + start + "-" + end)) {
                situation.give(coder, code, document, start, end);
            }
        }
        return situation;
    }

    private static List<List<Span>> spans(Random random, int coders) {
        List<List<Span>> spans = new ArrayList<>();
        for (int coder = 0; coder < coders; coder++) {
            Set<Span> own = new HashSet<>();
            for (int i = 0; i < random.nextInt(15); i++) {
                int start = random.nextInt(100);
                own.add(new Span(start, start + 1 + random.nextInt(20), List.of()));
            }
            spans.add(List.copyOf(own));
        }
        return spans;
    }
}
