// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.triangula.analysis.algebra.Paragraphs;
import org.triangula.coding.code.CodeTree;
import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.coding.retrieval.CodingIndex;
import org.triangula.core.problem.ProblemException;

/**
 * Answers complex coding queries: a pure function of the query, the documents, the codings, the codes and the texts'
 * paragraphs. What the functions mean is said at {@link QueryFunction}.
 */
public final class CodingQueryEvaluation {

    private final CodingIndex index;
    private final CodeTree tree;
    private final ParagraphSource texts;

    /**
     * Gives the paragraphs of documents. It is asked only for functions with a distance, and only for documents with
     * segments of both sides.
     */
    @FunctionalInterface
    public interface ParagraphSource {
        /**
         * The paragraphs of a document.
         *
         * @param document its identity
         * @return its paragraphs
         * @throws ProblemException if its text cannot be read
         */
        Paragraphs of(String document) throws ProblemException;
    }

    /**
     * Creates the evaluation for one state of a study.
     *
     * @param index the codings
     * @param tree the codes
     * @param texts the paragraphs
     */
    public CodingQueryEvaluation(CodingIndex index, CodeTree tree, ParagraphSource texts) {
        this.index = index;
        this.tree = tree;
        this.texts = texts;
    }

    /**
     * Answers a query.
     *
     * @param query the query
     * @param documents identities of the documents to look in
     * @return what was found; nothing while the query is not complete
     * @throws ProblemException if a text cannot be read
     */
    public QueryResult find(CodingQuery query, Collection<String> documents) throws ProblemException {
        if (!query.isComplete()) {
            return QueryResult.NONE;
        }
        CodeSlots slots = new CodeSlots(query, tree);
        Set<String> wanted = new HashSet<>(documents);
        Comparator<QueryHit> order = Comparator.comparingInt(QueryHit::start).thenComparingInt(QueryHit::end)
            .thenComparingInt(hit -> tree.position(hit.codings().getFirst().code()))
            .thenComparing(hit -> hit.codings().getFirst().coding());
        List<QueryHit> found = new ArrayList<>();
        int searched = 0;
        int sought = 0;
        for (String document : index.documents()) {
            if (wanted.contains(document)) {
                searched++;
                List<CodedSegment> codings = index.in(document);
                DocumentSegments segments = new DocumentSegments(codings, slots, query.coders());
                sought += segments.sought().size();
                if (!segments.sought().isEmpty()) {
                    List<QueryHit> here = new ArrayList<>(find(query, document, segments));
                    here.sort(order);
                    found.addAll(here);
                }
            }
        }
        return new QueryResult(found, searched, sought);
    }

    private List<QueryHit> find(CodingQuery query, String document, DocumentSegments segments)
        throws ProblemException {
        return switch (query.function()) {
            case INTERSECTION -> new Overlaps(segments).intersections(segments.slots().size());
            case INTERSECTION_SET -> new Overlaps(segments).intersections(query.number());
            case OVERLAPPING -> new Overlaps(segments).overlapping();
            case OVERLAPPING_ONLY -> new Overlaps(segments).overlappingOnly();
            case IF_INSIDE -> new Neighbours(segments).inside();
            case IF_OUTSIDE -> new Overlaps(segments).outside();
            case ONLY_THIS_CODE -> new Overlaps(segments).onlyThese();
            case ONLY_ONE_CODE_ALONE -> new Overlaps(segments).onlyOne();
            case FOLLOWED_BY -> segments.others().isEmpty() ? List.of()
                : new Neighbours(segments).followed(texts.of(document), query.number());
            case NEAR -> segments.others().isEmpty() ? List.of()
                : new Neighbours(segments).near(texts.of(document), query.number());
        };
    }
}
