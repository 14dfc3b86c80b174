// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.triangula.coding.retrieval.Citation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.model.Study;
import org.triangula.model.texts.Document;

/** Brings the texts of an open study into an index. */
public final class StudyTexts {

    private StudyTexts() {
    }

    /**
     * Makes or renews an index. The study may change meanwhile; it is held only for short moments.
     *
     * @param session the open study
     * @param before the index until now
     * @param progress told about progress; asked whether the work is still wanted
     * @return the index of all documents
     * @throws ProblemException if a text cannot be read
     */
    public static TextIndex index(StudySession session, TextIndex before, Progress progress) throws ProblemException {
        List<Document> documents;
        String language;
        synchronized (session) {
            Study study = session.study();
            documents = study.getTexts() == null ? List.of() : List.copyOf(study.getTexts().getDocuments());
            language = study.getLanguages().isEmpty() ? "" : study.getLanguages().get(0);
        }
        List<SourceText> sources = new ArrayList<>(documents.size());
        Progress reading = progress.part(0, 0.3);
        for (Document document : documents) {
            progress.checkCancelled();
            reading.report(Messages.OpenTexts, (double) sources.size() / documents.size());
            synchronized (session) {
                String own = document.getLanguage();
                sources.add(new SourceText(document.getId(), Objects.toString(document.getName(), ""),
                    Citation.label(document), document.getKind(), own == null || own.isBlank() ? language : own,
                    Objects.toString(document.getTextFile(), ""), session.text(document)));
            }
        }
        return before.with(sources, progress.part(0.3, 1));
    }
}
