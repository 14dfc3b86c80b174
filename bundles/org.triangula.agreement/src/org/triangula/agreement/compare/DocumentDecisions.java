// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.triangula.agreement.coefficient.Tally;
import org.triangula.agreement.coefficient.UnitizedText;

/**
 * The decisions of the coders in one document, per code.
 *
 * @param decisions per code how often each combination of ratings occurred, in the order of the coders
 * @param texts per code the marked stretches; empty on the levels of documents
 * @param given per code and coder the number of codings
 */
record DocumentDecisions(List<Map<List<Integer>, Long>> decisions, List<UnitizedText> texts,
    List<List<Integer>> given) {

    /** Ratings of documents: once per code, 1 or 0 on the level of existence, else the number of segments. */
    static DocumentDecisions ofDocument(List<List<List<Span>>> spans, AgreementOptions options) {
        List<Map<List<Integer>, Long>> decisions = new ArrayList<>();
        for (List<List<Span>> ofCode : spans) {
            List<Integer> ratings = ofCode.stream().map(List::size)
                .map(size -> options.level() == Level.EXISTENCE ? Math.min(1, size) : size).toList();
            boolean nobody = ratings.stream().allMatch(rating -> rating == 0);
            decisions.add(nobody && !options.uncodedCounted() ? Map.of() : Map.of(ratings, 1L));
        }
        return new DocumentDecisions(decisions, List.of(), given(spans));
    }

    /**
     * Ratings of places. For a code these are the places with the code, and, as places where all agree not to give it,
     * the places with other codes only; when uncoded text counts, also each stretch without any code.
     */
    static DocumentDecisions ofSegments(List<List<List<Span>>> spans, int length, AgreementOptions options) {
        int coders = options.coders().size();
        List<List<Span>> anyCode = anyCode(spans, coders);
        List<Span[]> pool = SegmentMatching.places(anyCode, options.threshold());
        long[] withCode = new long[spans.size()];
        for (Span[] place : pool) {
            codesAt(place, spans).forEach(code -> withCode[code]++);
        }
        long gaps = options.uncodedCounted() ? gaps(anyCode, length) : 0;
        List<Map<List<Integer>, Long>> decisions = new ArrayList<>();
        List<UnitizedText> texts = new ArrayList<>();
        for (int code = 0; code < spans.size(); code++) {
            Map<List<Integer>, Long> counts = new HashMap<>();
            for (Span[] place : SegmentMatching.places(spans.get(code), options.threshold())) {
                counts.merge(Arrays.stream(place).map(span -> span == null ? 0 : 1).toList(), 1L, Long::sum);
            }
            long without = pool.size() - withCode[code] + gaps;
            if (without > 0) {
                counts.merge(Collections.nCopies(coders, 0), without, Long::sum);
            }
            decisions.add(counts);
            texts.add(UnitizedText.of(length, spans.get(code).stream()
                .map(ofCoder -> ofCoder.stream().map(span -> new int[] {span.start(), span.end()}).toList())
                .toList()));
        }
        return new DocumentDecisions(decisions, texts, given(spans));
    }

    private static List<List<Span>> anyCode(List<List<List<Span>>> spans, int coders) {
        List<List<Span>> all = new ArrayList<>();
        for (int coder = 0; coder < coders; coder++) {
            Map<Long, Span> stretches = new HashMap<>();
            for (List<List<Span>> ofCode : spans) {
                for (Span span : ofCode.get(coder)) {
                    stretches.putIfAbsent((long) span.start() << 32 | span.end(), span);
                }
            }
            all.add(stretches.values().stream()
                .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end)).toList());
        }
        return all;
    }

    /** The codes that somebody gave to one of the segments of a place. */
    private static Set<Integer> codesAt(Span[] place, List<List<List<Span>>> spans) {
        Set<Integer> codes = new HashSet<>();
        for (int coder = 0; coder < place.length; coder++) {
            Span span = place[coder];
            for (int code = 0; span != null && code < spans.size(); code++) {
                for (Span each : spans.get(code).get(coder)) {
                    if (each.start() == span.start() && each.end() == span.end()) {
                        codes.add(code);
                    }
                }
            }
        }
        return codes;
    }

    private static long gaps(List<List<Span>> spans, int length) {
        TreeSet<Span> sorted =
            new TreeSet<>(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        spans.forEach(sorted::addAll);
        long gaps = 0;
        int position = 0;
        for (Span span : sorted) {
            gaps += span.start() > position ? 1 : 0;
            position = Math.max(position, span.end());
        }
        return gaps + (length > position ? 1 : 0);
    }

    private static List<List<Integer>> given(List<List<List<Span>>> spans) {
        return spans.stream().map(ofCode -> ofCode.stream()
            .map(ofCoder -> ofCoder.stream().mapToInt(span -> span.codings().size()).sum()).toList()).toList();
    }

    int highestRating() {
        return decisions.stream().flatMap(counts -> counts.keySet().stream()).flatMap(List::stream)
            .mapToInt(Integer::intValue).max().orElse(0);
    }

    Tally tally(int code, int coders, int categories) {
        Tally.Builder tally = new Tally.Builder(coders, categories);
        decisions.get(code).forEach((ratings, times) -> tally
            .add(ratings.stream().mapToInt(Integer::intValue).toArray(), times));
        return tally.build();
    }

    Tally characters(int code, int coders) {
        Tally.Builder tally = new Tally.Builder(coders, 2);
        texts.get(code).count(tally);
        return tally.build();
    }
}
