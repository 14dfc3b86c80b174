// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.retrieval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;

/** The codings of one document, immutable, in the order of the text, and how often each code is among them. */
final class DocumentCodings {

    private static final Comparator<CodedSegment> IN_TEXT = Comparator.comparingInt(CodedSegment::start)
        .thenComparingInt(CodedSegment::end).thenComparing(CodedSegment::coding);

    static final DocumentCodings NONE = new DocumentCodings(List.of());

    private final List<CodedSegment> segments;
    private final Map<String, Integer> frequencies;

    private DocumentCodings(List<CodedSegment> segments) {
        this.segments = List.copyOf(segments);
        Map<String, Integer> counts = new HashMap<>();
        segments.forEach(segment -> counts.merge(segment.code(), 1, Integer::sum));
        frequencies = Map.copyOf(counts);
    }

    static DocumentCodings of(Document document) {
        List<CodedSegment> segments = new ArrayList<>();
        for (Selection selection : Contained.in(document.getSelections())) {
            for (Coding coding : Contained.in(selection.getCodings())) {
                segments.add(CodedSegment.of(document, selection, coding));
            }
        }
        return of(segments);
    }

    static DocumentCodings of(Collection<CodedSegment> codings) {
        List<CodedSegment> segments = new ArrayList<>(codings);
        segments.sort(IN_TEXT);
        return new DocumentCodings(segments);
    }

    List<CodedSegment> segments() {
        return segments;
    }

    /** How often each code was given, by its identity. */
    Map<String, Integer> frequencies() {
        return frequencies;
    }
}
