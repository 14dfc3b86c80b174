// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.code;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.coding.retrieval.CodingIndex;

/**
 * How often every code was given, alone and with the codes below it, immutable. After a change only the documents
 * concerned are counted again, so that the numbers follow a study with hundreds of thousands of codings at once.
 */
public final class CodeCounts {

    private static final Count NONE = new Count(0, 0, 0);

    private final Map<String, Page> pages = new HashMap<>();
    private final Map<String, Sum> sums = new HashMap<>();
    private final Map<String, Count> below = new HashMap<>();
    private int ordinals;

    /**
     * The counts of one code.
     *
     * @param codings number of codings: one coder gives one code to one passage
     * @param segments number of passages with the code, however many coders gave it
     * @param documents number of documents with at least one of them
     */
    public record Count(int codings, int segments, int documents) {
    }

    /** The counts of one document, kept with the list they were counted from and its place in the sets of documents. */
    private record Page(List<CodedSegment> counted, int ordinal, Map<String, int[]> byCode) {
    }

    /** The counts of one code over all documents. */
    private record Sum(int codings, int segments, BitSet documents) {

        private static final Sum ZERO = new Sum(0, 0, new BitSet());

        Sum with(int[] counts, int sign, int document) {
            BitSet changed = (BitSet) documents.clone();
            changed.set(document, sign > 0);
            return new Sum(codings + sign * counts[0], segments + sign * counts[1], changed);
        }

        Sum and(Sum other) {
            BitSet united = (BitSet) documents.clone();
            united.or(other.documents);
            return new Sum(codings + other.codings, segments + other.segments, united);
        }

        Count count() {
            return new Count(codings, segments, documents.cardinality());
        }
    }

    private CodeCounts() {
    }

    /**
     * Counts all codings.
     *
     * @param index the codings
     * @param tree the codes
     * @return the counts
     */
    public static CodeCounts of(CodingIndex index, CodeTree tree) {
        return new CodeCounts().after(index, tree);
    }

    /**
     * The counts after a change.
     *
     * @param index the codings after the change; documents whose codings are the same list are not counted again
     * @param tree the codes after the change
     * @return the counts
     */
    public CodeCounts after(CodingIndex index, CodeTree tree) {
        CodeCounts now = new CodeCounts();
        now.sums.putAll(sums);
        now.pages.putAll(pages);
        now.ordinals = ordinals;
        now.pages.keySet().retainAll(index.documents());
        pages.forEach((document, page) -> {
            if (!now.pages.containsKey(document)) {
                now.add(page, -1);
            }
        });
        for (String document : index.documents()) {
            List<CodedSegment> segments = index.in(document);
            Page known = now.pages.get(document);
            if (known == null || known.counted != segments) {
                Page page = new Page(segments, known == null ? now.ordinals++ : known.ordinal, count(segments));
                if (known != null) {
                    now.add(known, -1);
                }
                now.add(page, 1);
                now.pages.put(document, page);
            }
        }
        now.sumUp(tree);
        return now;
    }

    private void add(Page page, int sign) {
        page.byCode.forEach((code, counts) ->
            sums.put(code, sums.getOrDefault(code, Sum.ZERO).with(counts, sign, page.ordinal)));
    }

    /** Adds every code to the one above it, from the leaves up: codes come before those below them. */
    private void sumUp(CodeTree tree) {
        Map<String, Sum> all = new HashMap<>(sums);
        List<String> codes = tree.codes();
        for (int i = codes.size() - 1; i >= 0; i--) {
            String code = codes.get(i);
            Sum sum = all.getOrDefault(code, Sum.ZERO);
            below.put(code, sum.count());
            String parent = tree.parent(code);
            if (parent != null && sum.codings > 0) {
                all.merge(parent, sum, Sum::and);
            }
        }
    }

    /** Codings and segments of each code. Codings of one passage follow each other, since the list is in text order. */
    private static Map<String, int[]> count(List<CodedSegment> segments) {
        Map<String, int[]> byCode = new HashMap<>();
        int first = 0;
        for (int i = 0; i < segments.size(); i++) {
            CodedSegment segment = segments.get(i);
            CodedSegment group = segments.get(first);
            if (segment.start() != group.start() || segment.end() != group.end()) {
                first = i;
            }
            int[] counts = byCode.computeIfAbsent(segment.code(), key -> new int[2]);
            counts[0]++;
            if (isFirst(segments, first, i)) {
                counts[1]++;
            }
        }
        return byCode;
    }

    /** Whether no coding of the same passage before gives the same code. */
    private static boolean isFirst(List<CodedSegment> segments, int from, int place) {
        CodedSegment segment = segments.get(place);
        for (int i = from; i < place; i++) {
            CodedSegment before = segments.get(i);
            if (before.code().equals(segment.code()) && before.selection().equals(segment.selection())) {
                return false;
            }
        }
        return true;
    }

    /**
     * The counts of a code without those below it.
     *
     * @param code identity
     * @return the counts, 0 for a code that was never given
     */
    public Count of(String code) {
        return sums.getOrDefault(code, Sum.ZERO).count();
    }

    /**
     * The counts of a code together with all codes below it.
     *
     * @param code identity
     * @return the counts; codings and segments are sums over the codes, a document with several of them counts once
     */
    public Count withSubcodes(String code) {
        return below.getOrDefault(code, NONE);
    }
}
