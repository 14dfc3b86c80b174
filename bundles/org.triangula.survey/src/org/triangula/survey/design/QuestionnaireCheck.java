// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.design;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.triangula.model.Wording;
import org.triangula.model.survey.AnswerOption;
import org.triangula.model.survey.MatrixRow;
import org.triangula.model.survey.MissingKind;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.RoutingOperator;
import org.triangula.model.survey.RoutingRule;
import org.triangula.model.survey.Topic;

/** Looks for what would go wrong in the field: names, codes, wordings and conditions. Pure. */
public final class QuestionnaireCheck {

    private final Collection<String> languages;
    private final List<Question> questions;
    private final Map<Question, Integer> places = new HashMap<>();
    private final List<QuestionnaireFinding> findings = new ArrayList<>();

    private QuestionnaireCheck(Questionnaire questionnaire, Collection<String> languages) {
        this.languages = languages;
        questions = questionnaire.getTopics().stream().flatMap(topic -> topic.getQuestions().stream()).toList();
        questions.forEach(question -> places.put(question, places.size()));
    }

    /**
     * Checks a questionnaire.
     *
     * @param questionnaire the questionnaire
     * @param languages language tags in which everything must be worded
     * @return what was found, in the order of the questionnaire
     */
    public static List<QuestionnaireFinding> of(Questionnaire questionnaire, Collection<String> languages) {
        QuestionnaireCheck check = new QuestionnaireCheck(questionnaire, languages);
        for (Topic topic : questionnaire.getTopics()) {
            for (String language : check.lacking(Stream.of(topic.getWordings()))) {
                check.findings.add(new QuestionnaireFinding(topic, false,
                    NLS.bind(Messages.Finding_no_wording, language)));
            }
            topic.getQuestions().forEach(check::question);
        }
        return List.copyOf(check.findings);
    }

    private void find(Question question, boolean blocking, String message) {
        findings.add(new QuestionnaireFinding(question, blocking, message));
    }

    private List<String> lacking(Stream<? extends List<Wording>> texts) {
        List<? extends List<Wording>> all = texts.toList();
        return languages.stream().filter(language -> all.stream().anyMatch(wordings -> wordings.stream().noneMatch(
            wording -> language.equals(wording.getLanguage()) && wording.getText() != null
                && !wording.getText().isBlank()))).toList();
    }

    private void question(Question question) {
        name(question);
        for (String language : lacking(Stream.of(Stream.of(question.getWordings()),
            question.getOptions().stream().map(AnswerOption::getWordings),
            question.getRows().stream().map(MatrixRow::getWordings)).flatMap(Function.identity()))) {
            find(question, false, NLS.bind(Messages.Finding_no_wording, language));
        }
        options(question);
        if (question.getMinimum() != null && question.getMaximum() != null
            && question.getMinimum() > question.getMaximum()) {
            find(question, true, Messages.Finding_range);
        }
        question.getRouting().forEach(rule -> rule(question, rule));
        if (leadsTo(question, question, new HashSet<>())) {
            find(question, true, Messages.Finding_circle);
        }
    }

    private void name(Question question) {
        String name = question.getName() == null ? "" : question.getName();
        if (!name.matches("[\\p{IsAlphabetic}\\p{IsDigit}][\\p{IsAlphabetic}\\p{IsDigit}_.]*")) {
            find(question, false, NLS.bind(Messages.Finding_name, name));
        }
        if (questions.stream().filter(other -> name.equals(other.getName())).count() > 1) {
            find(question, true, NLS.bind(Messages.Finding_name_twice, name));
        }
        String number = question.getNumber();
        if (number != null && !number.isBlank()
            && questions.stream().filter(other -> number.equals(other.getNumber())).count() > 1) {
            find(question, false, NLS.bind(Messages.Finding_number_twice, number));
        }
    }

    private void options(Question question) {
        List<AnswerOption> options = question.getOptions();
        long real = options.stream().filter(option -> option.getMissing() == MissingKind.NONE).count();
        if (QuestionDraft.hasOptions(question.getType()) && real == 0) {
            find(question, true, Messages.Finding_no_options);
        }
        if (question.getType() == QuestionType.MATRIX && question.getRows().isEmpty()) {
            find(question, true, Messages.Finding_no_rows);
        }
        if (question.getType() == QuestionType.RANK && question.getRankPlaces() > real) {
            find(question, true, NLS.bind(Messages.Finding_places, question.getRankPlaces(), real));
        }
        codes(question, options.stream().map(AnswerOption::getCode).toList());
        codes(question, question.getRows().stream().map(MatrixRow::getCode).toList());
    }

    private void codes(Question question, List<String> codes) {
        Set<String> seen = new HashSet<>();
        for (String code : codes) {
            if (code == null || code.isBlank()) {
                find(question, true, Messages.Finding_no_code);
            } else if (!seen.add(code)) {
                find(question, true, NLS.bind(Messages.Finding_code_twice, code));
            }
        }
    }

    private void rule(Question question, RoutingRule rule) {
        Question earlier = rule.getQuestion();
        if (earlier == null || !places.containsKey(earlier)) {
            find(question, true, Messages.Finding_lost);
            return;
        }
        if (places.get(earlier) >= places.get(question)) {
            find(question, true, NLS.bind(Messages.Finding_later, QuestionnaireEdit.name(earlier)));
        }
        boolean byCode = rule.getOperator() == RoutingOperator.EQUALS
            || rule.getOperator() == RoutingOperator.DIFFERS || rule.getOperator() == RoutingOperator.CONTAINS;
        if (byCode && QuestionDraft.hasOptions(earlier.getType()) && earlier.getOptions().stream()
            .noneMatch(option -> (option.getCode() == null ? option.getName() : option.getCode())
                .equals(rule.getValue()))) {
            find(question, true, NLS.bind(Messages.Finding_option_unknown, QuestionnaireEdit.name(earlier),
                rule.getValue()));
        }
    }

    private static boolean leadsTo(Question from, Question to, Set<Question> seen) {
        for (RoutingRule rule : from.getRouting()) {
            Question earlier = rule.getQuestion();
            if (earlier == to || earlier != null && seen.add(earlier) && leadsTo(earlier, to, seen)) {
                return true;
            }
        }
        return false;
    }
}
