// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.triangula.analysis.algebra.IntervalSet;
import org.triangula.coding.retrieval.CodedSegment;

/** The segments of one document that count for a query, in the order of the text. */
final class DocumentSegments {

    private final CodeSlots slots;
    private final List<CodedSegment> all;
    private final List<CodedSegment> sought;

    DocumentSegments(List<CodedSegment> segments, CodeSlots slots, Set<String> coders) {
        this.slots = slots;
        // a segment without extent has no character that could meet anything
        all = segments.stream().filter(segment -> segment.end() > segment.start())
            .filter(segment -> coders.isEmpty() || coders.contains(segment.coder())).toList();
        sought = all.stream().filter(segment -> slots.isSought(segment.code())).toList();
    }

    CodeSlots slots() {
        return slots;
    }

    /** Segments of codes A. */
    List<CodedSegment> sought() {
        return sought;
    }

    /** Segments of codes B. */
    List<CodedSegment> others() {
        return all.stream().filter(segment -> slots.isOther(segment.code())).toList();
    }

    /** The characters of all segments for which something holds. */
    IntervalSet characters(Predicate<CodedSegment> condition) {
        return characters(all.stream().filter(condition).toList());
    }

    /** The characters that have each of the codes A, by the places of the codes. */
    List<IntervalSet> charactersOfCodes() {
        List<List<CodedSegment>> bySlot = new ArrayList<>();
        for (int slot = 0; slot < slots.size(); slot++) {
            bySlot.add(new ArrayList<>());
        }
        for (CodedSegment segment : sought) {
            for (int slot : slots.of(segment.code())) {
                bySlot.get(slot).add(segment);
            }
        }
        return bySlot.stream().map(DocumentSegments::characters).toList();
    }

    private static IntervalSet characters(List<CodedSegment> segments) {
        int[] starts = new int[segments.size()];
        int[] ends = new int[starts.length];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = segments.get(i).start();
            ends[i] = segments.get(i).end();
        }
        return IntervalSet.of(starts, ends);
    }
}
