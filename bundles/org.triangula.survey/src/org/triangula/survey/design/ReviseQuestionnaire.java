// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.design;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Identified;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Survey;

/**
 * Makes a new version of a questionnaire, a draft that begins as a copy. Every question knows its predecessor, so that
 * answers to both versions can be counted together.
 *
 * @param questionnaire the version to begin with
 * @param version name of the new version, for example 2
 * @param reason what will change and why; may be empty
 */
public record ReviseQuestionnaire(Questionnaire questionnaire, String version, String reason)
    implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.ReviseQuestionnaire, QuestionnaireEdit.name(questionnaire));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        Questionnaire current = new QuestionnaireEdit(edit).current(Questionnaire.class, questionnaire);
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Questionnaire copy = (Questionnaire) copier.copy(current);
        copier.copyReferences();
        copier.forEach((original, copied) -> {
            if (copied instanceof Identified identified) {
                identified.setId(null);
            }
            if (copied instanceof Question question) {
                question.setPredecessor((Question) original);
            }
        });
        copy.setPredecessor(current);
        copy.setVersion(version);
        copy.setReleasedAt(null);
        copy.setReleasedBy(null);
        copy.setChangeReason(reason == null || reason.isBlank() ? null : reason.strip());
        ((Survey) current.eContainer()).getQuestionnaires().add(copy);
    }
}
