// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.text.DocumentText;
import org.triangula.model.Property;
import org.triangula.model.Study;
import org.triangula.model.survey.Question;
import org.triangula.model.texts.Document;

/**
 * Makes one document per question that is answered in words: one paragraph per answer, headed by the unit, whose name
 * is linked to the response. Where the document is there already, new answers are added at its end and answers that
 * have
 * changed are corrected in place, with all codings. What a person corrected in the document stays as long as the answer
 * itself does not change, and paragraphs of answers that were withdrawn stay, too: they may be coded.
 */
public final class OpenAnswerDocuments implements StudyOperation {

    /** Key of the property that says which question a document is about. */
    public static final String QUESTION = "open-answers.question";

    private final List<OpenAnswerDocument> documents;

    /**
     * What the operation will do.
     *
     * @param documents number of new documents
     * @param added number of answers that become paragraphs
     * @param changed number of paragraphs whose answers have changed
     */
    public record Preview(int documents, int added, int changed) {

        /**
         * Whether the documents are as the answers are.
         *
         * @return true if there is nothing to do
         */
        public boolean isEmpty() {
            return documents + added + changed == 0;
        }
    }

    private OpenAnswerDocuments(List<OpenAnswerDocument> documents) {
        this.documents = documents;
    }

    /**
     * The questions of a study that are answered in words.
     *
     * @param study the study
     * @return the questions in the order of the questionnaires
     */
    public static List<Question> questions(Study study) {
        return OpenQuestion.all(study);
    }

    /**
     * Prepares the operation.
     *
     * @param session the open study
     * @param questions the questions; those that are not answered in words, or that nobody answered, are left out
     * @param locale language of the reader, for names of documents
     * @return the operation
     * @throws ProblemException if the text of a document that is there cannot be read
     */
    public static OpenAnswerDocuments of(StudySession session, List<Question> questions, Locale locale)
        throws ProblemException {
        List<OpenAnswerDocument> documents = new ArrayList<>();
        synchronized (session) {
            for (Question question : questions) {
                OpenQuestion open = OpenQuestion.of(question, session.study(), locale, Messages.unnamed);
                if (OpenQuestion.isOpen(question) && !open.answers().isEmpty()) {
                    Document document = find(session.study(), question);
                    DocumentText text = document == null ? new DocumentText("") : session.text(document);
                    documents.add(OpenAnswerDocument.of(open, document, text, session.study()));
                }
            }
        }
        return new OpenAnswerDocuments(List.copyOf(documents));
    }

    private static Document find(Study study, Question question) {
        for (Document document : study.getTexts().getDocuments()) {
            for (Property property : document.getProperties()) {
                if (QUESTION.equals(property.getKey()) && Objects.equals(question.getId(), property.getValue())) {
                    return document;
                }
            }
        }
        return null;
    }

    /**
     * What will be done.
     *
     * @return numbers of documents and paragraphs
     */
    public Preview preview() {
        return new Preview((int) documents.stream().filter(OpenAnswerDocument::isNew).count(),
            documents.stream().mapToInt(OpenAnswerDocument::added).sum(),
            documents.stream().mapToInt(OpenAnswerDocument::changed).sum());
    }

    @Override
    public String label() {
        return Messages.label;
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        for (OpenAnswerDocument document : documents) {
            document.perform(edit);
        }
    }
}
