// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.disagreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.triangula.agreement.compare.AgreementData;
import org.triangula.agreement.compare.AgreementData.ComparedDocument;
import org.triangula.agreement.compare.AgreementOptions;
import org.triangula.agreement.compare.ComparedSegments;
import org.triangula.agreement.compare.SegmentMatching;
import org.triangula.agreement.compare.Span;
import org.triangula.agreement.disagreement.Disagreement.Kind;

/**
 * Lists where coders differ, pair by pair, on the level of segments.
 *
 * <p>Segments of one code that form a place ({@link SegmentMatching}) are agreements. Of the others, first those of
 * one code that overlap at all are paired, largest overlap first: different boundaries. Then those of different codes
 * that reach the threshold: different code. What is left, only one coder marked.
 */
public final class Disagreements {

    private final AgreementOptions options;
    private final ComparedSegments segments;
    private final List<Disagreement> found = new ArrayList<>();

    private record Open(int code, Span span) {
    }

    private record Pair(Open first, Open second, double overlap) {
    }

    private Disagreements(AgreementData data, AgreementOptions options) {
        this.options = options;
        this.segments = new ComparedSegments(data, options);
    }

    /**
     * Lists disagreements.
     *
     * @param data the codings
     * @param options what is compared; the level plays no part
     * @return the disagreements in the order of documents, text, pairs of coders
     */
    public static List<Disagreement> of(AgreementData data, AgreementOptions options) {
        Disagreements disagreements = new Disagreements(data, options);
        disagreements.segments.documents().forEach(disagreements::collect);
        return List.copyOf(disagreements.found);
    }

    private void collect(ComparedDocument document) {
        List<List<List<Span>>> spans = segments.spans(document);
        List<Disagreement> here = new ArrayList<>();
        int coders = options.coders().size();
        for (int first = 0; first < coders; first++) {
            for (int second = first + 1; second < coders; second++) {
                collect(document.id(), first, second, spans, here);
            }
        }
        here.sort(Comparator.comparingInt(Disagreement::start).thenComparingInt(Disagreement::end));
        found.addAll(here);
    }

    private void collect(String document, int firstCoder, int secondCoder, List<List<List<Span>>> spans,
        List<Disagreement> here) {
        List<Open> first = new ArrayList<>();
        List<Open> second = new ArrayList<>();
        for (int code = 0; code < spans.size(); code++) {
            for (Span[] place : SegmentMatching.places(
                List.of(spans.get(code).get(firstCoder), spans.get(code).get(secondCoder)), options.threshold())) {
                if (place[1] == null) {
                    first.add(new Open(code, place[0]));
                } else if (place[0] == null) {
                    second.add(new Open(code, place[1]));
                }
            }
        }
        pair(first, second, true).forEach(pair -> here.add(disagreement(Kind.DIFFERENT_BOUNDARIES, document,
            firstCoder, secondCoder, pair.first(), pair.second(), pair.overlap())));
        pair(first, second, false).forEach(pair -> here.add(disagreement(Kind.DIFFERENT_CODE, document, firstCoder,
            secondCoder, pair.first(), pair.second(), pair.overlap())));
        first.forEach(
            open -> here.add(disagreement(Kind.ONLY_FIRST, document, firstCoder, secondCoder, open, null, 0)));
        second.forEach(
            open -> here.add(disagreement(Kind.ONLY_SECOND, document, firstCoder, secondCoder, null, open, 0)));
    }

    /** Takes pairs out of both lists, the largest overlap first. */
    private List<Pair> pair(List<Open> first, List<Open> second, boolean sameCode) {
        List<Pair> candidates = new ArrayList<>();
        for (Open one : first) {
            for (Open other : second) {
                double overlap = one.span().overlap(other.span());
                if (sameCode ? one.code() == other.code() && overlap > 0
                    : one.code() != other.code() && overlap >= options.threshold()) {
                    candidates.add(new Pair(one, other, overlap));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Pair::overlap).reversed()
            .thenComparingInt(pair -> Math.min(pair.first().span().start(), pair.second().span().start()))
            .thenComparingInt(pair -> pair.first().code() + pair.second().code()));
        List<Pair> taken = new ArrayList<>();
        for (Pair pair : candidates) {
            if (first.contains(pair.first()) && second.contains(pair.second())) {
                first.remove(pair.first());
                second.remove(pair.second());
                taken.add(pair);
            }
        }
        return taken;
    }

    private Disagreement disagreement(Kind kind, String document, int firstCoder, int secondCoder, Open first,
        Open second, double overlap) {
        return new Disagreement(kind, document, options.coders().get(firstCoder), options.coders().get(secondCoder),
            first == null ? "" : segments.codes().get(first.code()),
            second == null ? "" : segments.codes().get(second.code()),
            Optional.ofNullable(first).map(Open::span), Optional.ofNullable(second).map(Open::span), overlap);
    }
}
