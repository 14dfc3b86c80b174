// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.triangula.coding.retrieval.Citation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.text.DocumentText;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;

/**
 * A passage with its paraphrase and the codes that generalise it: the steps of a summarising content analysis (Mayring)
 * side by side.
 *
 * @param document identity of the document
 * @param selection identity of the passage
 * @param start first Unicode code point
 * @param end code point after the last
 * @param citation where it stands
 * @param words the passage
 * @param paraphrase what it says in the researcher's words; empty when nobody wrote it yet
 * @param codes identities of the codes given to the passage, in the order in which they were given
 */
public record Paraphrase(String document, String selection, int start, int end, Citation citation, String words,
    String paraphrase, List<String> codes) {

    /** Copies the list. */
    public Paraphrase {
        codes = List.copyOf(codes);
    }

    /**
     * The paraphrases of documents.
     *
     * @param session the open study
     * @param documents the documents
     * @param withOpen whether coded passages that have no paraphrase yet are listed, too
     * @return passages in the order of documents and text
     * @throws ProblemException if a text cannot be read
     */
    public static List<Paraphrase> of(StudySession session, List<Document> documents, boolean withOpen)
        throws ProblemException {
        List<Paraphrase> found = new ArrayList<>();
        for (Document document : documents) {
            DocumentText text = session.text(document);
            List<Paraphrase> own = new ArrayList<>();
            for (Selection selection : document.getSelections()) {
                boolean written = selection.getParaphrase() != null && !selection.getParaphrase().isBlank();
                if (written || withOpen && !selection.getCodings().isEmpty()) {
                    own.add(of(document, selection, text));
                }
            }
            own.sort(Comparator.comparingInt(Paraphrase::start).thenComparingInt(Paraphrase::end));
            found.addAll(own);
        }
        return List.copyOf(found);
    }

    private static Paraphrase of(Document document, Selection selection, DocumentText text) {
        int end = Math.min(selection.getEnd(), text.length());
        int start = Math.min(selection.getStart(), end);
        Set<String> codes = new LinkedHashSet<>();
        for (Coding coding : selection.getCodings()) {
            if (coding.getCode() != null) {
                codes.add(coding.getCode().getId());
            }
        }
        return new Paraphrase(document.getId(), selection.getId(), start, end,
            Citation.of(document, text, start, end), text.passage(start, end),
            selection.getParaphrase() == null ? "" : selection.getParaphrase(), List.copyOf(codes));
    }

    /**
     * Whether the paraphrase is still to be written.
     *
     * @return true if there is none
     */
    public boolean isOpen() {
        return paraphrase.isBlank();
    }
}
