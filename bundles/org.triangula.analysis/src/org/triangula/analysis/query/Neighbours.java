// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.query;

import java.util.ArrayList;
import java.util.List;

import org.triangula.analysis.algebra.Paragraphs;
import org.triangula.coding.retrieval.CodedSegment;

/** The functions that look for one segment of codes B at each segment of codes A: around it, behind it, near it. */
final class Neighbours {

    private final List<CodedSegment> sought;
    private final List<CodedSegment> others;

    Neighbours(DocumentSegments segments) {
        sought = segments.sought();
        others = segments.others();
    }

    /** Segments that lie completely in another one. */
    List<QueryHit> inside() {
        Reach around = new Reach(others, CodedSegment::start, CodedSegment::end);
        List<QueryHit> hits = new ArrayList<>();
        for (CodedSegment segment : sought) {
            around.find(segment.start(), segment.end(), segment)
                .ifPresent(partner -> hits.add(QueryHit.of(segment, partner)));
        }
        return hits;
    }

    /** Segments behind which another one begins, not farther than so many paragraphs on. */
    List<QueryHit> followed(Paragraphs paragraphs, int farthest) {
        int[] starts = others.stream().mapToInt(CodedSegment::start).toArray();
        List<QueryHit> hits = new ArrayList<>();
        for (CodedSegment segment : sought) {
            int next = firstFrom(starts, segment.end());
            if (next < starts.length && (long) paragraphs.first(starts[next])
                - paragraphs.last(segment.start(), segment.end()) <= farthest) {
                hits.add(QueryHit.of(segment, others.get(next)));
            }
        }
        return hits;
    }

    /** Segments with another one before, behind or at the same place, not farther away than so many paragraphs. */
    List<QueryHit> near(Paragraphs paragraphs, int farthest) {
        Reach before = new Reach(others, segment -> paragraphs.first(segment.start()),
            segment -> paragraphs.last(segment.start(), segment.end()));
        List<QueryHit> hits = new ArrayList<>();
        for (CodedSegment segment : sought) {
            long latest = (long) paragraphs.last(segment.start(), segment.end()) + farthest;
            int least = paragraphs.first(segment.start()) - farthest;
            before.find((int) Math.min(Integer.MAX_VALUE, latest), least, segment)
                .ifPresent(partner -> hits.add(QueryHit.of(segment, partner)));
        }
        return hits;
    }

    private static int firstFrom(int[] starts, int position) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
