// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.design;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Survey;
import org.triangula.model.survey.SurveyFactory;
import org.triangula.model.survey.Topic;

/**
 * Brings a whole questionnaire into the study: a new survey, or a new version of a questionnaire of a known survey
 * whose
 * questions of the same key become the predecessors.
 *
 * @param content the questionnaire
 * @param survey the survey that gets a new version; {@code null} for a new survey
 */
public record WriteQuestionnaire(QuestionnaireContent content, Survey survey) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.CreateQuestionnaire, content.name());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        write(edit);
    }

    /**
     * Does it inside another operation.
     *
     * @param edit the edit
     * @return the questionnaire
     * @throws ProblemException if something of it cannot be written
     */
    public Questionnaire write(StudyEdit edit) throws ProblemException {
        QuestionnaireEdit editor = new QuestionnaireEdit(edit);
        Survey target;
        if (survey == null) {
            target = SurveyFactory.eINSTANCE.createSurvey();
            target.setName(QuestionnaireEdit.requireName(content.name()));
            edit.study().getSurveys().getSurveys().add(target);
        } else {
            target = editor.current(Survey.class, survey);
        }
        Questionnaire questionnaire = SurveyFactory.eINSTANCE.createQuestionnaire();
        Map<String, Question> before = new HashMap<>();
        if (!target.getQuestionnaires().isEmpty()) {
            Questionnaire predecessor = target.getQuestionnaires().get(target.getQuestionnaires().size() - 1);
            questionnaire.setPredecessor(predecessor);
            predecessor.getTopics().stream().flatMap(topic -> topic.getQuestions().stream())
                .forEach(question -> before.putIfAbsent(QuestionnaireContent.key(question), question));
        }
        questionnaire.setName(QuestionnaireEdit.requireName(content.name()));
        questionnaire.setVersion(content.version().isEmpty()
            ? Integer.toString(target.getQuestionnaires().size() + 1) : content.version());
        content.introduction().writeTo(questionnaire.getIntroductions());
        target.getQuestionnaires().add(questionnaire);
        Map<String, Question> written = new HashMap<>();
        for (QuestionnaireContent.TopicContent part : content.topics()) {
            Topic topic = SurveyFactory.eINSTANCE.createTopic();
            editor.write(part.topic(), topic);
            questionnaire.getTopics().add(topic);
            for (QuestionDraft draft : part.questions()) {
                Question question = SurveyFactory.eINSTANCE.createQuestion();
                topic.getQuestions().add(question);
                editor.write(fresh(draft), question, questionnaire);
                question.setPredecessor(before.get(QuestionnaireContent.key(draft)));
                written.putIfAbsent(QuestionnaireContent.key(draft), question);
            }
        }
        // conditions come last, since some name questions further down
        for (QuestionDraft draft : content.questions().toList()) {
            Question question = written.get(QuestionnaireContent.key(draft));
            editor.write(fresh(draft, question, written), question, questionnaire);
        }
        return questionnaire;
    }

    private static QuestionDraft fresh(QuestionDraft draft) {
        return draft.withRouting(List.of())
            .withOptions(draft.options().stream().map(option -> new OptionDraft("", option.code(), option.wording(),
                option.openText(), option.exclusive(), option.missing())).toList())
            .withRows(draft.rows().stream().map(row -> new RowDraft("", row.code(), row.wording())).toList());
    }

    private static QuestionDraft fresh(QuestionDraft draft, Question question, Map<String, Question> written) {
        return QuestionDraft.of(question).withRouting(draft.routing().stream()
            .filter(rule -> written.containsKey(rule.question()))
            .map(rule -> new RuleDraft(written.get(rule.question()).getId(), rule.operator(), rule.value())).toList());
    }
}
