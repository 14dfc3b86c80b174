// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.triangula.model.Element;
import org.triangula.model.Identified;
import org.triangula.model.Study;
import org.triangula.model.inquiry.Link;
import org.triangula.model.places.Area;
import org.triangula.model.survey.Survey;
import org.triangula.survey.AnswerState;
import org.triangula.survey.Item;
import org.triangula.survey.ResultText;
import org.triangula.survey.UnitAnswer;
import org.triangula.survey.UnitAnswers;
import org.triangula.triangulation.evidence.EvidenceCard.Mark;

/** What was answered for the subject, or for the area that is responsible for it. */
final class AnsweredEvidence {

    private final Study study;
    private final EvidenceText text;
    private final ResultText results;

    AnsweredEvidence(Study study, EvidenceText text) {
        this.study = study;
        this.text = text;
        this.results = new ResultText(text.locale());
    }

    List<EvidenceCard> collect(EvidenceFor.Subject subject, Map<Identified, Link> linked) {
        List<EvidenceCard> cards = new ArrayList<>();
        Set<Area> areas = subject.unitAreas();
        for (Survey survey : study.getSurveys().getSurveys()) {
            if (survey.getQuestionnaires().isEmpty()) {
                continue;
            }
            for (Item item : Item.of(survey.getQuestionnaires().getLast())) {
                for (UnitAnswer unit : UnitAnswers.of(survey, item)) {
                    boolean link = unit.given().stream().anyMatch(given -> linked.containsKey(given.answer()));
                    if (!unit.given().isEmpty() && (link || isOf(unit, areas, subject))) {
                        cards.add(card(item, unit, link));
                    }
                }
            }
        }
        return cards;
    }

    private static boolean isOf(UnitAnswer unit, Set<Area> areas, EvidenceFor.Subject subject) {
        Element answered = unit.unit().orElse(null);
        return answered instanceof Area area && areas.contains(area)
            || answered != null && subject.objects().contains(answered)
            || unit.given().stream().anyMatch(given -> subject.objects().contains(given.response().getPerson()));
    }

    private EvidenceCard card(Item item, UnitAnswer unit, boolean link) {
        boolean single = unit.state() == AnswerState.ANSWERED && unit.given().size() == 1;
        boolean several = unit.given().size() > 1
            && unit.given().stream().map(given -> results.answer(given.answer(), item.question())).distinct()
                .count() > 1;
        String said = several
            ? unit.given().stream().map(given -> given.response().getRespondent() + ": "
                + results.answer(given.answer(), item.question())).collect(Collectors.joining("\n"))
            : results.answer(unit.given().get(0).answer(), item.question());
        String who = single || !several
            ? unit.given().stream().map(given -> given.response().getRespondent()).distinct()
                .collect(Collectors.joining(", "))
            : "";
        String state = unit.state() == AnswerState.CONTRADICTORY ? text.get("answered.contradictory") : "";
        return new EvidenceCard(EvidenceColumn.ANSWERED, unit.given().get(0).answer(),
            (item.number() + "  " + item.wording(results.language())).strip(), said,
            EvidenceText.join(unit.unit().map(text.names()::of).orElse(""), who, state), Optional.empty(),
            unit.state() == AnswerState.CONTRADICTORY ? Mark.CONTRADICTORY : Mark.NONE, link);
    }
}
