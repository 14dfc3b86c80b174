// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.triangula.model.Element;
import org.triangula.model.survey.Answer;
import org.triangula.model.survey.AnswerOption;
import org.triangula.model.survey.MissingKind;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.Survey;
import org.triangula.survey.AnswerState;
import org.triangula.survey.Item;
import org.triangula.survey.UnitAnswer;
import org.triangula.survey.UnitAnswers;
import org.triangula.survey.Wordings;

/**
 * All answers of a survey as columns. Parts that several desks answered for a unit are brought together; what they
 * contradict each other in does not count until it is decided. Built once; later changes of the survey do not show.
 */
public final class SurveyData {

    private final Survey survey;
    private final String language;
    private final List<Element> units = new ArrayList<>();
    private final List<List<Response>> responses = new ArrayList<>();
    private final double[] weights;
    private final Map<Item, Integer> positions = new LinkedHashMap<>();
    /** Answers by unit, response and item. */
    private final List<Answer[][]> answers = new ArrayList<>();
    private final Map<Item, DataColumn> columns = new HashMap<>();
    private final boolean stored;

    private SurveyData(Survey survey, List<Item> items, String language, List<DataColumn> columns) {
        this.survey = survey;
        this.language = language;
        stored = true;
        Map<String, DataColumn> byKey = new HashMap<>();
        columns.forEach(column -> byKey.putIfAbsent(column.key(), column));
        for (Response response : survey.getResponses()) {
            units.add(response);
            responses.add(List.of(response));
        }
        weights = survey.getResponses().stream().mapToDouble(Response::getWeight).toArray();
        for (Item item : items) {
            DataColumn column = byKey.get(item.key());
            positions.put(item, positions.size());
            this.columns.put(item, column == null ? DataColumn.texts(item.key(), item.wording(language),
                unasked(units.size()), new String[units.size()]) : column.named(item, language));
        }
    }

    private static AnswerState[] unasked(int units) {
        AnswerState[] states = new AnswerState[units];
        Arrays.fill(states, AnswerState.NOT_ASKED);
        return states;
    }

    private SurveyData(Survey survey, List<Item> items, String language) {
        stored = false;
        this.survey = survey;
        this.language = language;
        Map<EObject, Map<Object, Integer>> index = new IdentityHashMap<>();
        for (Item item : items) {
            for (Question question = item.question(); question != null && !isIndexed(index, question, item);
                question = question.getPredecessor()) {
                // answers to an earlier version count, too
                index.computeIfAbsent(question, key -> new IdentityHashMap<>()).put(key(question, item),
                    positions.size());
            }
            positions.put(item, positions.size());
        }
        UnitAnswers.responses(survey).forEach((unit, parts) -> {
            units.add(unit);
            responses.add(List.copyOf(parts));
            answers.add(parts.stream().map(part -> answers(part, index)).toArray(Answer[][]::new));
        });
        weights = responses.stream().mapToDouble(parts -> parts.get(0).getWeight()).toArray();
    }

    private static Object key(Question question, Item item) {
        return item.row().map(row -> question.getRows().stream().filter(each -> each == row
            || row.getCode() != null && row.getCode().equals(each.getCode())).map(Object.class::cast).findFirst()
            .orElse(row)).orElse(question);
    }

    private static boolean isIndexed(Map<EObject, Map<Object, Integer>> index, Question question, Item item) {
        return index.containsKey(question) && index.get(question).containsKey(key(question, item));
    }

    /**
     * Brings the answers of a survey together.
     *
     * @param survey the survey
     * @param items the items, usually those of the last version of the questionnaire
     * @param language language of the labels
     * @return the data
     */
    public static SurveyData of(Survey survey, List<Item> items, String language) {
        return new SurveyData(survey, items, language);
    }

    /**
     * Brings answers together that lie in columns, see {@link StoredAnswers}. Each response is a unit of its own.
     *
     * @param survey the survey
     * @param items the items
     * @param language language of the labels
     * @param columns one value per response, keys as {@link Item#key()}
     * @return the data
     */
    static SurveyData of(Survey survey, List<Item> items, String language, List<DataColumn> columns) {
        return new SurveyData(survey, items, language, columns);
    }

    private Answer[] answers(Response response, Map<EObject, Map<Object, Integer>> index) {
        Answer[] row = new Answer[positions.size()];
        for (Answer answer : response.getAnswers()) {
            Map<Object, Integer> places = index.get(answer.getQuestion());
            Integer place = places == null ? null
                : places.get(answer.getRow() == null ? answer.getQuestion() : answer.getRow());
            if (place != null && row[place] == null) {
                row[place] = answer;
            }
        }
        return row;
    }

