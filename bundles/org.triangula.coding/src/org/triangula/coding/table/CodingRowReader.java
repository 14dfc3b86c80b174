// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.triangula.coding.code.CodeTree;
import org.triangula.coding.retrieval.Citation;
import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.coding.retrieval.CodingIndex;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.text.DocumentText;
import org.triangula.model.Coder;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;

/** Makes rows of coded segments. The caller holds the session's monitor. */
public final class CodingRowReader {

    private final StudySession session;
    private final CodeTree tree;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Set<String>> examples = new HashMap<>();

    /**
     * Prepares reading.
     *
     * @param session the open study
     * @param index its codings
     * @param tree its codes
     */
    public CodingRowReader(StudySession session, CodingIndex index, CodeTree tree) {
        this.session = session;
        this.tree = tree;
        index.documents().forEach(document -> places.put(document, places.size()));
    }

    /**
     * Makes the rows of segments.
     *
     * @param segments the segments
     * @return a row for each whose document still exists
     * @throws ProblemException if the text of a document cannot be read
     */
    public List<CodingRow> rows(List<CodedSegment> segments) throws ProblemException {
        List<CodingRow> rows = new ArrayList<>(segments.size());
        for (CodedSegment segment : segments) {
            Document document = session.index().find(Document.class, segment.document()).orElse(null);
            if (document != null) {
                rows.add(row(segment, document, session.text(document)));
            }
        }
        return List.copyOf(rows);
    }

    private CodingRow row(CodedSegment segment, Document document, DocumentText text) {
        int end = Math.min(segment.end(), text.length());
        int start = Math.min(segment.start(), end);
        Citation citation = Citation.of(document, text, start, end);
        String paraphrase = session.index().find(Selection.class, segment.selection()).map(Selection::getParaphrase)
            .orElse("");
        String coder = session.index().find(Coder.class, segment.coder())
            .map(each -> each.getName() == null ? each.getShortName() : each.getName()).orElse("");
        return new CodingRow(segment.coding(), segment.selection(), segment.document(), segment.code(),
            places.getOrDefault(segment.document(), places.size()), tree.position(segment.code()), citation.label(),
            citation.position(), segment.start(), segment.end(), text.passage(start, end).strip(),
            tree.path(segment.code()), segment.weight(), segment.comment(), paraphrase, coder, segment.createdAt(),
            examples.computeIfAbsent(segment.code(), this::examples).contains(segment.coding()));
    }

    private Set<String> examples(String code) {
        Set<String> found = new HashSet<>();
        session.index().find(Code.class, code).ifPresent(each -> each.getExamples().stream().map(Coding::getId)
            .forEach(found::add));
        return found;
    }
}
