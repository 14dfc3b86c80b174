// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.query;

import java.util.ArrayList;
import java.util.List;

import org.triangula.analysis.algebra.IntervalSet;
import org.triangula.coding.retrieval.CodedSegment;

/** The functions that ask which codes characters have: intersection, overlapping, and codes that stand alone. */
final class Overlaps {

    private final DocumentSegments segments;

    Overlaps(DocumentSegments segments) {
        this.segments = segments;
    }

    /** Runs of characters with at least so many of the codes A. */
    List<QueryHit> intersections(int least) {
        IntervalSet runs = meeting(least);
        List<QueryHit> hits = new ArrayList<>(runs.size());
        List<CodedSegment> sought = segments.sought();
        int first = 0;
        for (int run = 0; run < runs.size(); run++) {
            int start = runs.start(run);
            int end = runs.end(run);
            List<CodedSegment> here = new ArrayList<>();
            for (int i = first; i < sought.size() && sought.get(i).start() < end; i++) {
                if (sought.get(i).overlaps(start, end)) {
                    here.add(sought.get(i));
                }
            }
            hits.add(new QueryHit(here.getFirst().document(), start, end, here, List.of()));
            while (first < sought.size() && sought.get(first).end() <= end) {
                first++;
            }
        }
        return hits;
    }

    /** Whole segments of codes A that hold a character with all of them. */
    List<QueryHit> overlapping() {
        IntervalSet runs = meeting(segments.slots().size());
        return segments.sought().stream().filter(segment -> runs.overlaps(segment.start(), segment.end()))
            .map(QueryHit::of).toList();
    }

    /** As {@link #overlapping()}, without segments that overlap one of another code. */
    List<QueryHit> overlappingOnly() {
        IntervalSet foreign = segments.characters(segment -> !segments.slots().isSought(segment.code()));
        return overlapping().stream().filter(hit -> !foreign.overlaps(hit.start(), hit.end())).toList();
    }

    /** Segments of codes A that overlap no segment of a code B. */
    List<QueryHit> outside() {
        List<CodedSegment> others = segments.others();
        int[] starts = others.stream().mapToInt(CodedSegment::start).toArray();
        int[] ends = others.stream().mapToInt(CodedSegment::end).toArray();
        IntervalSet known = IntervalSet.of(starts, ends);
        // a coding of a code that is A and B at once covers its own characters, which does not count
        IntervalSet twice = IntervalSet.coveredAtLeast(2, starts, ends);
        List<QueryHit> hits = new ArrayList<>();
        for (CodedSegment segment : segments.sought()) {
            IntervalSet met = segments.slots().isOther(segment.code()) ? twice : known;
            if (!met.overlaps(segment.start(), segment.end())) {
                hits.add(QueryHit.of(segment));
            }
        }
        return hits;
    }

    /** Segments of codes A that overlap no segment of a code B that is not A; without B, of any code that is not A. */
    List<QueryHit> onlyThese() {
        CodeSlots slots = segments.slots();
        IntervalSet foreign = segments.characters(segment -> !slots.isSought(segment.code())
            && (slots.isWithoutOthers() || slots.isOther(segment.code())));
        return segments.sought().stream().filter(segment -> !foreign.overlaps(segment.start(), segment.end()))
            .map(QueryHit::of).toList();
    }

    /** Segments of exactly one code A that overlap no segment of another code A. */
    List<QueryHit> onlyOne() {
        IntervalSet shared = meeting(2);
        return segments.sought().stream().filter(segment -> !shared.overlaps(segment.start(), segment.end()))
            .map(QueryHit::of).toList();
    }

    private IntervalSet meeting(int least) {
        List<IntervalSet> codes = segments.charactersOfCodes();
        int count = codes.stream().mapToInt(IntervalSet::size).sum();
        int[] starts = new int[count];
        int[] ends = new int[count];
        int at = 0;
        for (IntervalSet code : codes) {
            for (int run = 0; run < code.size(); run++) {
                starts[at] = code.start(run);
                ends[at++] = code.end(run);
            }
        }
        return IntervalSet.coveredAtLeast(Math.max(1, least), starts, ends);
    }
}
