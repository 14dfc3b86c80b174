// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.code;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.coding.retrieval.CodingIndex;

/**
 * How often every code was given, alone and with the codes below it, immutable. After a change only the documents
 * concerned are counted again, so that the numbers follow a study with hundreds of thousands of codings at once.
 */
public final class CodeCounts {

    private static final Count NONE = new Count(0, 0, 0);

    private final Map<String, Page> pages;
    private final Map<String, Count> own = new HashMap<>();
    private final Map<String, Count> below = new HashMap<>();

    /**
     * The counts of one code.
     *
     * @param codings number of codings: one coder gives one code to one passage
     * @param segments number of passages with the code, however many coders gave it
     * @param documents number of documents with at least one of them
     */
    public record Count(int codings, int segments, int documents) {
    }

    /** The counts of one document, kept with the list they were counted from. */
    private record Page(List<CodedSegment> counted, Map<String, int[]> byCode) {
    }

    private CodeCounts(Map<String, Page> pages, CodingIndex index, CodeTree tree) {
        this.pages = pages;
        Map<String, BitSet> documents = new HashMap<>();
        Map<String, int[]> sums = new HashMap<>();
        int number = 0;
        for (String document : index.documents()) {
            int place = number++;
            pages.get(document).byCode.forEach((code, counts) -> {
                documents.computeIfAbsent(code, key -> new BitSet()).set(place);
                int[] sum = sums.computeIfAbsent(code, key -> new int[2]);
                sum[0] += counts[0];
                sum[1] += counts[1];
            });
        }
        sums.forEach((code, sum) -> own.put(code, new Count(sum[0], sum[1], documents.get(code).cardinality())));
        sumUp(tree, documents, sums);
    }

    /** Adds every code to the one above it, from the leaves up: codes come before those below them. */
    private void sumUp(CodeTree tree, Map<String, BitSet> documents, Map<String, int[]> sums) {
        List<String> codes = tree.codes();
        for (int i = codes.size() - 1; i >= 0; i--) {
            String code = codes.get(i);
            int[] sum = sums.getOrDefault(code, new int[2]);
            BitSet where = documents.getOrDefault(code, new BitSet());
            below.put(code, new Count(sum[0], sum[1], where.cardinality()));
            String parent = tree.parent(code);
            if (parent != null && sum[0] > 0) {
                int[] above = sums.computeIfAbsent(parent, key -> new int[2]);
                above[0] += sum[0];
                above[1] += sum[1];
                documents.computeIfAbsent(parent, key -> new BitSet()).or(where);
            }
        }
    }

    /**
     * Counts all codings.
     *
     * @param index the codings
     * @param tree the codes
     * @return the counts
     */
    public static CodeCounts of(CodingIndex index, CodeTree tree) {
        return count(Map.of(), index, tree);
    }

    /**
     * The counts after a change.
     *
     * @param index the codings after the change; documents whose codings are the same list are not counted again
     * @param tree the codes after the change
     * @return the counts
     */
    public CodeCounts after(CodingIndex index, CodeTree tree) {
        return count(pages, index, tree);
    }

    private static CodeCounts count(Map<String, Page> known, CodingIndex index, CodeTree tree) {
        Map<String, Page> pages = new HashMap<>();
        for (String document : index.documents()) {
            List<CodedSegment> segments = index.in(document);
            Page page = known.get(document);
            pages.put(document, page != null && page.counted == segments ? page : count(segments));
        }
        return new CodeCounts(pages, index, tree);
    }

    private static Page count(List<CodedSegment> segments) {
        Map<String, int[]> byCode = new HashMap<>();
        Map<String, Set<String>> passages = new HashMap<>();
        for (CodedSegment segment : segments) {
            int[] counts = byCode.computeIfAbsent(segment.code(), key -> new int[2]);
            counts[0]++;
            if (passages.computeIfAbsent(segment.code(), key -> new HashSet<>()).add(segment.selection())) {
                counts[1]++;
            }
        }
        return new Page(segments, byCode);
    }

    /**
     * The counts of a code without those below it.
     *
     * @param code identity
     * @return the counts, 0 for a code that was never given
     */
    public Count of(String code) {
        return own.getOrDefault(code, NONE);
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
