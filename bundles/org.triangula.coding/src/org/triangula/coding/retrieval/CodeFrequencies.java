// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.retrieval;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.triangula.coding.code.CodeTree;

/**
 * How often each code was given.
 *
 * @param byCode frequency of each code that was given at least once, by its identity
 */
public record CodeFrequencies(Map<String, Frequency> byCode) {

    /** Copies the map. */
    public CodeFrequencies {
        byCode = Map.copyOf(byCode);
    }

    /**
     * Frequency of one code.
     *
     * @param codings number of codings
     * @param documents number of documents with at least one of them
     */
    public record Frequency(int codings, int documents) {
        private static final Frequency NONE = new Frequency(0, 0);
    }

    /**
     * Counts codings of each code itself.
     *
     * @param index the codings
     * @return the frequencies
     */
    public static CodeFrequencies of(CodingIndex index) {
        Map<String, Integer> codings = new HashMap<>();
        Map<String, Integer> documents = new HashMap<>();
        for (String document : index.documents()) {
            Set<String> here = new HashSet<>();
            for (CodedSegment segment : index.in(document)) {
                codings.merge(segment.code(), 1, Integer::sum);
                if (here.add(segment.code())) {
                    documents.merge(segment.code(), 1, Integer::sum);
                }
            }
        }
        Map<String, Frequency> frequencies = new HashMap<>();
        codings.forEach((code, count) -> frequencies.put(code, new Frequency(count, documents.get(code))));
        return new CodeFrequencies(frequencies);
    }

    /**
     * Frequency of a code without those below it.
     *
     * @param code identity
     * @return the frequency, 0 for a code that was never given
     */
    public Frequency of(String code) {
        return byCode.getOrDefault(code, Frequency.NONE);
    }

    /**
     * Frequency of a code together with all codes below it.
     *
     * @param code identity
     * @param tree the codes
     * @param index the codings that were counted
     * @return the frequency; a document with several of the codes counts once
     */
    public Frequency withSubcodes(String code, CodeTree tree, CodingIndex index) {
        Set<String> codes = tree.withSubcodes(Set.of(code));
        int codings = codes.stream().mapToInt(each -> of(each).codings()).sum();
        long documents = codings == 0 ? 0 : index.documents().stream()
            .filter(document -> index.in(document).stream().anyMatch(segment -> codes.contains(segment.code())))
            .count();
        return new Frequency(codings, (int) documents);
    }
}
