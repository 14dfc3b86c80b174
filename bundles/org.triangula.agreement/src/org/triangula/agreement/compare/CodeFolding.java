// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.triangula.agreement.compare.AgreementData.ComparedDocument;
import org.triangula.coding.code.CodeTree;
import org.triangula.coding.retrieval.CodedSegment;

/** Which compared code a given code counts as, and the segments of a document in these terms. */
final class CodeFolding {

    private final List<String> codes;
    private final Map<String, Integer> places = new HashMap<>();

    CodeFolding(AgreementOptions options, CodeTree tree) {
        codes = options.codes().stream().filter(code -> tree.position(code) < tree.codes().size())
            .sorted(Comparator.comparingInt(tree::position)).toList();
        // a code comes before those below it, so the nearest chosen one wins
        for (int place = 0; place < codes.size(); place++) {
            Set<String> covered = options.subcodesFolded() ? tree.withSubcodes(Set.of(codes.get(place)))
                : Set.of(codes.get(place));
            for (String code : covered) {
                places.put(code, place);
            }
        }
    }

    /** The compared codes in the order of the tree. */
    List<String> codes() {
        return codes;
    }

    /**
     * The segments of a document.
     *
     * @return by place of the code, then coder; equal stretches of one coder and code once
     */
    List<List<List<Span>>> spans(ComparedDocument document, List<String> coders) {
        Map<String, Integer> coderPlaces = new HashMap<>();
        coders.forEach(coder -> coderPlaces.put(coder, coderPlaces.size()));
        List<List<Map<Long, List<String>>>> found = new ArrayList<>();
        for (int code = 0; code < codes.size(); code++) {
            List<Map<Long, List<String>>> ofCode = new ArrayList<>();
            coders.forEach(coder -> ofCode.add(new TreeMap<>()));
            found.add(ofCode);
        }
        for (CodedSegment segment : document.segments()) {
            Integer code = places.get(segment.code());
            Integer coder = coderPlaces.get(segment.coder());
            int end = Math.min(segment.end(), document.length());
            if (code != null && coder != null && segment.start() < end) {
                found.get(code).get(coder).computeIfAbsent((long) segment.start() << 32 | end,
                    stretch -> new ArrayList<>()).add(segment.coding());
            }
        }
        return found.stream().map(ofCode -> ofCode.stream().map(CodeFolding::spans).toList()).toList();
    }

    private static List<Span> spans(Map<Long, List<String>> stretches) {
        return stretches.entrySet().stream()
            .map(entry -> new Span((int) (entry.getKey() >>> 32), entry.getKey().intValue(), entry.getValue()))
            .toList();
    }
}
