// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey;

import java.util.List;
import java.util.OptionalDouble;

import org.triangula.model.survey.MissingKind;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.RoutingOperator;
import org.triangula.survey.design.Multilingual;
import org.triangula.survey.design.OptionDraft;
import org.triangula.survey.design.QuestionDraft;
import org.triangula.survey.design.QuestionnaireContent;
import org.triangula.survey.design.RowDraft;
import org.triangula.survey.design.RuleDraft;
import org.triangula.survey.design.TopicDraft;

/** An invented questionnaire with one question of each type. */
public final class InventedSurvey {

    private InventedSurvey() {
    }

    static Multilingual text(String german, String english) {
        return Multilingual.of("de", german).with("en", english);
    }

    private static OptionDraft option(String code, String german, String english) {
        return OptionDraft.of(code, text(german, english));
    }

    private static QuestionDraft question(QuestionType type, String name, String german, String english) {
        return QuestionDraft.of(type, name, "", text(german, english));
    }

    /**
     * The questionnaire.
     *
     * @return two topics; the second depends on the first
     */
    public static QuestionnaireContent content() {
        QuestionDraft plan = question(QuestionType.YES_NO, "plan", "Gibt es ein Konzept?", "Is there a plan?")
            .withRequired(true).withOptions(QuestionDraft.yesAndNo());
        QuestionDraft since = question(QuestionType.DATE, "since", "Seit wann?", "Since when?")
            .withRouting(List.of(new RuleDraft("plan", RoutingOperator.EQUALS, "yes")));
        QuestionDraft offers = question(QuestionType.MULTIPLE, "offers", "Welche Angebote?", "Which offers?")
            .withOptions(List.of(option("bus", "Rufbus", "Bus on call"), option("car", "Mitfahrbank", "Ride bench"),
                new OptionDraft("", "none", text("Keine", "None"), false, true, MissingKind.NONE),
                new OptionDraft("", "other", text("Sonstiges", "Other"), true, false, MissingKind.NONE)));
        QuestionDraft group = question(QuestionType.SINGLE, "group", "Zielgruppe?", "Target group?")
            .withOptions(List.of(option("1", "Alle", "All"), option("2", "Geflüchtete", "Refugees"),
                new OptionDraft("", "9", text("weiß nicht", "don't know"), false, true, MissingKind.DONT_KNOW)));
        QuestionDraft rank = question(QuestionType.RANK, "rank", "Wichtigste Stellen?", "Most important offices?")
            .withRankPlaces(2).withOptions(List.of(option("job", "Jobcenter", "Job centre"),
                option("abh", "Ausländerbehörde", "Immigration office"), option("kita", "Kita", "Kindergarten")));
        QuestionDraft posts = question(QuestionType.NUMBER, "posts", "Wie viele Stellen?", "How many posts?")
            .withMinimum(OptionalDouble.of(0)).withMaximum(OptionalDouble.of(500));
        QuestionDraft share = question(QuestionType.PERCENT, "share", "Anteil?", "Share?")
            .withMinimum(OptionalDouble.of(0)).withMaximum(OptionalDouble.of(100));
        QuestionDraft rating = question(QuestionType.MATRIX, "rating", "Wie gut ist …?", "How good is …?")
            .withOptions(List.of(option("g", "gut", "good"), option("b", "schlecht", "bad")))
            .withRows(List.of(RowDraft.of("bus", text("der Bus", "the bus")),
                RowDraft.of("rail", text("die Bahn", "the train"))));
        QuestionDraft open = question(QuestionType.TEXT, "open", "Was fehlt?", "What is missing?")
            .withRouting(List.of(new RuleDraft("plan", RoutingOperator.EQUALS, "no")));
        return new QuestionnaireContent("Erfundene Kreisbefragung", "1", text("Willkommen", "Welcome"), List.of(
            new QuestionnaireContent.TopicContent(new TopicDraft("1", text("Konzept", "Plan")),
                List.of(plan, since, offers, group)),
            new QuestionnaireContent.TopicContent(new TopicDraft("2", text("Ressourcen", "Resources")),
                List.of(rank, posts, share, rating, open))));
    }
}
