// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.response;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Element;
import org.triangula.model.survey.Answer;
import org.triangula.model.survey.AnswerDecision;
import org.triangula.model.survey.MatrixRow;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.Survey;
import org.triangula.model.survey.SurveyFactory;
import org.triangula.survey.Item;
import org.triangula.survey.UnitAnswer;

/**
 * Decides which of several contradicting answers of a unit counts. All answers stay; an earlier decision is replaced.
 *
 * @param survey the survey
 * @param contradiction what the desks of the unit say
 * @param item what was asked
 * @param chosen the answer that counts; {@code null} when none counts and the unit stays out of the base
 * @param reason why; not blank
 * @param person who decides
 */
public record DecideAnswer(Survey survey, UnitAnswer contradiction, Item item, Answer chosen, String reason,
    String person) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.DecideAnswer, item.number(),
            ResponseEdit.name(contradiction.unit().orElse(null)));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        ResponseEdit editor = new ResponseEdit(edit);
        if (reason == null || reason.isBlank()) {
            throw new ProblemException(item.number(), Messages.Problem_reason, Messages.Problem_reason_remedy);
        }
        if (contradiction.unit().isEmpty()
            || chosen != null && contradiction.given().stream().noneMatch(given -> given.answer() == chosen)) {
            throw new ProblemException(item.number(), Messages.Problem_decision, Messages.Problem_decision_remedy);
        }
        Survey current = editor.current(Survey.class, survey);
        Element unit = editor.current(Element.class, contradiction.unit().get());
        Question question = editor.current(Question.class, item.question());
        MatrixRow row = item.row().isEmpty() ? null : editor.current(MatrixRow.class, item.row().get());
        AnswerDecision decision = current.getDecisions().stream().filter(each -> each.getUnit() == unit
            && each.getQuestion() == question && each.getRow() == row).findFirst().orElse(null);
        if (decision == null) {
            decision = SurveyFactory.eINSTANCE.createAnswerDecision();
            decision.setUnit(unit);
            decision.setQuestion(question);
            decision.setRow(row);
            current.getDecisions().add(decision);
        }
        decision.setAnswer(chosen == null ? null : editor.current(Answer.class, chosen));
        decision.setReason(reason.strip());
        decision.setDecidedBy(person);
        decision.setDecidedAt(edit.time());
    }
}
