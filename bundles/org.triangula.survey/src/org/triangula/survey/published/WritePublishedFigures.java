// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.model.survey.AnswerOption;
import org.triangula.model.survey.PublishedFigure;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.SurveyFactory;

/**
 * Makes the published figures of the study be as they should. What has no draft is removed, what stays the same is not
 * touched.
 *
 * @param drafts all figures in their order
 */
public record WritePublishedFigures(List<PublishedFigureDraft> drafts) implements StudyOperation {

    /** Copies the list. */
    public WritePublishedFigures {
        drafts = List.copyOf(drafts);
    }

    @Override
    public String label() {
        return Messages.WritePublishedFigures;
    }

    @Override
    public void perform(StudyEdit edit) {
        EList<PublishedFigure> figures = edit.study().getSurveys().getPublishedFigures();
        Set<String> kept = drafts.stream().map(PublishedFigureDraft::id).collect(Collectors.toSet());
        for (PublishedFigure figure : new ArrayList<>(figures)) {
            if (!kept.contains(figure.getId())) {
                edit.delete(figure);
            }
        }
        for (int i = 0; i < drafts.size(); i++) {
            PublishedFigureDraft draft = drafts.get(i);
            PublishedFigure figure = figures.stream()
                .filter(each -> !draft.id().isEmpty() && draft.id().equals(each.getId())).findFirst()
                .orElseGet(SurveyFactory.eINSTANCE::createPublishedFigure);
            if (!draft.equals(PublishedFigureDraft.of(figure))) {
                write(draft, figure, edit);
            }
            int from = figures.indexOf(figure);
            if (from < 0) {
                figures.add(i, figure);
            } else if (from != i) {
                figures.move(i, from);
            }
        }
    }

    private static void write(PublishedFigureDraft draft, PublishedFigure figure, StudyEdit edit) {
        figure.setName(draft.subject());
        figure.setGroup(draft.group());
        figure.setRole(draft.role().word());
        figure.setCount(draft.count().isPresent() ? Integer.valueOf(draft.count().getAsInt()) : null);
        figure.setBase(draft.base().isPresent() ? Integer.valueOf(draft.base().getAsInt()) : null);
        figure.setPercent(draft.percent().map(Number::doubleValue).orElse(null));
        figure.setDecimals(draft.percent().map(percent -> Math.max(0, percent.scale())).orElse(0));
        figure.setApproximate(draft.approximate());
        figure.setPlace(draft.place());
        figure.setQuotation(draft.quotation());
        figure.setQuestion(edit.index().find(Question.class, draft.question()).orElse(null));
        figure.setOption(edit.index().find(AnswerOption.class, draft.option()).orElse(null));
    }
}