    /**
     * The units, each once.
     *
     * @return areas, cases, or responses that name no unit, in the order of their first response
     */
    public List<Element> units() {
        return List.copyOf(units);
    }

    /**
     * The items.
     *
     * @return the items in their order
     */
    public List<Item> items() {
        return List.copyOf(positions.keySet());
    }

    /**
     * Weights of the units.
     *
     * @return one weight per unit, that of its first response
     */
    public double[] weights() {
        return weights.clone();
    }

    /**
     * What every unit says about an item. Answers that lie in columns have states here, but no objects.
     *
     * @param item one of the items
     * @return one entry per unit
     */
    public List<UnitAnswer> answers(Item item) {
        if (stored) {
            DataColumn column = columns.get(item);
            return IntStream.range(0, units.size()).mapToObj(unit -> new UnitAnswer(Optional.empty(),
                column.state(unit), List.of(), Optional.empty())).toList();
        }
        int position = positions.get(item);
        List<UnitAnswer> result = new ArrayList<>(units.size());
        for (int unit = 0; unit < units.size(); unit++) {
            Answer[][] parts = answers.get(unit);
            Answer[] given = new Answer[parts.length];
            for (int part = 0; part < parts.length; part++) {
                given[part] = parts[part][position];
            }
            result.add(UnitAnswers.of(survey, item, units.get(unit), responses.get(unit), given));
        }
        return result;
    }

    /**
     * The column of an item.
     *
     * @param item one of the items
     * @return the column; the same at each call
     */
    public synchronized DataColumn column(Item item) {
        return columns.computeIfAbsent(item, this::build);
    }

    private DataColumn build(Item item) {
        List<UnitAnswer> given = answers(item);
        AnswerState[] states = given.stream().map(UnitAnswer::state).toArray(AnswerState[]::new);
        String key = item.key();
        String label = item.wording(language);
        return switch (item.question().getType()) {
            case SINGLE, YES_NO, MATRIX -> categories(item, DataColumn.Kind.SINGLE, given, states);
            case MULTIPLE -> categories(item, DataColumn.Kind.MULTIPLE, given, states);
            case RANK -> categories(item, DataColumn.Kind.RANK, given, states);
            case NUMBER, PERCENT -> {
                double[] numbers = new double[states.length];
                for (int unit = 0; unit < numbers.length; unit++) {
                    Double number = given.get(unit).answer().map(Answer::getNumber).orElse(null);
                    numbers[unit] = number == null ? Double.NaN : number;
                    if (number == null && states[unit] == AnswerState.ANSWERED) {
                        // words where a number was asked for are no number
                        states[unit] = AnswerState.NOT_ANSWERED;
                    }
                }
                yield DataColumn.numbers(key, label, states, numbers);
            }
            case DATE, TEXT -> DataColumn.texts(key, label, states, given.stream()
                .map(answer -> answer.answer().map(Answer::getText).orElse("")).toArray(String[]::new));
        };
    }

    private static List<Question> earlier(Question question) {
        List<Question> earlier = new ArrayList<>();
        for (Question each = question.getPredecessor(); each != null && each != question && !earlier.contains(each);
            each = each.getPredecessor()) {
            earlier.add(each);
        }
        return earlier;
    }

    private DataColumn categories(Item item, DataColumn.Kind kind, List<UnitAnswer> given, AnswerState[] states) {
        Map<AnswerOption, Integer> places = new IdentityHashMap<>();
        List<DataColumn.Category> categories = new ArrayList<>();
        for (AnswerOption option : item.question().getOptions()) {
            if (option.getMissing() == MissingKind.NONE) {
                places.put(option, categories.size());
                categories.add(new DataColumn.Category(option.getCode() == null ? "" : option.getCode(),
                    Wordings.of(option, language), Optional.of(option)));
            }
        }
        for (Question earlier : earlier(item.question())) {
            for (AnswerOption option : earlier.getOptions()) {
                for (int place = 0; place < categories.size(); place++) {
                    if (!categories.get(place).code().isEmpty()
                        && categories.get(place).code().equals(option.getCode())) {
                        places.putIfAbsent(option, place);
                    }
                }
            }
        }
        int[][] choices = new int[states.length][];
        for (int unit = 0; unit < states.length; unit++) {
            choices[unit] = given.get(unit).answer().map(answer -> answer.getOptions().stream().map(places::get)
                .filter(place -> place != null).mapToInt(Integer::intValue).distinct().toArray()).orElse(new int[0]);
        }
        return DataColumn.categories(item.key(), item.wording(language), kind, categories, states, choices)
            .withPlaces(kind == DataColumn.Kind.RANK ? item.question().getRankPlaces() : 0);
    }
}
