// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

import org.triangula.model.survey.Answer;
import org.triangula.model.survey.AnswerOption;
import org.triangula.model.survey.MissingKind;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.Survey;

/** Computes the result of an item. Pure: the same survey gives the same result. */
public final class ItemAnalysis {

    private ItemAnalysis() {
    }

    /**
     * The result of an item.
     *
     * @param survey the survey
     * @param item the item
     * @return the result, of the kind that fits the type of the question
     */
    public static ItemResult of(Survey survey, Item item) {
        List<UnitAnswer> units = UnitAnswers.of(survey, item);
        Base base = Base.of(units);
        List<Answer> answers = units.stream().map(UnitAnswer::answer).flatMap(Optional::stream).toList();
        return switch (item.question().getType()) {
            case SINGLE, YES_NO, MATRIX -> new ItemResult.Frequencies(item, base, units, frequencies(item, answers));
            case MULTIPLE -> multiple(item, base, units, answers);
            case RANK -> ranks(item, base, units, answers);
            case NUMBER, PERCENT -> new ItemResult.Numbers(item, base, units, NumberSummary.of(answers.stream()
                .map(Answer::getNumber).filter(Objects::nonNull).mapToDouble(Double::doubleValue).toArray()));
            case DATE, TEXT -> new ItemResult.Words(item, base, units);
        };
    }

    /**
     * The options that are answers, not kinds of missing ones.
     *
     * @param question the question
     * @return the options in the order of the questionnaire
     */
    static List<AnswerOption> options(Question question) {
        return question.getOptions().stream().filter(option -> option.getMissing() == MissingKind.NONE).toList();
    }

    private static List<ItemResult.Frequencies.Row> frequencies(Item item, List<Answer> answers) {
        return options(item.question()).stream().map(option -> {
            int count = count(answers, option);
            return new ItemResult.Frequencies.Row(option, count, share(count, answers.size()));
        }).toList();
    }

    private static ItemResult multiple(Item item, Base base, List<UnitAnswer> units, List<Answer> answers) {
        int chosen = answers.stream().mapToInt(answer -> answer.getOptions().size()).sum();
        return new ItemResult.MultipleResponses(item, base, units, chosen,
            options(item.question()).stream().map(option -> {
                int count = count(answers, option);
                return new ItemResult.MultipleResponses.Row(option, count, share(count, answers.size()),
                    share(count, chosen));
            }).toList());
    }

    private static ItemResult ranks(Item item, Base base, List<UnitAnswer> units, List<Answer> answers) {
        List<AnswerOption> options = options(item.question());
        int places = item.question().getRankPlaces() > 0 ? item.question().getRankPlaces() : options.size();
        List<ItemResult.Ranks.Row> rows = new ArrayList<>();
        for (AnswerOption option : options) {
            int[] onPlace = new int[places];
            for (Answer answer : answers) {
                int place = place(answer, option);
                if (place >= 0 && place < places) {
                    onPlace[place]++;
                }
            }
            rows.add(rank(option, onPlace));
        }
        rows.sort(Comparator.comparingInt(ItemResult.Ranks.Row::points).reversed());
        return new ItemResult.Ranks(item, base, units, places, rows);
    }

    private static ItemResult.Ranks.Row rank(AnswerOption option, int[] onPlace) {
        List<Integer> counts = new ArrayList<>();
        int named = 0;
        int points = 0;
        int sum = 0;
        for (int i = 0; i < onPlace.length; i++) {
            counts.add(onPlace[i]);
            named += onPlace[i];
            points += onPlace[i] * (onPlace.length - i);
            sum += onPlace[i] * (i + 1);
        }
        return new ItemResult.Ranks.Row(option, counts, named, points, share(sum, named));
    }

    private static int count(List<Answer> answers, AnswerOption option) {
        return (int) answers.stream().filter(answer -> place(answer, option) >= 0).count();
    }

    private static OptionalDouble share(int count, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / whole);
    }

    /** Where an option stands in an answer; options of an earlier version count by their code. */
    private static int place(Answer answer, AnswerOption option) {
        int place = answer.getOptions().indexOf(option);
        for (int i = 0; place < 0 && i < answer.getOptions().size(); i++) {
            AnswerOption chosen = answer.getOptions().get(i);
            place = chosen.eContainer() != option.eContainer() && option.getCode() != null
                && option.getCode().equals(chosen.getCode()) ? i : -1;
        }
        return place;
    }
}
