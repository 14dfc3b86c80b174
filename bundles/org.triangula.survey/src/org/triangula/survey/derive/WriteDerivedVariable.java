// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.derive;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Identified;
import org.triangula.model.survey.DerivedVariable;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Survey;
import org.triangula.model.survey.SurveyFactory;
import org.triangula.survey.Item;
import org.triangula.survey.data.SurveyData;
import org.triangula.survey.design.OptionDraft;

/**
 * Defines a derived variable or changes its definition. The formula must be readable, name known variables and not lead
 * back to itself. Values are never stored; they are computed when they are needed.
 *
 * @param survey the survey
 * @param variable the variable to change; {@code null} for a new one
 * @param draft what it will be
 * @param person who defines it
 */
public record WriteDerivedVariable(Survey survey, DerivedVariable variable, DerivedVariableDraft draft, String person)
    implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.WriteDerivedVariable, draft.key());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        Survey current = current(edit, Survey.class, survey);
        DerivedVariable target = variable == null ? SurveyFactory.eINSTANCE.createDerivedVariable()
            : current(edit, DerivedVariable.class, variable);
        requireKey(current, target);
        target.setKey(draft.key());
        target.setName(draft.label().isEmpty() ? draft.key() : draft.label().readIn(""));
        target.setFormula(draft.formula());
        target.setLevel(draft.level());
        target.setUnit(draft.unit().isEmpty() ? null : draft.unit());
        target.setWeighting(draft.weighting());
        draft.label().writeTo(target.getWordings());
        OptionDraft.writeAll(draft.options(), target.getOptions());
        if (variable == null) {
            target.setCreatedBy(person);
            target.setCreatedAt(edit.time());
            current.getDerivedVariables().add(target);
        }
        requireComputable(current, target);
    }

    private void requireKey(Survey current, DerivedVariable target) throws ProblemException {
        if (!draft.key().matches("\\p{IsAlphabetic}[\\p{IsAlphabetic}\\p{IsDigit}_]*")) {
            throw new ProblemException(draft.key(), NLS.bind(Messages.Problem_key, draft.key()),
                Messages.Problem_key_remedy);
        }
        boolean taken = current.getDerivedVariables().stream()
            .anyMatch(other -> other != target && draft.key().equals(other.getKey()))
            || current.getQuestionnaires().stream().flatMap(each -> each.getTopics().stream())
                .flatMap(topic -> topic.getQuestions().stream()).anyMatch(each -> draft.key().equals(each.getName()));
        if (taken) {
            throw new ProblemException(draft.key(), NLS.bind(Messages.Problem_key_twice, draft.key()),
                Messages.Problem_key_remedy);
        }
    }

    /** Evaluates it once, so that what cannot be computed never gets into the study. */
    private static void requireComputable(Survey current, DerivedVariable target) throws ProblemException {
        SurveyData data = SurveyData.of(current, current.getQuestionnaires().isEmpty() ? List.of()
            : Item.of(last(current)), "");
        SurveyVariables variables = SurveyVariables.of(current, data, "");
        variables.column(target);
        if (target.isWeighting()) {
            variables.weights(Optional.of(target));
        }
    }

    private static Questionnaire last(Survey survey) {
        return survey.getQuestionnaires().get(survey.getQuestionnaires().size() - 1);
    }

    static <T extends Identified> T current(StudyEdit edit, Class<T> type, T object)
        throws ProblemException {
        return edit.index().find(type, object.getId())
            .orElseThrow(() -> new ProblemException("", Messages.Problem_gone, Messages.Problem_gone_remedy));
    }
}
