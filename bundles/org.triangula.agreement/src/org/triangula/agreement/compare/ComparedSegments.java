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

/** The compared documents and codes, and the segments of a document in terms of the compared codes. */
public final class ComparedSegments {

    private final List<ComparedDocument> documents;
    private final List<String> coders;
    private final List<String> codes;
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * Chooses what is compared.
     *
     * @param data the codings
     * @param options what is compared; what the data does not know is left out
     */
    public ComparedSegments(AgreementData data, AgreementOptions options) {
        CodeTree tree = data.tree();
        Set<String> chosen = Set.copyOf(options.documents());
        documents = data.documents().stream().filter(document -> chosen.contains(document.id())).toList();
        coders = options.coders();
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

    /**
     * The compared documents.
     *
     * @return the documents in the order of the study
     */
    public List<ComparedDocument> documents() {
        return documents;
    }

    /**
     * The compared codes.
     *
     * @return identities in the order of the tree
     */
    public List<String> codes() {
        return codes;
    }

    /**
     * The segments of a document.
     *
     * @param document the document
     * @return by place of the code, then coder; equal stretches of one coder and code once
     */
    public List<List<List<Span>>> spans(ComparedDocument document) {
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
        return found.stream().map(ofCode -> ofCode.stream().map(ComparedSegments::spans).toList()).toList();
    }

    private static List<Span> spans(Map<Long, List<String>> stretches) {
        return stretches.entrySet().stream()
            .map(entry -> new Span((int) (entry.getKey() >>> 32), entry.getKey().intValue(), entry.getValue()))
            .toList();
    }
}
