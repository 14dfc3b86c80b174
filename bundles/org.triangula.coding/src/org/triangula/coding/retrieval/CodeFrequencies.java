// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.retrieval;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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
        return new CodeFrequencies(Map.of()).with(index.documents(), index, 1);
    }

    /**
     * The frequencies after a change; only documents whose codings were read again are counted again.
     *
     * @param before the codings that were counted
     * @param after the codings after the change
     * @return the frequencies
     */
    public CodeFrequencies after(CodingIndex before, CodingIndex after) {
        List<String> gone = before.documents().stream().filter(document -> !before.shares(document, after)).toList();
        List<String> come = after.documents().stream().filter(document -> !after.shares(document, before)).toList();
        return with(gone, before, -1).with(come, after, 1);
    }

    private CodeFrequencies with(Collection<String> documents, CodingIndex index, int sign) {
        Map<String, int[]> counts = new HashMap<>();
        for (String document : documents) {
            index.frequencies(document).forEach((code, count) -> {
                int[] sums = counts.computeIfAbsent(code, key -> new int[2]);
                sums[0] += count;
                sums[1]++;
            });
        }
        Map<String, Frequency> frequencies = new HashMap<>(byCode);
        counts.forEach((code, sums) -> {
            Frequency sum = new Frequency(of(code).codings() + sign * sums[0], of(code).documents() + sign * sums[1]);
            if (sum.codings() == 0) {
                frequencies.remove(code);
            } else {
                frequencies.put(code, sum);
            }
        });
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
            .filter(document -> codes.stream().anyMatch(index.frequencies(document)::containsKey))
            .count();
        return new Frequency(codings, (int) documents);
    }
}
