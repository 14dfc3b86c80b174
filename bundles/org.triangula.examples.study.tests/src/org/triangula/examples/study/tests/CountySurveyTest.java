// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.core.problem.ProblemException;
import org.triangula.examples.study.content.QuestionnaireReader;
import org.triangula.model.places.Area;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.survey.Answer;
import org.triangula.model.survey.MissingKind;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.ResponseStatus;
import org.triangula.model.survey.Survey;
import org.triangula.model.survey.SurveyFactory;
import org.triangula.survey.Base;
import org.triangula.survey.Item;
import org.triangula.survey.Routing;
import org.triangula.survey.check.Percentage;
import org.triangula.survey.data.DataColumn;
import org.triangula.survey.data.SurveyData;

/**
 * The questionnaire to 35 counties with invented answers whose counts are those that the study published, or the only
 * ones that its rounded percentages allow. Every published number comes out, with its base.
 */
class CountySurveyTest {

    private static final int COUNTIES = 35;

    private Survey survey;
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private SurveyData data;

    @BeforeEach
    void invent() throws ProblemException {
        survey = new QuestionnaireReader(QuestionnaireReader.COUNTIES, QuestionnaireReader.COUNTIES).survey();
        survey.getQuestionnaires().get(0).getTopics().forEach(topic -> topic.getQuestions()
            .forEach(question -> questions.put(question.getNumber(), question)));
        for (int county = 0; county < COUNTIES; county++) {
            Area area = PlacesFactory.eINSTANCE.createArea();
            area.setName("Erfundener Kreis " + county);
            Response response = SurveyFactory.eINSTANCE.createResponse();
            response.setUnit(area);
            response.setStatus(ResponseStatus.COMPLETE);
            survey.getResponses().add(response);
        }
        fill();
        data = SurveyData.of(survey, Item.of(survey.getQuestionnaires().get(0)), "de");
    }

    private void fill() {
        single("1", "yes", 20, "no", 15);
        numbers("1.1", county -> county < 2 ? 2002.0 + county : county < 4 ? 2014.0 : county < 14 ? 2017.0 : 2021.0);
        texts("1.2", county -> county < 2 ? "2023-03" : "2019-05");
        single("1.3", "yes", 17, "no", 3);
        single("1.4", "yes", 19, "no", 16);
        single("2", "refugees", 7, "immigrants", 2, "migration_background", 8, "population", 14, "other", 2);
        single("2.1", "yes", 31, "no", 4);
        multiple("2.2", "commissioner", 31, "foreigners_authority", 20, "migrant_organisations", 16);
        single("3", "yes", 20, "no", 15);
        multiple("3.1", "training", 19, "staff", 7);
        // the one county without training must name something, otherwise it would not have answered
        add("3.1", 19, "other");
        single("4", "yes", 34, "no", 1);
        single("4.2", "yes", 29, "no", 5);
        single("5", "yes", 8, "no", 27);
        single("5.1", "yes", 6, "no", 29);
        rank("7.1", "welfare", 12, "helpers", 9, "education", 8, "employment", 3, "migrant_organisations", 1);
        single("8", "all", 8, "part", 23, "no", 2);
        single("8.1", "yes", 18, "no", 5);
        single("8.2", "no", 22, "yes", 7, "unknown", 3);
        single("8.4", "similar", 25, "different", 7);
        single("8.5", "yes", 11, "no", 24);
        single("9a", "yes", 2, "no", 33);
        single("9.2", "unknown", 23, "known", 8);
        numbers("9.2a", county -> county < 28 ? 5.0 : 14.0);
        single("9.3", "yes", 1, "no", 34);
        single("9.4", "no", 35);
        single("11", "no", 11, "yes", 24);
        single("12.1", "regular", 21, "occasional", 11);
    }

    private List<Response> asked(String number) {
        return survey.getResponses().stream().filter(response -> Routing.isAsked(questions.get(number), response))
            .toList();
    }

