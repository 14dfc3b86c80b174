// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.triangula.analysis.algebra.Paragraphs;
import org.triangula.analysis.query.CodingQuery;
import org.triangula.analysis.query.CodingQueryEvaluation;
import org.triangula.analysis.query.QueryHit;
import org.triangula.analysis.query.QueryResult;
import org.triangula.analysis.query.QueryScope;
import org.triangula.analysis.query.QueryTable;
import org.triangula.analysis.retrieval.DocumentVariables;
import org.triangula.analysis.retrieval.VariableFilter;
import org.triangula.coding.code.CodeTree;
import org.triangula.coding.retrieval.Activation;
import org.triangula.coding.retrieval.CodingIndex;
import org.triangula.coding.retrieval.SegmentReader;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.RecordStatus;

/**
 * What a query found, with words and citations.
 *
 * @param query the query
 * @param result what was found, with its base
 * @param documents how the scope divided the documents
 * @param rows the passages with their words
 * @param variables the variables of the documents at that moment
 */
record QueryAnswer(CodingQuery query, QueryResult result, VariableFilter.Choice documents, List<QueryTable.Row> rows,
    DocumentVariables variables) {

    /** Answers a query. Called in a job, holding the session's monitor. */
    static QueryAnswer of(CodingQuery query, QueryScope scope, StudySession session, CodingIndex index, CodeTree tree,
        Activation activation) throws ProblemException {
        DocumentVariables variables = DocumentVariables.of(session.study());
        VariableFilter.Choice documents = scope.documents(variables, activation);
        Map<String, Paragraphs> paragraphs = new HashMap<>();
        QueryResult result = new CodingQueryEvaluation(index, tree, id -> {
            Paragraphs known = paragraphs.get(id);
            if (known == null) {
                Document document = session.index().find(Document.class, id).orElse(null);
                known = document == null ? Paragraphs.startingAt(0) : Paragraphs.of(session.text(document));
                paragraphs.put(id, known);
            }
            return known;
        }).find(query, documents.matching());
        SegmentReader reader = new SegmentReader(session);
        List<QueryTable.Row> rows = new ArrayList<>(result.hits().size());
        for (QueryHit hit : result.hits()) {
            reader.passage(hit.document(), hit.start(), hit.end(), hit.codings().getFirst())
                .ifPresent(words -> rows.add(new QueryTable.Row(hit, words, isQuotable(session, hit))));
        }
        return new QueryAnswer(query, result, documents, List.copyOf(rows), variables);
    }

    private static boolean isQuotable(StudySession session, QueryHit hit) {
        Document document = session.index().find(Document.class, hit.document()).orElse(null);
        return document != null && document.getRecordStatus() == RecordStatus.ON_RECORD
            && document.getSelections().stream().noneMatch(selection -> selection.getStart() < hit.end()
                && hit.start() < selection.getEnd() && selection.getRecordStatus() != RecordStatus.ON_RECORD);
    }
}
