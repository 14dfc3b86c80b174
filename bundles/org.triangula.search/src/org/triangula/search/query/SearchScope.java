// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.query;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.coding.retrieval.CodingIndex;
import org.triangula.model.texts.DocumentKind;

/**
 * Where it is looked for. Empty sets mean no restriction.
 *
 * @param documents identities of documents; empty optional = all, an empty set = none
 * @param kinds kinds of documents
 * @param speakers labels of speakers
 * @param coverage whether coded or uncoded text is meant
 * @param codes identities of the codes that count for the coverage; empty = all
 */
public record SearchScope(Optional<Set<String>> documents, Set<DocumentKind> kinds, Set<String> speakers,
    Coverage coverage, Set<String> codes) {

    /** Which text is meant. */
    public enum Coverage {
        /** All. */
        ANY,
        /** Passages of which every character is coded. */
        CODED,
        /** Passages of which no character is coded. */
        UNCODED
    }

    /** All texts. */
    public static final SearchScope EVERYWHERE =
        new SearchScope(Optional.empty(), Set.of(), Set.of(), Coverage.ANY, Set.of());

    /** Copies the sets. */
    public SearchScope {
        documents = documents.map(Set::copyOf);
        kinds = Set.copyOf(kinds);
        speakers = Set.copyOf(speakers);
        codes = Set.copyOf(codes);
    }

    /**
     * The same restrictions in certain documents.
     *
     * @param identities identities of the documents
     * @return the scope
     */
    public SearchScope in(Set<String> identities) {
        return new SearchScope(Optional.of(identities), kinds, speakers, coverage, codes);
    }

    /**
     * The same restrictions for certain kinds of documents.
     *
     * @param only the kinds; empty = all
     * @return the scope
     */
    public SearchScope ofKinds(Set<DocumentKind> only) {
        return new SearchScope(documents, only, speakers, coverage, codes);
    }

    /**
     * The same restrictions for what certain speakers say.
     *
     * @param only labels of the speakers; empty = all
     * @return the scope
     */
    public SearchScope by(Set<String> only) {
        return new SearchScope(documents, kinds, only, coverage, codes);
    }

    /**
     * The same restrictions in coded or uncoded text.
     *
     * @param which which text
     * @param only identities of the codes that count; empty = all
     * @return the scope
     */
    public SearchScope covered(Coverage which, Set<String> only) {
        return new SearchScope(documents, kinds, speakers, which, only);
    }

    boolean includes(String document, DocumentKind kind) {
        return documents.map(set -> set.contains(document)).orElse(true) && (kinds.isEmpty() || kinds.contains(kind));
    }

    /** Coded ranges of a document that count: start and end in turn, ascending, not touching each other. */
    int[] codedRanges(CodingIndex codings, String document) {
        if (coverage == Coverage.ANY) {
            return new int[0];
        }
        List<CodedSegment> segments = codings.in(document).stream()
            .filter(segment -> codes.isEmpty() || codes.contains(segment.code())).toList();
        int[] ranges = new int[2 * segments.size()];
        int count = 0;
        for (CodedSegment segment : segments) {
            if (count > 0 && segment.start() <= ranges[count - 1]) {
                ranges[count - 1] = Math.max(ranges[count - 1], segment.end());
            } else {
                ranges[count++] = segment.start();
                ranges[count++] = segment.end();
            }
        }
        return Arrays.copyOf(ranges, count);
    }

    /** Whether a passage is as this scope wants it. */
    boolean covers(int[] ranges, int start, int end) {
        if (coverage == Coverage.ANY) {
            return true;
        }
        int low = 0;
        int high = ranges.length / 2;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges[2 * middle + 1] <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean touches = 2 * low < ranges.length && ranges[2 * low] < end;
        return coverage == Coverage.UNCODED ? !touches
            : touches && ranges[2 * low] <= start && end <= ranges[2 * low + 1];
    }
}