    private static Answer answer(Response response, Question question) {
        return response.getAnswers().stream().filter(answer -> answer.getQuestion() == question).findFirst()
            .orElseGet(() -> {
                Answer answer = SurveyFactory.eINSTANCE.createAnswer();
                answer.setQuestion(question);
                response.getAnswers().add(answer);
                return answer;
            });
    }

    private void add(String number, int county, String code) {
        Question question = questions.get(number);
        answer(asked(number).get(county), question).getOptions().add(question.getOptions().stream()
            .filter(option -> option.getCode().equals(code)).findFirst().orElseThrow());
    }

    private void single(String number, Object... codesAndCounts) {
        int county = 0;
        for (int i = 0; i < codesAndCounts.length; i += 2) {
            for (int count = (Integer) codesAndCounts[i + 1]; count > 0; count--) {
                add(number, county++, (String) codesAndCounts[i]);
            }
        }
    }

    private void rank(String number, Object... codesAndCounts) {
        single(number, codesAndCounts);
        for (int county = 0; county < 33; county++) {
            add(number, county, "chambers");
        }
    }

    private void multiple(String number, Object... codesAndCounts) {
        for (int i = 0; i < codesAndCounts.length; i += 2) {
            for (int county = 0; county < (Integer) codesAndCounts[i + 1]; county++) {
                add(number, county, (String) codesAndCounts[i]);
            }
        }
    }

    private void numbers(String number, IntFunction<Double> value) {
        for (Response response : asked(number)) {
            answer(response, questions.get(number)).setNumber(value.apply(survey.getResponses().indexOf(response)));
        }
    }

    private void texts(String number, IntFunction<String> value) {
        for (Response response : asked(number)) {
            answer(response, questions.get(number)).setText(value.apply(survey.getResponses().indexOf(response)));
        }
    }

    private DataColumn column(String number) {
        return data.column(Item.of(questions.get(number)).get(0));
    }

    /** Base, then count and rounded percentage of the options named. */
    private String result(String number, String... codes) {
        DataColumn column = column(number);
        int base = column.base().answered();
        StringBuilder result = new StringBuilder("n=" + base);
        for (String code : codes) {
            int count = column.counts()[column.position(code)];
            result.append(' ').append(count).append('=').append(Percentage.of(count, base, 0)).append('%');
        }
        return result.toString();
    }

    @Test
    void questionnaireHasThirteenTopicsAndAllFields() {
        assertEquals(13, survey.getQuestionnaires().get(0).getTopics().size());
        assertEquals(75, questions.size());
        assertTrue(questions.get("0").isRequired());
        assertEquals(1, questions.values().stream().filter(Question::isRequired).count());
        assertEquals(List.of(3, 8), questions.values().stream().filter(one -> one.getType() == QuestionType.RANK)
            .map(Question::getRankPlaces).toList());
        questions.values().forEach(question -> assertEquals(2, question.getWordings().size(), question.getNumber()));
    }

