// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.query;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

import org.triangula.coding.retrieval.CodedSegment;

/**
 * Answers which segment reaches farthest among those that begin early enough, leaving out one coding. For each segment
 * in ascending order of begin it holds the two that reach farthest so far, so that an answer costs one binary search.
 */
final class Reach {

    private final List<CodedSegment> segments;
    private final int[] begins;
    private final int[] reaches;
    private final int[] best;
    private final int[] second;

    /** The segments are in ascending order of begin. */
    Reach(List<CodedSegment> segments, ToIntFunction<CodedSegment> begin, ToIntFunction<CodedSegment> reach) {
        this.segments = segments;
        begins = segments.stream().mapToInt(begin).toArray();
        reaches = segments.stream().mapToInt(reach).toArray();
        best = new int[begins.length];
        second = new int[begins.length];
        for (int i = 0; i < begins.length; i++) {
            int before = i == 0 ? -1 : best[i - 1];
            int next = i == 0 ? -1 : second[i - 1];
            if (before < 0 || reaches[i] > reaches[before]) {
                best[i] = i;
                second[i] = before;
            } else {
                best[i] = before;
                second[i] = next < 0 || reaches[i] > reaches[next] ? i : next;
            }
        }
    }

    /**
     * The segment that reaches farthest among those that begin at a place or before.
     *
     * @param latest the latest begin
     * @param least how far it has to reach at least
     * @param except a coding that does not count
     * @return the segment; empty when none reaches so far
     */
    Optional<CodedSegment> find(int latest, int least, CodedSegment except) {
        int last = lastUpTo(latest);
        if (last < 0) {
            return Optional.empty();
        }
        int found = best[last];
        if (segments.get(found).coding().equals(except.coding())) {
            found = second[last];
        }
        return found < 0 || reaches[found] < least ? Optional.empty() : Optional.of(segments.get(found));
    }

    private int lastUpTo(int latest) {
        // begins need not be different, so that the place binary search gives is any of equal ones
        int found = Arrays.binarySearch(begins, latest);
        if (found < 0) {
            return -found - 2;
        }
        while (found + 1 < begins.length && begins[found + 1] == latest) {
            found++;
        }
        return found;
    }
}
