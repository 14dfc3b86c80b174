// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.triangula.model.NamedElement;
import org.triangula.model.Study;
import org.triangula.model.survey.Answer;
import org.triangula.model.survey.AnswerOption;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.ResponseStatus;
import org.triangula.model.survey.Survey;
import org.triangula.model.survey.Topic;
import org.triangula.survey.Wordings;

/**
 * A question that is answered in words, with what was answered.
 *
 * @param question the question
 * @param title its number and wording
 * @param answers the answers in the order of the responses
 */
record OpenQuestion(Question question, String title, List<Words> answers) {

    /**
     * What one respondent wrote.
     *
     * @param response who answered
     * @param answer the answer
     * @param unit the unit answered for, else the respondent
     * @param words the answer as one paragraph
     */
    record Words(Response response, Answer answer, String unit, String words) {

        /** The paragraph. */
        String paragraph() {
            return unit + ": " + words;
        }
    }

    /** Copies the list. */
    OpenQuestion {
        answers = List.copyOf(answers);
    }

    /** Whether a question is answered in words: a text, or an option with words of one's own. */
    static boolean isOpen(Question question) {
        return question.getType() == QuestionType.TEXT
            || question.getOptions().stream().anyMatch(AnswerOption::isOpenText);
    }

    /** All questions of the study that are answered in words, in the order of the questionnaires. */
    static List<Question> all(Study study) {
        List<Question> open = new ArrayList<>();
        for (Survey survey : study.getSurveys().getSurveys()) {
            for (Questionnaire questionnaire : survey.getQuestionnaires()) {
                for (Topic topic : questionnaire.getTopics()) {
                    topic.getQuestions().stream().filter(OpenQuestion::isOpen).forEach(open::add);
                }
            }
        }
        return open;
    }

    /** What was answered to a question; responses that were only invited, reminded or declined do not count. */
    static OpenQuestion of(Question question, Study study, Locale locale, String unnamed) {
        List<Words> answers = new ArrayList<>();
        for (Survey survey : study.getSurveys().getSurveys()) {
            for (Response response : survey.getResponses()) {
                boolean counts = response.getStatus() == ResponseStatus.PARTIAL
                    || response.getStatus() == ResponseStatus.COMPLETE;
                for (Answer answer : response.getAnswers()) {
                    if (counts && answer.getQuestion() == question && !line(answer.getText()).isEmpty()) {
                        answers.add(new Words(response, answer, unit(response, unnamed), line(answer.getText())));
                    }
                }
            }
        }
        String wording = Wordings.of(question, locale.getLanguage());
        String number = question.getNumber() == null ? "" : question.getNumber().strip();
        return new OpenQuestion(question, (number + " " + line(wording)).strip(), answers);
    }

    private static String unit(Response response, String unnamed) {
        String name = response.getUnit() instanceof NamedElement named ? line(named.getName()) : "";
        String respondent = line(response.getRespondent());
        return name.isEmpty() ? respondent.isEmpty() ? unnamed : respondent : name;
    }

    /** One paragraph: line breaks inside an answer become blanks, since a paragraph of a document is one line. */
    static String line(String text) {
        return text == null ? "" : text.replaceAll("\\s+", " ").strip();
    }
}