    @Test
    void everyPublishedNumberComesOutWithItsBase() {
        assertEquals("n=35 20=57% 15=43%", result("1", "yes", "no"));
        assertEquals("n=20 17=85% 3=15%", result("1.3", "yes", "no"));
        assertEquals("n=35 19=54%", result("1.4", "yes"));
        assertEquals("n=35 31=89% 4=11%", result("2.1", "yes", "no"));
        assertEquals("n=31 20=65% 16=52%", result("2.2", "foreigners_authority", "migrant_organisations"));
        assertEquals("n=35 20=57% 15=43%", result("3", "yes", "no"));
        assertEquals("n=20 19=95% 7=35%", result("3.1", "training", "staff"));
        assertEquals("n=35 34=97%", result("4", "yes"));
        assertEquals("n=34 29=85% 5=15%", result("4.2", "yes", "no"));
        assertEquals("n=35 8=23%", result("5", "yes"));
        assertEquals("n=35 6=17%", result("5.1", "yes"));
        assertEquals("n=33 8=24% 23=70% 2=6%", result("8", "all", "part", "no"));
        assertEquals("n=23 18=78%", result("8.1", "yes"));
        assertEquals("n=32 25=78%", result("8.4", "similar"));
        assertEquals("n=35 11=31%", result("8.5", "yes"));
        assertEquals("n=31 23=74%", result("9.2", "unknown"));
        assertEquals("n=35 11=31%", result("11", "no"));
        assertEquals("n=32 21=66% 11=34%", result("12.1", "regular", "occasional"));
        assertEquals("5.7", Percentage.of(column("9a").counts()[0], column("9a").base().answered(), 1).toString());
        assertEquals("n=35 1=3%", result("9.3", "yes"));
        assertEquals("n=35 35=100%", result("9.4", "no"));
        assertEquals(5, Arrays.stream(column("9.2a").numbers()).filter(share -> share <= 10).count());
    }

    @Test
    void targetGroupIsCountedOnAllCountiesAsPublished() {
        DataColumn column = column("2");
        assertEquals(new Base(35, 0, 33, 0, 2, 0, 0), column.base());
        // the study gives "no answer" as a slice of 6 %, so its base are all who were asked
        List<String> shares = new ArrayList<>(Arrays.stream(column.counts())
            .mapToObj(count -> Percentage.of(count, column.base().asked(), 0).toString()).toList());
        shares.add(Percentage.of(column.base().missing(), column.base().asked(), 0).toString());
        assertEquals(List.of("20", "6", "23", "40", "6", "6"), shares);
    }

    @Test
    void sharesOfOccasionalExchangeAndOwnFundsHaveTheBaseOfThoseAsked() {
        DataColumn exchange = column("12.1");
        assertEquals("31", Percentage.of(exchange.counts()[1], exchange.base().asked(), 0).toString());
        assertEquals("60", Percentage.of(exchange.counts()[0], exchange.base().asked(), 0).toString());
        DataColumn funds = column("8.2");
        assertEquals(new Base(35, 0, 29, 0, 3, 3, 0), funds.base());
        int withUnknown = funds.base().answered() + funds.base().dontKnow();
        assertEquals("69", Percentage.of(funds.counts()[1], withUnknown, 0).toString());
        assertEquals("22", Percentage.of(funds.counts()[0], withUnknown, 0).toString());
    }

    @Test
    void firstRanksAndYearsAreThePublishedOnes() {
        DataColumn rank = column("7.1");
        assertEquals(33, rank.base().answered());
        long welfare = IntStream.range(0, COUNTIES).filter(unit -> rank.isAnswered(unit)
            && rank.choices(unit)[0] == rank.position("welfare")).count();
        assertEquals("36", Percentage.of(welfare, 33, 0).toString());
        long migrants = IntStream.range(0, COUNTIES).filter(unit -> rank.isAnswered(unit)
            && rank.choices(unit)[0] == rank.position("migrant_organisations")).count();
        assertEquals("3", Percentage.of(migrants, 33, 0).toString());
        DataColumn since = column("1.1");
        assertEquals(new Base(35, 15, 20, 0, 0, 0, 0), since.base());
        assertEquals(2, Arrays.stream(since.numbers()).filter(year -> year < 2014).count());
        assertEquals(2, IntStream.range(0, COUNTIES).filter(unit -> column("1.2").text(unit).startsWith("2023"))
            .count());
    }

    @Test
    void whatWasNotAskedIsNoZero() {
        assertEquals(15, column("1.1").base().notAsked());
        assertTrue(Double.isNaN(column("1.1").number(34)));
        assertEquals(0, column("3.1").choices(34).length);
        assertTrue(survey.getResponses().stream().flatMap(response -> response.getAnswers().stream())
            .allMatch(answer -> answer.getMissing() == MissingKind.NONE));
    }
}
