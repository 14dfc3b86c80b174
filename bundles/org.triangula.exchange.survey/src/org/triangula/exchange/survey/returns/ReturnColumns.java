// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.triangula.model.survey.Answer;
import org.triangula.model.survey.AnswerOption;
import org.triangula.model.survey.MissingKind;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.ResponseStatus;
import org.triangula.model.survey.Survey;
import org.triangula.model.survey.SurveyFactory;
import org.triangula.survey.AnswerState;
import org.triangula.survey.Item;
import org.triangula.survey.UnitAnswer;
import org.triangula.survey.UnitAnswers;
import org.triangula.survey.data.DataColumn;
import org.triangula.survey.design.QuestionnaireContent;

/** Makes columns of large numbers of responses, without an object for each answer that would stay in memory. */
final class ReturnColumns {

    /** From so many answers on they are kept in columns. */
    static final int LARGE = 200_000;

    private final List<Item> items;
    private final Map<String, Question> questions = new HashMap<>();
    private final Survey nothingDecided = SurveyFactory.eINSTANCE.createSurvey();
    private final AnswerState[][] states;
    private final int[][][] choices;
    private final double[][] numbers;
    private final String[][] texts;
    private final Map<AnswerOption, Integer> places = new IdentityHashMap<>();

    private ReturnColumns(Questionnaire questionnaire, int size) {
        items = Item.of(questionnaire);
        questionnaire.getTopics().stream().flatMap(topic -> topic.getQuestions().stream()).forEach(question -> {
            questions.putIfAbsent(QuestionnaireContent.key(question), question);
            int place = 0;
            for (AnswerOption option : question.getOptions()) {
                if (option.getMissing() == MissingKind.NONE) {
                    places.put(option, place++);
                }
            }
        });
        states = new AnswerState[items.size()][size];
        choices = new int[items.size()][size][];
        numbers = new double[items.size()][size];
        texts = new String[items.size()][size];
    }

    static boolean isLarge(List<ReturnRecord> records) {
        return records.stream().mapToLong(each -> each.answers().size()).sum() >= LARGE;
    }

    /** The columns of responses, one value per record in their order. */
    static List<DataColumn> of(Questionnaire questionnaire, List<ReturnRecord> records) {
        ReturnColumns columns = new ReturnColumns(questionnaire, records.size());
        for (int unit = 0; unit < records.size(); unit++) {
            columns.add(records.get(unit), unit);
        }
        return columns.build();
    }

    private void add(ReturnRecord given, int unit) {
        Response response = SurveyFactory.eINSTANCE.createResponse();
        response.setStatus(ResponseStatus.COMPLETE);
        given.answers().forEach((asked, answer) -> {
            Question question = questions.get(asked.question());
            if (question != null) {
                ReturnComparison.write(response, question, asked, answer, null);
            }
        });
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            Answer answer = response.getAnswers().stream().filter(item::isAnsweredBy).findFirst().orElse(null);
            UnitAnswer said = UnitAnswers.of(nothingDecided, item, response, List.of(response),
                new Answer[] {answer});
            states[i][unit] = said.state();
            choices[i][unit] = answer == null ? new int[0] : answer.getOptions().stream().map(places::get)
                .filter(place -> place != null).mapToInt(Integer::intValue).toArray();
            numbers[i][unit] = answer == null || answer.getNumber() == null ? Double.NaN : answer.getNumber();
            texts[i][unit] = answer == null ? null : answer.getText();
        }
    }

    private List<DataColumn> build() {
        List<DataColumn> columns = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            String key = item.key();
            columns.add(switch (item.question().getType()) {
                case SINGLE, YES_NO, MATRIX -> categories(i, DataColumn.Kind.SINGLE);
                case MULTIPLE -> categories(i, DataColumn.Kind.MULTIPLE);
                case RANK -> categories(i, DataColumn.Kind.RANK).withPlaces(item.question().getRankPlaces());
                case NUMBER, PERCENT -> DataColumn.numbers(key, "", withoutWords(i), numbers[i]);
                case DATE, TEXT -> DataColumn.texts(key, "", states[i], texts[i]);
            });
        }
        return columns;
    }

    /** Words where a number was asked for are no number. */
    private AnswerState[] withoutWords(int item) {
        for (int unit = 0; unit < states[item].length; unit++) {
            if (states[item][unit] == AnswerState.ANSWERED && Double.isNaN(numbers[item][unit])) {
                states[item][unit] = AnswerState.NOT_ANSWERED;
            }
        }
        return states[item];
    }

    private DataColumn categories(int item, DataColumn.Kind kind) {
        List<DataColumn.Category> categories = items.get(item).question().getOptions().stream()
            .filter(option -> option.getMissing() == MissingKind.NONE)
            .map(option -> new DataColumn.Category(option.getCode() == null ? "" : option.getCode(), "",
                Optional.empty())).toList();
        return DataColumn.categories(items.get(item).key(), "", kind, categories, states[item], choices[item]);
    }
}
