// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.retrieval;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.triangula.coding.code.CodeTree;

/**
 * What to retrieve: the segments of certain codes in certain documents by certain coders. A pure function of the
 * codings and the code tree.
 *
 * @param codes identities of codes; empty = all
 * @param subcodes whether codes below them count, too
 * @param documents identities of documents; empty = all
 * @param coders identities of coders; empty = all
 */
public record Retrieval(Set<String> codes, boolean subcodes, Set<String> documents, Set<String> coders) {

    /** Copies the sets. */
    public Retrieval {
        codes = Set.copyOf(codes);
        documents = Set.copyOf(documents);
        coders = Set.copyOf(coders);
    }

    /**
     * Retrieves segments of codes in all documents by all coders.
     *
     * @param codes identities of codes; empty = all
     * @param subcodes whether codes below them count, too
     * @return the retrieval
     */
    public static Retrieval ofCodes(Set<String> codes, boolean subcodes) {
        return new Retrieval(codes, subcodes, Set.of(), Set.of());
    }

    /**
     * Retrieves all segments of documents.
     *
     * @param documents identities of documents; empty = all
     * @return the retrieval
     */
    public static Retrieval ofDocuments(Set<String> documents) {
        return new Retrieval(Set.of(), false, documents, Set.of());
    }

    /**
     * Finds the segments.
     *
     * @param index the codings
     * @param tree the codes
     * @return the segments in the order of documents, text, code tree, coder and identity
     */
    public List<CodedSegment> find(CodingIndex index, CodeTree tree) {
        Set<String> wanted = subcodes ? tree.withSubcodes(codes) : codes;
        Comparator<CodedSegment> order = Comparator.comparingInt(CodedSegment::start)
            .thenComparingInt(CodedSegment::end)
            .thenComparingInt(segment -> tree.position(segment.code()))
            .thenComparing(CodedSegment::coder)
            .thenComparing(CodedSegment::coding);
        Stream<String> from = index.documents().stream()
            .filter(document -> documents.isEmpty() || documents.contains(document));
        return from.flatMap(document -> index.in(document).stream()
            .filter(segment -> codes.isEmpty() || wanted.contains(segment.code()))
            .filter(segment -> coders.isEmpty() || coders.contains(segment.coder()))
            .sorted(order)).toList();
    }
}
