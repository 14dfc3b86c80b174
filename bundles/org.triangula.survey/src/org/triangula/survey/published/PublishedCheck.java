// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.published;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.triangula.model.survey.PublishedFigure;
import org.triangula.model.survey.Question;
import org.triangula.survey.AnswerState;
import org.triangula.survey.Item;
import org.triangula.survey.UnitAnswer;
import org.triangula.survey.check.ConsistencyCheck;
import org.triangula.survey.check.Figure;
import org.triangula.survey.check.Inconsistency;
import org.triangula.survey.check.Relation;
import org.triangula.survey.data.SurveyData;
import org.triangula.survey.published.PublishedFigureDraft.Role;

/** Checks figures typed in from a publication, and compares them with the data. Pure. */
public final class PublishedCheck {

    private PublishedCheck() {
    }

    /**
     * What a figure is in the data.
     *
     * @param count units that gave the answer
     * @param base units that answered the question
     */
    public record FromData(int count, int base) {
    }

    /**
     * Holds the figures against each other. Parts and missing ones of a group make up its whole where one is printed.
     *
     * @param drafts the figures
     * @return what does not fit; the figures in it carry the place of the draft as their id, from 0
     */
    public static List<Inconsistency> of(List<PublishedFigureDraft> drafts) {
        List<Figure> figures = new ArrayList<>();
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            PublishedFigureDraft draft = drafts.get(i);
            // what is not answered is no answer: it has the base of the whole, not that of the parts
            figures.add(new Figure(Integer.toString(i), draft.subject(), draft.role() == Role.WHOLE
                || draft.role() == Role.MISSING ? "" : draft.group(), draft.count(), draft.base(), draft.percent(),
                draft.approximate(), draft.place()));
            if (!draft.group().isEmpty() && draft.role() != Role.WORDING) {
                groups.computeIfAbsent(draft.group(), key -> new ArrayList<>()).add(i);
            }
        }
        List<Relation> relations = new ArrayList<>();
        groups.values().forEach(members -> {
            List<Integer> wholes = members.stream().filter(i -> drafts.get(i).role() == Role.WHOLE).toList();
            List<String> parts = members.stream().filter(i -> drafts.get(i).role() != Role.WHOLE)
                .map(String::valueOf).toList();
            if (!parts.isEmpty()) {
                wholes.forEach(whole -> relations.add(new Relation(Relation.Kind.EQUAL, whole.toString(), parts)));
            }
        });
        return ConsistencyCheck.of(figures, relations);
    }

    /**
     * What a figure is in the data of the survey it reports.
     *
     * @param figure the figure
     * @param data the data of the survey
     * @return count and base; empty when the figure names no answer, or one of another survey
     */
    public static Optional<FromData> fromData(PublishedFigure figure, SurveyData data) {
        Question question = figure.getQuestion();
        if (question == null || figure.getOption() == null) {
            return Optional.empty();
        }
        return data.items().stream().filter(item -> item.question() == question).findFirst().map(item -> {
            List<UnitAnswer> answers = data.answers(item);
            int base = (int) answers.stream().filter(answer -> answer.state() == AnswerState.ANSWERED).count();
            int count = (int) answers.stream().filter(answer -> answer.answer()
                .filter(given -> given.getOptions().contains(figure.getOption())).isPresent()).count();
            return new FromData(count, base);
        });
    }

    /**
     * The items that figures can report.
     *
     * @param items items of a survey
     * @return those with options, without rows of matrices
     */
    public static List<Item> reportable(List<Item> items) {
        return items.stream().filter(item -> item.row().isEmpty() && !item.question().getOptions().isEmpty())
            .toList();
    }
}
