// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey;

import java.util.Set;
import java.util.stream.Collectors;

import org.triangula.model.survey.Question;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Topic;

/** Numbers and names for new parts of a questionnaire that go on where the present ones end. */
public final class QuestionNumbers {

    private QuestionNumbers() {
    }

    /**
     * The number of a further topic.
     *
     * @param questionnaire the questionnaire
     * @return one more than the largest number of a topic
     */
    public static String nextTopic(Questionnaire questionnaire) {
        int largest = questionnaire.getTopics().stream().map(Topic::getNumber)
            .filter(number -> number != null && number.matches("\\d{1,6}")).mapToInt(Integer::parseInt).max()
            .orElse(0);
        return Integer.toString(largest + 1);
    }

    /**
     * The number of a further question.
     *
     * @param topic its topic
     * @return number of the topic, full stop, one more than the largest number behind it; free in the questionnaire
     */
    public static String nextQuestion(Topic topic) {
        String prefix = topic.getNumber() == null || topic.getNumber().isBlank() ? "" : topic.getNumber().strip() + ".";
        int largest = topic.getQuestions().stream().map(Question::getNumber)
            .filter(number -> number != null && number.startsWith(prefix)
                && number.substring(prefix.length()).matches("\\d{1,6}"))
            .mapToInt(number -> Integer.parseInt(number.substring(prefix.length()))).max().orElse(0);
        return prefix + (largest + 1);
    }

    /**
     * A name for the variable of a question.
     *
     * @param questionnaire the questionnaire
     * @param number number of the question as printed
     * @return the number behind a letter, with _ for what a name must not have; followed by a letter where it is taken
     */
    public static String variable(Questionnaire questionnaire, String number) {
        Set<String> taken = questionnaire.getTopics().stream().flatMap(topic -> topic.getQuestions().stream())
            .map(Question::getName).filter(name -> name != null).collect(Collectors.toSet());
        String name = "q" + number.strip().replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}]+", "_");
        String free = name;
        for (int i = 0; taken.contains(free); i++) {
            free = name + (i < 26 ? String.valueOf((char) ('a' + i)) : "_" + i);
        }
        return free;
    }
}
