// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.triangula.model.survey.Answer;
import org.triangula.model.survey.MatrixRow;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.Questionnaire;

/**
 * The smallest thing that is asked: a question, or one row of a matrix.
 *
 * @param question the question
 * @param row the row of a matrix; empty for every other type
 */
public record Item(Question question, Optional<MatrixRow> row) {

    /** Ends the search for predecessors when a damaged study leads in a circle. */
    private static final int MOST_VERSIONS = 100;

    /** Checks that nothing is missing. */
    public Item {
        Objects.requireNonNull(question);
        Objects.requireNonNull(row);
    }

    /**
     * The items of a question.
     *
     * @param question the question
     * @return one item, or one per row of a matrix in their order
     */
    public static List<Item> of(Question question) {
        if (question.getType() == QuestionType.MATRIX) {
            return question.getRows().stream().map(row -> new Item(question, Optional.of(row))).toList();
        }
        return List.of(new Item(question, Optional.empty()));
    }

    /**
     * All items of a questionnaire.
     *
     * @param questionnaire the questionnaire
     * @return the items in the order in which they are asked
     */
    public static List<Item> of(Questionnaire questionnaire) {
        List<Item> items = new ArrayList<>();
        questionnaire.getTopics()
            .forEach(topic -> topic.getQuestions().forEach(question -> items.addAll(of(question))));
        return List.copyOf(items);
    }

    /**
     * Whether an answer belongs to this item.
     *
     * @param answer an answer
     * @return true if question, or one that it follows in an earlier version, and row are the same
     */
    public boolean isAnsweredBy(Answer answer) {
        MatrixRow answered = answer.getRow();
        return isSame(question, answer.getQuestion()) && (row.isEmpty() ? answered == null
            : answered == row.get() || answered != null && row.get().getCode() != null
                && row.get().getCode().equals(answered.getCode()));
    }

    /**
     * Whether a question of an earlier version, or the question itself, was answered.
     *
     * @param question the question
     * @param answered the question that an answer names
     * @return true if it is the question or one of its predecessors
     */
    public static boolean isSame(Question question, Question answered) {
        int versions = 0;
        for (Question each = question; each != null && versions < MOST_VERSIONS; each = each.getPredecessor()) {
            if (each == answered) {
                return true;
            }
            versions++;
        }
        return false;
    }

    /**
     * The number as printed.
     *
     * @return number of the question, with the code of the row after a slash; empty when there is none
     */
    public String number() {
        String number = question.getNumber() == null ? "" : question.getNumber();
        return row.map(part -> part.getCode() == null ? number : number + "/" + part.getCode()).orElse(number);
    }

    /**
     * Name of the item in tables and files.
     *
     * @return the number as printed, or the variable name where there is none, with the code of the row after a slash
     */
    public String key() {
        String own = question.getNumber() == null || question.getNumber().isBlank()
            ? question.getName() == null ? "" : question.getName() : question.getNumber();
        return row.map(part -> part.getCode() == null ? own : own + "/" + part.getCode()).orElse(own);
    }

    /**
     * The words in which it is asked.
     *
     * @param language language tag of the reader
     * @return wording of the question, with that of the row after a dash
     */
    public String wording(String language) {
        String asked = Wordings.of(question, language);
        return row.map(part -> asked + " – " + Wordings.of(part, language)).orElse(asked);
    }
}
