// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.portrait;

import java.util.List;
import java.util.Set;

import org.triangula.analysis.portrait.CodeStyles;
import org.triangula.coding.code.CodeTree;
import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.coding.retrieval.CodingIndex;
import org.triangula.core.study.StudySession;
import org.triangula.model.texts.Document;

/**
 * What a figure is made of.
 *
 * @param session the open study
 * @param index its codings
 * @param tree its codes
 * @param styles their names and colours
 * @param documents the documents
 * @param codes identities of the codes that are shown; empty for all
 */
record FigureRequest(StudySession session, CodingIndex index, CodeTree tree, CodeStyles styles,
    List<Document> documents, Set<String> codes) {

    /** Copies the collections. */
    FigureRequest {
        documents = List.copyOf(documents);
        codes = Set.copyOf(codes);
    }

    /** The codings of a document that are shown, in the order of the text. */
    List<CodedSegment> segments(Document document) {
        List<CodedSegment> all = index.in(document.getId());
        return codes.isEmpty() ? all : all.stream().filter(segment -> codes.contains(segment.code())).toList();
    }
}
